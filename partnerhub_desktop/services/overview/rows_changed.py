"""A line of the digest and the rows that it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.lists.holdings import WANTED
from partnerhub_desktop.services.store.driver import Connection

Value = str | int | date | None

ADDED, OVER, TRIALS, DATES, ASSIGNED, OWNERS = "added", "over", "trials", "dates", "assigned", "owners"
NOW_OVER, BACK = "now_over", "back"
STARTED, ENDED, BECAME = "started", "ended", "became"
LATER, EARLIER = "later", "earlier"

_NAMES = f"SELECT id, org_id, name FROM customer WHERE is_own = 0 AND id IN {WANTED}"


class Row(NamedTuple):
    """What changed of one customer: ``subject`` names the subscription, trial or product it is about ("": the
    customer itself), ``amount`` is what it adds to a line that sums."""

    customer_id: int
    subject: str = ""
    old: Value = None
    new: Value = None
    amount: int = 0
    is_trial: bool = False
    org_id: str = ""
    customer: str = ""


class Part(NamedTuple):
    """Rows of one kind."""

    key: str
    rows: tuple[Row, ...]

    @property
    def amount(self) -> int:
        """What they add up to."""
        return sum(row.amount for row in self.rows)


class Line(NamedTuple):
    """``parts`` that have rows."""

    key: str
    parts: tuple[Part, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return tuple(row for part in self.parts for row in part.rows)

    @property
    def amount(self) -> int:
        """What all rows add up to."""
        return sum(part.amount for part in self.parts)

    def count(self, part: str) -> int:
        """Rows of this part; 0 when there is none."""
        return sum(len(each.rows) for each in self.parts if each.key == part)


def line_of(connection: Connection, key: str, parts: Mapping[str, Iterable[Row]]) -> Line:
    """The line, its rows with their customers' names, ordered by name; who is gone is left out."""
    found = {part: list(rows) for part, rows in parts.items()}
    names = _names(connection, {row.customer_id for rows in found.values() for row in rows})
    made = (Part(part, _named(rows, names)) for part, rows in found.items())
    return Line(key, tuple(part for part in made if part.rows))


def _named(rows: Iterable[Row], names: Mapping[int, tuple[str, str]]) -> tuple[Row, ...]:
    known = [row for row in rows if row.customer_id in names]
    named = [
        row._replace(org_id=names[row.customer_id][0], customer=names[row.customer_id][1]) for row in known
    ]
    return tuple(sorted(named, key=lambda row: (-abs(row.amount), row.customer, row.subject)))


def _names(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    asked = f"[{','.join(map(str, sorted(ids)))}]"
    return {key: (org_id, name) for key, org_id, name in connection.execute(_NAMES, (asked,))}
