"""The filter of a list: chips and a field, both views of one query (interfaces.md, "Filter query")."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.views.filter_chips import Chip, FlowLayout
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.models.filter_state import FilterState

HEIGHT, LINE, LEAST_FIELD = 38, 26, 180


class FilterField(QLineEdit):
    """The text of the filter; leaving it and stepping back are told to the bar."""

    escape_pressed = Signal()
    left_to_chips = Signal()
    done = Signal()
    focus_changed = Signal(bool)
    tabbed_in = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.focus_changed.emit(True)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.tabbed_in.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif at_start and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.left_to_chips.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QFrame):
    """Tells the query at every keystroke that leaves a valid one; days in it count from ``today``."""

    query_changed = Signal(str)
    fault_changed = Signal(str, int)  # why the text is no query ("" = it is one), and where: x in this widget
    done = Signal()  # the person goes on to the rows

    def __init__(self, theme: ThemeController, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._chips: list[Chip] = []
        self._shown: tuple[object, ...] = ()
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

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes through chips and field as one sees them; chips are made too late for Qt's order."""
        stops: list[QWidget] = [*self._chips, self.field]
        here = self.focusWidget()
        there = stops.index(here) + (1 if forward else -1) if here in stops else -1
        if 0 <= there < len(stops):
            stops[there].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if here in self._chips:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._renew_chips()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "query")
        self.setMinimumHeight(round(HEIGHT * self._theme.scale))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.setSpacing(8)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._icon.setFixedHeight(round(LINE * self._theme.scale))
        middle = self._middle = QWidget()
        self._flow = FlowLayout(middle, 6, round(LEAST_FIELD * self._theme.scale))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.field = FilterField()
        self.field.setFrame(False)
        self.field.setFixedHeight(round(LINE * self._theme.scale))
        self._flow.addWidget(self.field)
        row.addWidget(middle, 1)
        self._clear = QPushButton()
        self._clear.setProperty("kind", "link")
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clear.hide()
        self._tint()

    def _connect(self) -> None:
        self._theme.theme_changed.connect(self._tint)
        self.field.textEdited.connect(self._typed)
        self.field.escape_pressed.connect(self._step_back)
        self.field.left_to_chips.connect(self._focus_last_chip)
        self.field.done.connect(self.done)
        self.field.tabbed_in.connect(self._focus_first_chip)
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
        self._clear.setVisible(not self.state.is_empty)
        if self._shown == self.state.chips:
            return
        self._shown = self.state.chips
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make_chip(place) for place in range(len(self._shown))]
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
        self.updateGeometry()

    def _make_chip(self, place: int) -> Chip:
        from partnerhub_desktop.models.filter_state import chip_text

        chip = Chip(chip_text(self.state.chips[place]), self._theme, self._middle)
        chip.edit_requested.connect(lambda: self._edit(place))
        chip.remove_requested.connect(lambda: self._remove(place))
        return chip

    def _edit(self, place: int) -> None:
        self.state.edit(place)
        self._changed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, place: int) -> None:
        self.state.remove(place)
        self._changed()
        following: QWidget = self._chips[min(place, len(self._chips) - 1)] if self._chips else self.field
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_back(self) -> None:
        if self.state.step_back():
            self._changed()
        else:
            self.done.emit()

    def _focus_last_chip(self) -> None:
        if self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def _focus_first_chip(self) -> None:
        if self._chips:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_by_hand(self) -> None:
        self.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("list-filter", self._theme.theme.info, 18))
        self._renew_chips()

    def _renew_chips(self) -> None:
        if self._chips:
            self._shown = ()
            self._show_chips()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Add a filter or type a name, domain, org ID…"))
        self.field.setAccessibleName(self.tr("Filter"))
        self._clear.setText(self.tr("Clear all"))
        self._clear.setAccessibleName(self.tr("Clear all filters"))
