"""Exporting what a list shows, without blocking the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.command_process import NewCommand
from partnerhub_desktop.models.export_run import ExportRun
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.shown_list import ShownList
from partnerhub_desktop.views.exporting.options_page import OptionsPage
from partnerhub_desktop.views.importing.progress_page import ProgressPage
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder

LETTERS = 58


class ExportDialog(QDialog):
    """Open it with ``open()``. It closes when the file is there, or says why there is none.

    Closing while it writes stops that; no file is left then.
    """

    notice_raised = Signal(str)
    """What was written, for the window to say when the dialog is gone."""

    def __init__(
        self,
        shown: ShownList,
        selection_only: bool,
        today: date,
        folder: LastFolder,
        new_command: NewCommand,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._today = today
        self._folder = folder
        self._closing = False
        self.run = ExportRun(new_command)
        self.options = OptionsPage(shown, selection_only)
        self.progress = ProgressPage()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        self._retranslate()

    def stop(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        self.run.close()

    def reject(self) -> None:
        """Esc, the button and the frame: stop first what runs."""
        if self.run.is_running:
            self._closing = True
            self.run.cancel()
        else:
            self.run.close()
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def write_to(self, path: Path) -> None:
        """Write the file, in the place of what stands there."""
        self._message.hide()
        self.progress.begin(self.tr("Writing {file}").format(file=path.name), self._count_words())
        self._stack.setCurrentWidget(self.progress)
        self._show_buttons(running=True)
        self.progress.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.run.write(self._shown, self.options.wish, path, self._today)

    def _build(self) -> None:
        self._title, self._message = plain_label("title"), plain_label("error", wraps=True)
        self._message.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.options)
        self._stack.addWidget(self.progress)
        self._leave, self._begin = QPushButton(), QPushButton()
        self._begin.setProperty("kind", "primary")
        self._begin.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._title, self._stack, self._message):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.options.focus_first()

    def _connect(self) -> None:
        self._leave.clicked.connect(self.reject)
        self._begin.clicked.connect(self._ask_where)
        self.options.changed.connect(self._message.hide)
        self.progress.cancel_requested.connect(self.run.cancel)
        self.run.progress_received.connect(self.progress.show_progress)
        self.run.written.connect(self._finish)
        self.run.failed.connect(self._fail)

    def _ask_where(self) -> None:
        ending = self.options.wish.format
        dialog = QFileDialog(self, self.tr("Export to"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("{format} files (*.{ending})").format(
            format=ending.upper(), ending=ending)])  # fmt: skip
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{translated(self._shown.page.title)} {self._today.isoformat()}.{ending}")
        dialog.fileSelected.connect(self._take_path)
        dialog.finished.connect(dialog.deleteLater)
        self._folder.open(dialog)

    def _take_path(self, chosen: str) -> None:
        """The dialog has asked whether to replace; not so for a name that it was not shown."""
        ending = f".{self.options.wish.format}"
        path = Path(chosen)
        whole = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        if whole != path and whole.exists():
            self._ask_to_replace(whole)
        else:
            self.write_to(whole)

    def _ask_to_replace(self, path: Path) -> None:
        question = self.tr("{file} is there already. Replace it?").format(file=path.name)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Export"), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        replace.clicked.connect(lambda: self.write_to(path))
        box.open()

    def _finish(self, rows: int, file: str) -> None:
        said = self.tr("%Ln row(s) exported to {file}", "", rows).format(file=file)
        self.notice_raised.emit(said)
        self.reject()

    def _fail(self, message: str) -> None:
        if self._closing:
            self.reject()
            return
        self._stack.setCurrentWidget(self.options)
        self._show_buttons(running=False)
        self._message.setText(message)
        self._message.show()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, running: bool) -> None:
        self._leave.setVisible(not running)
        self._begin.setVisible(not running)

    def _count_words(self) -> str:
        return self.tr("The file appears whole or not at all.")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self._title.setText(self.tr("Export: {list}").format(list=translated(self._shown.page.title)))
        self._leave.setText(self.tr("Cancel"))
        self._begin.setText(self.tr("Export…"))
