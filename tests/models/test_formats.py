"""Display rules, one a Kind."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.text import Text
from tests.fake_reading import TODAY, customer


def formats(locale: str = "en_GB") -> Formats:
    return Formats(QLocale(locale), TODAY)


def column(kind: Kind) -> Column:
    return Column("key", Text("Title"), kind)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kind.NUMBER, 3204, "3,204"),
        (Kind.NUMBER, 2.5, "2.50"),
        (Kind.PERCENT, 0.426, "43%"),
        (Kind.DATE, date(2027, 1, 14), "14 Jan 2027"),
        (Kind.STATUSES, ("trial", "license_overage"), "Trial, License overage"),
        (Kind.PRODUCTS, ("contact_center",), "Contact center"),
        (Kind.PRODUCTS, (), UNKNOWN),
        (Kind.MANAGED_BY, ("partner", "external"), "Partner, External"),
        (Kind.TAGS, ("vip", "q4"), "vip, q4"),
        (Kind.LICENSES, (250, 268, 18), "268 / 250, 18 over"),
        (Kind.LICENSES, (250, 200, 0), "200 / 250"),
        (Kind.NEXT_DATE, (TODAY + timedelta(52), "renews"), "Renews in 52 d, 14 Jan 2027"),
        (Kind.NEXT_DATE, (TODAY, "expires"), "Expires today, 23 Nov 2026"),
        (Kind.NEXT_DATE, (None, None), UNKNOWN),
        (Kind.FLAG, False, "No"),
        (Kind.MONEY, (1234.5, "EUR"), "1,234.50 EUR"),
        (Kind.TEXT, "<b>bold</b>", "<b>bold</b>"),
        (Kind.TEXT, None, UNKNOWN),
        (Kind.STATUSES, ("a_status_of_tomorrow",), "a_status_of_tomorrow"),
    ],
)
def test_each_kind_has_its_rule(kind: Kind, value: object, text: str) -> None:
    assert formats().text(column(kind), value) == text


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (9_999, "9,999"),
        (10_000, "10K"),
        (999_949, "999.9K"),
        (999_950, "1M"),
        (9_949_999, "9.9M"),
        (10_000_000, "10M"),
    ],
)
def test_brief_numbers_are_near_the_exact_ones(value: int, said: str) -> None:
    assert formats().brief(value) == said


def test_bulgarian_dates_and_numbers() -> None:
    said = formats("bg_BG")
    assert said.text(column(Kind.DATE), date(2026, 10, 5)) == "05.10.2026 г."
    assert said.text(column(Kind.NUMBER), 13204).replace("\u00a0", " ") == "13 204"


def test_another_language_forgets_what_was_said() -> None:
    said = formats()
    assert said.date(TODAY) == said.text(column(Kind.DATE), TODAY) == "23 Nov 2026"
    said.speak(QLocale("bg_BG"))
    assert said.text(column(Kind.DATE), TODAY) == "23.11.2026 г."


def test_cells_of_a_row() -> None:
    row = customer(1, "Rodopi AD", overage=18, assigned=268, owner=None)
    said = formats()
    cells = [said.cell(each, row) for each in PAGE.columns if each.shown]
    assert cells[0] == "Rodopi AD"
    assert "268 / 250, 18 over" in cells
    assert UNKNOWN in cells


def test_licenses_of_a_customer_without_subscriptions_are_unknown() -> None:
    licenses = PAGE.column("licenses")
    assert licenses is not None
    assert formats().cell(licenses, customer(1, subscription_count=0, purchased=0, assigned=0)) == UNKNOWN
