"""What the licences of some rows add up to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple


class Sums(NamedTuple):
    """Licences of some rows (see ``CustomerRow``)."""

    purchased: int = 0
    assigned: int = 0
    overage: int = 0


def added(rows: Iterable[Any]) -> Sums:
    """Sums of the licence fields; rows without them add nothing."""
    purchased = assigned = overage = 0
    for row in rows:
        purchased += getattr(row, "purchased", 0)
        assigned += getattr(row, "assigned", 0)
        overage += getattr(row, "overage", 0)
    return Sums(purchased, assigned, overage)
