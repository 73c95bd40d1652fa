"""Why a filter is no query, under the place where it is wrong, and what to write instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.views.labels import plain_label

MARGIN, BELOW, GAP = 12, 3, 10
WRAPPED_LINES = 1.85


class FaultNote(QFrame):
    """Lies over the page, so that nothing moves while one types. Its button does what Tab does."""

    suggestion_taken = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._suggestion = ""
        self._words = plain_label("fault")
        self._take, self._key = QPushButton(), plain_label("key")
        self._build()
        self.hide()

    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_under(self, bar: QWidget, words: str, x: int, suggestion: str = "") -> None:
        """``words`` under ``bar``, beginning at ``x`` where there is room; '' hides the note."""
        self.setVisible(bool(words))
        if not words:
            return
        self._suggestion = suggestion
        self._retranslate()
        for widget in (self._take, self._key):
            widget.setVisible(bool(suggestion))
        self._fit(words, bar.width())
        place = QPoint(max(0, min(x, bar.width() - self.width())), bar.height() + BELOW)
        self.move(bar.mapTo(self._page, place))
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "fault")
        self._take.setProperty("kind", "link")
        self._take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._take.clicked.connect(self.suggestion_taken)
        self._key.setText("Tab")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 3, MARGIN, 3)
        row.setSpacing(GAP)
        for widget in (self._words, self._take, self._key):
            row.addWidget(widget)

    def _fit(self, words: str, room: int) -> None:
        beside = [each.sizeHint().width() + GAP for each in (self._take, self._key) if self._suggestion]
        self._words.ensurePolished()
        left = room - 2 * MARGIN - sum(beside)
        metrics = self._words.fontMetrics()
        wanted = metrics.horizontalAdvance(words) + 1
        self._words.setWordWrap(wanted > left)
        self._words.setFixedWidth(min(wanted, left))
        # A line that is broken between words ends before its end.
        room = left if wanted <= left else round(left * WRAPPED_LINES)
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._words.setText(said)
        from partnerhub_desktop.models.plain_tip import plain_tip

        self.setToolTip("" if said == words else plain_tip(words))
        self.adjustSize()

    def _retranslate(self) -> None:
        self._take.setText(self.tr("Write {text}").format(text=self._suggestion).replace("&", "&&"))
