"""Rows that figures of the analytics count, kept with the index that is asked for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping


class CountedFigures:
    """Ids by the door of a figure. ``look_up`` is asked once for each, and again when ``in_force``, which is
    asked once a query, gives something else: rules and roles change without the rows that an index holds."""

    def __init__(self, look_up: Callable[[str], Collection[int]], in_force: Callable[[], Hashable]) -> None:
        self._look_up = look_up
        self._in_force = in_force
        self._kept: tuple[Hashable, dict[str, Collection[int]]] = (None, {})

    def of(self, doors: Iterable[str]) -> Mapping[str, Collection[int]]:
        """What each of the doors opens now, and maybe more. Raises PermissionDenied as ``look_up`` does."""
        now = self._in_force()
        kept = self._kept
        if kept[0] != now:
            kept = self._kept = (now, {})
        for door in doors:
            if door not in kept[1]:
                kept[1][door] = self._look_up(door)
        return kept[1]
