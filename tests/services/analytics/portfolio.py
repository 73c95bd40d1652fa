"""Customers, what they hold and how it was used, as plain data: put into a store, and given to the oracle."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.database import Store
from tests.factories import SEEN, with_rows

PRODUCT_OF = {
    "Meeting - Suite": "meetings",
    "Meeting - Webinar": "meetings",
    "Webex Calling - Professional": "calling",
    "Webex Calling - Workspace": "calling",
    "Call on Webex": "other",
    "Hybrid - Calling": "other",
    "Messaging": "messaging",
}


@dataclass(frozen=True)
class Line:
    """Licences of one offer."""

    offer: str
    purchased: int
    assigned: int
    used: int | None = None
    used_90d: int | None = None


@dataclass(frozen=True)
class Snapshot:
    """``days`` ago (negative: ahead) of the day that the portfolio is made for."""

    days: int
    product: str
    purchased: int
    assigned: int
    used: int | None = None
    imported: bool = False


@dataclass(frozen=True)
class Sub:
    """A subscription or trial of the customer at that place. ``added`` and ``ends`` in days from the day."""

    customer: int
    lines: Sequence[Line] = ()
    kind: str = "subscription"
    state: str = "active"
    added: int | None = -400
    ends: int | None = 200
    renew: bool | None = True
    allowance: int = 0
    snapshots: Sequence[Snapshot] = ()


@dataclass(frozen=True)
class Portfolio:
    """``own`` is the place of our own organization among the ``customers``, None for none."""

    today: date
    customers: int
    subs: Sequence[Sub]
    own: int | None = None
    stored_products: dict[str, str] = field(default_factory=dict)
    """Offers that were stored under another product than their name says."""

    def day(self, away: int | None) -> date | None:
        """The day that lies so many days from today."""
        return None if away is None else self.today + timedelta(away)


def seen_later(portfolio: Portfolio, days: int) -> Portfolio:
    """The same as it is seen so many days later, when nothing has happened since."""
    subs = [
        replace(
            sub,
            added=None if sub.added is None else sub.added - days,
            ends=None if sub.ends is None else sub.ends - days,
            snapshots=tuple(replace(each, days=each.days + days) for each in sub.snapshots),
        )
        for sub in portfolio.subs
    ]
    return replace(portfolio, today=portfolio.today + timedelta(days), subs=subs)


def customer_id(place: int) -> int:
    """Of the customer at that place; ids are not in the order of names."""
    return 500 - place


def subscription_id(place: int) -> int:
    """Of the subscription at that place."""
    return place * 7 % 1009 + 1


def fill(path: Path, portfolio: Portfolio) -> None:
    """Put it into the empty store at ``path``."""
    names = [(customer_id(place), f"Customer {place:03}") for place in range(portfolio.customers)]
    with_rows(
        path,
        [
            (
                "INSERT INTO customer (id, org_id, name, name_key, is_own, source_id, seen_at)"
                " VALUES (?, ?, ?, ?, ?, 1, ?)",
                [
                    (key, f"org{place}", name, name_key(name), int(place == portfolio.own), SEEN)
                    for place, (key, name) in enumerate(names)
                ],
            ),
            (
                "INSERT INTO subscription (id, external_id, customer_id, kind, state, added_on, ends_on,"
                " auto_renew, allowance_percent, source_id, seen_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                [_subscription(portfolio, place, sub) for place, sub in enumerate(portfolio.subs)],
            ),
            (
                "INSERT INTO license_line (subscription_id, offer, product, purchased, assigned, used_7d,"
                " used_90d, source_id, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                [
                    (subscription_id(place), *_line(portfolio, line), SEEN)
                    for place, sub in enumerate(portfolio.subs)
                    for line in sub.lines
                ],
            ),
        ],
    )
    _record(path, portfolio)


def _subscription(portfolio: Portfolio, place: int, sub: Sub) -> tuple[object, ...]:
    added, ends = portfolio.day(sub.added), portfolio.day(sub.ends)
    return (
        subscription_id(place),
        f"Sub{place:04}",
        customer_id(sub.customer),
        sub.kind,
        sub.state,
        added and added.isoformat(),
        ends and ends.isoformat(),
        None if sub.renew is None else int(sub.renew),
        sub.allowance,
        SEEN,
    )


def _line(portfolio: Portfolio, line: Line) -> tuple[object, ...]:
    product = portfolio.stored_products.get(line.offer, PRODUCT_OF[line.offer])
    return line.offer, product, line.purchased, line.assigned, line.used, line.used_90d


def _record(path: Path, portfolio: Portfolio) -> None:
    store = Store(path)
    for imported in (False, True):
        rows = [
            (
                (portfolio.today - timedelta(each.days)).isoformat(),
                (subscription_id(place), each.product, each.purchased, each.assigned, each.used),
            )
            for place, sub in enumerate(portfolio.subs)
            for each in sub.snapshots
            if each.imported is imported
        ]
        with store.write() as connection:
            usage_history.record_days(connection, rows, imported=imported)
    store.close()


def copy_of(template: Path, folder: Path, name: str) -> Path:
    """A copy of an empty store, quicker than a new one."""
    path = folder / f"{name}.sqlite"
    shutil.copyfile(template, path)
    return path
