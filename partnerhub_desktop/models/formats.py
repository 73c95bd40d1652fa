"""One display rule for each Kind of cell: numbers, dates and words of a language (architecture.md, rule 10).

Used by the window, for copying, and by the command's table and workbook. No widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Day
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from partnerhub_desktop.models.cell_values import cell_value
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.row_counts import COUNTS
from partnerhub_desktop.services.spec import Column, Kind

UNKNOWN = "–"
SEPARATOR = ", "
BRIEF_FROM, MILLION = 10_000, 1_000_000
LATE_DAYS = 7
"""An end this near, or nearer, stands in the colour of what is bad."""

_DATE_PATTERNS = {QLocale.Language.Bulgarian: "dd.MM.yyyy 'г.'"}
_DATE_PATTERN = "d MMM yyyy"
_DAY_PATTERNS = {QLocale.Language.Bulgarian: "ddd, dd.MM."}
_DAY_PATTERN = "ddd d MMM"
_LONG_PATTERNS = {QLocale.Language.Bulgarian: "dddd, d MMMM yyyy 'г.'"}
_LONG_PATTERN = "dddd, d MMMM yyyy"
_REMEMBERED = 20_000


class Formats:
    """Texts for one language and one day. Remembers what it has said, because lists repeat themselves."""

    def __init__(self, locale: QLocale, today: Day) -> None:
        self.today = today
        self.speak(locale)
        self._rules: dict[Kind, Callable[[Any], str]] = {
            Kind.STATUSES: lambda keys: self.names("status", keys),
            Kind.PRODUCTS: lambda keys: self.names("product", keys),
            Kind.MANAGED_BY: lambda keys: self.names("managed", keys),
            Kind.TAGS: SEPARATOR.join,
            Kind.NAME: _whole,
            Kind.LICENSES: lambda value: self.licenses(*value),
            Kind.NEXT_DATE: lambda value: self.next_date(*value),
            Kind.DATE: self.date,
            Kind.NUMBER: self.number,
            Kind.PERCENT: self.percent,
            Kind.MONEY: lambda value: self.money(*value),
            Kind.FLAG: self.flag,
            Kind.LAUNCH: lambda _: "",
            Kind.CHANGE: self.change,
            Kind.COUNT_AND_SHARE: lambda value: self.count_and_share(*value),
            Kind.AT_LEAST: lambda value: self.at_least(*value),
            Kind.USE: lambda value: self.use(*value),
        }

    def speak(self, locale: QLocale) -> None:
        """Say everything anew, in the language of ``locale``."""
        self.locale = locale
        self._pattern = date_pattern(locale)
        self._said: dict[tuple[Kind, object], str] = {}
        self._numbers: dict[float, str] = {}

    def text(self, column: Column, value: object) -> str:
        """``value`` as a cell of ``column`` shows it; None = unknown.

        A column made of several fields takes the tuple of them: licenses (purchased, assigned, overage),
        next date (date, "expires" | "renews"), money (amount, currency).
        """
        if value is None:
            return UNKNOWN
        if column.kind is Kind.WORD:
            return label(column.key, str(value))
        key = (column.kind, value)
        said = self._said.get(key)
        if said is None:
            if len(self._said) > _REMEMBERED:
                self._said.clear()
            said = self._said[key] = self._rules.get(column.kind, _plain)(value)
        return said

    def cell(self, column: Column, row: object) -> str:
        """The cell of ``column`` in a row that has a field for each of its parts."""
        value = cell_value(column, row)
        if column.kind is Kind.STATUSES and not value and not getattr(row, "subscription_count", 1):
            return self.tr("No subscriptions")
        return self.text(column, value)

    def spoken(self, column: Column, row: object) -> str:
        """The cell as a screen reader says it: a dash says nothing."""
        said = self.cell(column, row)
        return self.tr("Unknown") if said == UNKNOWN else said

    def number(self, value: float) -> str:
        """Grouped digits, at most two decimals."""
        said = self._numbers.get(value)
        if said is None:
            whole = value == int(value)
            said = self.locale.toString(int(value)) if whole else self.locale.toString(float(value), "f", 2)
            if len(self._numbers) < _REMEMBERED:
                self._numbers[value] = said
        return said

    def brief(self, value: int) -> str:
        """``10M``, ``9.9M``, ``250K``; what is under ten thousand stays exact."""
        if value < BRIEF_FROM:
            return self.number(value)
        is_million = value >= MILLION - 50  # what would be said as 1,000.0K
        tenths = round(value / (MILLION if is_million else 1000), 1)
        digits = self.locale.toString(tenths, "f", 0 if tenths == int(tenths) else 1)
        words = self.tr("{number}M") if is_million else self.tr("{number}K")
        return words.format(number=digits)

    def percent(self, ratio: float) -> str:
        """0…1 as whole percent."""
        return self.tr("{number}%").format(number=self.locale.toString(round(ratio * 100)))

    def share(self, ratio: float) -> str:
        """The same with one decimal: ``21.4%``."""
        return self.tr("{number}%").format(number=self.locale.toString(float(ratio) * 100, "f", 1))

    def money(self, amount: float, currency: str) -> str:
        """Two decimals and the three letters of the currency, "" = not known."""
        return f"{self.locale.toString(float(amount), 'f', 2)} {currency}".rstrip()

    def change(self, value: int) -> str:
        """``+12``, ``−4``, ``0``."""
        sign = "+" if value > 0 else "−" if value < 0 else ""
        return sign + self.number(abs(value))

    def count_and_share(self, count: int | None, ratio: float | None) -> str:
        """``164 (27.3%)``; the share is left out where there is nothing to divide by."""
        if count is None:
            return UNKNOWN
        said = self.number(count)
        return said if ratio is None else f"{said} ({self.share(ratio)})"

    def at_least(self, value: int | None, is_least: bool) -> str:
        """``≥ 120`` for what is known to be no less."""
        if value is None:
            return UNKNOWN
        return f"≥ {self.number(value)}" if is_least else self.number(value)

    def flag(self, value: bool) -> str:
        """Yes or no."""
        return self.tr("Yes") if value else self.tr("No")

    def date(self, day: Day) -> str:
        """``14 Jan 2027``, ``14.01.2027 г.``"""
        return self.locale.toString(QDate(day.year, day.month, day.day), self._pattern)

    def day(self, day: Day) -> str:
        """A day near by: ``Wed 25 Nov``, ``ср, 25.11.``; one of another year as ``date`` says it."""
        if day.year != self.today.year:
            return self.date(day)
        pattern = _DAY_PATTERNS.get(self.locale.language(), _DAY_PATTERN)
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def long_day(self, day: Day) -> str:
        """``Monday, 23 November 2026``, ``понеделник, 23 ноември 2026 г.``"""
        pattern = _LONG_PATTERNS.get(self.locale.language(), _LONG_PATTERN)
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def names(self, field: str, keys: Sequence[str]) -> str:
        """Names of keys, in their order; none at all is unknown."""
        return SEPARATOR.join([label(field, key) for key in keys]) or UNKNOWN

    def licenses(self, purchased: int, assigned: int, overage: int = 0) -> str:
        """``268 / 250, 18 over``."""
        pair = self.license_pair(purchased, assigned)
        return f"{pair}{SEPARATOR}{self.over(overage)}" if overage else pair

    def license_pair(self, purchased: int, assigned: int) -> str:
        """Assigned and purchased."""
        return f"{self.number(assigned)} / {self.number(purchased)}"

    def use(self, purchased: int, assigned: int, used: int | None, overage: int = 0) -> str:
        """Used, assigned and available: ``131 / 164 / 436``; ``118 / 268 / 0, 18 over``."""
        said = self.use_parts(purchased, assigned, used, overage)
        return f"{said}{SEPARATOR}{self.over(overage)}" if overage else said

    def use_parts(self, purchased: int, assigned: int, used: int | None, overage: int) -> str:
        """The three of them; the free ones are counted offer by offer."""
        parts = (used, assigned, purchased - assigned + overage)
        return " / ".join(UNKNOWN if each is None else self.number(each) for each in parts)

    def brief_pair(self, purchased: int, assigned: int) -> str:
        """The same where there is little room."""
        return f"{self.brief(assigned)} / {self.brief(purchased)}"

    def over(self, overage: int) -> str:
        """How many licences are assigned beyond the purchased."""
        return self.tr("{number} over").format(number=self.number(overage))

    def next_date(self, day: Day | None, kind: str | None) -> str:
        """``Renews in 52 d, 14 Jan 2027``."""
        if day is None:
            return UNKNOWN
        return f"{self.due(day, kind)}{SEPARATOR}{self.date(day)}"

    def due(self, day: Day, kind: str | None) -> str:
        """How far away the end is: ``Expires in 11 d``; what is over has just ``Ended``."""
        if kind == "ended":
            return self.tr("Ended")
        days = (day - self.today).days
        if kind == "renews":
            return self.tr("Renews in %n d", "", days) if days else self.tr("Renews today")
        return self.tr("Expires in %n d", "", days) if days else self.tr("Expires today")

    def count(self, number: int, noun: str = "customers") -> str:
        """``3,204 customers``; ``noun`` is that of a list's words (``ListWords``)."""
        return COUNTS.get(noun, COUNTS["rows"])(number)

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """``source`` in the window's language; ``n`` fills ``%n`` and chooses the plural form."""
        return QCoreApplication.translate("Formats", source, disambiguation, n)


def date_pattern(locale: QLocale) -> str:
    """How a day is written in the language of ``locale``."""
    return _DATE_PATTERNS.get(locale.language(), _DATE_PATTERN)


def _whole(value: Any) -> str:
    return str(value[0]) if isinstance(value, tuple) else str(value)


def _plain(value: Any) -> str:
    return SEPARATOR.join(map(str, value)) if isinstance(value, tuple) else str(value)
