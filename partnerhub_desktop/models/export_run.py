"""One export from the window: ``partnerhub list --output`` beside it, with the very rows that it shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from partnerhub_desktop.models.command_process import CommandProcess, NewCommand
from partnerhub_desktop.models.shown_list import ShownList, Wish, as_bytes, wished_columns, wished_ids
from partnerhub_desktop.services.exporting.whole_file import remove_leftovers


class ExportRun(QObject):
    """Call ``write`` once at a time; ``written`` or ``failed`` tells how it ended."""

    progress_received = Signal(object)
    written = Signal(int, str)
    """Rows, and the path of the file."""

    failed = Signal(str)
    """Why there is no file, in the window's language."""

    def __init__(self, new_command: NewCommand) -> None:
        super().__init__()
        self._new_command = new_command
        self._folder = QTemporaryDir()
        self._process: CommandProcess | None = None
        self._file = Path()
        self._cancelled = False

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def write(self, shown: ShownList, wish: Wish, file: Path, today: date) -> None:
        """Write ``file``, whole or not at all, as the list is seen on ``today``."""
        ids = Path(self._folder.filePath("ids"))
        self._file, self._cancelled = file, False
        try:
            ids.write_bytes(as_bytes(wished_ids(shown, wish)))
        except OSError as error:
            problem = error.strerror or type(error).__name__
            self.failed.emit(self.tr("No file was written: {problem}").format(problem=problem))
            return
        self._process = self._new_command()
        self._process.progress_received.connect(self.progress_received)
        self._process.finished_with.connect(self._finish)
        self._process.start([*list_arguments(shown, wish, ids, today), "--output", str(file)])

    def cancel(self) -> None:
        """Stop; no file is left."""
        if self._process is not None:
            self._cancelled = True
            self._process.cancel()

    def close(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        if self._process is not None:
            self._process.close()
            self._process = None
            remove_leftovers(self._file)
        self._folder.remove()

    def _finish(self, result: Mapping[str, Any], code: int, message: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if code == 0 and "rows" in result:
            self.written.emit(int(result["rows"]), str(self._file))
            return
        remove_leftovers(self._file)
        if self._cancelled:
            message = self.tr("Stopped. No file was written.")
        elif code == -1:
            message = self.tr("The work was ended from outside. No file was written; try again.")
        self.failed.emit(message)


def list_arguments(shown: ShownList, wish: Wish, ids: Path, today: date) -> list[str]:
    """The command that gives what is wished; ``ids`` is the file with the rows."""
    columns = ",".join(wished_columns(shown, wish))
    query = ("--filter", shown.query) if shown.query else ()
    given = ("--ids", str(ids), "--columns", columns, *query, "--format", wish.format)
    return [*shown.command, "--today", today.isoformat(), *given]
