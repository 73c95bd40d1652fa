"""The whole way of an import in one place: choose, look, decide, write, see the result."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from partnerhub_desktop.models.import_run import ImportRun, State
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.importing.choose_page import ChoosePage
from partnerhub_desktop.views.importing.files_page import FilesPage, needs_a_look
from partnerhub_desktop.views.importing.page_switch import PageSwitch
from partnerhub_desktop.views.importing.preview_page import PreviewPage
from partnerhub_desktop.views.importing.progress_page import ProgressPage
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController


class ImportPanel(QWidget):
    """Shows ``run`` and drives it. ``leave`` is the button of whoever frames the panel, at the left."""

    leave_requested = Signal()

    def __init__(self, theme: ThemeController, jobs: Jobs, run: ImportRun, folder: LastFolder) -> None:
        super().__init__()
        self._theme = theme
        self._run = run
        self.choosing = ChoosePage(theme, folder)
        self.progress = ProgressPage()
        self.preview = PreviewPage(theme, jobs, run, folder)
        self.files = FilesPage(theme, run)
        self.switch = PageSwitch()
        self._build()
        self._connect()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.choosing, self.progress, self.files, self.preview):
            self._stack.addWidget(page)
        self._message = plain_label("error", wraps=True)
        self.leave = QPushButton()
        self._again, self._without, self._write = QPushButton(), QPushButton(), QPushButton()
        self._empty = QPushButton()
        for button in (self._empty, self._write):
            button.setProperty("kind", "primary")
        actions = QHBoxLayout()
        actions.setSpacing(10)
        actions.addWidget(self.leave)
        actions.addStretch(1)
        for button in (self._empty, self._again, self._without, self._write):
            actions.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        column.addWidget(self._message)
        column.addLayout(actions)

    def _connect(self) -> None:
        run = self._run
        self.choosing.files_chosen.connect(run.check)
        self.progress.cancel_requested.connect(run.cancel)
        self.preview.rejects.told.connect(self._tell)
        self.files.panel.told.connect(self._tell)
        self.switch.files_wanted.connect(self._show_page)
        run.looked.connect(lambda _file: self._follow_look())
        run.progress_received.connect(self.progress.show_progress)
        run.state_changed.connect(self._show)
        self._empty.clicked.connect(self._ask_to_empty)
        self._again.clicked.connect(run.start_over)
        self._without.clicked.connect(lambda: run.write(skip_rejected=True))
        self._write.clicked.connect(lambda: run.check_again() if run.is_stale else run.write())
        self.leave.clicked.connect(self.leave_requested)

    def _show(self) -> None:
        state = self._run.state
        if state is State.CHOOSING:
            self._stack.setCurrentWidget(self.choosing)
        elif self._run.is_running:
            self._begin(state)
        else:
            self._show_checked()
        self.switch.setVisible(state is State.CHECKED and bool(self._run.looks))
        self._tell(self._run.message)
        self._retranslate()
        self._focus()

    def _show_checked(self) -> None:
        """What would change; first the files, where one of them cannot be read as it is."""
        self.preview.show_outcome()
        self.files.show_looks()
        fixable = any(needs_a_look(look) and look["header"] for look in self._run.looks.values())
        self._show_page(fixable and self._run.state is State.CHECKED)

    def _show_page(self, files: bool) -> None:
        self.switch.show_choice(files, len(self._run.looks))
        self._stack.setCurrentWidget(self.files if files else self.preview)

    def _follow_look(self) -> None:
        self._tell(self._run.message)
        self._retranslate()

    def _focus(self) -> None:
        """The keyboard goes to what is most likely pressed next, never to what writes less than all."""
        if self._run.state is State.CHOOSING and self._run.meets_sample:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._run.state is State.CHOOSING:
            self.choosing.focus_first()
        elif self._run.is_running:
            self.progress.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stack.currentWidget() is self.files:
            self.files.files.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._run.state is State.CHECKED and self.preview.focus_question():
            return
        elif self._write.isVisibleTo(self) and self._write.isEnabled():
            self._write.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, state: State) -> None:
        if state is State.EMPTYING:
            self.progress.begin(self.tr("Removing the sample data"), self.tr("Then the files are looked at."))
        elif state is State.CHECKING:
            self.progress.begin(self.tr("Looking at the files"), self.tr("Nothing is written yet."))
        else:
            self.progress.begin(
                self.tr("Importing"), self.tr("All of it, or nothing: stopping leaves the store as it was.")
            )
        self._stack.setCurrentWidget(self.progress)

    def _ask_to_empty(self) -> None:
        question = self.tr("Remove the sample data?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Import"), question, parent=self)
        box.setInformativeText(
            self.tr(
                "The made-up customers go, with all that was typed onto them; settings and saved views stay."
                " This cannot be undone. Then your files are looked at."
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(self._run.remove_sample)
        box.open()

    def _tell(self, line: str) -> None:
        self._message.setText(line)
        self._message.setVisible(bool(line))

    def _retranslate(self) -> None:
        state, outcome = self._run.state, self._run.outcome
        looked, rejected = state is State.CHECKED, bool(outcome.rejects)
        stale = looked and self._run.is_stale
        self._empty.setVisible(state is State.CHOOSING and self._run.meets_sample)
        self._empty.setText(self.tr("Remove the sample data and import…"))
        self._again.setVisible(looked or state is State.WRITTEN)
        self._again.setText(self.tr("Choose other files") if looked else self.tr("Import more files"))
        self._without.setVisible(looked and rejected and outcome.to_write > 0 and not stale)
        self._without.setText(self._without_words(outcome.rejected_rows, outcome.unreadable_files))
        self._write.setVisible(stale or (looked and not rejected))
        self._write.setEnabled(stale or outcome.to_write > 0)
        words = self.tr("Check all rows") if stale else self.tr("Import %n row(s)", "", outcome.to_write)
        self._write.setText(words)
        self.switch.retranslate()

    def _without_words(self, rows: int, files: int) -> str:
        if rows and files:
            return self.tr("Import without the rejected rows and unreadable files")
        if files:
            return self.tr("Import without the %n unreadable file(s)", "", files)
        return self.tr("Import without the %n rejected row(s)", "", rows)
