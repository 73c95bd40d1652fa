"""Invents orders and invoices of a subscription, numbered by their day as an office does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from partnerhub_desktop.services.sample.calendar_days import add_months, term_end
from partnerhub_desktop.services.sample.naming import Company
from partnerhub_desktop.services.sample.portfolio import Holding

ORDERS_KEPT_DAYS = 1120
INVOICES_KEPT_DAYS = 400
EURO_IN_BULGARIA = date(2026, 1, 1)
LEV_PER_EURO = 1.95583
PER_EURO = {"EUR": 1.0, "BGN": LEV_PER_EURO, "USD": 1.1, "GBP": 0.86}
DUE_DAYS = 30

OrderLine = tuple[str, str, int, str, str, str, str | None, int, int, str]
"""order id, offer, subscription id, day, kind, status, PO number, quantity, hundredths, currency."""

InvoiceRow = tuple[str, int, str, str, str, str, int, str]
"""invoice id, subscription id, day, first and last day of the period, currency, hundredths, state."""


class Billing:
    """Numbers every order and invoice once."""

    def __init__(self, random: Random, today: date) -> None:
        self._random = random
        self._today = today
        self._numbers: Counter[str] = Counter()

    def orders(self, subscription_id: int, holding: Holding, company: Company) -> Iterator[OrderLine]:
        """The first order, renewals, changes and a cancellation of the last three years."""
        discount = self._random.choice((1.0, 0.95, 0.9, 0.85))
        has_numbers = self._random.random() < 0.7
        for day, kind, share in self._order_days(holding):
            if (self._today - day).days > ORDERS_KEPT_DAYS:
                continue
            order_id = self._number("W", day, "%y%m")
            po_number = f"PO-{day:%y}-{self._random.randint(100, 9999)}" if has_numbers else None
            status = "In progress" if holding.state == "awaiting_setup" else "Fulfilled"
            money = currency_on(day, company)
            for line in holding.lines:
                quantity = max(1, round(line.purchased * share))
                price = line.offer.price * quantity * (holding.term_months or 1) * discount * PER_EURO[money]
                what = (day.isoformat(), kind, status, po_number, quantity, round(price * 100), money)
                yield order_id, line.offer.name, subscription_id, *what

    def _order_days(self, holding: Holding) -> Iterator[tuple[date, str, float]]:
        before = holding.share_before
        yield holding.added_on, "new", before
        stepped = holding.stepped_on
        months = holding.term_months or 1
        if months > 1:
            day = add_months(holding.starts_on, -months * (self._terms_before(holding) - 1))
            while holding.added_on + timedelta(days=40) < day <= holding.starts_on:
                yield day, "renewal", before if stepped and day < stepped else 1.0
                day = add_months(day, months)
        if stepped:
            yield stepped, "change", 1.0 - before
        if holding.state == "ended" and holding.ends_on and self._random.random() < 0.5:
            yield holding.ends_on - timedelta(days=self._random.randint(5, 60)), "cancel", 1.0

    def _terms_before(self, holding: Holding) -> int:
        days = (holding.starts_on - holding.added_on).days
        return round(days / 30.44 / (holding.term_months or 1))

    def invoices(self, subscription_id: int, holding: Holding, company: Company) -> Iterator[InvoiceRow]:
        """Those of the last 13 months: one a month for monthly terms (and some others), else one a year."""
        monthly = holding.term_months == 1 or self._random.random() < 0.2
        worth = sum(line.offer.price * line.purchased for line in holding.lines)
        if holding.state == "awaiting_setup" or not worth:
            return
        rhythm = 1 if monthly else 12
        start = self._first_period(holding, rhythm)
        while start <= min(holding.left_on or self._today, self._today):
            if start >= holding.added_on:
                share = holding.share_before if holding.stepped_on and start < holding.stepped_on else 1.0
                money = currency_on(start, company)
                hundredths = round(worth * rhythm * share * PER_EURO[money] * 100)
                number = self._number("INV-", start, "%y%m%d")
                state = self._state(holding, start)
                yield (number, subscription_id, *_period(start, rhythm), money, hundredths, state)
            start = add_months(start, rhythm)

    def _first_period(self, holding: Holding, rhythm: int) -> date:
        oldest = self._today - timedelta(days=INVOICES_KEPT_DAYS)
        start = holding.starts_on
        while start > oldest:
            start = add_months(start, -rhythm)
        while start < oldest:
            start = add_months(start, rhythm)
        return start

    def _state(self, holding: Holding, day: date) -> str:
        age = (self._today - day).days
        if holding.state == "suspended" and age <= 120:
            return "overdue"
        if age <= DUE_DAYS:
            return "due" if self._random.random() < 0.7 else "paid"
        return "overdue" if age < 100 and self._random.random() < 0.06 else "paid"

    def _number(self, sign: str, day: date, pattern: str) -> str:
        stem = f"{sign}{day.strftime(pattern)}"
        self._numbers[stem] += 1
        return f"{stem}-{self._numbers[stem]:04d}"


def currency_on(day: date, company: Company) -> str:
    """Bulgaria pays in euro since 2026 and paid in lev before."""
    return "BGN" if company.country == "BG" and day < EURO_IN_BULGARIA else company.currency


def _period(start: date, months: int) -> tuple[str, str, str]:
    """The invoice's day, and the first and last day that it covers."""
    return start.isoformat(), start.isoformat(), term_end(start, months).isoformat()
