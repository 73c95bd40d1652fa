"""The tab *Subscriptions*: which there are, and of the chosen one its end, licences, trend and bills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.subscription_words import said_of, said_of_all
from partnerhub_desktop.services.customer_record.billing import (
    InvoiceRow,
    OrderRow,
    read_invoices,
    read_orders,
)
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.customer_record.subscriptions import (
    Holdings,
    SubscriptionFacts,
    read_holdings,
)
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.views.details.billing_card import BillingCard
from partnerhub_desktop.views.details.licence_card import LicenceCard
from partnerhub_desktop.views.details.subscription_card import SubscriptionCard
from partnerhub_desktop.views.details.subscription_side import SubscriptionSide
from partnerhub_desktop.views.details.trend_card import TrendCard
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.tall_area import TallArea

LEAST_BILLS, LEAST_BESIDE = 170, 660
LEAST_CHARTS, LEAST_FOR_FEW, FEW = 284, 196, 3
"""Heights of the cards; few offers of one product leave the room to the bills."""


class Read(NamedTuple):
    """What the tab shows of one customer."""

    customer: int
    holdings: Holdings
    invoices: list[InvoiceRow]
    orders: list[OrderRow]


class SubscriptionsTab(QWidget):
    """Keeps what it shows until the next customer's is there; the list is there from two subscriptions on."""

    trials_requested = Signal()  # the customer has nothing but trials

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._read = Read(0, Holdings((), 0), [], [])
        self._chosen: int | None = None
        self._wanted: Sequence[str] = ()  # to be pointed at
        self.side = SubscriptionSide(around)
        self.card = SubscriptionCard()
        self.licences = LicenceCard(around.theme, around.formats)
        self.trend, self.bills = TrendCard(around), BillingCard(around)
        self._empty_title, self._empty_line = plain_label("cardTitle"), plain_label("muted", wraps=True)
        self.to_trials = QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    def show_record(self, record: CustomerRecord) -> None:
        """Read and show this customer's subscriptions."""
        workspace, today = self._around.workspace, self._around.formats.today
        thresholds, customer = self._around.settings.value.thresholds, record.row.id

        def read() -> Read:
            connection = workspace.connection()
            with one_state(connection):
                holdings = read_holdings(connection, customer, today, thresholds)
                bills = read_invoices(connection, customer), read_orders(connection, customer)
                return Read(customer, holdings, *bills)

        self._around.jobs.read(("subscriptions", id(self)), read, self._take)

    def point_at(self, subscriptions: Sequence[str]) -> None:
        """Choose the first of these, and list only them where they are several; now or when they are read."""
        self._wanted = subscriptions
        if self._choose_wanted():
            self.side.show_holdings(self._read.holdings, self._chosen)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two cards have no room for their words beside each other, they stand one over the other."""
        super().resizeEvent(event)
        room = self.width() - (self.side.width() if self.side.isVisibleTo(self) else 0)
        beside = room >= round(LEAST_BESIDE * self._around.theme.scale)
        way = QBoxLayout.Direction
        self._charts.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.side)
        self._scroller = TallArea()
        self._scroller.show_content(self._build_content())
        row.addWidget(self._scroller, 1)
        row.addWidget(self._build_empty(), 1)

    def _build_content(self) -> QWidget:
        scale = self._around.theme.scale
        charts = self._charts = QHBoxLayout()
        charts.setSpacing(12)
        charts.addWidget(self.licences, 6)
        charts.addWidget(self.trend, 7)
        self.bills.setMinimumHeight(round(LEAST_BILLS * scale))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addLayout(charts, 3)
        column.addWidget(self.bills, 2)
        return whole

    def _build_empty(self) -> QFrame:
        self._empty = QFrame()
        self._empty.setProperty("card", "true")
        column = QVBoxLayout(self._empty)
        column.addStretch(1)
        for widget in (self._empty_title, self._empty_line):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addWidget(self.to_trials, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return self._empty

    def _connect(self) -> None:
        self.side.chosen.connect(self._choose)
        self.to_trials.clicked.connect(self.trials_requested)
        self.bills.invoice_opened.connect(self._open_invoice)

    def _take(self, read: Read) -> None:
        is_other = read.customer != self._read.customer
        self._read = read
        subscriptions = read.holdings.subscriptions
        self._scroller.setVisible(bool(subscriptions))
        self._empty.setVisible(not subscriptions)
        self._say_empty()
        if is_other:
            self.side.keep_to(())
            self._scroller.verticalScrollBar().setValue(0)
        known = {each.id for each in subscriptions}
        if subscriptions and (is_other or self._chosen not in known | {None}):
            self._chosen = subscriptions[0].id
        self._choose_wanted()
        self.side.show_holdings(read.holdings, self._chosen)
        self._show()

    def _choose_wanted(self) -> bool:
        wanted = [each.id for each in self._read.holdings.subscriptions if each.external_id in self._wanted]
        if wanted:
            self._chosen, self._wanted = wanted[0], ()
            self.side.keep_to(wanted)
            if self.side.isVisible():
                self.side.list.setFocus()
        return bool(wanted)

    def _choose(self, subscription: int | None) -> None:
        self._chosen = subscription
        self._show()

    def _show(self) -> None:
        """The chosen subscription, or all of them."""
        holdings, formats = self._read.holdings, self._around.formats
        soon = self._around.settings.value.thresholds.expires_soon_days
        chosen = next((each for each in holdings.subscriptions if each.id == self._chosen), None)
        if chosen is not None:
            self.card.show_words(said_of(chosen, formats, soon))
            self.licences.show_one(chosen)
        else:
            self.card.show_words(said_of_all(holdings))
            self.licences.show_all(holdings.active)
        shown = [chosen] if chosen is not None else list(holdings.subscriptions)
        products = _products(shown)
        self.trend.show_subscriptions([each.id for each in shown], products)
        self._share_height(len(products) < 2 and self.licences.lines.count <= FEW)
        wanted = {each.id for each in shown}
        self.bills.show_bills(
            [each for each in self._read.invoices if each.subscription_id in wanted],
            [each for each in self._read.orders if each.subscription_id in wanted],
        )

    def _share_height(self, are_few: bool) -> None:
        least = LEAST_FOR_FEW if are_few else LEAST_CHARTS
        for card in (self.licences, self.trend):
            card.setMinimumHeight(round(least * self._around.theme.scale))

    def _open_invoice(self, invoice: int) -> None:
        from partnerhub_desktop.views.details.invoice_dialog import InvoiceDialog

        InvoiceDialog(self.window(), self._around).open_invoice(invoice)

    def _say_empty(self) -> None:
        trials = self._read.holdings.trial_count
        awaited = self.tr("What a later import or sync brings will stand here.")
        self._empty_line.setText(self.tr("It has %n trial(s).", "", trials) if trials else awaited)
        self.to_trials.setText(self.tr("Show the trial(s)", "", trials))
        self.to_trials.setVisible(trials > 0)

    def _retranslate(self) -> None:
        self._empty_title.setText(self.tr("This customer has no subscriptions"))
        self._say_empty()
        if self._read.holdings.subscriptions:
            self._show()


def _products(shown: list[SubscriptionFacts]) -> list[str]:
    found = {line.product for each in shown for line in each.lines}
    return [product for product in PRODUCTS if product in found]
