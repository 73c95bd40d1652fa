"""What is wrong with the text of a filter: where, in words, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError


class FilterFault:
    """One for a field; ``error`` is None while its text is a query."""

    def __init__(self) -> None:
        self.error: UserError | None = None

    @property
    def place(self) -> tuple[int, int]:
        """The first wrong character, and the one behind the last."""
        begin: int = getattr(self.error, "position", 0)
        length: int = getattr(self.error, "length", 0)
        return begin, begin + length

    @property
    def words(self) -> str:
        """Why it is no query and what to do, '' while it is one."""
        if self.error is None:
            return ""
        words = translated(self.error.message)
        return f"{words} {translated(self.error.detail)}" if self.error.detail else words

    def suggestion(self, text: str, meant: Callable[[str], str]) -> str:
        """What could stand there: the nearest key, or what ``meant`` makes of a field's name."""
        near: str = getattr(self.error, "suggestion", "")
        begin, end = self.place
        if near or begin == end:
            return near
        written = text[begin:end]
        return "" if meant(written) == written.lower() else meant(written)

    def corrected(self, text: str, suggestion: str) -> tuple[str, int]:
        """The text with the suggestion in it, and where the cursor then stands."""
        begin, end = self.place
        return text[:begin] + suggestion + text[end:], begin + len(suggestion)
