"""Plan renewals and Compare dates as a person uses them, without a mouse."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from partnerhub_desktop.models.language import Language
from partnerhub_desktop.views.planning.compare_dialog import CompareDialog
from partnerhub_desktop.views.planning.plan_dialog import PlanDialog
from partnerhub_desktop.views.planning.plan_pane import PlanPane
from partnerhub_desktop.views.planning.quantity_dialog import QuantityDialog
from tests.views.analytics.shown_page import ShownPage
from tests.views.conftest import TODAY


@pytest.fixture
def plan(shown: ShownPage) -> Iterator[PlanDialog]:
    dialog = PlanDialog(shown.page, shown.customers.analytics, "calling", shown.around)
    dialog.show()
    shown.settle()
    yield dialog
    dialog.close()


@pytest.fixture
def compared(shown: ShownPage) -> Iterator[CompareDialog]:
    dialog = CompareDialog(shown.page, shown.customers.analytics, "calling", shown.around)
    dialog.show()
    shown.settle()
    yield dialog
    dialog.close()


def shown_rows(pane: PlanPane) -> list[tuple[object, ...]]:
    model = pane.rows.model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [(row.customer, row.purchased) for row in rows if row is not None]


def test_the_plan_shows_what_ends_soon_and_sums_it_up(plan: PlanDialog) -> None:
    assert shown_rows(plan.plan) == [("Customer 000", 100), ("Customer 001", 40)]
    assert "1 license can be given back" in plan.plan.line.text() or "given back" in plan.plan.line.text()
    assert "last 3 months and 10 % more" in plan.plan.rule.text()


def test_an_own_figure_by_keyboard_and_its_undo(shown: ShownPage, plan: PlanDialog) -> None:
    table = plan.plan.rows.table
    table.setFocus()
    table.begin()
    QTest.keyClick(table, Qt.Key.Key_F2)
    asked = plan.findChild(QuantityDialog)
    assert asked is not None
    asked.field.setValue(123)
    asked.accept()
    shown.settle()
    first = plan.plan.rows.model.row_at(0)
    assert first is not None
    assert (first.planned, first.difference) == (123, 23)
    shown.around.history.undo()
    shown.settle()
    first = plan.plan.rows.model.row_at(0)
    assert first is not None
    assert first.planned is None


def test_as_proposed_gives_an_own_figure_up(shown: ShownPage, plan: PlanDialog) -> None:
    for quantity in (7, None):
        plan.plan.rows.table.setFocus()
        plan.plan.rows.table.begin()
        plan.ask_quantity()
        asked = plan.findChildren(QuantityDialog)[-1]
        asked.chosen.emit(quantity)
        asked.close()
        shown.settle()
        first = plan.plan.rows.model.row_at(0)
        assert first is not None
        assert first.planned == quantity


def test_the_switch_and_the_forecast(shown: ShownPage, plan: PlanDialog) -> None:
    plan.switch.choose("meetings")
    plan.switch.chosen.emit("meetings")
    shown.settle()
    assert shown_rows(plan.plan) == [("Customer 001", 20)]
    plan.tabs.setCurrentIndex(1)
    shown.settle()
    assert shown_rows(plan.outlook) == []
    assert "less than 8 known weeks" in plan.outlook.line.text()
    assert "four cases out of five" in plan.outlook.rule.text()


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_the_renewal_sheet_is_what_is_shown(
    shown: ShownPage, plan: PlanDialog, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"sheet{ending}"
    plan.plan._saving.write(plan.plan.rows.table.arrangement.columns, file)
    shown.settle()
    if ending == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as opened:
            lines: list[list[Any]] = list(csv.reader(opened))
    else:
        lines = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert [line[0] for line in lines[1:]] == [name for name, _ in shown_rows(plan.plan)]
    assert shown.notices[-1] == f"Saved as {file.name}"


def test_two_days_are_compared_and_filtered(shown: ShownPage, compared: CompareDialog) -> None:
    compared.first.setDate(QDate(*(TODAY - timedelta(weeks=58)).timetuple()[:3]))
    compared.second.setDate(QDate(*(TODAY - timedelta(weeks=22)).timetuple()[:3]))
    shown.settle()
    assert shown_rows(compared.pane) == [("Customer 000", 100)], "gone: its snapshots have a hole there"
    assert "Over limit 1 → 0 (−1)" in compared.pane.line.text()
    assert "1 gone" in compared.pane.line.text()
    compared.kinds.choose("new")
    compared.kinds.chosen.emit("new")
    shown.settle()
    assert shown_rows(compared.pane) == []
    compared.kinds.choose("all")
    compared.kinds.chosen.emit("all")
    compared.filter.setText("name:nobody")
    shown.settle()
    assert shown_rows(compared.pane) == []
    compared.filter.clear()
    shown.settle()
    assert len(shown_rows(compared.pane)) == 1


def test_both_follow_the_language(
    shown: ShownPage, plan: PlanDialog, compared: CompareDialog, language: Language
) -> None:
    language.choose("bg")
    QApplication.processEvents()
    shown.settle()
    assert plan.windowTitle() == "Планирай подновявания"
    assert "изтичат или се подновяват" in plan.plan.line.text()
    assert compared.windowTitle() == "Сравни дати"
    language.choose("en")
