"""A list of made-up customers that answers as ``services/reading.py`` does, and counts what it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from partnerhub_desktop.services.filtering.query import Chosen, Word, parse
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.lists.licence_sums import Sums, added
from partnerhub_desktop.services.reading import ListAnswer, Order
from partnerhub_desktop.services.status_reasons import Reason
from partnerhub_desktop.services.text import Text

TODAY = date(2026, 11, 23)


def customer(number: int, name: str = "", **fields: object) -> CustomerRow:
    """A customer with one subscription that renews in 52 days; ``fields`` say what is different."""
    row = CustomerRow(
        id=number,
        org_id=f"org-{number}",
        name=name or f"Customer {number:05}",
        statuses=("subscription",),
        products=("calling", "meetings"),
        purchased=250,
        assigned=200,
        used_7d=150,
        next_date=TODAY + timedelta(52),
        next_kind="renews",
        managed_by=("partner",),
        owner="Maria Ivanova",
        tags=("vip",),
        last_admin_activity=TODAY,
        country="BG",
        domain=f"customer{number}.example",
        admin_email=f"admin@customer{number}.example",
        overage=0,
        subscription_count=1,
    )
    return row._replace(**fields)  # type: ignore[arg-type]


class FakeReading:
    """Filters by words in the name and by status; ``facets`` is what it counts, None before the index."""

    def __init__(self, rows: Sequence[CustomerRow], has_index: bool = True) -> None:
        self.customers = {row.id: row for row in rows}
        self.has_index = has_index
        self.answers = 0
        self.batches: list[int] = []
        self.refreshed = 0
        self.analytics: Any = None

    def answer(self, query_text: str, order: Order) -> ListAnswer:
        self.answers += 1
        parts = parse(query_text, TODAY).parts
        found = [row for row in self.customers.values() if all(_fits(part, row) for part in parts)]
        for key, descending in reversed(order):
            found.sort(key=lambda row: str(getattr(row, key)), reverse=descending)
        facets = {"status": _counted(found)} if self.has_index else None
        return ListAnswer(len(found), len(self.customers), [row.id for row in found], facets)

    def near(self, query_text: str) -> list[int]:
        """Customers whose names begin with a word that is the asked one but for its last letter."""
        begun = query_text[:-1].lower()
        if len(begun) < 3:
            return []
        return [row.id for row in self.customers.values() if row.name.lower().startswith(begun)]

    def rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        self.batches.append(len(ids))
        return [self.customers[each] for each in ids if each in self.customers]

    def sums(self, ids: Sequence[int]) -> Sums | None:
        return added(self.customers[each] for each in ids) if self.has_index else None

    def refresh(self) -> bool:
        self.refreshed += 1
        return True

    def why(self, customer: int, /) -> list[Reason]:
        held = {"subscription": "Sub1", "kind": "subscription", "state": "active", "auto_renew": None}
        ends: dict[str, object] = {"subscriptions": [held | {"ends_on": "2026-12-04", "days_to_end": 11}]}
        offer: dict[str, object] = {"subscription": "Sub1", "kind": "subscription", "offer": "Calling"}
        offer |= {"purchased": 200, "assigned": 212, "over": 12}
        inputs: dict[str, dict[str, object]] = {
            "license_overage": {"offers": [offer]},
            "no_recent_activity": {
                "inactivity_days": 30,
                "last_admin_activity": "2026-09-14",
                "days_since": 70,
            },
        }
        statuses = self.customers[customer].statuses
        return [Reason(each, Text("The rule."), inputs.get(each, ends), ("Sub1",)) for each in statuses]


def _fits(part: object, row: CustomerRow) -> bool:
    if isinstance(part, Word):
        return (part.text.lower() in row.name.lower()) != part.negated
    if isinstance(part, Chosen) and part.field == "status":
        return bool(set(part.values) & set(row.statuses)) != part.negated
    return True


def _counted(rows: Sequence[CustomerRow]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for row in rows:
        for status in row.statuses:
            counts[status] = counts.get(status, 0) + 1
    return counts
