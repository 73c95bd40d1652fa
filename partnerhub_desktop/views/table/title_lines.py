"""Long titles of columns in two lines, so that no column is wide for its title only."""

from __future__ import annotations

from partnerhub_desktop.views.ink import Ink

SHORT = 100
"""Pixels of the look up to which a title stays in one line."""


def broken(ink: Ink, title: str) -> tuple[str, ...]:
    """The title in two lines as even as its words allow; a short one, or one word, in one."""
    key = ("title", title)
    if key not in ink.arranged:
        ink.arranged[key] = _break(ink, title)
    lines: tuple[str, ...] = ink.arranged[key]
    return lines


def lines_within(ink: Ink, title: str, room: int) -> tuple[str, ...]:
    """In one line where all of it has room."""
    return (title,) if ink.width(title, "strong") <= room else broken(ink, title)


def broken_width(ink: Ink, title: str) -> int:
    """Pixels of the wider line."""
    return max(ink.width(line, "strong") for line in broken(ink, title))


def _break(ink: Ink, title: str) -> tuple[str, ...]:
    words = title.split(" ")
    if len(words) == 1 or ink.width(title, "strong") <= ink.px(SHORT):
        return (title,)
    pairs = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return min(pairs, key=lambda pair: max(ink.width(line, "strong") for line in pair))
