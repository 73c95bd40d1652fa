"""One thing the files leave open: a sentence and its two answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.models.import_fields import field_name
from partnerhub_desktop.models.import_questions import Question, meanings
from partnerhub_desktop.models.import_words import table_name
from partnerhub_desktop.views.labels import plain_label

FILES_SHOWN = 2


class QuestionRow(QWidget):
    """Asks how the cells of one column are meant; ``chosen`` is an answer given before, or ''."""

    answered = Signal(object, str)
    apart_wanted = Signal(object)
    """The files of the question shall be asked about one by one."""

    def __init__(self, question: Question, chosen: str) -> None:
        super().__init__()
        self._question = question
        self._build(chosen)
        self._retranslate()

    def focus_first(self) -> None:
        """The keyboard goes to the first answer."""
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, chosen: str) -> None:
        self._sentence = plain_label(wraps=True)
        inside = QHBoxLayout()
        inside.setSpacing(8)
        group = QButtonGroup(self)
        self._buttons = {word: QPushButton() for word in meanings(self._question)}
        for word, button in self._buttons.items():
            button.setProperty("kind", "answer")
            button.setProperty("small", "true")
            button.setCheckable(True)
            button.setChecked(word == chosen)
            button.clicked.connect(lambda _=False, word=word: self.answered.emit(self._question, word))
            group.addButton(button)
            inside.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._build_apart())
        row.addLayout(inside)

    def _build_apart(self) -> QPushButton:
        self._apart = QPushButton()
        self._apart.setProperty("kind", "link")
        self._apart.setVisible(len(self._question.files) > 1)
        self._apart.clicked.connect(lambda: self.apart_wanted.emit(self._question))
        return self._apart

    def _retranslate(self) -> None:
        question = self._question
        asked = self.tr("{table} ({files}), column {column}: how is “{example}” meant?")
        sentence = asked.format(
            table=table_name(question.table),
            files=self._files(),
            column=field_name(question.column),
            example=question.example,
        )
        self._sentence.setText(sentence)
        self._apart.setText(self.tr("Ask file by file"))
        for word, meaning in meanings(question).items():
            self._buttons[word].setText(meaning)
            self._buttons[word].setAccessibleName(f"{sentence} {meaning}")

    def _files(self) -> str:
        files = self._question.files
        more = len(files) - FILES_SHOWN
        shown = ", ".join(files[:FILES_SHOWN])
        return self.tr("{files} and %n more", "", more).format(files=shown) if more > 0 else shown
