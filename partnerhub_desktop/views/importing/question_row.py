"""One thing the files leave open: a sentence and its two answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.models.import_run import Question
from partnerhub_desktop.views.labels import plain_label

ANSWERS = {"dates": ("DD/MM/YYYY", "MM/DD/YYYY"), "decimal": (".", ",")}
"""The words of a mapping file (``services/importing/mapping.py``)."""


class QuestionRow(QWidget):
    """Asks how the cells of one column are meant; ``chosen`` is an answer given before, or ''."""

    answered = Signal(object, str)

    def __init__(self, question: Question, chosen: str) -> None:
        super().__init__()
        self._question = question
        self._build(chosen)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, chosen: str) -> None:
        self._sentence = plain_label(wraps=True)
        segments = QFrame()
        segments.setProperty("area", "segments")
        inside = QHBoxLayout(segments)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        group = QButtonGroup(self)
        self._buttons = {word: QPushButton() for word in ANSWERS[self._question.kind]}
        for word, button in self._buttons.items():
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(word == chosen)
            button.clicked.connect(lambda _=False, word=word: self.answered.emit(self._question, word))
            group.addButton(button)
            inside.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(segments)

    def _retranslate(self) -> None:
        asked = self.tr("Column {column}: how is “{example}” meant?")
        sentence = asked.format(column=self._question.column, example=self._question.example)
        self._sentence.setText(sentence)
        words = {
            "DD/MM/YYYY": self.tr("Day first"),
            "MM/DD/YYYY": self.tr("Month first"),
            ".": self.tr("“.” before the fraction"),
            ",": self.tr("“,” before the fraction"),
        }
        for word, button in self._buttons.items():
            button.setText(words[word])
            button.setAccessibleName(f"{sentence} {words[word]}")
