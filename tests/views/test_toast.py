"""The notice at the window's foot: whole, out of the way, gone when asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.filtering.filter_field import FilterField
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.toast import SHOWN_MS, Toast

LONG = f"No browser answered. Open https://admin.webex.com/customers?orgId={'Y2lz' * 20} yourself; " * 2


class Window(QWidget):
    """A field that has the keyboard, and a foot."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self.field, self.foot = QLineEdit(), QFrame()
        self.foot.setFixedHeight(30)
        column = QVBoxLayout(self)
        column.addWidget(self.field, 1)
        column.addWidget(self.foot)
        self.toast = Toast(self, self.foot, theme)
        self.resize(960, 600)


@pytest.fixture
def window(theme: ThemeController, qtbot: QtBot) -> Iterator[Window]:
    window = Window(theme)
    window.show()
    window.field.setFocus()
    qtbot.waitActive(window)
    yield window
    window.hide()
    window.deleteLater()


def test_it_stands_above_the_foot_and_leaves_the_keyboard(window: Window) -> None:
    window.toast.show_notice("3 rows copied")
    place = window.toast.geometry()
    assert window.toast.isVisible()
    assert place.bottom() < window.foot.y()
    assert abs(place.center().x() - window.foot.geometry().center().x()) <= 1
    assert window.field.hasFocus()
    assert window.toast.accessibleName() == "3 rows copied"


def test_it_follows_the_foot(window: Window, qtbot: QtBot) -> None:
    window.toast.show_notice("3 rows copied")
    window.resize(700, 400)
    qtbot.waitUntil(lambda: window.foot.y() < 400)
    assert 0 < window.foot.y() - window.toast.geometry().bottom() < 80


@pytest.mark.parametrize("close", ["click", "escape"])
def test_a_click_and_escape_close_it(window: Window, close: str) -> None:
    window.toast.show_notice("3 rows copied")
    if close == "click":
        QTest.mouseClick(window.toast, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()


def test_escape_is_the_pages_own_again_afterwards(window: Window) -> None:
    seen: list[str] = []
    window.keyPressEvent = lambda event: seen.append(event.text())  # type: ignore[method-assign]
    window.toast.show_notice("3 rows copied")
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert seen == []
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert len(seen) == 1


def test_it_goes_by_itself(window: Window, qtbot: QtBot) -> None:
    window.toast.show_notice("3 rows copied")
    timer = window.toast._timer
    assert timer.isActive()
    assert timer.interval() == SHOWN_MS
    timer.timeout.emit()
    assert not window.toast.isVisible()
    timer.stop()


def test_a_long_notice_has_two_lines_and_says_the_rest_where_the_pointer_rests(window: Window) -> None:
    window.toast.show_notice(LONG)
    lines = window.toast._words.height() / window.toast._words.fontMetrics().lineSpacing()
    assert lines < 2.5
    assert window.toast._words.text().endswith("…")
    assert window.toast.toolTip() == plain_tip(LONG)
    window.toast.show_notice("<b>plain</b>")
    assert (window.toast._words.text(), window.toast.toolTip()) == ("<b>plain</b>", "")


def test_escape_means_what_lies_over_the_page_first(window: Window) -> None:
    field = FilterField()
    field.setParent(window)
    field.show()
    field.setFocus()
    over_page = [True]
    field.wants_escape = lambda: bool(over_page)
    field.helper = lambda _event: bool(over_page and over_page.pop())
    window.toast.show_notice("3 rows copied")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not over_page
    assert window.toast.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()
