"""A believable partner to look around in: made up, deterministic, never mixed with real data."""

from __future__ import annotations

from partnerhub_desktop.services.sample.filling import fill
from partnerhub_desktop.services.sample.removal import remove

__all__ = ["fill", "remove"]
