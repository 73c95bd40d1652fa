"""The weekly summary into a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.weekly_summary import (
    PAPER,
    WORKBOOK,
    WeeklySummary,
    read_summary,
    write_summary,
)
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.commands.exporting import log_export
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.permissions import Action, is_logged
from partnerhub_desktop.views.surroundings import Surroundings

WeeklyFile = Context("WeeklyFile")


class SummarySaving:
    """Asks for a file. The summary is read beside the window, and written in it: paper is painted there."""

    def __init__(self, parent: QWidget, reading: AnalyticsReading, around: Surroundings) -> None:
        self._parent = parent
        self._reading = reading
        self._around = around

    def ask(self) -> None:
        """Ask for the file, and write it."""
        kinds = {WeeklyFile.tr("PDF (*.pdf)"): PAPER, WeeklyFile.tr("Workbook (*.xlsx)"): WORKBOOK}
        name = f"webex-{self._around.formats.today.isoformat()}"
        title = WeeklyFile.tr("Weekly summary")
        chosen, kind = QFileDialog.getSaveFileName(self._parent, title, name, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            known = path.suffix in (PAPER, WORKBOOK)
            self.write(path if known else path.with_name(path.name + kinds.get(kind, PAPER)))

    def write(self, path: Path) -> None:
        """Read the summary and write the file, whole or not at all."""
        reading, formats, workspace = self._reading, self._around.formats, self._around.workspace

        def work() -> WeeklySummary:
            if is_logged(workspace.actor(), Action.EXPORT):
                log_export(workspace.store(), workspace.person, Action.EXPORT, "weekly summary", path.name)
            return read_summary(reading, formats)

        self._around.jobs.write(work, lambda summary: self._finish(summary, path), self._fail)

    def _finish(self, summary: WeeklySummary, path: Path) -> None:
        try:
            with whole_file(path) as part:
                write_summary(summary, part, path.suffix, self._around.formats)
        except UserError as error:
            self._fail(error)
            return
        self._around.events.notice_raised.emit(WeeklyFile.tr("Saved as {file}").format(file=path.name))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._around.events.error_raised.emit(error)
