"""A table of the plan under the sentence that sums it up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_table import SwitchedReading
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.spec import TableSpec
from partnerhub_desktop.views.analytics.rows_table import RowsTable
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.planning.sheet_saving import SheetSaving
from partnerhub_desktop.views.surroundings import Surroundings

Words = Callable[[Any], tuple[str, str]]
"""Of the reading in force: the sentence over the table, and the rule under it."""


class PlanPane(QWidget):
    """``words`` are worked out beside the window, with the rows."""

    def __init__(self, spec: TableSpec, reading: SwitchedReading, words: Words, around: Surroundings) -> None:
        super().__init__()
        self._spec = spec
        self._reading = reading
        self._words = words
        self._around = around
        self.rows = RowsTable(spec, reading, around)
        self.line, self.rule = plain_label("point", wraps=True), plain_label("caption", wraps=True)
        self.save = QPushButton()
        self._saving = SheetSaving(self, spec, self._all_rows, around)
        self._build()

    def read(self) -> None:
        """Read everything anew."""
        reading, words = self._reading, self._words

        def work() -> tuple[str, str]:
            reading.refresh()
            return words(reading.now)

        self._around.jobs.read(("plan", id(self)), work, self._take)

    def _take(self, said: tuple[str, str]) -> None:
        self.line.setText(said[0])
        self.rule.setText(said[1])
        self.rows.model.ask_again(anew=True)

    def show_product(self, product: str) -> None:
        """Another product."""
        self._reading.product = product
        self.read()

    def retranslate(self, save: str, empty: str) -> None:
        """What its button says, and what stands in an empty table."""
        self.save.setText(save)
        self.rows.say_when_empty(empty)
        self._around.theme.put_icon(self.save, "download", self._around.theme.theme.text)

    def _all_rows(self) -> Sequence[Any]:
        reading, order = self._reading.now, self.rows.model.order
        return reading.rows([int(each) for each in reading.answer("", order).ids])

    def _build(self) -> None:
        self.save.setProperty("small", "true")
        self.save.setVisible(self._around.settings.may(Action.EXPORT))
        self.save.clicked.connect(self._save)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self.line, 1)
        tools.addWidget(self.save)
        tools.addWidget(self.rows.tools)
        self.tools = tools
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.rows, 1)
        column.addWidget(self.rule)

    def _save(self) -> None:
        self._saving.ask(self.rows.table.arrangement.columns, f"{self._spec.key}-{self._reading.product}")
