"""An edit of many customers while it runs."""

from __future__ import annotations


class Stopped(Exception):
    """The person stopped an edit before its end; nothing was changed."""


class EditRun:
    """One edit while it runs: told by the thread that writes, looked at by the window's."""

    def __init__(self) -> None:
        self.done = 0
        self.stop_wanted = False

    def tell(self, done: int) -> None:
        """So many customers are done. Raises Stopped when that is wanted."""
        self.done = done
        if self.stop_wanted:
            raise Stopped
