"""A portfolio with every edge of product.md section 5."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub

SUITE, WEBINAR = "Meeting - Suite", "Meeting - Webinar"
PRO, WORKSPACE = "Webex Calling - Professional", "Webex Calling - Workspace"
WINDOWS = (-1, 0, 1, 29, 30, 31, 89, 90, 91)
SIZES = (1, 25, 26, 100, 101, 500, 501, 2000, 2001)
SNAPSHOT_AGES = (-1, 0, 6, 7, 8, 13, 14, 15, 89, 90, 91, 380)


CALENDAR = tuple(
    date(year, month, day)
    for year in (2026, 2027, 2028)
    for month, days in ((1, (1, 30, 31)), (2, (1, 28)), (3, (1, 31)), (4, (30,)), (12, (30, 31)))
    for day in days
) + (date(2024, 2, 29), date(2028, 2, 29))


def edge_portfolio(today: date) -> Portfolio:
    """Our own organization is the last of the customers."""
    subs = list(_subs(today))
    customers = max(sub.customer for sub in subs) + 3  # two who hold nothing
    own = customers
    subs.append(Sub(own, (Line(SUITE, 5000, 6000, 1),), added=-1, ends=1, snapshots=_history(5000, 6000)))
    return Portfolio(
        today, customers + 1, tuple(subs), own, {"Call on Webex": "calling", "Hybrid - Calling": "calling"}
    )


def _subs(today: date) -> Iterator[Sub]:
    for group, make in enumerate((_windows, _sizes, _licences, _states, _histories)):
        for sub in make():
            yield replace(sub, customer=sub.customer + group * 50)
    for place, sub in enumerate(_calendar(today)):
        yield replace(sub, customer=250 + place % 9)


def _windows() -> Iterator[Sub]:
    """Ends and additions around the windows, in every way of renewing."""
    customer = 0
    for days in WINDOWS:
        for kind, renew in (
            ("subscription", True),
            ("subscription", False),
            ("subscription", None),
            ("trial", True),
        ):
            lines = (Line(SUITE, 10, 4, 2), Line(PRO, 8, 8, None))
            yield Sub(customer % 40, lines, kind, added=-400, ends=days, renew=renew)
            customer += 1
        yield Sub(customer % 40, (Line(SUITE, 10, 1, 0),), added=-days, ends=300)
        customer += 1
    yield Sub(41, (Line(SUITE, 10, 9, 3),), added=None, ends=None, renew=None)
    yield Sub(42, (Line(PRO, 10, 2, 3),), added=None, ends=400)


def _sizes() -> Iterator[Sub]:
    """Bands with eight peers and with fewer, rates that tie at the percentile, ages around the limit."""
    customer = 0
    for size in SIZES:
        yield Sub(customer, (Line(PRO, size, size // 5, size // 9),))
        customer += 1
    for assigned in (1, 2, 2, 2, 3, 10, 20, 20):
        yield Sub(customer, (Line(SUITE, 20, assigned, assigned),))
        customer += 1
    for added in (-29, -30, -31, None):
        yield Sub(customer, (Line(SUITE, 300, 3, 1),), added=added)
        yield Sub(customer, (Line(SUITE, 300, 250, 1),), added=-31)
        customer += 1
    for purchased, assigned in ((200, 1), (20, 10), (20, 9), (0, 0), (0, 4)):
        yield Sub(customer, (Line(SUITE, purchased, assigned, 3),))
    customer += 1
    for assigned in (49, 50, 51):
        yield Sub(customer, (Line(PRO, 100, assigned, None),))
        customer += 1


def _licences() -> Iterator[Sub]:
    """Offers beside each other, nothing purchased, licences that count nowhere, allowances."""
    yield Sub(0, (Line(SUITE, 10, 14, 12), Line(WEBINAR, 50, 1, None)), allowance=20)
    yield Sub(1, (Line(SUITE, 0, 0, None), Line(PRO, 0, 5, 4)))
    yield Sub(2, (Line("Call on Webex", 1, 9, 9), Line("Hybrid - Calling", 1, 9, 9)))
    yield Sub(3, (Line("Call on Webex", 1, 9, 9), Line(PRO, 10, 2, 1)))
    yield Sub(4, (Line("Messaging", 10, 20, 5),))
    yield Sub(5, (Line(PRO, 10, 12, 30, 40), Line(WORKSPACE, 10, 8, None, 3)), allowance=15)
    yield Sub(6, (Line(PRO, 10, 12, 5, 9), Line(WORKSPACE, 10, 8, 1, None)))
    yield Sub(7, (Line(SUITE, 1_000_000, 1, 0), Line(PRO, 1, 1_000_000, 7)))
    yield Sub(8, (), added=-1, ends=1)
    yield Sub(9, (Line(SUITE, 1_000_000, 1_000_000, 1_000_000, 1_000_000),), allowance=1000)
    yield Sub(10, (Line(PRO, 1, 1_000_000, None),), allowance=1000)


def _states() -> Iterator[Sub]:
    """What is not active has no row."""
    for place, state in enumerate(("awaiting_setup", "suspended", "ended")):
        yield Sub(place, (Line(SUITE, 10, 20, 5),), state=state, added=-5, ends=5, snapshots=_history(10, 20))
    yield Sub(3, (Line(SUITE, 10, 20, 5),), ends=-1, snapshots=_history(10, 20))


def _histories() -> Iterator[Sub]:
    """One snapshot of every age, holes, two a day, one ahead, use that is not known."""
    for place, age in enumerate(SNAPSHOT_AGES):
        yield Sub(place, (Line(PRO, 40, 30, 20), Line(SUITE, 5, 5, None)), ends=80, snapshots=_one(age))
    both = (Snapshot(9, "calling", 1, 1, 1), Snapshot(9, "calling", 2, 2, 2, imported=True), *_one(12))
    yield Sub(20, (Line(PRO, 40, 30, 20),), added=-9, snapshots=both)
    unknown = (Snapshot(8, "calling", 7, 6, None), Snapshot(11, "calling", 7, 5, 5))
    yield Sub(21, (Line(PRO, 40, 30, 20),), ends=30, renew=False, snapshots=unknown)
    yield Sub(22, (Line(PRO, 40, 10, 8),), snapshots=_history(40, 9))


def _calendar(today: date) -> Iterator[Sub]:
    """Added and ending on days that months are hard to count with; over the limit, so that they show."""
    for day in (*CALENDAR, *(today.replace(year=today.year + years, day=1) for years in (-1, 0, 1))):
        away = (day - today).days
        ends = away if away > 0 else 500
        yield Sub(0, (Line(PRO, 10, 12, 30),), added=away, ends=ends, renew=away % 2 == 0)


def _one(age: int) -> tuple[Snapshot, ...]:
    return (Snapshot(age, "calling", 40, 25, 18), Snapshot(age, "meetings", 5, 4, 3))


def _history(purchased: int, assigned: int) -> tuple[Snapshot, ...]:
    """Weekly, with a hole."""
    weeks = [week for week in range(30) if week not in (4, 5, 17)]
    return tuple(Snapshot(week * 7, "calling", purchased, assigned, week) for week in weeks)
