"""What lies over the chart, and where the arrow keys lead on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from partnerhub_desktop.views.details.chart_marks import ChartMarks, stepped_place
from partnerhub_desktop.views.details.chart_shapes import area_under
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.theme import ThemeController

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


@given(st.sampled_from(ARROWS), st.integers(-1, 20), st.integers(0, 20))
def test_a_key_leads_to_a_week_that_is_there(key: Qt.Key, place: int, newest: int) -> None:
    found = stepped_place(key, min(place, newest), newest)
    assert found is not None
    assert 0 <= found <= newest


@pytest.mark.parametrize(
    ("key", "place", "found"),
    [
        (Qt.Key.Key_Left, -1, 9),
        (Qt.Key.Key_Left, 5, 4),
        (Qt.Key.Key_Left, 0, 0),
        (Qt.Key.Key_Right, 5, 6),
        (Qt.Key.Key_Right, 9, 9),
        (Qt.Key.Key_Home, 5, 0),
        (Qt.Key.Key_End, 5, 9),
        (Qt.Key.Key_Tab, 5, None),
    ],
)
def test_each_step(key: Qt.Key, place: int, found: int | None) -> None:
    assert stepped_place(key, place, 9) == found


def test_without_weeks_no_key_leads_anywhere() -> None:
    assert stepped_place(Qt.Key.Key_Left, -1, -1) is None


def drawn(theme: ThemeController, qtbot: QtBot, gaps: list[tuple[float, float]]) -> QImage:
    ink = Ink(theme)
    marks = ChartMarks(ink, None)  # type: ignore[arg-type]
    qtbot.addWidget(marks)
    marks.resize(300, 100)
    marks.show_gaps(gaps, 90)
    marks.show_dots([(QPointF(20, 20), QColor("#ff0000"))])
    return marks.grab().toImage()


def test_a_gap_says_that_there_are_no_data_where_that_has_room(theme: ThemeController, qtbot: QtBot) -> None:
    wide, narrow, none = (drawn(theme, qtbot, gaps) for gaps in ([(100.0, 220.0)], [(100.0, 120.0)], []))
    assert wide != none
    assert narrow == none


def test_the_point_of_a_week_is_a_ring_in_the_colour_of_its_line(
    theme: ThemeController, qtbot: QtBot
) -> None:
    image = drawn(theme, qtbot, [])
    assert image.pixelColor(20, 20) == theme.theme.surface
    assert image.pixelColor(24, 20).red() > image.pixelColor(24, 20).green()


def test_an_area_goes_from_its_points_down_to_nothing(theme: ThemeController) -> None:
    area = area_under([(1, 10), (8, 20), (15, 5)], QColor("#123456"), 110)
    place = area.path().boundingRect()
    assert (place.left(), place.right(), place.top(), place.bottom()) == (1, 15, 0, 20)
    assert area.brush().color().alpha() == 110
