"""The trend of the analytics page: spans, weeks that open, its table, its file."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.views.analytics.trend import AnalyticsTrend
from partnerhub_desktop.views.surroundings import Surroundings
from tests.views.analytics.shown_page import WEEKS, ShownPage, monday


@pytest.fixture
def calling(shown: ShownPage) -> ShownPage:
    shown.page.show_product("calling")
    shown.settle()
    return shown


def weeks_of(trend: AnalyticsTrend) -> list[int]:
    """How many weeks ago each shown week was, the newest first."""
    return [(monday(0) - point.day).days // 7 for point in reversed(trend.shown)]


def test_a_span_shows_its_weeks(calling: ShownPage) -> None:
    trend = calling.page.body.trend
    assert weeks_of(trend) == [week for week in WEEKS if monday(week) >= date(2025, 10, 1)]
    trend.spans._buttons["3"].click()
    assert weeks_of(trend) == list(range(1, 17))
    trend.spans._buttons["all"].click()
    assert weeks_of(trend) == list(WEEKS)


def test_a_span_of_ones_own_has_two_days_in_any_order(calling: ShownPage) -> None:
    trend = calling.page.body.trend
    trend.spans._buttons["own"].click()
    assert trend.first_day.isVisible()
    first, last = monday(6), monday(3)
    trend.first_day.setDate(QDate(last.year, last.month, last.day))
    trend.last_day.setDate(QDate(first.year, first.month, first.day))
    assert weeks_of(trend) == [3, 4, 5, 6]


def test_a_time_without_snapshots_says_so(calling: ShownPage) -> None:
    trend = calling.page.body.trend
    trend.spans._buttons["own"].click()
    for edit, day in ((trend.first_day, monday(24)), (trend.last_day, monday(22))):
        edit.setDate(QDate(day.year, day.month, day.day))
    assert trend._place.currentWidget() is trend._empty
    assert trend._empty.text() == "No snapshot was taken in this time. Choose another one."


def test_no_history_says_what_to_do(shown: ShownPage) -> None:
    trend = shown.page.body.trend
    assert trend.chart is None
    assert "next import or sync" in trend._empty.text()
    assert not trend.table_switch.isEnabled()
    assert not trend.save.isEnabled()


def test_one_week_is_seen_and_said(calling: ShownPage) -> None:
    trend = calling.page.body.trend
    trend.show_points(trend.shown[-1:], "calling")
    assert trend._hint.isVisible()
    assert trend.chart is not None
    first, last = trend.chart._span
    assert (last - first).days == 28


def test_enter_on_a_week_opens_exactly_its_rows(calling: ShownPage) -> None:
    chart = calling.page.body.trend.chart
    assert chart is not None
    chart.setFocus()
    for _ in range(3):
        calling.press(Qt.Key.Key_Left, chart)
    calling.press(Qt.Key.Key_Return, chart)
    sections = calling.page.body.sections
    assert sections.week is not None
    assert sections.tabs.tabText(len(SECTION_NAMES)) == f"Week of {said(calling, 3)}  1"
    (row,) = [sections.rows.model.row_at(0)]
    assert row is not None
    assert (row.subscription_id, row.purchased, row.assigned, row.used_7d) == ("Sub0000", 100, 110, 80)
    assert row.assigned_now == 120
    words = "\n".join(label.text() for label in sections.week.findChildren(QLabel))
    assert "Purchased 100 · Assigned 110 · Used 80" in words


def test_a_click_opens_a_week_and_esc_closes_it(calling: ShownPage) -> None:
    calling.page.show_section("renewing")
    chart, sections = calling.page.body.trend.chart, calling.page.body.sections
    assert chart is not None
    point = chart._at(monday(2).toordinal(), 50).toPoint() + chart._plot.pos() + QPoint(1, 0)
    QTest.mouseMove(chart, point)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    calling.settle()
    assert sections.tabs.tabText(len(SECTION_NAMES)).startswith(f"Week of {said(calling, 2)}")
    calling.press(Qt.Key.Key_Escape, sections.rows.table)
    assert sections.week is None
    assert sections.tabs.count() == len(SECTION_NAMES)
    assert sections.section == "renewing"


def test_the_other_product_closes_the_week(calling: ShownPage) -> None:
    calling.page.body.sections.show_week(monday(1))
    calling.settle()
    calling.page.show_product("meetings")
    assert calling.page.body.sections.week is None


def test_the_table_has_the_same_numbers(calling: ShownPage) -> None:
    trend = calling.page.body.trend
    trend.table_switch.click()
    assert trend._place.currentWidget() is trend.table
    model = trend.table.rows_model
    assert model.total == len(trend.shown)
    assert [str(model.index(0, place).data()) for place in range(4)] == [said(calling, 1), "100", "110", "80"]


@pytest.mark.parametrize("name", ["trend.csv", "trend.xlsx", "trend.png", "trend"])
def test_it_is_saved_as_its_name_ends(calling: ShownPage, tmp_path: Path, name: str) -> None:
    calling.page._saving.save(tmp_path / name)
    calling.settle()
    written = tmp_path / (name if "." in name else f"{name}.png")
    head = written.read_bytes()[:8]
    if written.suffix == ".csv":
        lines = list(csv.DictReader(written.read_text("utf-8").splitlines()))
        assert len(lines) == len(calling.page.body.trend.shown)
        assert list(lines[-1].values()) == [monday(1).isoformat(), "100", "110", "80"]
    else:
        assert head.startswith(b"PK" if written.suffix == ".xlsx" else b"\x89PNG")
    assert calling.notices == [f"Saved as {written.name}"]


def test_what_cannot_be_written_is_told(calling: ShownPage, tmp_path: Path) -> None:
    errors: list[object] = []
    calling.around.events.error_raised.connect(errors.append)
    calling.page._saving.save(tmp_path / "nowhere" / "trend.csv")
    calling.settle()
    assert "there is no such folder" in str(errors[0])


def test_a_read_only_administrator_saves_it_and_that_is_written_down(
    calling: ShownPage, surroundings: Surroundings, tmp_path: Path
) -> None:
    surroundings.settings.change("role", "partner_read_only_administrator")
    calling.settle()
    calling.page._saving.save(tmp_path / "trend.csv")
    calling.settle()
    connection = driver.connect(surroundings.workspace.session.profile.store)
    rows = connection.execute("SELECT action, entity FROM audit_entry ORDER BY id DESC LIMIT 1").fetchall()
    connection.close()
    assert rows == [("export", "calling trend")]


def test_a_partner_administrator_is_not_offered_it(calling: ShownPage, surroundings: Surroundings) -> None:
    surroundings.settings.change("role", "help_desk_advanced")
    calling.settle()
    assert not calling.page.body.trend.save.isVisible()


def said(shown: ShownPage, weeks_ago: int) -> str:
    return shown.around.formats.date(monday(weeks_ago))
