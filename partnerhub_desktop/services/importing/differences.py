"""Typed rows against stored rows: what is new, what is changed, in whole columns.

Each table is completed to the full width of the store (absent columns and, where told so, empty cells take
what is stored), zipped to rows, and rows are compared as tuples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.stored import Row
from partnerhub_desktop.services.importing.targets import DAYS_IN_ORDER, PERSON, StoreColumn, Target

LISTS = ("tags", "roles")
"""Columns whose texts are rows of a table of their own."""


@dataclass(slots=True)
class Step:
    """What one file changes in one table, as whole rows; ``lists``: id → joined texts where those differ.

    ``before`` holds what each of the ``changed`` was.
    """

    target: Target
    file: str
    added: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    before: list[Row] = field(default_factory=list)
    lists: list[tuple[int, str | None]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed)


def compare(sheet: Sheet, target: Target, existing: dict[Any, Row], last_id: int) -> Step:
    """The differences of a sheet; its new rows get the ids after ``last_id``.

    ``existing`` is moved on to what the step leaves, so that another file of the call is compared with that.
    Rows whose days are in the wrong order are rejected.
    """
    olds = list(map(existing.get, sheet.row_keys()))
    rows = list(zip(*_columns(sheet, target, olds), strict=True))
    different = [place for place, (old, row) in enumerate(zip(olds, rows, strict=True)) if old != row]
    wrong = _wrong_days(sheet, target, rows, different)
    step = Step(target, sheet.name)
    for place in different:
        if place not in wrong:
            last_id += _take(step, existing, olds[place], rows[place], last_id + 1)
    _count(sheet, step, olds, len(different))
    sheet.settle()
    return step


def _columns(sheet: Sheet, target: Target, olds: Sequence[Row | None]) -> list[Sequence[Any]]:
    ids = [[old[0] if old else None for old in olds]] if target.has_id else []
    return [
        *ids,
        *(
            _complete(sheet, column, target.offset + place, olds)
            for place, column in enumerate(target.columns)
        ),
    ]


def _complete(sheet: Sheet, column: StoreColumn, place: int, olds: Sequence[Row | None]) -> Sequence[Any]:
    """The column of the file, or of the store where the file does not say."""
    values = sheet.columns.get(column.given)
    if values is not None and None not in values:
        return values
    fallback = sheet.fallbacks.get(column.given) or [column.default] * len(olds)
    if values is None or column.keeps:
        fallback = [old[place] if old else new for old, new in zip(olds, fallback, strict=True)]
    if values is None:
        return fallback
    return [new if value is None else value for value, new in zip(values, fallback, strict=True)]


def _wrong_days(sheet: Sheet, target: Target, rows: list[Row], different: list[int]) -> set[int]:
    """Rejected rows whose end is before their start, also when one of the two stands in the store."""
    names = DAYS_IN_ORDER.get(sheet.format.table)
    if not names:
        return set()
    start, end = map(target.place, names)
    wrong = {place for place in different if (rows[place][end] or "9") < (rows[place][start] or "")}
    for place in sorted(wrong):
        row = rows[place]
        sheet.reject(place, names[1], reasons.ENDS_BEFORE_START, start=row[start], end=row[end])
    return wrong


def _take(step: Step, existing: dict[Any, Row], old: Row | None, row: Row, new_id: int) -> int:
    """Add the row to the step; 1 when it took ``new_id``."""
    target = step.target
    takes_id = target.has_id and old is None
    row = (new_id, *row[1:]) if takes_id else row
    if old:
        step.before.append(old)
    (step.changed if old else step.added).append(row)
    start = target.offset
    existing[row[start] if target.keys == 1 else row[start : start + target.keys]] = row
    if target.columns[-1].name in LISTS and row[-1] != (old[-1] if old else None):
        step.lists.append((row[0], row[-1]))
    return int(takes_id)


def _count(sheet: Sheet, step: Step, olds: Sequence[Row | None], different: int) -> None:
    """A person who was there in the other capacity only is an added administrator or user."""
    counts = sheet.counts
    joined = _joined(sheet, step, olds) if step.target is PERSON else 0
    counts.added += len(step.added) + joined
    counts.changed += len(step.changed) - joined
    counts.unchanged += len(olds) - different


def _joined(sheet: Sheet, step: Step, olds: Sequence[Row | None]) -> int:
    flag = PERSON.place("is_administrator" if sheet.format.table == "administrators" else "is_user")
    return sum(1 for old in olds if old and not old[flag])
