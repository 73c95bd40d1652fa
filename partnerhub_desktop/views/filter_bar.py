"""The filter of a list: chips and a field, both views of one query (interfaces.md, "Filter query")."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.views.filter_row import LINE, FilterRow
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.models.filter_state import FilterState
    from partnerhub_desktop.services.filtering.query import Part

HEIGHT = 38


class FilterBar(QFrame):
    """Tells the query at every keystroke that leaves a valid one; days in it count from ``today``."""

    query_changed = Signal(str)
    fault_changed = Signal(str, int)  # why the text is no query ("" = it is one), and where: x in this widget
    done = Signal()  # the person goes on to the rows

    def __init__(self, theme: ThemeController, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._shown: tuple[Part, ...] = ()
        self._build()
        self._connect()
        self._retranslate()

    @cached_property
    def state(self) -> FilterState:
        """The chips and the text; change them only through this bar. Not needed before something is typed."""
        from partnerhub_desktop.models.filter_state import FilterState

        return FilterState(self._today)

    def show_query(self, query: str) -> None:
        """Filter by a query from elsewhere. Raises QueryError."""
        self.state.show(query)
        self._changed()

    def toggle(self, field: str, value: str, wanted: bool) -> None:
        """Choose a value, or no longer."""
        self.state.toggle(field, value, wanted)
        self._changed()

    def clear(self) -> None:
        """Filter nothing."""
        self.state.clear()
        self._changed()

    def remove_last(self) -> None:
        """Take the newest part away: the text if there is one, else the last chip."""
        if self.state.step_back():
            self._changed()

    def type(self, text: str) -> None:
        """Go on typing here what was begun elsewhere."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.end(False)
        self.field.insert(text)
        if text:
            self._typed(self.field.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._renew_chips()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "query")
        self.setMinimumHeight(round(HEIGHT * self._theme.scale))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.setSpacing(8)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._icon.setFixedHeight(round(LINE * self._theme.scale))
        self._row = FilterRow(self._theme)
        self.field = self._row.field
        row.addWidget(self._row, 1)
        self._clear = QPushButton()
        self._clear.setProperty("kind", "link")
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clear.hide()
        self._tint()

    def _connect(self) -> None:
        self._theme.theme_changed.connect(self._tint)
        self.field.textEdited.connect(self._typed)
        self.field.escape_pressed.connect(self._step_back)
        self.field.done.connect(self.done)
        self._row.edit_requested.connect(self._edit)
        self._row.remove_requested.connect(self._remove)
        self.field.focus_changed.connect(lambda has: self._mark("active", "true" if has else "false"))
        self._clear.clicked.connect(self._clear_by_hand)

    def _typed(self, text: str) -> None:
        try:
            became_chip = self.state.type(text)
        except UserError as error:
            self._show_fault(error, getattr(error, "position", 0))
            return
        if became_chip:
            self.field.setText(self.state.text)
        self._changed(keep_text=True)

    def _changed(self, keep_text: bool = False) -> None:
        if not keep_text:
            self.field.setText(self.state.text)
        self._show_chips()
        self.fault_changed.emit("", 0)
        self._mark_fault("")
        self.query_changed.emit(self.state.query)

    def show_error(self, error: UserError) -> None:
        """The reading could not answer: say why, under the field."""
        self._show_fault(error, 0)

    def _show_fault(self, error: UserError, position: int) -> None:
        words = translated(error.message)
        if error.detail:
            words = f"{words} {translated(error.detail)}"
        ahead = self.field.fontMetrics().horizontalAdvance(self.field.text()[:position])
        self._mark_fault(words)
        self.fault_changed.emit(words, self.field.mapTo(self, QPoint(ahead, 0)).x())

    def _mark_fault(self, words: str) -> None:
        self.field.setAccessibleDescription(words)
        self._mark("state", "error" if words else "")

    def _mark(self, name: str, value: str) -> None:
        """Show a state through the style sheet."""
        if (self.property(name) or "") != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_chips(self) -> None:
        from partnerhub_desktop.models.filter_state import chip_text

        self._clear.setVisible(not self.state.is_empty)
        if self._shown != self.state.chips:
            self._shown = self.state.chips
            self._row.show_chips([chip_text(part) for part in self._shown])

    def _edit(self, place: int) -> None:
        self.state.edit(place)
        self._changed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, place: int) -> None:
        self.state.remove(place)
        self._changed()
        self._row.focus_chip(place)

    def _step_back(self) -> None:
        if self.state.step_back():
            self._changed()
        else:
            self.done.emit()

    def _clear_by_hand(self) -> None:
        self.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("list-filter", self._theme.theme.info, 18))
        self._renew_chips()

    def _renew_chips(self) -> None:
        if self._row.chips:
            self._shown = ()
            self._show_chips()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Add a filter or type a name, domain, org ID…"))
        self.field.setAccessibleName(self.tr("Filter"))
        self._clear.setText(self.tr("Clear all"))
        self._clear.setAccessibleName(self.tr("Clear all filters"))
