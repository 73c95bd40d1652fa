"""The rows of a section's table as people and programs read them (interfaces.md, "Section rows")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from numpy.typing import NDArray

from partnerhub_desktop.services.analytics.rows import AnalyticsRows
from partnerhub_desktop.services.customer_index.facts import UNKNOWN
from partnerhub_desktop.services.lists.held_rows import TRIAL_LABEL
from partnerhub_desktop.services.store.driver import Connection


class SectionRow(NamedTuple):
    """One subscription or trial and one product of it. ``id`` is that of the subscription in the store.

    Days and months are whole; None where the day is not known, or past for what remains. ``purchased`` and
    the like are sums over the offers, a change is against the newest snapshot 7 to 14 days old.
    """

    id: int
    customer_id: int
    customer: str
    org_id: str
    subscription_id: str
    subscription_label: str
    kind: str
    days_since_added: int | None
    days_until_expiration: int | None
    days_until_renewal: int | None
    months_since_added: int | None
    months_remaining: int | None
    auto_renew: bool | None
    purchased: int
    assigned: int
    used_7d: int | None
    available: int
    overage: int
    billable_overage: int
    assigned_ratio: float | None
    used_ratio: float | None
    assignment_week_change: int | None
    usage_week_change: int | None
    used_3_months: int | None
    used_3_months_at_least: bool


class _Names(NamedTuple):
    external_id: str
    customer: str
    org_id: str


_NAMES = """
    SELECT subscription.id, external_id, name, org_id
    FROM subscription JOIN customer ON customer.id = customer_id
    WHERE subscription.id IN (SELECT value FROM json_each(?))"""


def section_rows(
    connection: Connection, rows: AnalyticsRows, places: NDArray[Any], today: date
) -> Iterator[SectionRow]:
    """The rows at these places, in that order, in one statement; what is gone from the store is left out."""
    taken = {field: getattr(rows, field)[places].tolist() for field in rows._fields}
    asked = f"[{','.join(map(str, taken['subscription']))}]"
    names = {row[0]: _Names(*row[1:]) for row in connection.execute(_NAMES, (asked,))}
    for values in zip(*taken.values(), strict=True):
        one = AnalyticsRows._make(None if value == UNKNOWN else value for value in values)
        if one.subscription in names:
            yield _row(one, names[one.subscription], today)


def _row(one: Any, names: _Names, today: date) -> SectionRow:
    is_trial = one.is_trial == 1
    purchased, assigned, used = one.purchased, one.assigned, one.used_7d
    times, over_time = _times(one, today), _over_time(one)
    return SectionRow(
        id=one.subscription,
        customer_id=one.customer,
        customer=names.customer,
        org_id=names.org_id,
        subscription_id=names.external_id,
        subscription_label=TRIAL_LABEL if is_trial else names.external_id,
        kind="trial" if is_trial else "subscription",
        **times,
        auto_renew=None if is_trial or one.renews is None else one.renews == 1,
        purchased=purchased,
        assigned=assigned,
        used_7d=used,
        available=purchased - assigned + one.overage,
        overage=one.overage,
        billable_overage=one.billable,
        assigned_ratio=assigned / purchased if purchased else None,
        used_ratio=used / purchased if purchased and used is not None else None,
        **over_time,
    )


def _times(one: Any, today: date) -> dict[str, Any]:
    since, until = one.added_on, one.ends_on
    remaining = None if until is None else until - today.toordinal()
    return {
        "days_since_added": None if since is None else today.toordinal() - since,
        "days_until_expiration": remaining,
        "days_until_renewal": remaining,
        "months_since_added": None if since is None else whole_months(date.fromordinal(since), today),
        "months_remaining": None if until is None else whole_months(today, date.fromordinal(until)),
    }


def _over_time(one: Any) -> dict[str, Any]:
    quarter, largest = one.used_90d, one.largest_use
    return {
        "assignment_week_change": _change(one.assigned, one.week_assigned),
        "usage_week_change": _change(one.used_7d, one.week_used),
        "used_3_months": largest if quarter is None else quarter,
        "used_3_months_at_least": quarter is None and largest is not None,
    }


def whole_months(first: date, last: date) -> int:
    """Whole calendar months between two days, rounded down; negative the other way round.

    A month is over on the same day of a later month, or where that has no such day, on its successor: from
    31 January to 28 February it is none yet.
    """
    if last < first:
        return -whole_months(last, first)
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (last.day < first.day)


def _change(now: int | None, before: int | None) -> int | None:
    return None if now is None or before is None else now - before
