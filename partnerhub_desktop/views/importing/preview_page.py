"""What importing would do, or did: rows by table, what is left open, what is not taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QVBoxLayout, QWidget

from partnerhub_desktop.models.import_run import ImportRun, State
from partnerhub_desktop.models.import_tables import CountsModel, reason
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.views.importing.plain_table import plain_table
from partnerhub_desktop.views.importing.question_row import QuestionRow
from partnerhub_desktop.views.importing.reject_list import RejectList
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController

TABLE_EDGES = 12
NOTES_SHOWN = 5
FIRST_COLUMN = 200


class PreviewPage(QWidget):
    """Shows the state of ``run``; nothing here writes."""

    def __init__(self, theme: ThemeController, jobs: Jobs, run: ImportRun, folder: LastFolder) -> None:
        super().__init__()
        self._theme = theme
        self._run = run
        self._rows: list[QuestionRow] = []
        self.rejects = RejectList(theme, jobs, folder)
        self._build()

    def show_outcome(self) -> None:
        """Show what the run knows now."""
        outcome = self._run.outcome
        self._counts.show_counts(outcome.tables)
        self._fit_counts()
        self._table.setVisible(self._counts.rowCount() > 0)
        self._show_questions()
        self.rejects.show_outcome(outcome)
        self.rejects.setVisible(bool(outcome.rejects))
        self._notes.setVisible(bool(outcome.notes))
        self._retranslate()

    def focus_question(self) -> bool:
        """The keyboard goes to the first question without an answer; whether there is one."""
        open_ones = [
            row
            for question, row in zip(self._run.asked, self._rows, strict=True)
            if question.key not in self._run.answers
        ]
        if open_ones:
            open_ones[0].focus_first()
        return bool(open_ones)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_outcome()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title, self._line = plain_label("heading", wraps=True), plain_label("muted", wraps=True)
        self._counts = CountsModel(self)
        self._table = plain_table(self._counts, self._theme.scale)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, round(FIRST_COLUMN * self._theme.scale))
        self._notes: QLabel = plain_label("caption", wraps=True)
        self._asking = QFrame()
        self._asking.setProperty("area", "note")
        self._questions = QVBoxLayout(self._asking)
        self._questions.setContentsMargins(14, 10, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._title, self._line, self._asking, self._table, self._notes):
            column.addWidget(widget)
        column.addWidget(self.rejects, 1)
        column.addStretch(0)

    def _fit_counts(self) -> None:
        rows = self._counts.rowCount()
        lines = rows * self._table.verticalHeader().defaultSectionSize()
        header = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(header + lines + TABLE_EDGES)

    def _show_questions(self) -> None:
        for gone in self._rows:
            self._questions.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows.clear()
        for question in self._run.asked:
            row = QuestionRow(question, self._run.answers.get(question.key, ""))
            row.answered.connect(self._run.answer)
            row.apart_wanted.connect(self._run.ask_apart)
            self._questions.addWidget(row)
            self._rows.append(row)
        self._asking.setVisible(bool(self._run.asked) and self._run.state is State.CHECKED)

    def _retranslate(self) -> None:
        written = self._run.state is State.WRITTEN
        self._title.setText(self.tr("Your data is here") if written else self.tr("This is what will change"))
        self._line.setText(self._explained(written))
        self._table.setAccessibleName(self.tr("Rows by table"))
        self._notes.setText("\n".join(self._said_notes()))

    def _said_notes(self) -> list[str]:
        notes = self._run.outcome.notes
        said = [reason(note) for note in notes[:NOTES_SHOWN]]
        return [*said, self.tr("and %n more", "", len(notes) - NOTES_SHOWN)] if notes[NOTES_SHOWN:] else said

    def _explained(self, written: bool) -> str:
        outcome = self._run.outcome
        count = outcome.to_write
        if written:
            return self.tr("%n row(s) added or changed.", "", count)
        if not outcome.tables:
            return self.tr("Nothing could be read.")
        if len(self._run.answers) < len(self._run.asked):
            return self.tr("Say first how these columns are meant; then the files are read again.")
        if outcome.rejects and not count:
            return self.tr("Nothing can be written as the files are now.")
        if outcome.rejects:
            return self.tr(
                "Nothing is written yet. What is rejected can be left out, or corrected in the files first."
            )
        if not count:
            return self.tr("The store holds all of this already; there is nothing to write.")
        return self.tr("Nothing is written yet. %n row(s) will be added or changed.", "", count)
