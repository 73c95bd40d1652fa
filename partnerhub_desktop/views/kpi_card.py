"""A figure as a card that opens what it counts, and explains itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QToolTip, QVBoxLayout

from partnerhub_desktop.models.analytics_words import Explanation, Said
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.labels import NameLabel, plain_label
from partnerhub_desktop.views.theme import ThemeController

LEFT, RIGHT, HEAD_GAP, FOOT_GAP = 14, 8, 4, 8
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class KpiCard(QFrame):
    """Click, Enter or Space opens; F2 or its small sign explains; where the pointer rests it says the same.

    ``is_large`` cards stand alone at the top of a page, others side by side in one card.
    """

    opened = Signal()
    explained = Signal()

    def __init__(self, theme: ThemeController, is_large: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_large = is_large
        self.explanation: Explanation | None = None
        self._title, self._note = NameLabel(), NameLabel()
        self._value = plain_label("kpi" if is_large else "heading")
        self._why = QToolButton()
        self._build(is_large)
        theme.theme_changed.connect(self._tint)
        self._tint()

    def show_figure(self, said: Said, explanation: Explanation) -> None:
        """Show the figure."""
        self.explanation = explanation
        self._title.show_text(said.title)
        self._value.setText(said.value)
        self._note.show_text(said.note)
        for label in (self._title, self._note):
            label.setToolTip("")  # the card's own says more
        self.setAccessibleName(f"{said.title}: {said.value} {said.note}".rstrip())
        self.setAccessibleDescription(f"{explanation.door}. {explanation.rule}")
        self._why.setAccessibleName(self.tr("Explain {title}").format(title=said.title))
        self._fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.explanation:
            QToolTip.showText(event.globalPos(), plain_tip(self.explanation.text), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.explained.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def _build(self, is_large: bool) -> None:
        self.setProperty("card", "link" if is_large else "figure")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title.setProperty("role", "caption")
        self._note.setProperty("role", "caption")
        self._why.setProperty("kind", "small")
        self._why.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why.clicked.connect(self.explained)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(HEAD_GAP)
        head.addWidget(self._title)
        if is_large:  # side by side in one card each sign stands with its own title
            head.addStretch(1)
        head.addWidget(self._why)
        if not is_large:
            head.addStretch(1)
        foot.setSpacing(FOOT_GAP)
        foot.addWidget(self._value)
        foot.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 6 if is_large else 0, RIGHT, 8 if is_large else 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(foot)

    def _fit(self) -> None:
        """The title comes before the sign, which F2 and the tip stand in for, and the note is whole or not
        there; small cards are as wide as they need to be."""
        if not self._is_large:
            return
        room = self.contentsRect().width() - LEFT - RIGHT
        for first, second, gap in ((self._title, self._why, HEAD_GAP), (self._value, self._note, FOOT_GAP)):
            second.setVisible(first.sizeHint().width() + gap + second.sizeHint().width() <= room)

    def _tint(self) -> None:
        self._theme.put_icon(self._why, "info", self._theme.theme.faint, 14)
