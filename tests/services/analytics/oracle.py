"""The subscription analytics in plain Python, from product.md section 5 and interfaces.md alone.

Nothing of the program's own analytics is used here: it is what they are compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from tests.services.analytics.portfolio import (
    PRODUCT_OF,
    Portfolio,
    Snapshot,
    Sub,
    customer_id,
    subscription_id,
)

PRODUCTS = ("meetings", "calling")
FIGURES = ("purchased", "assigned")
SECTIONS = ("recent", "expiring", "renewing", "low_assignment", "overage")


@dataclass(frozen=True)
class Bounds:
    """The settings in brackets."""

    window: int = 90
    age: int = 30
    percent: int = 50
    percentile: int = 25
    peers: int = 8
    bands: tuple[int, ...] = (25, 100, 500, 2000)


@dataclass(frozen=True)
class Row:
    """One active subscription or trial and one product of it."""

    place: int
    sub: Sub
    product: str
    purchased: int
    assigned: int
    available: int
    overage: int
    billable: int
    used: int | None
    quarter: int | None


class Made(NamedTuple):
    """A KPI with what it is made of, as ``figures.Figure``; None where that says nothing."""

    value: float | None
    part: int | None = None
    whole: int | None = None
    known: int | None = None
    of: int | None = None


class Oracle:
    """Of a portfolio on its day."""

    def __init__(
        self, portfolio: Portfolio, bounds: Bounds = Bounds(), only: Sequence[int] | None = None
    ) -> None:  # noqa: B008
        self.portfolio = portfolio
        self.bounds = bounds
        self.only = None if only is None else set(only)
        self.all_rows = [row for product in PRODUCTS for row in self._rows(product)]

    # Which rows there are

    def _rows(self, product: str) -> list[Row]:
        found = []
        for place, sub in enumerate(self.portfolio.subs):
            if self.is_seen(sub.customer) and self._is_active(sub):
                row = self._row(place, sub, product)
                if row is not None:
                    found.append(row)
        return found

    def is_seen(self, customer: int) -> bool:
        """Not our own organization, and the person may see it."""
        return customer != self.portfolio.own and (self.only is None or customer in self.only)

    def _is_active(self, sub: Sub) -> bool:
        return sub.state == "active" and (sub.ends is None or sub.ends >= 0)

    def _row(self, place: int, sub: Sub, product: str) -> Row | None:
        lines = [line for line in sub.lines if PRODUCT_OF[line.offer] == product]
        if not lines:
            return None
        uses = [line.used for line in lines if line.used is not None]
        quarters = [line.used_90d for line in lines]
        allowance = sub.allowance
        return Row(
            place,
            sub,
            product,
            sum(line.purchased for line in lines),
            sum(line.assigned for line in lines),
            sum(max(0, line.purchased - line.assigned) for line in lines),
            sum(max(0, line.assigned - line.purchased) for line in lines),
            sum(max(0, line.assigned - line.purchased - line.purchased * allowance // 100) for line in lines),
            sum(uses) if uses else None,
            None if None in quarters else sum(quarter or 0 for quarter in quarters),
        )

    def rows(self, product: str) -> list[Row]:
        """All rows of the product."""
        return [row for row in self.all_rows if row.product == product]

    # Sections

    def section(self, product: str, name: str) -> list[Row]:
        """The rows of the section's table."""
        rows = self.rows(product)
        if name == "low_assignment":
            low = self.low_customers(product)
            old = [row for row in rows if self._is_old(row) and row.sub.customer in low]
            limit = Fraction(self.bounds.percent, 100)
            return [row for row in old if row.purchased and Fraction(row.assigned, row.purchased) < limit]
        return [row for row in rows if self._belongs(row, name)]

    def _belongs(self, row: Row, name: str) -> bool:
        sub, window = row.sub, self.bounds.window
        if name == "recent":
            return sub.added is not None and 0 <= -sub.added <= window
        if name == "overage":
            return row.overage > 0
        ends_within = sub.ends is not None and 0 <= sub.ends <= window
        renews = sub.kind == "subscription" and sub.renew is True
        return ends_within and renews is (name == "renewing")

    def _is_old(self, row: Row) -> bool:
        return row.sub.added is None or -row.sub.added > self.bounds.age

    def low_customers(self, product: str) -> set[int]:
        """Customers with low assignment of the product."""
        sums: dict[int, tuple[int, int]] = {}
        for row in self.rows(product):
            if self._is_old(row):
                purchased, assigned = sums.get(row.sub.customer, (0, 0))
                sums[row.sub.customer] = (purchased + row.purchased, assigned + row.assigned)
        taken = {key: both for key, both in sums.items() if both[0] > 0}
        rates = {key: Fraction(assigned, purchased) for key, (purchased, assigned) in taken.items()}
        return {key for key in taken if self._is_low(key, taken, rates)}

    def _is_low(self, key: int, taken: dict[int, tuple[int, int]], rates: dict[int, Fraction]) -> bool:
        peers = [other for other in taken if self._band(taken[other][0]) == self._band(taken[key][0])]
        if len(peers) < self.bounds.peers:
            peers = list(taken)
        limit = percentile([rates[other] for other in peers], self.bounds.percentile)
        return rates[key] < Fraction(self.bounds.percent, 100) and rates[key] <= limit

    def _band(self, purchased: int) -> int:
        return sum(purchased > end for end in self.bounds.bands)

    # Figures

    def top(self) -> dict[str, int]:
        """The figures above the switch."""
        everyone = [each for each in range(self.portfolio.customers) if self.is_seen(each)]
        covered = {row.sub.customer for row in self.all_rows}
        return {
            "total_customers": len(everyone),
            "customers_outside_analytics": len(set(everyone) - covered),
            "nearing_expiration": len(self.either("expiring")),
            "nearing_renewal": len(self.either("renewing")),
            "low_license_assignment": len(self.either("low_assignment")),
            "over_license_limit": len(self.either("overage")),
        }

    def either(self, name: str) -> set[int]:
        """Customers that are in the section for some product."""
        return {customer for product in PRODUCTS for customer in self.customers(product, name)}

    def customers(self, product: str, name: str) -> set[int]:
        """Customers that the section counts."""
        if name == "low_assignment":
            return self.low_customers(product)
        return {row.sub.customer for row in self.section(product, name)}

    def figures(self, product: str, name: str) -> dict[str, float | None]:
        """The section's KPIs."""
        return {key: made.value for key, made in self.made(product, name).items()}

    def made(self, product: str, name: str) -> dict[str, Made]:
        """The same with what each is made of."""
        rows, count = self.section(product, name), len(self.customers(product, name))
        whole = self.all_rows_of(product, name)
        if name == "recent":
            return {"new_customers": Made(count), "total_licenses": Made(sum(row.purchased for row in whole))}
        if name == "overage":
            over = sum(row.overage for row in rows)
            average = Made(over / count if count else None, over, count)
            return {"customers": Made(count), "licenses_in_overage": Made(over), "average_overage": average}
        found = {"customers": Made(count), "license_assignment": ratio(rows, lambda row: row.assigned)}
        if name == "low_assignment":
            found["license_usage_when_assigned"] = usage(rows)
            found["unassigned_licenses"] = Made(sum(row.available for row in whole))
        else:
            found["license_usage"] = usage(rows)
        return found

    def all_rows_of(self, product: str, name: str) -> list[Row]:
        """All rows of the customers that the section counts."""
        customers = self.customers(product, name)
        return [row for row in self.rows(product) if row.sub.customer in customers]

    def use_of_assigned(self, product: str) -> float | None:
        """Low license assignment: what the tooltip of its use adds, Σused ÷ Σassigned."""
        rows = self.section(product, "low_assignment")
        assigned = sum(row.assigned for row in rows)
        known = [row.used for row in rows if row.used is not None]
        return sum(known) / assigned if known and assigned else None

    # Rows and weeks

    def shown(self, row: Row) -> dict[str, Any]:
        """A row of a section's table, by the keys of interfaces.md."""
        sub = row.sub
        week = self._newest(row, 7, 14)
        quarter, at_least = row.quarter, False
        if quarter is None:
            known = [each.used for each in self._snapshots(row, 0, 90) if each.used is not None]
            quarter, at_least = (max(known), True) if known else (None, False)
        return {
            "org_id": f"org{sub.customer}",
            "customer_id": customer_id(sub.customer),
            "id": subscription_id(row.place),
            "subscription_id": f"Sub{row.place:04}",
            "subscription_label": "Enterprise Trial" if sub.kind == "trial" else f"Sub{row.place:04}",
            "kind": sub.kind,
            "days_since_added": None if sub.added is None else -sub.added,
            "days_until_expiration": sub.ends,
            "days_until_renewal": sub.ends,
            "months_since_added": self._months(sub.added, 0),
            "months_remaining": self._months(0, sub.ends),
            "auto_renew": None if sub.kind == "trial" else sub.renew,
            "purchased": row.purchased,
            "assigned": row.assigned,
            "used_7d": row.used,
            "available": row.available,
            "overage": row.overage,
            "billable_overage": row.billable,
            "assigned_ratio": row.assigned / row.purchased if row.purchased else None,
            "used_ratio": None if row.used is None or not row.purchased else row.used / row.purchased,
            "assignment_week_change": row.assigned - week.assigned if week else None,
            "usage_week_change": row.used - week.used if week and None not in (row.used, week.used) else None,  # type: ignore[operator]
            "used_3_months": quarter,
            "used_3_months_at_least": at_least,
        }

    def _months(self, first: int | None, last: int | None) -> int | None:
        if first is None or last is None:
            return None
        if last < first:
            months = self._months(last, first)
            return None if months is None else -months
        begin, end = self.portfolio.day(first), self.portfolio.day(last)
        assert begin is not None
        assert end is not None
        months = 0
        while (begin.year * 12 + begin.month + months + 1, begin.day) <= (end.year * 12 + end.month, end.day):
            months += 1
        return months

    def _snapshots(self, row: Row, youngest: int, oldest: int) -> list[Snapshot]:
        """Of the row, so many days old, one a day: an imported one wins."""
        by_day: dict[int, Snapshot] = {}
        for each in sorted(row.sub.snapshots, key=lambda each: each.imported):
            if each.product == row.product and youngest <= each.days <= oldest:
                by_day[each.days] = each
        return list(by_day.values())

    def _newest(self, row: Row, youngest: int, oldest: int) -> Snapshot | None:
        return min(self._snapshots(row, youngest, oldest), key=lambda each: each.days, default=None)

    def weeks(self, product: str, first: date, last: date) -> list[tuple[date, int, int, int | None]]:
        """The trend: a week's Monday, purchased, assigned, used."""
        found = []
        newest = self._newest_of_weeks(product, first, last)
        for monday in sorted({week for week, _ in newest}):
            of_week = [each for (week, _), each in newest.items() if week == monday]
            uses = [each.used for each in of_week if each.used is not None]
            purchased, assigned = (sum(getattr(each, key) for each in of_week) for key in FIGURES)
            found.append((monday, purchased, assigned, sum(uses) if uses else None))
        return found

    def week_rows(self, product: str, monday: date) -> dict[int, dict[str, Any]]:
        """The rows that the week's point sums, by id of the subscription."""
        last = min(monday + timedelta(6), self.portfolio.today)
        now = {row.place: row.assigned for row in self.rows(product)}
        found = {}
        for (_, place), each in self._newest_of_weeks(product, monday, last).items():
            sub = self.portfolio.subs[place]
            found[subscription_id(place)] = {
                "customer_id": customer_id(sub.customer),
                "org_id": f"org{sub.customer}",
                "subscription_id": f"Sub{place:04}",
                "subscription_label": "Enterprise Trial" if sub.kind == "trial" else f"Sub{place:04}",
                "kind": sub.kind,
                "purchased": each.purchased,
                "assigned": each.assigned,
                "used_7d": each.used,
                "overage": max(0, each.assigned - each.purchased),
                "assigned_now": now.get(place),
            }
        return found

    def _newest_of_weeks(self, product: str, first: date, last: date) -> dict[tuple[date, int], Snapshot]:
        """By Monday and place of the subscription."""
        newest: dict[tuple[date, int], Snapshot] = {}
        for place, sub in enumerate(self.portfolio.subs):
            if not self.is_seen(sub.customer):
                continue
            for each in sorted(sub.snapshots, key=lambda each: each.imported):
                day = self.portfolio.today - timedelta(each.days)
                week = (day - timedelta(day.weekday()), place)
                is_newest = week not in newest or each.days <= newest[week].days
                if each.product == product and first <= day <= last and is_newest:
                    newest[week] = each
        return newest


def percentile(values: Sequence[Fraction], percent: int) -> Fraction:
    """With linear interpolation between the two nearest of the sorted values."""
    ordered = sorted(values)
    place = Fraction(percent * (len(ordered) - 1), 100)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def ratio(rows: Sequence[Row], part: Callable[[Row], int]) -> Made:
    """Σpart ÷ Σpurchased."""
    over, purchased = sum(map(part, rows)), sum(row.purchased for row in rows)
    return Made(over / purchased if purchased else None, over, purchased)


def usage(rows: Sequence[Row]) -> Made:
    """Σused ÷ Σpurchased, unknown counting as 0, but None where none is known."""
    known = sum(row.used is not None for row in rows)
    made = ratio(rows, lambda row: row.used or 0)._replace(known=known, of=len(rows))
    return made if known else made._replace(value=None)
