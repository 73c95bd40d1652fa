"""A status in words: a sentence with its numbers, the rows behind it, the facts it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.text import Text

Why = Context("Why")


class Reason(Protocol):
    """What ``status_reasons.why`` gives for each status."""

    @property
    def status(self) -> str: ...
    @property
    def as_of(self) -> str | None: ...
    @property
    def rule(self) -> Text: ...
    @property
    def inputs(self) -> Mapping[str, Any]: ...


class BehindLine(NamedTuple):
    """One row behind a status. ``bar`` is (purchased, assigned, over) where licences count."""

    title: str
    aside: str
    numbers: str
    over: str = ""
    bar: tuple[int, int, int] | None = None


def sentence(reason: Reason, formats: Formats) -> str:
    """What is the case, with its numbers."""
    return _SENTENCES[reason.status](reason.inputs, formats)


def behind(reason: Reason, formats: Formats) -> list[BehindLine]:
    """The rows behind the status."""
    offers = [_offer_line(offer, formats) for offer in reason.inputs.get("offers", ())]
    return offers or [_subscription_line(each, formats) for each in reason.inputs.get("subscriptions", ())]


def rows_behind(reason: Reason) -> list[RowsBehind]:
    """What to point at on the customer's page: subscriptions and trials, which stand on tabs of their own."""
    rows = (*reason.inputs.get("offers", ()), *reason.inputs.get("subscriptions", ()))
    found = []
    for kind in ("subscription", "trial"):
        wanted = dict.fromkeys(row["subscription"] for row in rows if row["kind"] == kind)
        if wanted:
            found.append(RowsBehind(kind == "trial", tuple(wanted)))
    return found


def facts(reason: Reason, formats: Formats) -> list[tuple[str, str]]:
    """Name and value: the settings and dates the rule looked at, and when its figures were given."""
    found = []
    inputs = reason.inputs
    if "expires_soon_days" in inputs:
        found.append((Why.tr("Expires soon means"), _within(inputs["expires_soon_days"])))
    if "inactivity_days" in inputs:
        found.append((Why.tr("Inactive means"), _longer(inputs["inactivity_days"])))
        found.append((Why.tr("Last admin activity"), _day(inputs["last_admin_activity"], formats)))
    given = local_instant(datetime.fromisoformat(reason.as_of)) if reason.as_of else UNKNOWN
    found.append((Why.tr("As of"), given))
    return found


def rule(reason: Reason) -> str:
    """The rule in words."""
    return translated(reason.rule)


def _within(days: int) -> str:
    return Why.tr("within %n day(s)", "", days)


def _longer(days: int) -> str:
    return Why.tr("longer than %n day(s)", "", days)


def _day(text: str | None, formats: Formats) -> str:
    return formats.date(date.fromisoformat(text)) if text else UNKNOWN


def _overage(inputs: Mapping[str, Any], formats: Formats) -> str:
    offers: Sequence[Mapping[str, int]] = inputs["offers"]
    if len(offers) == 1:
        words = Why.tr("{assigned} assigned, {purchased} purchased: {over} over")
        offer = offers[0]
        return words.format(**{key: formats.number(offer[key]) for key in ("assigned", "purchased", "over")})
    words = Why.tr("{over} licenses over in %n offer(s)", "", len(offers))
    return words.format(over=formats.number(sum(offer["over"] for offer in offers)))


def _expires(inputs: Mapping[str, Any], formats: Formats) -> str:
    first = min(inputs["subscriptions"], key=lambda each: str(each["ends_on"]))
    words = Why.tr("Ends in %n day(s), on {date}", "", first["days_to_end"])
    return words.format(date=_day(first["ends_on"], formats))


def _inactive(inputs: Mapping[str, Any], formats: Formats) -> str:
    return Why.tr("No administrator activity for %n day(s)", "", inputs["days_since"])


def _trial(inputs: Mapping[str, Any], formats: Formats) -> str:
    return Why.tr("%n active trial(s)", "", len(inputs["subscriptions"]))


def _subscription(inputs: Mapping[str, Any], formats: Formats) -> str:
    return Why.tr("%n active subscription(s)", "", len(inputs["subscriptions"]))


def _awaiting(inputs: Mapping[str, Any], formats: Formats) -> str:
    return Why.tr("%n subscription(s) awaiting order setup", "", len(inputs["subscriptions"]))


def _suspended(inputs: Mapping[str, Any], formats: Formats) -> str:
    return Why.tr("%n suspended subscription(s)", "", len(inputs["subscriptions"]))


def _expired(inputs: Mapping[str, Any], formats: Formats) -> str:
    count = len(inputs["subscriptions"])
    return Why.tr("%n ended subscription(s) or trial(s), none in force", "", count)


_SENTENCES: Mapping[str, Callable[[Mapping[str, Any], Formats], str]] = {
    "license_overage": _overage,
    "expires_soon": _expires,
    "no_recent_activity": _inactive,
    "trial": _trial,
    "subscription": _subscription,
    "ready_for_order_setup": _awaiting,
    "suspended": _suspended,
    "expired": _expired,
}


def _offer_line(offer: Mapping[str, Any], formats: Formats) -> BehindLine:
    words = Why.tr("{assigned} assigned   {purchased} purchased")
    numbers = words.format(
        assigned=formats.number(offer["assigned"]), purchased=formats.number(offer["purchased"])
    )
    bar = (offer["purchased"], offer["assigned"], offer["over"])
    return BehindLine(offer["offer"], offer["subscription"], numbers, formats.over(offer["over"]), bar)


def _subscription_line(each: Mapping[str, Any], formats: Formats) -> BehindLine:
    said = [label("state", each["state"])]
    if each["kind"] == "subscription":
        said.append(_RENEWAL[each["auto_renew"]]())
    if each["ends_on"]:
        is_ahead = each["days_to_end"] >= 0
        words = Why.tr("ends {date}") if is_ahead else Why.tr("ended {date}")
        said.append(words.format(date=_day(each["ends_on"], formats)))
    return BehindLine(each["subscription"], label("type", each["kind"]), " · ".join(said))


_RENEWAL: Mapping[bool | None, Callable[[], str]] = {
    True: lambda: Why.tr("renews by itself"),
    False: lambda: Why.tr("auto-renew off"),
    None: lambda: Why.tr("auto-renew unknown"),
}
