"""A trial, or a subscription that does not renew by itself, ends within the window."""

from __future__ import annotations

from partnerhub_desktop.services.attention.reasons import (
    ENDING,
    TRIAL,
    Due,
    Holdings,
    Numbers,
    Rules,
    before,
    due,
)
from partnerhub_desktop.services.customer_index.facts import STATES, UNKNOWN

ACTIVE = STATES.index("active")


def ending(held: Holdings, today: int, rules: Rules) -> list[Due]:
    """Act before its end; the seats are those purchased. An auto-renew that is not known counts as off."""
    ends = in_window(held, today, rules) & ((held.is_trial == 1) | (held.auto_renew != 1))
    day = before(held.ends_on, today)
    return [
        due(TRIAL, ends & (held.is_trial == 1), day, held.purchased),
        due(ENDING, ends & (held.is_trial == 0), day, held.purchased),
    ]


def is_active(held: Holdings, today: int) -> Numbers:
    """``state`` is active and today is not past the end (product.md, section 1)."""
    active: Numbers = (held.state == ACTIVE) & ((held.ends_on == UNKNOWN) | (held.ends_on >= today))
    return active


def in_window(held: Holdings, today: int, rules: Rules) -> Numbers:
    """Active, and its end is known and 0 to ``window_days`` days away."""
    within: Numbers = (
        is_active(held, today) & (held.ends_on != UNKNOWN) & (held.ends_on <= today + rules.window_days)
    )
    return within
