"""Asks how many licences someone plans to renew with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSpinBox, QVBoxLayout, QWidget

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.services.analytics.plan_rows import PlanRow
from partnerhub_desktop.services.commands.planned_quantity import MOST
from partnerhub_desktop.views.labels import plain_label

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
RESET = QDialogButtonBox.ButtonRole.ResetRole


class QuantityDialog(QDialog):
    """Enter takes the number, Esc none; ``chosen`` tells None to go by the proposal again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, row: PlanRow, formats: Formats) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Own figure"))
        self.field = QSpinBox()
        self._buttons = QDialogButtonBox(OK | CANCEL)
        self._build(row, formats)

    def accept(self) -> None:
        self.field.interpretText()
        self.chosen.emit(self.field.value())
        super().accept()

    def _build(self, row: PlanRow, formats: Formats) -> None:
        words, numbers = plain_label("cardTitle", wraps=True), plain_label("caption", wraps=True)
        words.setText(self.tr("How many licenses for {customer}?").format(customer=row.customer))
        proposed = UNKNOWN if row.proposed is None else formats.number(row.proposed)
        numbers.setText(
            self.tr("Purchased {purchased}, assigned {assigned}, proposed {proposed}").format(
                purchased=formats.number(row.purchased),
                assigned=formats.number(row.assigned),
                proposed=proposed,
            )
        )
        first = next((each for each in (row.planned, row.proposed) if each is not None), row.purchased)
        self.field.setRange(0, MOST)
        self.field.setGroupSeparatorShown(True)
        self.field.setValue(first)
        self.field.selectAll()
        self.field.setAccessibleName(words.text())
        self._build_buttons(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (words, numbers, self.field, self._buttons):
            column.addWidget(part)

    def _build_buttons(self, row: PlanRow) -> None:
        ok = self._buttons.button(OK)
        ok.setText(self.tr("Plan"))
        ok.setProperty("kind", "primary")
        if row.planned is not None:
            reset = self._buttons.addButton(self.tr("As proposed"), RESET)
            reset.clicked.connect(self._give_up)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _give_up(self) -> None:
        self.chosen.emit(None)
        super().accept()
