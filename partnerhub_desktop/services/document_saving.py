"""Saves a document made of a customer's data as a file, as the role of the person allows."""

from __future__ import annotations

from pathlib import Path

from partnerhub_desktop.services.commands.exporting import log_export
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.permissions import Action, is_logged, require
from partnerhub_desktop.services.workspace import Workspace


def save_document(workspace: Workspace, customer_id: int, what: str, file: Path, data: bytes) -> None:
    """Write ``data`` whole or not at all; a role whose exports are logged leaves an audit row first.

    ``what`` names the document in the audit. Raises PermissionDenied, and UserError when the file cannot be
    written (``whole_file``).
    """
    actor = workspace.actor()
    require(actor, Action.EXPORT, customer_id)
    with whole_file(file) as part:
        part.write_bytes(data)
        if is_logged(actor, Action.EXPORT):
            log_export(workspace.store(), actor, Action.EXPORT, what, file.name)
