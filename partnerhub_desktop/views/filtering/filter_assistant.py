"""Helps with a filter as it is typed: completes fields and values, brings recent filters back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from partnerhub_desktop.models import filter_words
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import field_label
from partnerhub_desktop.models.query_words import spoken_query
from partnerhub_desktop.models.rows_source import Facets
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.filtering.completion import (
    Candidate,
    Completion,
    Sort,
    Vocabulary,
    complete,
    meant_field,
)
from partnerhub_desktop.services.filtering.parts import ANALYTICS, CHOSEN_FIELDS, COMPARED_FIELDS
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.filtering.filter_completion import FilterCompletion
from partnerhub_desktop.views.filtering.recent_filters import RecentFilters
from partnerhub_desktop.views.filtering.suggestion_list import MOST_SEEN, Suggestion
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.views.filtering.filter_bar import FilterBar

Key = Qt.Key
STEPS = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: MOST_SEEN - 1, Key.Key_PageUp: 1 - MOST_SEEN}
ENTER = (Key.Key_Return, Key.Key_Enter)
WANDERING = (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End)
CONTROL = Qt.KeyboardModifier.ControlModifier


class FilterAssistant(QObject):
    """Made with the first key in the field of ``bar``. It never asks the store for anything."""

    def __init__(
        self, bar: FilterBar, page: ListPage, theme: ThemeController, formats: Formats, recents: RecentFilters
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._fields = page.filter_fields or (*CHOSEN_FIELDS, *COMPARED_FIELDS)
        self._formats = formats
        self._recents = recents
        self._completion = Completion(0, 0, (), False)
        self._queries: list[str] | None = None
        self._facets: Facets | None = None
        self._words: Vocabulary | None = None
        self.popup = FilterCompletion(bar.parentWidget() or bar, theme)
        self.popup.taken.connect(self._take)
        bar.installEventFilter(self)

    def show_counts(self, facets: Facets | None) -> None:
        """Values as they are counted in the newest answer."""
        self._facets, self._words = facets, None
        if self.popup.is_open and self._queries is None:
            chosen = self.popup.chosen
            self._offer(self._complete())
            self.popup.list.choose(min(chosen, len(self.popup.list.lines) - 1))

    def follow(self) -> None:
        """Something was typed: offer what can go on from there."""
        completion = self._complete()
        if completion.is_asked_for and completion.candidates:
            self._offer(completion)
        else:
            self.close()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for what is offered."""
        if event.modifiers() & CONTROL:
            return self._take_control(event.key())
        if not self.popup.is_open:
            return event.key() == Key.Key_Down and not self._bar.field.text() and self.offer_recent()
        if event.key() in STEPS:
            self.popup.move_choice(STEPS[Key(event.key())])
            return True
        if event.key() == Key.Key_Escape:
            self.close()
            return True
        if event.key() == Key.Key_Delete and self._queries is not None and self.popup.chosen >= 0:
            self._forget(self.popup.chosen)
            return True
        if event.key() in ENTER and self.popup.chosen >= 0:
            self._take(self.popup.chosen)
            return True
        if event.key() in (*ENTER, *WANDERING):
            self.close()
        return False

    def take_tab(self) -> bool:
        """Tab accepts the choice, or the first of what was asked for."""
        if not self.popup.is_open or (self._queries is not None and self.popup.chosen < 0):
            return False
        self._take(max(0, self.popup.chosen))
        return True

    def offer_recent(self) -> bool:
        """Offer the filters used lately; False when there is none."""
        self._queries = self._recents.queries()
        if not self._queries:
            return False
        self._show_recent()
        return True

    def close(self) -> None:
        """Offer nothing any more."""
        self._queries = None
        self.popup.close_gently()

    def meant(self, written: str) -> str:
        """The field that someone has called by its name in the window's language, or ''."""
        return meant_field(written, self._vocabulary())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._words = None
        return False

    def _take_control(self, key: int) -> bool:
        if key == Key.Key_Down:
            return self.offer_recent()
        if key == Key.Key_Space:
            self._offer(self._complete())
            return True
        return False

    def _complete(self) -> Completion:
        field = self._bar.field
        cursor = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        return complete(field.text(), cursor, self._vocabulary())

    def _vocabulary(self) -> Vocabulary:
        if self._words is None:
            sees_all = self._bar.sees_analytics()
            fields = [field for field in self._fields if sees_all or field != ANALYTICS]
            self._words = filter_words.vocabulary(fields, self._facets, self._formats.today)
        return self._words

    def _offer(self, completion: Completion) -> None:
        self._queries, self._completion = None, completion
        if not completion.candidates:
            self.close()
            return
        lines = [self._line(each) for each in completion.candidates]
        keys = self.tr("Tab accepts · ↑ ↓ and Enter choose · Esc closes")
        self.popup.offer(lines, keys, self._bar, self._bar.pixel_of(completion.begin))

    def _show_recent(self) -> None:
        lines = [
            Suggestion(spoken_query(each, self._formats.today), icon="history")
            for each in self._queries or ()
        ]
        keys = self.tr("↑ ↓ choose · Enter filters · Del removes · Esc closes")
        self.popup.offer(lines, keys, self._bar, 0, self.tr("Recent filters"))

    def _line(self, candidate: Candidate) -> Suggestion:
        field = candidate.field
        if candidate.sort is Sort.FIELD:
            words = filter_words.meaning(field)
            return Suggestion(field_label(field), words, filter_words.EXAMPLES.get(field, ""))
        if candidate.sort is Sort.COMPARISON:
            words = filter_words.comparison_words(field, candidate.value, self._formats)
            return Suggestion(candidate.value, words)
        amount = candidate.amount
        counted = "" if amount is None else self._formats.number(amount)
        status = candidate.value if field == "status" else ""
        within = field_label(field) if candidate.text.startswith(f"{field}:") else ""
        return Suggestion(candidate.name, within, counted, status, is_quiet=amount == 0)

    def _take(self, number: int) -> None:
        if self._queries is not None:
            self._use(self._queries[number])
            return
        completion, field = self._completion, self._bar.field
        text, cursor = completion.accepted(field.text(), completion.candidates[number])
        self.close()
        self._bar.put_text(text, cursor)

    def _use(self, query: str) -> None:
        """Filter as earlier; a query that is none any more stands as text, with what is wrong."""
        self.close()
        self._bar.clear()
        try:
            self._bar.show_query(query)
        except UserError:
            self._bar.put_text(query, len(query))

    def _forget(self, number: int) -> None:
        queries = self._queries or []
        self._recents.forget(queries[number])
        self._queries = [*queries[:number], *queries[number + 1 :]]
        if not self._queries:
            self.close()
            return
        self._show_recent()
        self.popup.move_choice(min(number, len(self._queries) - 1) + 1)
