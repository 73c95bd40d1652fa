"""Writes saved views into a file of their own, to hand on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.permissions import Action, Actor, require
from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.services.view_files import text_of


def export_views(actor: Actor, views: Sequence[SavedView], path: Path) -> None:
    """Write views into ``path``, which appears whole or not at all. No rows of the store leave with it.

    Raises PermissionDenied, OSError.
    """
    require(actor, Action.OWN_SETTINGS)
    with whole_file(path) as part:
        part.write_text(text_of(view.content for view in views), "utf-8")
