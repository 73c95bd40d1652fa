"""The numbers that the rules of the analytics go by (product.md, section 5): settings, all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from partnerhub_desktop.services.settings import Settings


class Rules(NamedTuple):
    """``window`` is in days. Of low assignment: rows added up to ``low_age`` days ago are too young; a rate
    is low below ``low_percent`` and up to the ``low_percentile`` of the peers, of which a band has to hold
    ``low_peers``; ``low_bands`` are the upper ends of the bands of licences, ascending. A right size is the
    peak of the last ``peak_months`` and ``buffer_percent`` more."""

    window: int = 90
    low_age: int = 30
    low_percent: int = 50
    low_percentile: int = 25
    low_peers: int = 8
    low_bands: tuple[int, ...] = (25, 100, 500, 2000)
    peak_months: int = 3
    buffer_percent: int = 10


def rules_of(settings: Settings) -> Rules:
    """The rules in force."""
    return Rules(
        settings.analytics_window_days,
        settings.low_assignment_age_days,
        settings.low_assignment_percent,
        settings.low_assignment_percentile,
        settings.low_assignment_peers,
        tuple(map(int, settings.low_assignment_bands.split(","))),
        settings.right_size_months,
        settings.right_size_buffer_percent,
    )
