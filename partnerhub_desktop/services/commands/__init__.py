"""Writes: short use-case functions, one transaction each, that check permission and leave an audit row."""

from __future__ import annotations

Changes = frozenset[str]
"""Names of the tables that a command changed; pages that watch one of them refresh."""
