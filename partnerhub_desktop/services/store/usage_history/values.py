"""What is asked of the history of use and what it answers with."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Figures = tuple[int, str, int, int, int | None]
"""Subscription id, product, purchased, assigned, used in seven days (None = not known)."""

Recorded = tuple[int, str, str, int, int, int | None, int]
"""Subscription id, product, ISO day, purchased, assigned, used, and 1 when a usage file gave the row."""

UNKNOWN = -1
"""In a column of use: not known."""

MOST = 1_000_000_000
"""No figure of a snapshot is larger."""


class RefusedSnapshot(ValueError):
    """A snapshot that cannot be: the caller checks what people give (importing/checking.py)."""


class Newest(NamedTuple):
    """One entry a subscription, ascending by id; ``used`` is -1 where it is not known."""

    subscription: NDArray[np.int64]
    purchased: NDArray[np.int64]
    assigned: NDArray[np.int64]
    used: NDArray[np.int64]


class LargestUse(NamedTuple):
    """One entry a subscription whose use is known at all, ascending by id."""

    subscription: NDArray[np.int64]
    used: NDArray[np.int64]


class Point(NamedTuple):
    """Use on one day, or of the week that begins on that Monday; ``used`` None = not known."""

    day: date
    purchased: int
    assigned: int
    used: int | None
