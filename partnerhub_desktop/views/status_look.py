"""How each status looks: its icon and tone, and the order in which they matter (look/README.md)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QColor

from partnerhub_desktop.views.theme import Theme


class StatusLook(NamedTuple):
    """``tone`` is bad (over, unpaid), warn (soon), ok, info or muted (nothing to do)."""

    icon: str
    tone: str


LOOKS = {
    "suspended": StatusLook("circle-pause", "bad"),
    "license_overage": StatusLook("triangle-alert", "bad"),
    "expires_soon": StatusLook("calendar-clock", "warn"),
    "expired": StatusLook("calendar-x", "muted"),
    "ready_for_order_setup": StatusLook("package-check", "info"),
    "no_recent_activity": StatusLook("clock", "muted"),
    "trial": StatusLook("flask-conical", "info"),
    "subscription": StatusLook("circle-check", "ok"),
}
"""In order of urgency."""

_URGENCY = {status: place for place, status in enumerate(LOOKS)}


def by_urgency(statuses: Iterable[str]) -> list[str]:
    """The most urgent first."""
    return sorted(statuses, key=_URGENCY.__getitem__)


def tone_colours(theme: Theme, tone: str) -> tuple[QColor, QColor]:
    """Text and ground of a tone."""
    if tone == "muted":
        return theme.muted, theme.neutral_soft
    text, ground = getattr(theme, tone), getattr(theme, f"{tone}_soft")
    return text, ground
