"""Rows against each other and against the other tables of the call: what a single cell cannot show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container
from typing import Any

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.sheets import Sheet

UNKNOWN = {
    "customer": reasons.UNKNOWN_CUSTOMER,
    "subscription": reasons.UNKNOWN_SUBSCRIPTION,
    "person": reasons.UNKNOWN_PERSON,
}
REJECTED = {
    "customer": reasons.REJECTED_CUSTOMER,
    "subscription": reasons.REJECTED_SUBSCRIPTION,
    "person": reasons.REJECTED_PERSON,
}
MOST_PLACES = 5
"""Places of a repeated key that its reason names."""

Place = tuple[Sheet, int]


def check_twice(sheets: list[Sheet]) -> None:
    """Reject rows of one table that share a key and differ, in whichever files; keep one of equal rows."""
    for key, places in _repeated(sheets).items():
        if _contradict(places) or any(key in sheet.rejected_keys for sheet in sheets):
            named = ", ".join(f"{sheet.name}:{sheet.lines[row]}" for sheet, row in places[:MOST_PLACES])
            for sheet, row in places:
                shown = " / ".join(map(str, key)) if isinstance(key, tuple) else str(key)
                sheet.reject(row, sheet.format.key[0], reasons.TWICE, value=shown, places=named)
        else:
            _drop_repeated(places)
    for sheet in sheets:
        sheet.settle()


def _repeated(sheets: list[Sheet]) -> dict[Any, list[Place]]:
    """Keys that stand more than once (a rejected row counts), with the rows that are left of them."""
    counted: set[Any] = set().union(*(sheet.rejected_keys for sheet in sheets))
    repeated: set[Any] = set(counted)
    for sheet in sheets:
        keys = sheet.row_keys()
        distinct = set(keys)
        repeated |= distinct & counted
        counted |= distinct
        if len(distinct) < len(keys):
            repeated |= _more_than_once(keys)
    places: dict[Any, list[Place]] = defaultdict(list)
    for sheet in sheets if repeated else ():
        for row, key in enumerate(sheet.row_keys()):
            if key in repeated:
                places[key].append((sheet, row))
    return places


def _more_than_once(keys: list[Any]) -> set[Any]:
    seen: set[Any] = set()
    return {key for key in keys if key in seen or seen.add(key)}  # type: ignore[func-returns-value]


def _contradict(places: list[Place]) -> bool:
    """Whether two of the rows give different values for a column that both have."""
    given: dict[str, Any] = {}
    for sheet, row in places:
        for column, values in sheet.columns.items():
            if given.setdefault(column, values[row]) != values[row]:
                return True
    return False


def _drop_repeated(places: list[Place]) -> None:
    """Of equal rows in one file the first stays; rows in several files may add columns, so they all stay."""
    kept: set[int] = set()
    for sheet, row in places:
        if id(sheet) in kept:
            sheet.repeat(row)
        kept.add(id(sheet))


def resolve(sheet: Sheet, column: str, table: str, ids: dict[str, int], rejected: Container[Any]) -> None:
    """Put the id of the row that ``column`` names in its place; reject rows that name none."""
    named = sheet.columns[column]
    found = list(map(ids.get, named))
    for row in [row for row, key in enumerate(found) if key is None] if None in found else ():
        value = named[row]
        source = (REJECTED if value in rejected else UNKNOWN)[table]
        sheet.reject(row, column, source, value=value)
    sheet.settle()
    sheet.columns[column] = [key for key in found if key is not None]


def same_person_roles(administrators: list[Sheet], users: list[Sheet]) -> None:
    """The roles of a person who stands in both tables of a call add up (product.md, section 4)."""
    roles: dict[str, set[str]] = defaultdict(set)
    for sheet in (*administrators, *users):
        for email, joined in zip(sheet.row_keys(), sheet.columns.get("roles", ()), strict=False):
            roles[email].update(joined.split("\x1f") if joined else ())
    for sheet in (*administrators, *users):
        if "roles" in sheet.columns:
            sheet.columns["roles"] = ["\x1f".join(sorted(roles[email])) or None for email in sheet.row_keys()]
