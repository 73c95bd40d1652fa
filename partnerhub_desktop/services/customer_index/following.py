"""Lets the saved facts follow an edit of a few fields, in its transaction: a build anew takes seconds.

What it leaves is byte for byte what a build would save; the large parts are not touched.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.customer_index.storage import Saved
from partnerhub_desktop.services.lists.holdings import WANTED
from partnerhub_desktop.services.store.driver import Connection

Codes = NDArray[Any]

_OWNERS = f"SELECT id, managed_partner + 2 * managed_external, owner FROM customer WHERE id IN {WANTED}"
_TAGS = f"SELECT customer_id, tag FROM customer_tag WHERE customer_id IN {WANTED} ORDER BY customer_id, tag"


def follow(connection: Connection, ids: Sequence[int]) -> None:
    """Make the saved facts those of the state that this writing transaction leaves.

    ``ids`` are the customers whose owner, tags or managed_by have changed; nothing else that the facts hold
    may have. Facts that are out of date already stay so.
    """
    saved = Saved(connection)
    if saved.is_current and ids:
        _follow_fields(connection, saved, ids)
    saved.move_on()


def _follow_fields(connection: Connection, saved: Saved, ids: Sequence[int]) -> None:
    everyone = saved.array("ids")
    rows = np.flatnonzero(np.isin(everyone, np.asarray(ids, np.int64)))
    changed: list[int] = everyone[rows].tolist()
    asked = json.dumps(changed)
    stored = {key: rest for key, *rest in connection.execute(_OWNERS, (asked,))}
    tags: dict[int, list[str]] = {}
    for key, tag in connection.execute(_TAGS, (asked,)):
        tags.setdefault(key, []).append(tag)
    managed = saved.array("managed_by").copy()
    managed[rows] = [stored[key][0] for key in changed]
    owners, countries, names, sets = saved.words
    new_owners = [stored[key][1] for key in changed]
    owners, owner = _coded_anew(owners, saved.array("owner"), rows, new_owners)
    held = [tuple(names[place] for place in places) for places in sets]
    new_sets = [tuple(tags.get(key, ())) for key in changed]
    held, tag_set = _sets_anew(held, saved.array("tag_set"), rows, new_sets)
    names = sorted({tag for one in held for tag in one})
    place_of = {tag: place for place, tag in enumerate(names)}
    saved.put({"managed_by": managed, "owner": owner, "tag_set": tag_set})
    saved.words = [owners, countries, names, [[place_of[tag] for tag in one] for one in held]]


def _coded_anew(
    values: list[str], codes: Codes, rows: NDArray[np.intp], texts: Sequence[str | None]
) -> tuple[list[str], Codes]:
    """``columns.coded`` of the column with ``texts`` in these rows."""
    values, codes = list(values), codes.copy()
    places: dict[str | None, int] = {value: place for place, value in enumerate(values)}
    places[None] = UNKNOWN
    for text in texts:
        if text is not None and text not in places:
            places[text] = len(values)
            values.append(text)
    codes[rows] = [places[text] for text in texts]
    used = np.bincount(codes[codes != UNKNOWN], minlength=len(values)) > 0
    order = sorted((place for place in range(len(values)) if used[place]), key=values.__getitem__)
    anew = np.full(len(values) + 1, UNKNOWN, codes.dtype)
    anew[order] = np.arange(len(order))
    return [values[place] for place in order], anew[codes]


def _sets_anew(
    held: list[tuple[str, ...]],
    codes: Codes,
    rows: NDArray[np.intp],
    sets: Sequence[tuple[str, ...]],
) -> tuple[list[tuple[str, ...]], Codes]:
    """The sets that occur, the empty one first and then as they appear, and the set of each customer."""
    held, codes = list(held), codes.copy()
    places = {one: place for place, one in enumerate(held)}
    for one in sets:
        if one not in places:
            places[one] = len(held)
            held.append(one)
    codes[rows] = [places[one] for one in sets]
    first = np.full(len(held), len(codes))
    first[codes[::-1]] = np.arange(len(codes))[::-1]  # of several rows the last one written stays
    first[0] = -1
    order = np.argsort(first, kind="stable")
    order = order[first[order] < len(codes)]
    anew = np.zeros(len(held), codes.dtype)
    anew[order] = np.arange(len(order))
    return [held[place] for place in order.tolist()], anew[codes]
