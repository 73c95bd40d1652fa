"""Why a line is in the queue: what is the case, the rows behind it, the rule, the date."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.attention_explained import BehindWords, behind_words, facts, rule
from partnerhub_desktop.models.attention_sentences import sentence
from partnerhub_desktop.models.attention_words import reason_name
from partnerhub_desktop.models.events import RowsBehind
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.attention.explaining import Explanation
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.popover import Popover
from partnerhub_desktop.views.theme import ThemeController

WIDTH, MOST_ROWS = 420, 4


class WhyPopover(Popover):
    """``rows_requested`` leads to the customer with what is behind the line in sight."""

    rows_requested = Signal(object, object)  # the Line, the RowsBehind

    def __init__(self, page: QWidget, theme: ThemeController, formats: Formats) -> None:
        super().__init__(page, theme, WIDTH)
        self._formats = formats

    def explain(self, line: Line, found: Explanation, anchor: QRect, back: QWidget) -> None:
        """Show it beside ``anchor``."""
        self.title.setText(line.customer)
        self.aside.setText(reason_name(line.reason))
        self.show_beside(self._content_of(line, found), anchor, back)

    def _content_of(self, line: Line, found: Explanation) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_label(sentence(line, self._formats), "rowName"))
        for each in found.behind[:MOST_ROWS]:
            column.addWidget(_card(behind_words(each, line, self._formats)))
        if len(found.behind) > MOST_ROWS:
            column.addWidget(_label(self.tr("%n more", "", len(found.behind) - MOST_ROWS), "caption"))
        column.addLayout(self._facts(line, found))
        button = QPushButton(self.tr("Show the row(s)", "", max(1, len(found.behind))))
        button.setProperty("small", "true")
        rows = RowsBehind(line.facts.is_trial, tuple(each.held.external_id for each in found.behind))
        button.clicked.connect(self.close_gently)
        button.clicked.connect(lambda: self.rows_requested.emit(line, rows))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return content

    def _facts(self, line: Line, found: Explanation) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(16)
        lines = [(self.tr("Rule"), rule(found)), *facts(found, line, self._formats)]
        for place, (name, value) in enumerate(lines):
            grid.addWidget(_label(name, "caption", wraps=False), place, 0, Qt.AlignmentFlag.AlignTop)
            said = _label(value, "caption" if place == 0 else "strong")
            if place:  # the rule is a sentence, and runs over several lines
                said.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(said, place, 1)
        return grid


def _card(words: BehindWords) -> QFrame:
    card = QFrame()
    card.setProperty("card", "inner")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(_label(words.title, "strong"), 1)
    head.addWidget(_label(words.aside, "caption", wraps=False))
    column.addLayout(head)
    column.addWidget(_label(words.numbers, "caption"))
    column.addWidget(_label(words.amount, "strong"))
    return card


def _label(text: str, role: str, wraps: bool = True) -> QLabel:
    made = plain_label(role, wraps)
    made.setText(text)
    return made
