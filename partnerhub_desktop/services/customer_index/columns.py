"""Reads query results as columns: numbers as arrays, texts as lists."""

from __future__ import annotations

from collections.abc import Sequence
from operator import ne
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.customer_index.region import ROW_BREAK
from partnerhub_desktop.services.folding import FIELD_BREAK, name_key, search_forms
from partnerhub_desktop.services.store.driver import Connection

Texts = list[str]

_NO_BREAKS = str.maketrans({ROW_BREAK: " ", FIELD_BREAK: " "})


def driver_connection(connection: Any) -> Connection:
    """The driver's own connection, also behind SQLAlchemy's: columns need nothing that is in between."""
    pooled = getattr(connection, "connection", None)
    found: Connection = connection if pooled is None else pooled.driver_connection
    return found


def day(column: str) -> str:
    """In SQL: the ``date.toordinal`` of an ISO day, ``UNKNOWN`` for none."""
    return f"ifnull(CAST(julianday({column}) - 1721424.5 AS INTEGER), {UNKNOWN})"


def read_columns(connection: Connection, sql: str, kinds: str) -> list[Any]:
    """A column a letter of ``kinds``: ``i`` an int64 array, ``t`` a list of texts and Nones.

    SQLite hands each column over as one long text, in half the time of row by row. Only where a stored text
    holds one of the breaks itself, the rows are read one by one.
    """
    names = [f"c{place}" for place in range(len(kinds))]
    whole = ", ".join(_WHOLE[kind].format(name) for name, kind in zip(names, kinds, strict=True))
    known = ", ".join(f"count({name})" for name in names)
    found = connection.execute(
        f"WITH found({', '.join(names)}) AS ({sql}) SELECT {whole}, {known} FROM found"
    )
    row = found.fetchone()
    columns = [_split(text, kind) for text, kind in zip(row[: len(kinds)], kinds, strict=True)]
    counts = [
        len(column) - column.count(None) if isinstance(column, list) else len(column) for column in columns
    ]
    if counts == list(row[len(kinds) :]) and len({len(column) for column in columns}) == 1:
        return columns
    rows = zip(*connection.execute(sql), strict=True)
    return [
        np.array(column, np.int64) if kind == "i" else list(column)
        for column, kind in zip(rows, kinds, strict=True)
    ]


_WHOLE = {"i": "group_concat({}, ' ')", "t": "group_concat(ifnull({}, char(31)), char(30))"}
"""In SQL: a whole column as one text; a text that is not known is a field break."""


def _split(whole: str | None, kind: str) -> Any:
    if kind == "i":
        return np.fromstring(whole or "", np.int64, sep=" ")
    texts = [] if whole is None else whole.split(ROW_BREAK)
    return [None if text == FIELD_BREAK else text for text in texts] if FIELD_BREAK in texts else texts


def folded(texts: Sequence[str | None]) -> Texts:
    """Every folded form of each text, ``FIELD_BREAK`` between them."""
    rows = _as_one(texts).split(ROW_BREAK)[: len(texts)]
    foreign = [row for row, text in enumerate(rows) if not text.isascii()]
    forms = search_forms(ROW_BREAK.join([rows[row] for row in foreign]))
    different = zip(*[form.split(ROW_BREAK) for form in forms], strict=True)
    rows = [text.lower() for text in rows]
    for row, one in zip(foreign, different, strict=False):
        rows[row] = FIELD_BREAK.join(dict.fromkeys(one))
    return rows


def name_keys(texts: Sequence[str | None]) -> Texts:
    """``name_key`` of each text ('' for none)."""
    return name_key(_as_one(texts)).split(ROW_BREAK)[: len(texts)]


def _as_one(texts: Sequence[str | None]) -> str:
    """All texts as one long text: folding goes letter by letter, and no letter joins with a break."""
    whole = ROW_BREAK.join([text or "" for text in texts])
    if whole.count(ROW_BREAK) >= max(1, len(texts)) or FIELD_BREAK in whole:
        return ROW_BREAK.join([(text or "").translate(_NO_BREAKS) for text in texts])
    return whole


def coded(texts: Sequence[str | None]) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    """The different texts, sorted, and each one's place among them (``UNKNOWN`` for none)."""
    values = tuple(sorted({text for text in texts if text is not None}))
    places: dict[str | None, int] = {value: place for place, value in enumerate(values)}
    places[None] = UNKNOWN
    return values, np.array([places[text] for text in texts], np.int32)


def ranks_of_sorted(keys: Sequence[str]) -> NDArray[np.int32]:
    """``ranks`` of keys that stand in their order already."""
    return np.cumsum([0, *map(ne, keys[1:], keys)], dtype=np.int32)[: len(keys)]


def ranks(keys: Sequence[str]) -> NDArray[np.int32]:
    """Each key's place in their order, equal ones sharing a place; ``UNKNOWN`` for an empty one."""
    places = {value: place for place, value in enumerate(sorted(set(keys) - {""}))}
    places[""] = UNKNOWN
    return np.array([places[value] for value in keys], np.int32)
