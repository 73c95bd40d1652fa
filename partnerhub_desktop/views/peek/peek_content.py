"""What the peek panel says of one customer, from its statuses down to its note."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models import glance_words
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.services.customer_record.peek import Glance, ProductSum
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.licence_lines import LicenceLine, LicenceLines
from partnerhub_desktop.views.peek.pill_rows import OUTDENT, PillRows

MOST_HELD = 6
SIDE = 16
TONES = {"": "strong", "warn": "warning", "bad": "error"}


class PeekContent(QWidget):
    """Made anew for each customer; ``width`` pixels is the room there is."""

    def __init__(self, glance: Glance, ink: Ink, formats: Formats, width: int) -> None:
        super().__init__()
        self._ink = ink
        self._formats = formats
        self.pills = PillRows(glance.record.row.statuses, ink, width)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 0, SIDE, 12)
        self._column.setSpacing(8)
        outdented = QHBoxLayout()
        outdented.setContentsMargins(-OUTDENT, 0, 0, 0)
        outdented.addWidget(self.pills)
        self._column.addLayout(outdented)
        self._column.addLayout(self._next_date(glance))
        self._add_licences(glance.products)
        self._add_held(glance.held)
        self._add_line()
        self._column.addLayout(self._facts(glance))
        for name, text in glance_words.writings(glance.record):
            self._say(name, "caption")
            self._say(text, "point")
        self._column.addStretch(1)

    def _next_date(self, glance: Glance) -> QHBoxLayout:
        said = glance_words.next_date(glance.record.row, self._formats)
        words, day = plain_label(TONES[said.tone]), plain_label("caption")
        words.setText(said.words)
        day.setText(said.date)
        row = QHBoxLayout()
        row.addWidget(words)
        row.addWidget(day)
        row.addStretch(1)
        return row

    def _add_licences(self, products: Sequence[ProductSum]) -> None:
        if not products:
            return
        self._add_line()
        lines = [
            LicenceLine(label("product", of.product), of.purchased, of.assigned, of.used, of.overage)
            for of in products
        ]
        self._column.addWidget(LicenceLines(self._ink, self._formats, lines))

    def _add_held(self, held: Sequence[Held]) -> None:
        self._add_line()
        if not held:
            self._say(self.tr("No subscriptions"), "muted")
            return
        self._say(self.tr("%Ln subscription(s) and trial(s)", "", len(held)), "strong")
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for place, one in enumerate(islice(held, MOST_HELD)):
            name, state = glance_words.held_words(one, self._formats)
            left, right = CutLabel(), plain_label("caption")
            left.setProperty("role", "point")
            left.show_text(name)
            right.setText(state)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(left, place, 0)
            grid.addWidget(right, place, 1)
        self._column.addLayout(grid)
        if len(held) > MOST_HELD:
            self._say(self.tr("+{number} more").format(number=self._more(held)), "caption")

    def _more(self, held: Sequence[Held]) -> str:
        return self._formats.number(len(held) - MOST_HELD)

    def _facts(self, glance: Glance) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(glance_words.facts(glance.record)):
            left, right = plain_label("caption"), plain_label("point", wraps=True)
            left.setText(name)
            right.setText(value)
            grid.addWidget(left, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, place, 1)
        return grid

    def _add_line(self) -> None:
        line = QFrame()
        line.setProperty("area", "line")
        line.setFixedHeight(1)
        self._column.addWidget(line)

    def _say(self, words: str, role: str) -> None:
        said = plain_label(role, wraps=True)
        said.setText(words)
        self._column.addWidget(said)
