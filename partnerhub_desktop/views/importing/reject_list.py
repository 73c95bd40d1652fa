"""The rows that are not taken, with file, line, column and reason; to copy or to save."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from partnerhub_desktop.models.import_run import Outcome
from partnerhub_desktop.models.import_tables import Reject, RejectsModel, as_tsv, save_csv
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.importing.plain_table import plain_table
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController

WIDTHS = (220, 64, 176)


class RejectList(QWidget):
    """Any number of rows: only the visible ones are worded; copying and saving run beside the window."""

    told = Signal(str)
    """One line about what was copied or saved, or why it was not."""

    def __init__(self, theme: ThemeController, jobs: Jobs, folder: LastFolder) -> None:
        super().__init__()
        self._theme = theme
        self._folder = folder
        self._jobs = jobs
        self._outcome = Outcome()
        self._build()
        self._connect()
        self._retranslate()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what an import did not take."""
        self._outcome = outcome
        self._model.show_rejects(outcome.rejects)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_outcome(self._outcome)
        super().changeEvent(event)

    def save_to(self, path: Path) -> None:
        """Write all of them into a CSV file; a failure is told, not raised."""
        saved = self.tr("Saved as {file}.").format(file=path.name)
        self._jobs.read(
            (self, "save"),
            partial(save_csv, path, self._outcome.rejects),
            lambda _none: self.told.emit(saved),
            lambda error: self._not_saved(path, error),
        )

    def _build(self) -> None:
        self._title = plain_label("rowName")
        self._copy, self._save = QPushButton(), QPushButton()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for button in (self._copy, self._save):
            button.setProperty("small", "true")
            head.addWidget(button)
        self._model = RejectsModel(self)
        self._table: QTableView = plain_table(self._model, self._theme.scale)
        for number, width in enumerate(WIDTHS):
            self._table.setColumnWidth(number, round(width * self._theme.scale))
        self._table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(lambda: self._put_on_clipboard(self._outcome.rejects))
        self._save.clicked.connect(self._ask_where)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.activated.connect(self._copy_selected)
        self._theme.theme_changed.connect(self._retranslate)

    def _copy_selected(self) -> None:
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        rejects = self._outcome.rejects
        self._put_on_clipboard([rejects[row] for row in rows] or rejects)

    def _put_on_clipboard(self, rejects: Sequence[Reject]) -> None:
        copied = self.tr("%n line(s) copied", "", len(rejects))
        self._jobs.read((self, "copy"), partial(as_tsv, rejects), partial(self._copied, copied))

    def _copied(self, told: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(told)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rejected rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV files (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rejected rows.csv"))
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        self._folder.open(dialog)

    def _not_saved(self, path: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        sentence = self.tr("{file} could not be written: {problem}. Choose another place.")
        self.told.emit(sentence.format(file=path.name, problem=error.strerror or str(error)))

    def _counted(self) -> list[str]:
        """Rows as the table counts them, not their reasons; files that cannot be read are said apart."""
        rows, files = self._outcome.rejected_rows, self._outcome.unreadable_files
        counted = [self.tr("%n rejected row(s)", "", rows)] if rows else []
        return [*counted, self.tr("%n unreadable file(s)", "", files)] if files else counted

    def _retranslate(self) -> None:
        self._title.setText(" · ".join(self._counted()))
        self._table.setAccessibleName(self.tr("Rejected rows"))
        self._copy.setText(self.tr("Copy all"))
        self._save.setText(self.tr("Save as CSV…"))
        colour = self._theme.theme.text
        self._theme.put_icon(self._copy, "copy", colour)
        self._theme.put_icon(self._save, "download", colour)
