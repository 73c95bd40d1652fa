"""Copied rows: what a spreadsheet gets from the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.selected_rows import tab_separated
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.text import Text
from tests.fake_reading import TODAY, customer


@pytest.fixture
def formats(qapp: QApplication) -> Formats:
    return Formats(QLocale("en_GB"), TODAY)


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t=", "\r@", " +"])
def test_no_copied_name_is_run(formats: Formats, beginning: str) -> None:
    rows = iter([customer(1, f"{beginning}cmd|' /C calc'!A0")])
    text = tab_separated([], [PAGE.columns[0]], rows, formats)

    assert text == f"'{beginning.strip()}cmd|' /C calc'!A0"


def test_a_negative_number_stays_a_number(formats: Formats) -> None:
    column = Column("purchased", Text("Licenses"), Kind.NUMBER)

    assert tab_separated([], [column], iter([customer(1, purchased=-5)]), formats) == "-5"


def test_statuses_are_copied_as_they_are_shown(formats: Formats) -> None:
    (statuses,) = [column for column in PAGE.columns if column.kind is Kind.STATUSES]
    rows = [customer(1, statuses=(), subscription_count=0), customer(2)]

    assert tab_separated([], [statuses], iter(rows), formats).split("\n") == [
        "No subscriptions",
        "Subscription",
    ]
