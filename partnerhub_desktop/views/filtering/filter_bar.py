"""The filter of a list: chips and a field, both views of one query (interfaces.md, "Filter query")."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_source import Facets
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.filtering.filter_choices import FilterChoices
from partnerhub_desktop.views.filtering.filter_fault import FilterFault
from partnerhub_desktop.views.filtering.recent_filters import RecentFilters
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.views.filtering.filter_assistant import FilterAssistant


class FilterBar(FilterChoices):
    """Tells the query at every keystroke that leaves a valid one; what can be asked for is the page's."""

    query_changed = Signal(str)
    fault_changed = Signal(str, int, str)
    """Why the text is no query ("" = it is one), where (x in this widget), and what to write instead."""
    done = Signal()  # the person goes on to the rows
    suggestions_closed = Signal()

    def __init__(
        self,
        page: ListPage,
        theme: ThemeController,
        formats: Formats,
        recents: RecentFilters,
        sees_analytics: Callable[[], bool],
    ) -> None:
        """``sees_analytics``: whether the person at work may filter by figures of the analytics."""
        super().__init__(page, theme, formats)
        self.recents = recents
        self.sees_analytics = sees_analytics
        recents.setParent(self)
        self._fault = FilterFault()
        self._facets: Facets | None = None
        self._connect()

    @cached_property
    def assistant(self) -> FilterAssistant:
        """What helps while one types; made with the first key."""
        from partnerhub_desktop.views.filtering.filter_assistant import FilterAssistant

        made = FilterAssistant(self, self._page, self._theme, self._formats, self.recents)
        made.popup.closed.connect(self._tell_fault)
        made.popup.closed.connect(self.suggestions_closed)
        made.show_counts(self._facets)
        return made

    @property
    def is_suggesting(self) -> bool:
        """Whether what is typed may be the beginning of what is offered."""
        return "assistant" in self.__dict__ and self.assistant.popup.is_open

    def show_counts(self, facets: Facets | None) -> None:
        """Values that can be asked for, as the newest answer counts them."""
        self._facets = facets
        if facets is not None:
            self.state.owners = list(facets.get("owner", ()))
        if "assistant" in self.__dict__:
            self.assistant.show_counts(facets)

    def show_query(self, query: str) -> None:
        """Filter by a query from elsewhere. Raises QueryError."""
        self.state.show(query)
        self._changed()

    def put_text(self, text: str, cursor: int) -> None:
        """As if ``text`` had been typed, up to ``cursor``."""
        self.field.setText(text)
        self.field.setCursorPosition(cursor)
        self._typed(text)

    def type(self, text: str) -> None:
        """Go on typing here what was begun elsewhere."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.end(False)
        if text:
            self.field.insert(text)  # tells of it as of typing

    def toggle_text(self) -> None:
        """The whole filter as text, or as chips again; a text that is no query stays text."""
        try:
            self.state.show_as_text(not self.state.is_text)
        except UserError as error:
            self.show_error(error)
        else:
            self._changed()
        self._as_text.setChecked(self.state.is_text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_suggestion(self) -> bool:
        """Write what was suggested instead of what is wrong; whether there was something."""
        suggestion = self._suggestion()
        if suggestion:
            self.put_text(*self._fault.corrected(self.field.text(), suggestion))
        return bool(suggestion)

    def show_error(self, error: UserError) -> None:
        """Say under the field why there is no answer."""
        self._fault.error = error
        self._tell_fault()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_fault()

    def _connect(self) -> None:
        self.field.helper = lambda event: self.assistant.take_key(event)
        self.field.tab_helper = lambda: self.assistant.take_tab() or self.take_suggestion()
        self.field.wants_escape = lambda: self.is_suggesting
        self.field.textEdited.connect(self._typed)
        self.field.escape_pressed.connect(self._step_back)
        self.field.done.connect(self._go_on)
        self._row.edit_requested.connect(self._edit)
        self._row.remove_requested.connect(self._remove)
        self.field.focus_changed.connect(self._focused)
        self._icon.clicked.connect(self._offer_recent)
        self._as_text.clicked.connect(self.toggle_text)
        self._clear.clicked.connect(self._clear_by_hand)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.toggle_text)

    def _focused(self, has_focus: bool) -> None:
        put(self, "active", "true" if has_focus else "false")
        if not has_focus and "assistant" in self.__dict__:
            self.assistant.close()

    def _typed(self, text: str) -> None:
        try:
            became_chip = self.state.type(text)
        except UserError as error:
            self._fault.error = error
            # What is right of the filter stays in force while a part is wrong or not finished.
            self._show_chips(self.state.chips, is_empty=False)
            self.query_changed.emit(self.state.sound_query)
        else:
            if became_chip:
                self.field.setText(self.state.text)
            self._changed(keep_text=True)
        self.assistant.follow()
        self._tell_fault()

    def _changed(self, keep_text: bool = False) -> None:
        self._fault.error = None
        super()._changed(keep_text)
        self._tell_fault()
        self.query_changed.emit(self.state.query)

    def _tell_fault(self) -> None:
        """What is being completed is not wrong yet."""
        words = "" if self.is_suggesting else self._fault.words
        begin, end = self._fault.place if words else (0, 0)
        self._mark_fault(words, begin, end)
        x, suggestion = (self.pixel_of(begin), self._suggestion()) if words else (0, "")
        self.fault_changed.emit(words, x, suggestion)

    def _suggestion(self) -> str:
        if self._fault.error is None:
            return ""
        return self._fault.suggestion(self.field.text(), self.assistant.meant)

    def _edit(self, place: int) -> None:
        """The chip is text again, its value ready to be written over."""
        length = self.state.edit(place)
        self._changed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setSelection(len(self.field.text()) - length, length)

    def _remove(self, place: int) -> None:
        self.state.remove(place)
        self._changed()
        self._row.focus_chip(place)

    def _step_back(self) -> None:
        if self.state.step_back():
            self._changed()
        else:
            self.done.emit()

    def _go_on(self) -> None:
        """To the rows; what was typed of a field stands as the chip that it means, and filters as before."""
        self.state.settle()
        super()._changed()
        self.done.emit()

    def _clear_by_hand(self) -> None:
        self.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_recent(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.assistant.offer_recent()
