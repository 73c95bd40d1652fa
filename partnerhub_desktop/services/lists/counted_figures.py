"""Rows that figures of the analytics count, kept with the index that is asked for them."""

from __future__ import annotations

from collections.abc import Callable, Collection


class CountedFigures(dict[str, Collection[int]]):
    """Ids by the door of a figure; ``look_up`` is asked once for each."""

    def __init__(self, look_up: Callable[[str], Collection[int]]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, door: str) -> Collection[int]:
        found = self[door] = self._look_up(door)
        return found
