"""The rows of the renewal plan and of the forecast, as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from partnerhub_desktop.services.analytics.planning import Outlooks, RightSizes
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.lists.held_rows import TRIAL_LABEL
from partnerhub_desktop.services.store.driver import Connection


class PlanRow(NamedTuple):
    """A subscription or trial that ends or renews soon. ``id`` is that of the subscription in the store.

    ``peak`` is the largest use of the last months, ``proposed`` that and a buffer, ``planned`` what someone
    plans instead; ``difference`` is what a renewal has more (or fewer) of than is purchased now.
    """

    id: int
    customer_id: int
    customer: str
    org_id: str
    subscription_id: str
    subscription_label: str
    kind: str
    next_date: date
    next_kind: str
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int
    billable_overage: int
    peak: int | None
    proposed: int | None
    planned: int | None
    difference: int | None


class OutlookRow(NamedTuple):
    """A subscription or trial whose assigned licences are expected to pass the purchased ones.

    ``passes_on`` is the first day of the week in which they do, ``earliest`` and ``latest`` the bounds of the
    interval; ``latest`` None = perhaps not within a year.
    """

    id: int
    customer_id: int
    customer: str
    org_id: str
    subscription_id: str
    subscription_label: str
    kind: str
    passes_on: date
    earliest: date | None
    latest: date | None
    purchased: int
    assigned: int
    used_7d: int | None
    overage: int


_NAMES = """
    SELECT subscription.id, customer_id, name, org_id, external_id, kind
    FROM subscription JOIN customer ON customer.id = customer_id
    WHERE subscription.id IN (SELECT value FROM json_each(?))"""


def plan_rows(connection: Connection, plan: RightSizes, which: Sequence[int]) -> list[PlanRow]:
    """The entries of the plan at these places of it; what is gone from the store is left out."""
    names = names_of(connection, [int(plan.rows.subscription[plan.places[each]]) for each in which])
    return [row for each in which for row in _plan_row(plan, each, names)]


def outlook_rows(
    connection: Connection, found: Outlooks, places: Sequence[int], today: date
) -> list[OutlookRow]:
    """The rows of the product at these places; what is gone from the store is left out."""
    names = names_of(connection, [int(found.rows.subscription[place]) for place in places])
    return [row for place in places for row in _outlook_row(found, place, names, today)]


def names_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """With what a row of each of these subscriptions begins: its id … its kind."""
    found = connection.execute(_NAMES, (f"[{','.join(map(str, ids))}]",))
    return {row[0]: (*row[:5], TRIAL_LABEL if row[5] == "trial" else row[4], row[5]) for row in found}


def _plan_row(plan: RightSizes, each: int, names: dict[int, tuple[Any, ...]]) -> list[PlanRow]:
    rows, place, proposal = plan.rows, int(plan.places[each]), plan.proposal
    head = names.get(int(rows.subscription[place]))
    if head is None:
        return []
    quantity = _known(plan.quantity[each])
    purchased = int(rows.purchased[place])
    return [
        PlanRow._make(
            (
                *head,
                date.fromordinal(int(rows.ends_on[place])),
                "renews" if rows.renews[place] == 1 else "expires",
                purchased,
                int(rows.assigned[place]),
                _known(rows.used_7d[place]),
                int(rows.overage[place]),
                int(rows.billable[place]),
                _known(proposal.peak[each]),
                _known(proposal.proposed[each]),
                _known(plan.planned[each]),
                None if quantity is None else quantity - purchased,
            )
        )
    ]


def _outlook_row(
    found: Outlooks, place: int, names: dict[int, tuple[Any, ...]], today: date
) -> list[OutlookRow]:
    rows, forecast = found.rows, found.forecast
    head = names.get(int(rows.subscription[place]))
    if head is None:
        return []
    columns = (forecast.week, forecast.earliest, forecast.latest)
    return [
        OutlookRow._make(
            (
                *head,
                *(day_of_week(today, int(column[place])) for column in columns),
                int(rows.purchased[place]),
                int(rows.assigned[place]),
                _known(rows.used_7d[place]),
                int(rows.overage[place]),
            )
        )
    ]


def day_of_week(today: date, weeks: int) -> date | None:
    """The first day of the week of seven days so many weeks ahead; None for -1."""
    return None if weeks < 0 else today + timedelta(7 * (weeks - 1) + 1)


def _known(value: Any) -> int | None:
    return None if value == UNKNOWN else int(value)
