"""Why a filter is no query, under the place where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget


class FaultNote(QLabel):
    """Lies over the page, so that nothing moves while one types."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("pill", "bad")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_under(self, bar: QWidget, words: str, x: int) -> None:
        """``words`` under ``bar``, beginning at ``x`` where there is room; '' hides the note."""
        self.setVisible(bool(words))
        if not words:
            return
        room = bar.width()
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room - 24))
        self.adjustSize()
        place = QPoint(min(x, room - self.width()), bar.height() + 3)
        self.move(bar.mapTo(self._page, place))
        self.raise_()
