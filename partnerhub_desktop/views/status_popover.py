"""Why a customer has a status: a sentence, the rows behind it, the rule, the date (product.md, section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models import why_words
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.why_words import BehindLine, Reason
from partnerhub_desktop.views.escape import keep_escape
from partnerhub_desktop.views.ink import Ink, Segments
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.peek.pill_rows import OUTDENT, PillRows
from partnerhub_desktop.views.row_ways import RowWays
from partnerhub_desktop.views.shadow import Shadow
from partnerhub_desktop.views.status_look import by_urgency
from partnerhub_desktop.views.theme import ThemeController

WIDTH, INNER, MOST_LINES = 392, 358, 4


class StatusPopover(QFrame):
    """Lies over the page; Esc, its cross and a click elsewhere close it and give the focus back."""

    rows_requested = Signal(object)  # the RowsBehind

    def __init__(self, page: QWidget, theme: ThemeController, formats: Formats) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._formats = formats
        self._ink = Ink(theme)
        self._name = ""
        self._reasons: dict[str, Reason] = {}
        self._status = ""
        self._anchor = QRect()
        self._back: QWidget | None = None
        self._content: QWidget | None = None
        self._build()
        Shadow(self, theme)
        self.hide()

    def open(self, name: str, reasons: Sequence[Reason], status: str, anchor: QRect, back: QWidget) -> None:
        """Explain ``status``, or the most urgent one, beside ``anchor``; ``back`` gets the focus back."""
        self._name, self._anchor, self._back = name, anchor, back
        self._reasons = {reason.status: reason for reason in reasons}
        urgent = by_urgency(self._reasons)
        if not urgent:
            return
        self._show(status if status in self._reasons else urgent[0])
        self.window().installEventFilter(self)

    def close_gently(self) -> None:
        """Hide; the focus goes back where it came from."""
        self.window().removeEventFilter(self)
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.hide()
        if had_focus and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            if not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
                self.close_gently()
        elif event.type() == QEvent.Type.Resize:
            self.close_gently()
        return False

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close_gently()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside while it is open."""
        stops = [each for each in self.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        here = self.window().focusWidget()
        place = stops.index(here) if here in stops else -1
        if stops:
            stops[(place + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.close_gently()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "popover")
        self.setFixedWidth(self._ink.px(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16 - OUTDENT, 14, 16, 14)

    def _show(self, status: str) -> None:
        self._ink.renew()
        self._status = status
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self._build_content(self._reasons[status])
        self._column.addWidget(self._content)
        self._content.show()  # before it is placed: what is not shown takes no room
        self.setAccessibleName(label("status", status))
        self._place()
        self.show()
        self.raise_()
        self._cross.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build_content(self, reason: Reason) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(OUTDENT, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._build_head(reason.status))
        column.addWidget(_label(why_words.sentence(reason, self._formats), "rowName", wraps=True))
        lines = why_words.behind(reason, self._formats)
        for line in lines[:MOST_LINES]:
            column.addWidget(self._build_line(line))
        if len(lines) > MOST_LINES:
            column.addWidget(_label(self.tr("%n more", "", len(lines) - MOST_LINES), "caption"))
        column.addLayout(self._build_facts(reason))
        rows = why_words.rows_behind(reason)
        if rows:
            ways = RowWays(rows)
            ways.chosen.connect(lambda _way: self.close_gently())
            ways.chosen.connect(self.rows_requested)
            column.addWidget(ways)
        others = [each for each in by_urgency(self._reasons) if each != reason.status]
        if others:
            column.addLayout(self._build_others(others))
        return content

    def _build_head(self, status: str) -> QHBoxLayout:
        pill = QLabel()
        pill.setPixmap(self._ink.pill(status))
        pill.setAccessibleName(label("status", status))
        self._cross = QToolButton()
        self._theme.put_icon(self._cross, "x", self._theme.theme.muted)
        self._cross.setAccessibleName(self.tr("Close"))
        self._cross.setToolTip(self.tr("Close (Esc)"))
        self._cross.clicked.connect(self.close_gently)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(pill)
        name = CutLabel()
        name.setProperty("role", "muted")
        name.show_text(self._name)
        row.addWidget(name, 1)
        row.addWidget(self._cross)
        return row

    def _build_line(self, line: BehindLine) -> QFrame:
        card = QFrame()
        card.setProperty("card", "inner")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(5)
        column.addLayout(_sides(_label(line.title, "strong", wraps=True), _label(line.aside, "caption")))
        if line.bar is not None:
            purchased, assigned, over = line.bar
            bar = QLabel()
            parts = Segments(0, assigned - over, max(0, purchased - assigned), over)
            bar.setPixmap(self._ink.bar(parts, self._ink.px(INNER) - 26))
            column.addWidget(bar)
        numbers = _label(line.numbers, "caption", wraps=not line.over)
        column.addLayout(_sides(numbers, _label(line.over, "error")))
        return card

    def _build_facts(self, reason: Reason) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(16)
        lines = [(self.tr("Rule"), why_words.rule(reason)), *why_words.facts(reason, self._formats)]
        for place, (name, value) in enumerate(lines):
            grid.addWidget(_label(name, "caption"), place, 0, Qt.AlignmentFlag.AlignTop)
            said = _label(value, "caption" if place == 0 else "strong", wraps=True)
            if place:  # the rule is a sentence, and runs over several lines
                said.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(said, place, 1)
        return grid

    def _build_others(self, others: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(_label(self.tr("Also:"), "caption"))
        outdented = QHBoxLayout()
        outdented.setContentsMargins(-OUTDENT, 0, 0, 0)
        pills = PillRows(others, self._ink, self._ink.px(INNER))
        pills.why_requested.connect(lambda status, _place: self._show(status))
        outdented.addWidget(pills)
        column.addLayout(outdented)
        return column

    def _place(self) -> None:
        self.adjustSize()
        self.resize(self.width(), max(self.heightForWidth(self.width()), self.minimumSizeHint().height()))
        around = self._page.rect().adjusted(8, 8, -8, -8)
        top = self._anchor.bottom() + 4
        if top + self.height() > around.bottom():
            top = max(around.top(), self._anchor.top() - self.height() - 4)
        left = max(around.left(), min(self._anchor.left(), around.right() - self.width()))
        self.move(QPoint(left, top))


def _label(text: Any, role: str, wraps: bool = False) -> QLabel:
    made = plain_label(role, wraps)
    made.setText(str(text))
    return made


def _sides(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 1)
    row.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
    return row
