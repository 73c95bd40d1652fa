"""A subscription in words: its line in the list of a customer, its end, its terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.services.customer_record.subscriptions import (
    ORDER,
    Holdings,
    SubscriptionFacts,
)

Subscriptions = Context("Subscriptions")
SOFT = " · "

ICONS = {
    "active": ("circle-check", "ok"),
    "suspended": ("circle-pause", "bad"),
    "awaiting_setup": ("package-check", "info"),
    "ended": ("calendar-x", "muted"),
}
"""Icon and tone of a state, as of the status it brings."""
OVER, SOON = ("triangle-alert", "bad"), ("calendar-clock", "warn")


class Said(NamedTuple):
    """What the card of a subscription says; ``tone`` is of its end, ``pill`` of its state."""

    title: str
    state: str
    pill: str
    end: str
    tone: str
    terms: str


def lines_of(holdings: Holdings, formats: Formats, soon_days: int) -> list[Line]:
    """All together (without a subject), then each, its own subject, under the heading of its state."""
    lines = [_line_of_all(holdings)]
    for state in ORDER:
        mine = [each for each in holdings.subscriptions if each.state == state]
        if mine:
            lines.append(Line(label("state", state), aside=formats.number(len(mine)), is_heading=True))
            lines += [_line(each, formats, soon_days) for each in mine]
    return lines


def said_of(each: SubscriptionFacts, formats: Formats, soon_days: int) -> Said:
    """One subscription."""
    return Said(
        each.external_id,
        label("state", each.state),
        {"muted": "neutral"}.get(ICONS[each.state][1], ICONS[each.state][1]),
        SOFT.join(filter(None, (end_of(each, formats), _distance(each, formats)))),
        "warning" if each.ends_soon(formats.today, soon_days) else "rowName",
        SOFT.join(_terms(each, formats)),
    )


def said_of_all(holdings: Holdings) -> Said:
    """Every subscription of the customer together."""
    counts = [(state, sum(each.state == state for each in holdings.subscriptions)) for state in ORDER]
    said = [f"{label('state', state)}: {count}" for state, count in counts if count]
    explained = Subscriptions.tr("Licenses are those of the active ones; invoices and orders are of all.")
    return Said(Subscriptions.tr("All subscriptions"), "", "", SOFT.join(said), "caption", explained)


def end_of(each: SubscriptionFacts, formats: Formats) -> str:
    """“Renews on 14 Jan 2027” only where it renews by itself; else it expires."""
    if each.ends_on is None:
        return Subscriptions.tr("End date unknown")
    day = formats.date(each.ends_on)
    if each.ends_on < formats.today:
        return Subscriptions.tr("Ended on {date}").format(date=day)
    if each.renews:
        return Subscriptions.tr("Renews on {date}").format(date=day)
    return Subscriptions.tr("Expires on {date}").format(date=day)


def licences_said(used: int | None, assigned: int, purchased: int, formats: Formats) -> str:
    """“161 used · 166 assigned · 180 purchased”."""
    known = UNKNOWN if used is None else formats.number(used)
    return SOFT.join(
        (
            Subscriptions.tr("{number} used").format(number=known),
            Subscriptions.tr("{number} assigned").format(number=formats.number(assigned)),
            Subscriptions.tr("{number} purchased").format(number=formats.number(purchased)),
        )
    )


def _line_of_all(holdings: Holdings) -> Line:
    count, active = len(holdings.subscriptions), len(holdings.active)
    caption = Subscriptions.tr("%n subscription(s)", "", count)
    caption += SOFT + Subscriptions.tr("%n active", "", active)
    return Line(Subscriptions.tr("All subscriptions"), caption, icon="rows-3")


def _line(each: SubscriptionFacts, formats: Formats, soon_days: int) -> Line:
    icon, tone = ICONS[each.state]
    over = each.overage if each.is_active else 0
    if over:
        icon, tone = OVER
    elif each.ends_soon(formats.today, soon_days):
        icon, tone = SOON
    aside = formats.over(over) if over else ""
    return Line(each.external_id, _end_in_short(each, formats), aside, icon=icon, tone=tone, subject=each)


def _end_in_short(each: SubscriptionFacts, formats: Formats) -> str:
    """“Renews in 52 d”; beside an overage there is no room for the date."""
    if each.ends_on is None or each.ends_on < formats.today:
        return end_of(each, formats)
    kind = "renews" if each.renews else "expires"
    is_tight = each.is_active and each.overage
    return formats.due(each.ends_on, kind) if is_tight else formats.next_date(each.ends_on, kind)


def _distance(each: SubscriptionFacts, formats: Formats) -> str:
    if each.ends_on is None:
        return ""
    days = (each.ends_on - formats.today).days
    if days < 0:
        return Subscriptions.tr("%Ln day(s) ago", "", -days)
    return Subscriptions.tr("in %Ln day(s)", "", days) if days else Subscriptions.tr("today")


def _terms(each: SubscriptionFacts, formats: Formats) -> Sequence[str]:
    months = each.term_months
    renewal = {
        True: Subscriptions.tr("auto-renew on"),
        False: Subscriptions.tr("auto-renew off"),
        None: Subscriptions.tr("auto-renew unknown"),
    }
    return (
        Subscriptions.tr("term of %n month(s)", "", months) if months else Subscriptions.tr("term unknown"),
        renewal[each.auto_renew],
        Subscriptions.tr("growth allowance {percent}").format(
            percent=formats.percent(each.allowance_percent / 100)
        ),
        Subscriptions.tr("starts {date}").format(date=_day(each.starts_on, formats))
        if each.starts_on and each.starts_on > formats.today
        else Subscriptions.tr("started {date}").format(date=_day(each.starts_on, formats)),
        Subscriptions.tr("added {date}").format(date=_day(each.added_on, formats)),
    )


def _day(day: object, formats: Formats) -> str:
    return formats.date(day) if day else UNKNOWN  # type: ignore[arg-type]
