"""A filter that other parts of its page change: values are chosen elsewhere, parts are taken away."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.filtering.filter_frame import FilterFrame
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.models.filter_state import FilterState


class FilterChoices(FilterFrame):
    """Its chips and its text are those of ``state``."""

    def __init__(self, page: ListPage, theme: ThemeController, formats: Formats) -> None:
        super().__init__(page, theme)
        self._formats = formats

    @cached_property
    def state(self) -> FilterState:
        """The chips and the text; change them only through this bar. Not needed before something is typed."""
        from partnerhub_desktop.models.filter_state import FilterState

        return FilterState(self._formats.today)

    def toggle(self, field: str, value: str, wanted: bool) -> None:
        """Choose a value, or no longer."""
        self.state.toggle(field, value, wanted)
        self._changed()

    def exclude(self, field: str, value: str, wanted: bool) -> None:
        """Leave out the rows with a value, or no longer."""
        self.state.exclude(field, value, wanted)
        self._changed()

    def choose_only(self, field: str, value: str) -> None:
        """Ask nothing else of the field."""
        self.state.choose_only(field, value)
        self._changed()

    def clear(self) -> None:
        """Filter nothing."""
        self.state.clear()
        self._changed()

    def remove_last(self) -> None:
        """Take the newest part away: the text if there is one, else the last chip."""
        if self.state.step_back():
            self._changed()

    def take_away(self, place: int) -> None:
        """Take away one of the ``steps`` of the state."""
        self.state.take_away(place)
        self._changed()

    def _changed(self, keep_text: bool = False) -> None:
        """Show what the state is now; ``keep_text`` where it is what stands in the field."""
        if not keep_text:
            self.field.setText(self.state.text)
        self._show_chips(self.state.chips, self.state.is_empty)
