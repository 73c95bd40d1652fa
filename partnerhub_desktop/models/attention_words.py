"""Lines of "Needs attention" in words: what is the case, by when, how many seats, why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.models.attention_sentences import DOT, sentence
from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.attention.lines import IGNORED, NOTHING_TO_DECIDE, SNOOZED
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.queue import LATER, MONTH, WEEK, Group, Queue
from partnerhub_desktop.services.attention.reasons import (
    ENDING,
    ORDER_SETUP,
    OVERAGE,
    QUIET,
    RENEWAL,
    SUSPENDED,
    TRIAL,
)

Attention = Context("Attention")

NEAR_DAYS, SOON_DAYS = 3, 14
"""Days to act from which on a line stands in the colour of what is urgent, and of what is soon."""


class Look(NamedTuple):
    """The icon of a reason, and its tone while there is time."""

    icon: str
    tone: str


LOOKS: Mapping[str, Look] = {
    ENDING: Look("calendar-clock", "muted"),
    TRIAL: Look("flask-conical", "muted"),
    RENEWAL: Look("trending-down", "muted"),
    OVERAGE: Look("triangle-alert", "muted"),
    ORDER_SETUP: Look("package-check", "info"),
    SUSPENDED: Look("circle-pause", "bad"),
    QUIET: Look("refresh-cw", "muted"),
}

_NAMES: Mapping[str, Callable[[], str]] = {
    ENDING: lambda: Attention.tr("Ending"),
    TRIAL: lambda: Attention.tr("Trials"),
    RENEWAL: lambda: Attention.tr("Renewals"),
    OVERAGE: lambda: Attention.tr("Overage"),
    ORDER_SETUP: lambda: Attention.tr("Order setup"),
    SUSPENDED: lambda: Attention.tr("Suspended"),
    QUIET: lambda: Attention.tr("Renews by itself"),
}
_VERBS: Mapping[str, Callable[[], str]] = {
    TRIAL: lambda: Attention.tr("See trial"),
    OVERAGE: lambda: Attention.tr("See licenses"),
    ORDER_SETUP: lambda: Attention.tr("See order"),
}
_SEATS: Mapping[str, Callable[[], str]] = {
    ENDING: lambda: Attention.tr("purchased"),
    TRIAL: lambda: Attention.tr("in the trial"),
    OVERAGE: lambda: Attention.tr("over"),
    ORDER_SETUP: lambda: Attention.tr("to set up"),
    SUSPENDED: lambda: Attention.tr("suspended"),
    QUIET: lambda: Attention.tr("renewing"),
}
_GROUPS: Mapping[str, Callable[[], str]] = {
    WEEK: lambda: Attention.tr("Act this week"),
    MONTH: lambda: Attention.tr("Act within 30 days"),
    LATER: lambda: Attention.tr("Later"),
    SNOOZED: lambda: Attention.tr("Snoozed"),
    IGNORED: lambda: Attention.tr("Ignored"),
    NOTHING_TO_DECIDE: lambda: Attention.tr("Renews by itself, nothing to decide"),
}
_MORE: Mapping[str, Callable[[int], str]] = {
    WEEK: lambda count: Attention.tr("%Ln more this week", "", count),
    MONTH: lambda count: Attention.tr("%Ln more within 30 days", "", count),
    LATER: lambda count: Attention.tr("%Ln more later", "", count),
}


def reason_name(reason: str) -> str:
    """What a chip calls the reason."""
    return _NAMES[reason]()


def verb(reason: str) -> str:
    """What the button of a line does: it leads to the customer, with what is behind the line in sight."""
    return _VERBS.get(reason, _see_subscription)()


def _see_subscription() -> str:
    return Attention.tr("See subscription")


def tone(line: Line, today: date) -> str:
    """How urgent it is, as a tone of the look."""
    days = (line.day - today).days
    if line.reason == QUIET or days > SOON_DAYS:
        return LOOKS[line.reason].tone
    return "bad" if days <= NEAR_DAYS else "warn"


def seats_words(line: Line) -> str:
    """What the seats are."""
    if line.reason != RENEWAL:
        return _SEATS[line.reason]()
    if line.facts.overage and line.held == 1:
        return Attention.tr("to buy") if line.facts.overage == line.seats else Attention.tr("to change")
    return Attention.tr("to give back") if line.held == 1 else Attention.tr("to change")


def days_left(line: Line, today: date) -> str:
    """How far away the last day to act is."""
    days = (line.day - today).days
    return Attention.tr("in %Ln day(s)", "", days) if days > 0 else Attention.tr("today")


def group_name(key: str) -> str:
    """The heading of a group."""
    return _GROUPS[key]()


def group_facts(group: Group, formats: Formats) -> str:
    """By when, whose and how many seats."""
    counts = DOT.join((formats.count(group.customers), seats(group.seats)))
    if group.until is None:
        return counts
    return Attention.tr("by {day}").format(day=formats.day(group.until)) + DOT + counts


def seats(count: int) -> str:
    """“1,098 seats”."""
    return Attention.tr("%Ln seat(s)", "", count)


def more(key: str, count: int) -> str:
    """Lines of a group that are not shown yet."""
    return _MORE[key](count) if key in _MORE else Attention.tr("%Ln more", "", count)


def behind_rows(line: Line) -> RowsBehind:
    """What to point at on the customer's page."""
    return RowsBehind(line.facts.is_trial, (line.subscription,))


def spoken(line: Line, formats: Formats) -> str:
    """All of a line, for a screen reader."""
    due = f"{formats.day(line.day)}, {days_left(line, formats.today)}"
    amount = f"{formats.number(line.seats)} {seats_words(line)}"
    return ", ".join((line.customer, reason_name(line.reason), sentence(line, formats), due, amount))


def column_titles() -> tuple[str, str]:
    """Over the last days to act, and over the seats."""
    return Attention.tr("Last day to act"), Attention.tr("Seats")


def queue_facts(queue: Queue, formats: Formats) -> str:
    """How many customers and seats the lines shown are about."""
    if queue.asked.left_out:
        return DOT.join((Attention.tr("Left out of the queue"), formats.count(queue.customers)))
    order = Attention.tr("ordered by the last day to act")
    at_stake = Attention.tr("%Ln seat(s) at stake", "", queue.seats)
    return DOT.join((formats.count(queue.customers), at_stake, order))


def left_out_words(queue: Queue) -> str:
    """How many lines are left out, by why; "" for none."""
    counted = [_LEFT_OUT[why](count) for why, count in queue.left_out.items() if count]
    return Attention.tr("Left out: {parts}.").format(parts=", ".join(counted)) if counted else ""


_LEFT_OUT: Mapping[str, Callable[[int], str]] = {
    SNOOZED: lambda count: Attention.tr("%Ln snoozed", "", count),
    IGNORED: lambda count: Attention.tr("%Ln ignored", "", count),
    NOTHING_TO_DECIDE: lambda count: Attention.tr("%Ln auto-renewing with nothing to decide", "", count),
}
