"""Which saved view a page shows, and whether it has been changed since it was chosen."""

from __future__ import annotations

from typing import NamedTuple


class Shown(NamedTuple):
    """Filter and arrangement of a page at a moment."""

    query: str
    layout: str


class ChosenView:
    """``key`` is the view's id, None for the page itself.

    What counts as unchanged is what the page made of the view when it was shown: another version may have
    written its arrangement in other words.
    """

    def __init__(self) -> None:
        self.key: int | None = None
        self.base = Shown("", "")
        self.own_layout = ""
        """How the page itself was arranged before the first view was chosen."""

    def leave_page(self, layout: str) -> None:
        """A view is about to be shown over the page as it is arranged."""
        if self.key is None:
            self.own_layout = layout

    def choose(self, key: int | None, shown: Shown) -> None:
        """The page shows this view now."""
        self.key, self.base = key, shown

    def is_changed(self, shown: Shown) -> bool:
        """Whether the page shows something else than the view; the page itself never counts as changed."""
        return self.key is not None and shown != self.base
