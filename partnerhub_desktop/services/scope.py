"""What someone looks at."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.statuses import Thresholds


class Scope(NamedTuple):
    """What someone looks at: the day, the settings of the rules, and which customers.

    ``only`` are the customers that a partner administrator may see, None for everybody else (product.md,
    section 4).
    """

    today: date
    thresholds: Thresholds
    only: frozenset[int] | None = None
