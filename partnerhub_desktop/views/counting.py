"""A page whose rows the status bar counts."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Counting(Protocol):
    """Says how many rows it shows and what of them is chosen."""

    @property
    def counted(self) -> tuple[int, int, str]:
        """Rows shown, rows of the page, and what they are called (``ListWords.noun``)."""

    @property
    def selected_sums(self) -> tuple[int, int, int, int]:
        """Rows chosen, their purchased, their assigned, their overage."""
