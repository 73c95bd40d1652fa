"""The rows that are not taken, with file, line, column and reason; to copy or to save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from partnerhub_desktop.models.import_tables import RejectsModel, as_tsv, save_csv
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.importing.plain_table import plain_table
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController

WIDTHS = (160, 56, 140)


class RejectList(QWidget):
    """Any number of rows: only the visible ones are worded; copying and saving run beside the window."""

    told = Signal(str)
    """One line about what was copied or saved, or why it was not."""

    def __init__(self, theme: ThemeController, jobs: Jobs) -> None:
        super().__init__()
        self._theme = theme
        self._jobs = jobs
        self._rejects: Sequence[Mapping[str, Any]] = ()
        self._build()
        self._connect()
        self._retranslate()

    def show_rejects(self, rejects: Sequence[Mapping[str, Any]]) -> None:
        self._rejects = rejects
        self._model.show_rejects(rejects)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._model.show_rejects(self._rejects)
            self._retranslate()
        super().changeEvent(event)

    def save_to(self, path: Path) -> None:
        """Write all of them into a CSV file; a failure is told, not raised."""
        saved = self.tr("Saved as {file}.").format(file=path.name)
        self._jobs.read(
            (self, "save"),
            partial(save_csv, path, self._rejects),
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
            self._table.setColumnWidth(number, width)
        self._table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(lambda: self._put_on_clipboard(self._rejects))
        self._save.clicked.connect(self._ask_where)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.activated.connect(self._copy_selected)
        self._theme.theme_changed.connect(self._retranslate)

    def _copy_selected(self) -> None:
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        self._put_on_clipboard([self._rejects[row] for row in rows] or self._rejects)

    def _put_on_clipboard(self, rejects: Sequence[Mapping[str, Any]]) -> None:
        copied = self.tr("%n row(s) copied", "", len(rejects))
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
        dialog.open()
        dialog.finished.connect(dialog.deleteLater)

    def _not_saved(self, path: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        sentence = self.tr("{file} could not be written: {problem}. Choose another place.")
        self.told.emit(sentence.format(file=path.name, problem=error.strerror or str(error)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("%n rejected row(s)", "", len(self._rejects)))
        self._table.setAccessibleName(self.tr("Rejected rows"))
        self._copy.setText(self.tr("Copy all"))
        self._save.setText(self.tr("Save as CSV…"))
        colour = self._theme.theme.text
        self._theme.put_icon(self._copy, "copy", colour)
        self._theme.put_icon(self._save, "download", colour)
