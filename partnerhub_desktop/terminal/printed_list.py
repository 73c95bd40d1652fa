"""A list as a PDF, in a person's language."""

from __future__ import annotations

import os
from pathlib import Path

from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import Column
from partnerhub_desktop.services.store_summary import read_summary
from partnerhub_desktop.terminal.list_progress import Following
from partnerhub_desktop.terminal.listed import Listed


def write_pdf(listed: Listed, session: Session, file: Path, following: Following) -> None:
    """The columns as the window shows them, under the list's name, its filter and the date of the data."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from partnerhub_desktop.models.language import translated
    from partnerhub_desktop.models.printed_table import Caption, PrintedTable
    from partnerhub_desktop.terminal.spoken_list import Speaker

    application = QGuiApplication.instance() or QGuiApplication([])  # noqa: TID251  one a process
    assert isinstance(application, QGuiApplication)
    speaker = Speaker(session)
    columns = _columns(listed)
    as_of = read_summary(session.reader()).as_of
    caption = Caption(
        translated(listed.page.title), speaker.caption(len(listed.ids), listed.query, as_of, session.today)
    )
    table = PrintedTable(file, columns, speaker.formats, caption)
    table.write(following.rows(listed.reading.iterate_rows(listed.ids)))


def _columns(listed: Listed) -> list[Column]:
    found = (listed.page.column(key) for key in listed.fields)
    return [column for column in found if column is not None]
