"""Where the columns of a table stand in its viewport: pinned at the left, launch icons at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

LEAST_SCROLLING = 160
"""Pixels that pinned columns leave to the others; in a narrower table nothing is pinned."""


class Span(NamedTuple):
    """A column: its place in the model, its left edge and width in the viewport."""

    place: int
    x: int
    width: int

    @property
    def end(self) -> int:
        """The right edge."""
        return self.x + self.width


class Spans(NamedTuple):
    """``pinned`` columns stay in sight, the ``scrolling`` ones move between ``left`` and ``right`` under
    them; ``launch`` is the column of launch icons, which is never beyond the right edge.
    """

    pinned: tuple[Span, ...]
    scrolling: tuple[Span, ...]
    launch: Span | None
    left: int
    right: int

    def at(self, x: int) -> int:
        """The place of the column there, -1 beside them all."""
        if self.launch is not None and x >= self.launch.x:
            return self.launch.place if x < self.launch.end else -1
        group = self.pinned if x < self.left else self.scrolling
        return next((span.place for span in group if span.x <= x < span.end), -1)

    def of(self, place: int) -> Span | None:
        """The column of that place."""
        every = (*self.pinned, *self.scrolling, *((self.launch,) if self.launch is not None else ()))
        return next((span for span in every if span.place == place), None)

    def in_sight(self) -> tuple[Span, ...]:
        """Scrolling columns of which a part shows."""
        return tuple(span for span in self.scrolling if span.end > self.left and span.x < self.right)

    def way_to(self, place: int) -> int:
        """Pixels to scroll so that the whole column, or else its beginning, is in sight."""
        span = next((each for each in self.scrolling if each.place == place), None)
        if span is None:
            return 0
        ahead = span.end - self.right
        return span.x - self.left if span.x < self.left else max(0, min(ahead, span.x - self.left))


def spans_of(widths: Sequence[int], pinned: int, has_launch: bool, offset: int, room: int) -> Spans:
    """``pinned`` is how many from the left stay; the last column holds launch icons if ``has_launch``.

    ``offset`` is how far the columns are scrolled, ``room`` the width of the viewport, in pixels.
    """
    count = len(widths) - has_launch
    icons = widths[-1] if has_launch else 0
    if sum(widths[:pinned]) > room - icons - LEAST_SCROLLING:
        pinned = 0
    edges = [sum(widths[:place]) for place in range(len(widths))]
    kept = tuple(Span(place, edges[place], widths[place]) for place in range(pinned))
    moving = tuple(Span(place, edges[place] - offset, widths[place]) for place in range(pinned, count))
    launch = Span(count, min(edges[count] - offset, room - icons), icons) if has_launch else None
    right = room if launch is None else launch.x
    return Spans(kept, moving, launch, sum(widths[:pinned]), right)
