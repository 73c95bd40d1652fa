"""The card of the queue: whose lines, for which reasons, the lines, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from partnerhub_desktop.models.attention_model import AttentionModel
from partnerhub_desktop.models.attention_words import left_out_words, queue_facts
from partnerhub_desktop.services.attention.queue import Queue
from partnerhub_desktop.views.labels import CutLabel, FillingLabel, plain_label
from partnerhub_desktop.views.overview.owner_switch import OwnerSwitch
from partnerhub_desktop.views.overview.queue_deeds import QueueDeeds
from partnerhub_desktop.views.overview.queue_list import QueueList
from partnerhub_desktop.views.overview.reason_chips import ReasonChips
from partnerhub_desktop.views.surroundings import Surroundings


class QueueCard(QFrame):
    """``why_requested``: the row of ``model``, and where it stands in the card."""

    why_requested = Signal(int, QRect)

    def __init__(self, model: AttentionModel, around: Surroundings) -> None:
        super().__init__()
        self._model = model
        self._around = around
        self._theme = around.theme
        self._title, self._facts, self._note = plain_label("cardTitle"), CutLabel(), FillingLabel()
        self.owners, self.chips = OwnerSwitch(around.formats), ReasonChips(around.formats)
        self.list = QueueList(model, around.theme, around.formats)
        self.deeds = QueueDeeds(self.list, model, around)
        self._place = QStackedWidget()
        self._has_customers = True
        self._eye, self._left_out, self.way = QLabel(), CutLabel(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    def show_customers(self, count: int) -> None:
        """How many customers there are at all: without any, nothing needs anybody."""
        self._has_customers = count > 0
        if self._model.queue is not None:
            self._show(self._model.queue)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self._facts.setProperty("role", "caption")
        self._left_out.setProperty("role", "caption")
        self.way.setProperty("kind", "link")
        self._place.addWidget(self.list)
        self._place.addWidget(self._note)
        self._lay_out()

    def _lay_out(self) -> None:
        words, head, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        head.addLayout(words, 1)
        head.addWidget(self.owners, 0, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(16, 0, 12, 0)
        for part, stretch in ((self._eye, 0), (self._left_out, 1), (self.way, 0)):
            foot.addWidget(part, stretch)
        foot.setContentsMargins(16, 4, 12, 4)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 4, 12, 6)
        chips.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self._place, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._model.answered.connect(self._show)
        self.owners.mine_chosen.connect(lambda mine: self._ask(mine=mine))
        self.chips.reason_chosen.connect(lambda reason: self._ask(reason=reason, left_out=False))
        self.way.clicked.connect(lambda: self._ask(left_out=not self._model.asked.left_out, reason=""))
        self.list.open_requested.connect(self.deeds.open)
        self.list.more_requested.connect(self._model.open_group)
        self.list.snooze_requested.connect(self.deeds.ask_snooze)
        self.list.ignore_requested.connect(self.deeds.ask_ignore)
        self.list.menu_requested.connect(self.deeds.ask)
        self.list.why_requested.connect(self._explain)
        self.deeds.why_requested.connect(lambda row: self._explain(row, self.list.place_of(row)))
        self._theme.theme_changed.connect(self._tint)

    def _ask(self, **changes: object) -> None:
        self._model.ask(self._model.asked._replace(**changes))  # type: ignore[arg-type]
        self.list.scrollToTop()

    def _explain(self, row: int, place: QRect) -> None:
        corner = self.list.viewport().mapTo(self, place.topLeft())
        self.why_requested.emit(row, QRect(corner, place.size()))

    def _show(self, queue: Queue) -> None:
        self.owners.show_counts(queue.mine, queue.everyone, bool(queue.asked.mine), queue.has_name)
        self.chips.show_counts(queue.by_reason, queue.asked.reason)
        self._facts.show_text(queue_facts(queue, self._around.formats))
        self._place.setCurrentWidget(self.list if queue.groups else self._note)
        self._note.setText(self._none_words(queue))
        said = left_out_words(queue)
        self._left_out.show_text(said or self.tr("Nothing is left out."))
        self.way.setVisible(bool(said) or queue.asked.left_out)
        self.way.setText(self.tr("Back to the queue") if queue.asked.left_out else self.tr("Show them"))
        self.way.setAccessibleName(f"{self._left_out.text()} {self.way.text()}")

    def _none_words(self, queue: Queue) -> str:
        if not self._has_customers:
            return self.tr("No customers yet. Import files to see what needs you.")
        if queue.asked.left_out:
            return self.tr("Nothing is left out.")
        if queue.asked.reason or (queue.asked.mine and queue.everyone):
            return self.tr("No line like this. Choose All or Everyone.")
        return self.tr("Nothing needs you. Whatever ends, renews or goes over its limit comes here in time.")

    def _tint(self) -> None:
        colours = self._theme.theme
        self._eye.setPixmap(self._theme.pixmap("eye", colours.muted, round(14 * self._theme.scale)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Needs attention"))
        self._facts.show_text(self.tr("Looking for what needs you…"))
        self.list.setAccessibleName(self.tr("Needs attention"))
        self.list.setAccessibleDescription(
            self.tr("Enter opens the customer, S snoozes, I ignores, F2 explains, the menu key offers all")
        )
        self.chips.retranslate()
        self.list.renew()
        self._tint()
        if self._model.queue is not None:
            self._show(self._model.queue)
