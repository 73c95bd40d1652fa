"""The window's frame at the sizes people have: small screens, large text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.views.filtering.filter_chips import Chip
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import CutLabel
from partnerhub_desktop.views.navigation import Navigation
from partnerhub_desktop.views.status_bar import StatusBar
from partnerhub_desktop.views.theme import ThemeController, stylesheet
from partnerhub_desktop.views.top_bar import TopBar
from partnerhub_desktop.views.window_place import FRAME_ROOM, LEAST_SIZE


@pytest.fixture
def large_text(theme: ThemeController, qapp: QApplication) -> Iterator[ThemeController]:
    """As for a person who has made the system's text half as large again."""
    theme.scale = 1.5
    qapp.setStyleSheet(stylesheet(theme.theme, theme.scale))
    yield theme
    theme.scale = 1.0


def test_the_least_window_fits_a_1440_by_900_screen_at_150_percent() -> None:
    needed = LEAST_SIZE + FRAME_ROOM
    assert needed.width() <= 1440 / 1.5
    assert needed.height() <= 900 / 1.5


def test_marks_of_the_controls_grow_with_the_text(large_text: ThemeController) -> None:
    sheet = stylesheet(large_text.theme, large_text.scale)
    for rule in (
        "QComboBox::down-arrow",
        "QCheckBox::indicator",
        "QRadioButton::indicator",
        "QMenu::indicator",
    ):
        body = sheet[sheet.index(rule) :].partition("}")[0]
        assert re.search(r"width: (21|24)px", body), rule
    around = QWidget()
    assert Chip("status: Trial", large_text, around).iconSize() == QSize(18, 18)
    around.deleteLater()


def test_what_is_painted_is_sharp_on_the_finest_screen(theme: ThemeController, qapp: QApplication) -> None:
    assert Ink(theme).pill("trial").devicePixelRatio() == qapp.devicePixelRatio()


def test_the_status_bar_cuts_its_words_with_dots(theme: ThemeController) -> None:
    bar = StatusBar(theme)
    bar.show_counts(400, 400)
    bar.show_selection(400, 42_422, 29_913, 262)
    bar.resize(240, bar.height())
    bar.show()
    (left,) = bar.findChildren(CutLabel)
    assert left.geometry().right() <= bar.width()
    assert left.toolTip() == left.text() != ""
    bar.hide()
    bar.deleteLater()


@pytest.mark.parametrize(("width", "has_names"), [(1640, False), (1660, True)])
def test_large_text_makes_the_navigation_narrow_earlier(
    large_text: ThemeController, width: int, has_names: bool
) -> None:
    navigation = Navigation(large_text, PAGES, width)
    navigation.resize(navigation.width(), 900)
    navigation.show()
    buttons = navigation.findChildren(QToolButton)
    assert all(button.toolTip() == button.accessibleName() != "" for button in buttons)
    clipped = [each.text() for each in buttons if each.sizeHint().width() > each.width()]
    assert clipped == []
    brand = next(each for each in navigation.findChildren(QLabel) if each.text() == "Partner Hub Desktop")
    assert brand.isVisible() is has_names
    assert not has_names or brand.width() >= brand.sizeHint().width()
    assert buttons[0].iconSize() != QSize(18, 18)
    navigation.hide()
    navigation.deleteLater()


def test_the_search_keeps_its_words_clear_of_the_key(large_text: ThemeController) -> None:
    bar = TopBar(large_text)
    bar.resize(700, bar.height())
    bar.show()
    (field,) = bar.findChildren(QLineEdit)
    (cap,) = [each for each in field.findChildren(QLabel) if each.text()]
    end = field.width() - field.textMargins().right()
    assert end <= cap.x()
    (glass,) = [each for each in field.findChildren(QLabel) if not each.text()]
    assert glass.pixmap().deviceIndependentSize().toSize() == QSize(27, 27)
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert words < end - 40
    bar.hide()
    bar.deleteLater()
