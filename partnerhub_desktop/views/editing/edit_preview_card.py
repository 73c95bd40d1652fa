"""The live preview of an edit: how many customers change, have it already, are left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController

ICONS = {"change": "circle-check", "note": "info", "same": "minus", "left": "ban", "fault": "circle-alert"}
ICON, LINES, MOST = 16, 3, 5


class EditPreviewCard(QFrame):
    """A line for each outcome; its height stays while the lines come and go."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("card", "inner")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(MOST, 1)
        self._lines = [(QLabel(), plain_label("point", wraps=True)) for _ in range(MOST)]
        for place, (icon, words) in enumerate(self._lines):
            self._grid.addWidget(icon, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, place, 1)
        self.show_lines((), "")

    def show_lines(self, lines: Sequence[tuple[str, str]], instead: str) -> None:
        """Kinds (``ICONS``) and words; ``instead`` stands there while there are none."""
        given = lines or [("", instead)]
        for place, (icon, words) in enumerate(self._lines):
            kind, text = given[place] if place < len(given) else ("", "")
            words.setText(text)
            icon.setVisible(bool(kind))
            words.setVisible(bool(text))
            if kind:
                size = round(ICON * self._theme.scale)
                icon.setPixmap(self._theme.pixmap(ICONS[kind], self._colour(kind), size))
        self.setAccessibleName("\n".join(text for _kind, text in given))
        row = self.fontMetrics().lineSpacing() + self._grid.verticalSpacing()
        self.setMinimumHeight(LINES * row + 20)

    def _colour(self, kind: str) -> QColor:
        theme = self._theme.theme
        return {"change": theme.ok, "note": theme.warn, "fault": theme.bad}.get(kind, theme.muted)
