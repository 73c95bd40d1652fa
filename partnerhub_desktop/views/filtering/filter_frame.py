"""The parts of a filter bar and where they stand; what they do is FilterBar's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.filtering.filter_row import LINE, FilterRow
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.services.filtering.query import Part

AROUND, ICON = 12, 18


class FilterFrame(QFrame):
    """Icon, chips and field, the way to text, the way to nothing."""

    def __init__(self, page: ListPage, theme: ThemeController) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self._shown: tuple[Part, ...] = ()
        self._build()
        self._retranslate()

    def pixel_of(self, place: int) -> int:
        """Where a character of the text stands, in this widget."""
        return self.field.mapTo(self, QPoint(self.field.pixel_of(place), 0)).x()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._renew_chips()
        super().changeEvent(event)

    def _show_chips(self, parts: tuple[Part, ...], is_empty: bool) -> None:
        from partnerhub_desktop.models.chip_words import chip_text

        self._clear.setVisible(not is_empty)
        if self._shown != parts:
            self._shown = parts
            self._row.show_chips([chip_text(part) for part in parts])

    def _renew_chips(self) -> None:
        if self._shown:
            shown, self._shown = self._shown, ()
            self._show_chips(shown, is_empty=False)

    def _mark_fault(self, words: str, begin: int, end: int) -> None:
        self.field.mark(begin, end, self._theme.theme.bad)
        self.field.setAccessibleDescription(words)
        put(self, "state", "error" if words else "")

    def _build(self) -> None:
        self.setProperty("area", "query")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 8, 4)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.setSpacing(6)
        self._icon, self._as_text, self._clear = QToolButton(), QToolButton(), QPushButton()
        self._as_text.setCheckable(True)
        for button in (self._icon, self._as_text):
            button.setProperty("kind", "small")
        self._icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setProperty("kind", "link")
        self._row = FilterRow(self._theme)
        self.field = self._row.field
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._row, 1)
        row.addWidget(self._as_text, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clear.hide()
        self._measure()
        self._tint()
        self._theme.theme_changed.connect(self._tint)
        self._theme.scale_changed.connect(self._measure)

    def _measure(self) -> None:
        scale = self._theme.scale
        self.setMinimumHeight(round(LINE * scale) + AROUND)
        for button in (self._icon, self._as_text):
            button.setFixedHeight(round(LINE * scale))

    def _tint(self) -> None:
        colours = self._theme.theme
        self._theme.put_icon(self._icon, "list-filter", colours.info, ICON)
        self._theme.put_icon(self._as_text, "text-cursor-input", colours.muted, ICON - 2, colours.info)
        self._renew_chips()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(translated(self._page.words.placeholder))
        self.field.setAccessibleName(self.tr("Filter"))
        self._icon.setAccessibleName(self.tr("Recent filters"))
        self._icon.setToolTip(self.tr("Recent filters (Ctrl+↓)"))
        self._as_text.setAccessibleName(self.tr("Edit the filter as text"))
        self._as_text.setToolTip(self.tr("Edit the filter as text, or as parts again (Ctrl+E)"))
        self._clear.setText(self.tr("Clear all"))
        self._clear.setAccessibleName(self.tr("Clear all filters"))
