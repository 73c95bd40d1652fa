"""The fields of ``CustomerRow`` as columns, for long lists: what the index knows is not derived again.

Texts are read from the store, for the index holds them folded only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN, IndexFacts
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.lists.columns import Columns
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.statuses import STATUSES, Thresholds
from partnerhub_desktop.services.store.driver import Connection

TEXTS = ("org_id", "name", "domain", "admin_email")
READ_AT_ONCE = 8192
WRITTEN_AT_ONCE = 1024

_TEXTS = "SELECT {} FROM json_each(?) AS wanted CROSS JOIN customer ON customer.id = wanted.value"
"""In SQL: texts of the ids of a JSON array, in its order."""

Rows = NDArray[np.intp]
Values = list[Any]


class CustomerFields:
    """Columns of ``facts`` on one day; ``connection`` must see the state of the store they were made from."""

    def __init__(self, facts: IndexFacts, today: date, thresholds: Thresholds) -> None:
        self._facts = facts
        self._now = Standing(facts, today, thresholds)
        self._by_id = np.argsort(facts.customers["ids"])
        self._readers = self._derived() | self._counted() | self._coded()

    @property
    def known(self) -> frozenset[str]:
        """The fields that there are."""
        return frozenset((*TEXTS, *self._readers))

    def columns(self, connection: Connection, ids: Sequence[int], fields: Sequence[str]) -> Iterator[Columns]:
        """The fields of these customers, a batch of rows at a time; an id that is not here is left out."""
        wanted = np.asarray(ids, np.int64)
        for start in range(0, len(wanted), READ_AT_ONCE):
            rows = self._rows(wanted[start : start + READ_AT_ONCE])
            read = self._texts(connection, rows, [field for field in fields if field in TEXTS])
            whole = [read[field] if field in TEXTS else self._readers[field](rows) for field in fields]
            for first in range(0, len(rows), WRITTEN_AT_ONCE):
                yield [column[first : first + WRITTEN_AT_ONCE] for column in whole]

    def _rows(self, ids: NDArray[np.int64]) -> Rows:
        mine = self._facts.customers["ids"]
        if not len(mine):
            return np.zeros(0, np.intp)
        places = np.minimum(np.searchsorted(mine, ids, sorter=self._by_id), len(mine) - 1)
        rows: Rows = self._by_id[places]
        kept: Rows = rows[mine[rows] == ids]
        return kept

    def _texts(self, connection: Connection, rows: Rows, fields: Sequence[str]) -> Mapping[str, Values]:
        """Texts are read in the order in which they lie in the file."""
        if not fields or not len(rows):
            return dict.fromkeys(fields, [])
        ids = self._facts.customers["ids"][rows]
        by_id = np.argsort(ids)
        asked = f"[{','.join(map(str, ids[by_id].tolist()))}]"
        read = zip(*connection.execute(_TEXTS.format(", ".join(fields)), (asked,)), strict=True)
        places = np.argsort(by_id).tolist()
        return {
            field: [column[place] for place in places] for field, column in zip(fields, read, strict=True)
        }

    def _derived(self) -> dict[str, Callable[[Rows], Values]]:
        now, customers = self._now, self._facts.customers
        statuses, products, managers = _Sets(STATUSES), _Sets(PRODUCTS), _Sets(MANAGED_BY)
        days, kinds = _Days(), (None, "expires", "renews")
        return {
            "statuses": lambda rows: _looked_up(statuses, now.statuses[rows]),
            "products": lambda rows: _looked_up(products, now.products[rows]),
            "managed_by": lambda rows: _looked_up(managers, customers["managed_by"][rows]),
            "next_date": lambda rows: _looked_up(days, now.next_end[rows]),
            "next_kind": lambda rows: [kinds[number] for number in self._next_kinds(rows)],
            "last_admin_activity": lambda rows: _looked_up(days, customers["last_admin_activity"][rows]),
        }

    def _counted(self) -> dict[str, Callable[[Rows], Values]]:
        now, facts = self._now, self._facts
        held = np.bincount(facts.held["customer"], minlength=facts.size)
        return {
            "id": lambda rows: facts.customers["ids"][rows].tolist(),
            "purchased": lambda rows: now.purchased[rows].tolist(),
            "assigned": lambda rows: now.assigned[rows].tolist(),
            "overage": lambda rows: now.overage[rows].tolist(),
            "used_7d": lambda rows: [
                None if used == UNKNOWN else used for used in now.used_7d[rows].tolist()
            ],
            "subscription_count": lambda rows: held[rows].tolist(),
        }

    def _coded(self) -> dict[str, Callable[[Rows], Values]]:
        facts, tags = self._facts, _Tags(self._facts)
        return {
            "owner": lambda rows: _chosen((*facts.owners, None), facts.customers["owner"][rows]),
            "country": lambda rows: _chosen((*facts.countries, None), facts.customers["country"][rows]),
            "tags": lambda rows: _looked_up(tags, facts.customers["tag_set"][rows]),
        }

    def _next_kinds(self, rows: Rows) -> list[int]:
        known = self._now.next_end[rows] != UNKNOWN
        numbers: list[int] = (known * (1 + self._now.next_renews[rows])).tolist()
        return numbers


class _Sets(dict[int, tuple[str, ...]]):
    """A mask of ``keys`` to the keys in it, worked out once."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self._keys = keys

    def __missing__(self, mask: int) -> tuple[str, ...]:
        found = self[mask] = tuple([key for place, key in enumerate(self._keys) if mask >> place & 1])
        return found


class _Tags(dict[int, tuple[str, ...]]):
    """A place in ``tag_sets`` to the tags of the set, in the list's order."""

    def __init__(self, facts: IndexFacts) -> None:
        super().__init__()
        self._facts = facts

    def __missing__(self, place: int) -> tuple[str, ...]:
        found = self[place] = tuple([self._facts.tags[tag] for tag in self._facts.tag_sets[place]])
        return found


class _Days(dict[int, date | None]):
    """``date.toordinal`` numbers to dates, each made once."""

    def __missing__(self, number: int) -> date | None:
        found = self[number] = None if number == UNKNOWN else date.fromordinal(number)
        return found


def _looked_up(known: Mapping[int, Any], numbers: NDArray[Any]) -> Values:
    return [known[number] for number in numbers.tolist()]


def _chosen(values: Sequence[Any], places: NDArray[Any]) -> Values:
    """The value at each place; the last one for ``UNKNOWN``."""
    return [values[place] for place in places.tolist()]
