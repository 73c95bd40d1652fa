"""The cards of the Overview in words: figures and how old the data is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.overview.data_age import DataAge
from partnerhub_desktop.services.overview.reading import Card

Overview = Context("Overview")


class Look(NamedTuple):
    """How a figure looks: icon, tone of its note and its weeks, and whether those are bars."""

    icon: str
    tone: str
    has_bars: bool


LOOKS: Mapping[str, Look] = {
    "customers": Look("users", "ok", False),
    "expires_soon": Look("calendar-clock", "warn", True),
    "license_overage": Look("triangle-alert", "bad", False),
    "trials": Look("flask-conical", "info", True),
}

_TITLES: Mapping[str, Callable[[], str]] = {
    "customers": lambda: Overview.tr("Customers"),
    "expires_soon": lambda: Overview.tr("Expires soon"),
    "license_overage": lambda: Overview.tr("License overage"),
    "trials": lambda: Overview.tr("Active trials"),
}
_NOTES: Mapping[str, Callable[[int], str]] = {
    "customers": lambda count: Overview.tr("with new ones in 30 days", "", count),
    "expires_soon": lambda count: Overview.tr("within 7 days", "", count),
    "license_overage": lambda count: Overview.tr("license(s) over", "", count),
    "trials": lambda count: Overview.tr("end(s) within 7 days", "", count),
}
_MEANINGS: Mapping[str, Callable[[], str]] = {
    "customers": lambda: Overview.tr(
        "All customers that you may see. Beside it: those with a subscription or trial added in the last "
        "30 days. The line: customers week by week, by the day their first one was added."
    ),
    "expires_soon": lambda: Overview.tr(
        "Customers with the status “Expires soon”. Beside it: those with something that ends within 7 days. "
        "The bars: customers with an end in each of the next 13 weeks."
    ),
    "license_overage": lambda: Overview.tr(
        "Customers with the status “License overage”, over all products. Beside it: their licenses over. "
        "The line: customers over their Meetings or Calling licenses, by the newest snapshots of each week."
    ),
    "trials": lambda: Overview.tr(
        "Trials that run. Beside it: those that end within 7 days. "
        "The bars: trials that end in each of the next 13 weeks."
    ),
}
_KINDS: Mapping[str, Callable[[], str]] = {
    "customers": lambda: Overview.tr("Customers and terms"),
    "licenses": lambda: Overview.tr("Licenses and their use"),
    "billing": lambda: Overview.tr("Orders, invoices"),
    "people": lambda: Overview.tr("Administrators"),
}
_SOURCES: Mapping[str, Callable[[], str]] = {
    "sync": lambda: Overview.tr("Webex sync"),
    "import": lambda: Overview.tr("Import"),
    "typed": lambda: Overview.tr("Typed here"),
    "sample": lambda: Overview.tr("Sample data"),
}


def title(card: str) -> str:
    """What a figure is called."""
    return _TITLES[card]()


def note(card: Card) -> str:
    """What follows the number of the note."""
    return _NOTES[card.key](card.note)


def meaning(card: str) -> str:
    """What a figure counts, what stands beside it, and what its weeks are."""
    return _MEANINGS[card]()


def spoken(card: Card, formats: Formats) -> str:
    """A figure for a screen reader."""
    return f"{title(card.key)}: {formats.number(card.value)}. {formats.number(card.note)} {note(card)}"


class AgeWords(NamedTuple):
    """A kind of data, when it came, and how old it is or where it is from."""

    name: str
    at: str
    source: str
    tip: str


def age_words(age: DataAge, formats: Formats) -> AgeWords:
    """One line of the card."""
    name = _KINDS[age.key]()
    if age.at is None:
        return AgeWords(name, Overview.tr("none"), "", "")
    local = age.at.astimezone()
    days = (formats.today - local.date()).days
    source = _SOURCES[age.source]()
    said = source if days <= 0 else Overview.tr("%Ln day(s) old", "", days)
    file = age.name if age.source == "import" else ""
    return AgeWords(name, instant(local, formats), said, f"{source}: {file}" if file else source)


def instant(local: datetime, formats: Formats) -> str:
    """“today 07:40”, “Fri 20 Nov 18:05”; ``local`` is in the person's time zone."""
    clock = f"{local:%H:%M}"
    if local.date() == formats.today:
        return Overview.tr("today {clock}").format(clock=clock)
    return f"{formats.day(local.date())} {clock}"
