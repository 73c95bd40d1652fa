"""The subscriptions of a customer to choose from, or only those that something points at."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.models.subscription_words import lines_of
from partnerhub_desktop.services.customer_record.subscriptions import Holdings
from partnerhub_desktop.views.details.line_list import LineList
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings

WIDTH = 268


class SubscriptionSide(QFrame):
    """``chosen`` tells the id of a subscription, None for all of them together."""

    chosen = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._holdings = Holdings((), 0)
        self._chosen: int | None = None
        self._only: Collection[int] = ()
        self.list = LineList(around.theme)
        self.every = QPushButton()
        self._build()
        self.list.current_changed.connect(self._choose)
        self.every.clicked.connect(self._show_every)
        self._retranslate()

    def show_holdings(self, holdings: Holdings, chosen: int | None) -> None:
        """Show these with the one of ``chosen`` marked; one alone needs no list."""
        self._holdings, self._chosen = holdings, chosen
        self.setVisible(len(holdings.subscriptions) > 1)
        self._show()

    def keep_to(self, subscriptions: Collection[int]) -> None:
        """Show only these (ids) from now on where they are several, until all are wanted again."""
        self._only = subscriptions if len(subscriptions) > 1 else ()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.setFixedWidth(round(WIDTH * self._around.theme.scale))
        self._head, self._pointed = QWidget(), plain_label("strong", wraps=True)
        self.every.setProperty("kind", "link")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 0, 8, 0)
        head.addWidget(self._pointed, 1)
        head.addWidget(self.every)
        side = QVBoxLayout(self)
        side.setContentsMargins(1, 8, 1, 8)
        side.addWidget(self._head)
        side.addWidget(self.list)

    def _show(self) -> None:
        only = {each.id for each in self._holdings.subscriptions} & set(self._only)
        self._head.setVisible(bool(only))
        self._pointed.setText(self.tr("%Ln with this status", "", len(only)))
        soon = self._around.settings.value.thresholds.expires_soon_days
        shown = self._holdings
        if only:
            shown = shown._replace(
                subscriptions=tuple(each for each in shown.subscriptions if each.id in only)
            )
        lines = lines_of(shown, self._around.formats, soon)[1 if only else 0 :]
        blocked = self.list.blockSignals(True)
        self.list.show_lines(lines)
        place = next((at for at, line in enumerate(lines) if _is_of(line, self._chosen)), 0)
        self.list.setCurrentIndex(self.list.lines.index(place))
        self.list.blockSignals(blocked)

    def _show_every(self) -> None:
        self._only = ()
        self._show()
        self.list.setFocus()

    def _choose(self, line: Line | None) -> None:
        if line is not None and not line.is_heading and not _is_of(line, self._chosen):
            self._chosen = line.subject.id if line.subject is not None else None
            self.chosen.emit(self._chosen)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Subscriptions, the ones to act on first"))
        self.every.setText(self.tr("Show all"))
        self._show()


def _is_of(line: Line, subscription: int | None) -> bool:
    return not line.is_heading and (line.subject.id if line.subject is not None else None) == subscription
