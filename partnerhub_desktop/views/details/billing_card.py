"""Invoices and order history of a customer or of one subscription, one table at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.catalog.customer_tables import INVOICES, ORDERS
from partnerhub_desktop.services.customer_record.billing import InvoiceRow, OrderRow
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.section_table import SectionTable

SIDE = 8
"""As far in as the words of a table's first and last cell."""


class BillingCard(QFrame):
    """Enter or a double click on an invoice opens it."""

    invoice_opened = Signal(int)  # its id

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._counts = (0, 0)
        self.invoices, self.orders = SectionTable(INVOICES, around), SectionTable(ORDERS, around)
        self._switches = QButtonGroup(self)
        self.open = QPushButton()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def show_bills(self, invoices: Sequence[InvoiceRow], orders: Sequence[OrderRow]) -> None:
        """These, the newest first."""
        self._counts = (len(invoices), len(orders))
        self.invoices.show_rows(invoices)
        self.orders.show_rows(orders)
        self._retranslate()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 0)
        head.setSpacing(8)
        for place, table in enumerate((self.invoices, self.orders)):
            button = QPushButton()
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._switches.addButton(button, place)
            head.addWidget(button)
            self._stack.addWidget(table)
        head.addStretch(1)
        self.open.setProperty("small", "true")
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._switches.idClicked.connect(self._switch)
        self.open.clicked.connect(self._open_current)
        self.invoices.open_requested.connect(self._open)
        self.invoices.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self._around.theme.theme_changed.connect(self._tint)

    def _switch(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._follow()

    def _open(self, place: int) -> None:
        row = self.invoices.rows_model.row_at(place)
        if row is not None:
            self.invoice_opened.emit(row.id)

    def _open_current(self) -> None:
        self._open(max(0, self.invoices.currentIndex().row()))

    def _follow(self) -> None:
        self.open.setVisible(self._stack.currentIndex() == 0 and self._counts[0] > 0)

    def _tint(self) -> None:
        self._around.theme.put_icon(self.open, "file-text", self._around.theme.theme.text)

    def _retranslate(self) -> None:
        for place, spec in enumerate((INVOICES, ORDERS)):
            title = translated(spec.title)
            self._switches.button(place).setText(
                f"{title}  {self._around.formats.number(self._counts[place])}"
            )
        self.invoices.say_when_empty(self.tr("No invoices have been brought in for this"))
        self.orders.say_when_empty(self.tr("No orders have been brought in for this"))
        self.invoices.setAccessibleDescription(self.tr("Enter opens the invoice"))
        self.open.setText(self.tr("Open invoice"))
        self.open.setToolTip(self.tr("The invoice as a page that can be saved as PDF (Enter)"))
        self._tint()
