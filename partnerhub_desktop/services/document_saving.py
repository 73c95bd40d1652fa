"""Saves a document made of a customer's data as a file, as the role of the person allows."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from partnerhub_desktop.services.commands.exporting import log_export
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.permissions import Action, is_logged, require
from partnerhub_desktop.services.store.faults import NO_ACCESS, NO_ROOM, disk_full
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.services.workspace import Workspace


def save_document(workspace: Workspace, customer_id: int, what: str, file: Path, data: bytes) -> None:
    """Write ``data`` whole or not at all; a role whose exports are logged leaves an audit row first.

    ``what`` names the document in the audit. Raises UserError when the file cannot be written, and
    PermissionDenied.
    """
    actor = workspace.actor()
    require(actor, Action.EXPORT, customer_id)
    with _told(file), whole_file(file) as part:
        part.write_bytes(data)
        if is_logged(actor, Action.EXPORT):
            log_export(workspace.store(), actor, Action.EXPORT, what, file.name)


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """Why the file was not written, in words."""
    try:
        yield
    except OSError as error:
        raise _explained(error, file) from error


def _explained(error: OSError, file: Path) -> UserError:
    if error.errno in NO_ROOM:
        return disk_full(file)
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EIO):
        source = QT_TRANSLATE_NOOP("services", "The folder is not there any more: {folder}.")
        message = Text(source, {"folder": file.parent})
        return UserError(message, Text(ELSEWHERE), code="target_gone")
    if error.errno in NO_ACCESS or error.errno in (errno.EISDIR, errno.ETXTBSY, errno.EBUSY):
        source = QT_TRANSLATE_NOOP(
            "services", "{file} cannot be written: it is open in another program, or protected."
        )
        return UserError(Text(source, {"file": file}), Text(ELSEWHERE), code="target_locked")
    source = QT_TRANSLATE_NOOP("services", "{file} could not be written: {reason}.")
    reason = error.strerror or type(error).__name__
    return UserError(Text(source, {"file": file, "reason": reason}), Text(ELSEWHERE), code="target_failed")


ELSEWHERE = QT_TRANSLATE_NOOP(
    "services", "What stood there before is unchanged. Close what uses it, or choose another place."
)
