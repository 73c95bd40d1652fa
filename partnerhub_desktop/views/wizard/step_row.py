"""The row of steps at the top of a wizard: what is done, where one stands, what comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from partnerhub_desktop.views.theme import ThemeController

DISC, TICK, GAP, HEIGHT, EDGE = 24, 16, 8, 32, 4
DONE, CURRENT, COMING = "done", "current", "coming"


class StepButton(QAbstractButton):
    """A numbered disc and the step's name; a tick once it is done. Only steps reached can be pressed."""

    def __init__(self, theme: ThemeController, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._state = COMING
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme_changed.connect(self.update)

    def show_state(self, state: str) -> None:
        self._state = state
        self.setEnabled(state != COMING)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if state == DONE else Qt.FocusPolicy.NoFocus)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(self.text())
        return QSize(
            round(DISC * self._theme.scale) + GAP + words + 2 * EDGE, round(HEIGHT * self._theme.scale)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(DISC * self._theme.scale)
        disc = QRect(EDGE, (self.height() - side) // 2, side, side)
        self._paint_disc(painter, disc)
        colours = self._theme.theme
        painter.setPen(colours.muted if self._state == COMING else colours.text)
        painter.setFont(self._theme.font(13, 600 if self._state == CURRENT else 500))
        words = self.rect().adjusted(disc.right() + 1 + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _paint_disc(self, painter: QPainter, disc: QRect) -> None:
        colours = self._theme.theme
        ground = {DONE: colours.ok_soft, CURRENT: colours.accent, COMING: colours.neutral_soft}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground[self._state])
        painter.drawEllipse(disc)
        if self._state == DONE:
            side = round(TICK * self._theme.scale)
            tick = QRect(0, 0, side, side)
            tick.moveCenter(disc.center())
            painter.drawPixmap(tick.topLeft(), self._theme.sign("check", colours.ok, TICK))
            return
        painter.setPen(colours.accent_text if self._state == CURRENT else colours.muted)
        painter.setFont(self._theme.font(12, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepRow(QWidget):
    """``names`` gives the steps' names in the window's language, in order."""

    step_chosen = Signal(int)

    def __init__(self, theme: ThemeController, names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._names = names
        self._current = 0
        self._buttons = [StepButton(theme, number) for number in range(1, len(names()) + 1)]
        self._build()
        self._retranslate()

    def show_current(self, current: int) -> None:
        """Stand at the step of that index; the ones before are done. An index past the end: all are."""
        self._current = current
        for index, button in enumerate(self._buttons):
            button.show_state(DONE if index < current else CURRENT if index == current else COMING)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(-EDGE, 0, 0, 0)
        row.setSpacing(8)
        for index, button in enumerate(self._buttons):
            if index:
                line = QFrame()
                line.setProperty("area", "line")
                line.setFixedSize(32, 1)
                row.addWidget(line)
            button.clicked.connect(lambda _=False, index=index: self._choose(index))
            row.addWidget(button)

    def _choose(self, index: int) -> None:
        if index != self._current:
            self.step_chosen.emit(index)

    def _retranslate(self) -> None:
        states = {DONE: self.tr("done"), CURRENT: self.tr("this step"), COMING: self.tr("to come")}
        for index, (button, name) in enumerate(zip(self._buttons, self._names(), strict=True)):
            state = DONE if index < self._current else CURRENT if index == self._current else COMING
            button.setText(name)
            words = self.tr("Step {number}: {name}, {state}")
            button.setAccessibleName(words.format(number=index + 1, name=name, state=states[state]))
            button.updateGeometry()
