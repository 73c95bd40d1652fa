"""A list into a file of any format: the one way out for the command and for the window's *Export*."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.list_progress import Following
from partnerhub_desktop.terminal.listed import Listed


def write_file(wanted: str, listed: Listed, session: Session, file: Path, following: Following) -> None:
    """Write ``file`` in the format ``wanted``."""
    if wanted == "pdf":
        from partnerhub_desktop.terminal.printed_list import write_pdf

        write_pdf(listed, session, file, following)
    elif wanted == "xlsx":
        from partnerhub_desktop.terminal.spoken_list import write_xlsx

        batches = following.columns(listed.columns())
        write_xlsx(batches, listed.fields, listed.page, session, file)
    else:
        _write_text(wanted, listed, session, file, following)


def _write_text(wanted: str, listed: Listed, session: Session, file: Path, following: Following) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        if wanted == "csv":
            write_csv(following.columns(listed.columns()), listed.fields, out)
            return
        rows = following.rows(listed.reading.iterate_rows(listed.ids))
        if wanted == "json":
            write_json(rows, listed.fields, out)
        else:
            from partnerhub_desktop.terminal.spoken_list import write_table

            write_table(rows, listed.fields, listed.page, session, out)


def read_ids(path: Path) -> Sequence[int]:
    """The ids that the window hands over: 64-bit whole numbers of this machine. Raises UserError."""
    ids = array("q")
    try:
        ids.frombytes(path.read_bytes())
    except (OSError, ValueError) as error:
        source = QT_TRANSLATE_NOOP("services", "The rows to export could not be read: {problem}.")
        safe = QT_TRANSLATE_NOOP("services", "No file was written.")
        raise UserError(Text(source, {"problem": str(error)}), Text(safe), code="bad_ids") from error
    return ids.tolist()
