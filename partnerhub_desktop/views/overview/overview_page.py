"""The Overview: four figures, the queue of what needs attention, what has changed, how old the data is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.attention_model import AttentionModel
from partnerhub_desktop.services.attention.reading import AttentionReading
from partnerhub_desktop.services.list_readings import ListReadings
from partnerhub_desktop.services.overview.digest import Line
from partnerhub_desktop.services.overview.reading import DOORS, Card, OverviewReading
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.labels import FillingLabel, plain_label
from partnerhub_desktop.views.overview.age_card import AgeCard
from partnerhub_desktop.views.overview.digest_card import DigestCard
from partnerhub_desktop.views.overview.figure_card import FigureCard
from partnerhub_desktop.views.overview.over_limit_weeks import OverLimitWeeks
from partnerhub_desktop.views.overview.popovers import Popovers
from partnerhub_desktop.views.overview.queue_card import QueueCard
from partnerhub_desktop.views.overview.seen_digest import SeenDigest
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.tall_area import TallArea

SIDE = 312
WATCHED = frozenset(("customer", "customer_tag", "subscription", "license_line"))
"""Tables from which everything on the page is derived but what is set aside."""


class OverviewPage(QFrame):
    """Reads when it is shown, and again when the store has changed meanwhile."""

    def __init__(self, readings: ListReadings, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        workspace = around.workspace
        self.reading = OverviewReading(readings, workspace.actor)
        attention = AttentionReading(readings.customers, workspace.actor, workspace.settings)
        self.model = AttentionModel(attention, around.jobs, around.formats, self)
        self.figures = {key: FigureCard(key, around.theme, around.formats) for key in DOORS}
        self.queue = QueueCard(self.model, around)
        self.digest = DigestCard(around.theme, around.formats)
        self.ages = AgeCard(around.theme, around.formats)
        self._title, self._day, self._refusal = plain_label("title"), plain_label("muted"), FillingLabel()
        self._is_stale = True
        self._build()
        self.popovers = Popovers(self, attention, around)
        self._weeks = OverLimitWeeks(self.reading, around.jobs, self.figures["license_overage"].show_weeks)
        self._seen = SeenDigest(self.digest, self.reading, around)
        self._connect()
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._weeks.stop()
        if self.window().isVisible():  # another page is shown; a window that is only drawn is not looked at
            self.leave()

    def leave(self) -> None:
        """Somebody has looked, and goes elsewhere."""
        self._seen.remember()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def read(self) -> None:
        """Ask for everything anew."""
        self._day.setText(self._around.formats.long_day(self._around.formats.today))
        may_see = self._around.settings.may(Action.SEE_ANALYTICS)
        self._body.setVisible(may_see)
        self._refusal.setVisible(not may_see)
        self._is_stale = self._around.workspace.is_new
        if not may_see or self._is_stale:
            return
        jobs = self._around.jobs
        self.model.ask()
        jobs.read((self, "cards"), self.reading.cards, self._show_cards)
        jobs.read((self, "ages"), self.reading.ages, self.ages.show_ages)
        self._seen.read()

    def explain(self, row: int, place: QRect) -> None:
        """Why this line of the queue is there."""
        anchor = QRect(self.queue.mapTo(self, place.topLeft()), place.size())
        self.popovers.explain(self.model.queue, self.model.line(row), anchor, self.queue.list)

    def _show_cards(self, cards: list[Card]) -> None:
        for card in cards:
            self.figures[card.key].show_card(card)
        self.queue.show_customers(cards[0].value)
        self._weeks.start()

    def _build(self) -> None:
        self.setProperty("area", "page")
        self.setFocusProxy(self.queue.list)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for card in self.figures.values():
            figures.addWidget(card, 1)
        lower = QHBoxLayout()
        lower.setSpacing(12)
        lower.addWidget(self.queue, 1)
        lower.addWidget(self._build_side())
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(figures)
        body.addLayout(lower, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._day)
        column.addSpacing(10)
        column.addWidget(self._body, 1)
        column.addWidget(self._refusal, 1)
        self._refusal.hide()

    def _build_side(self) -> TallArea:
        side, content = TallArea(), QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.digest, 1)
        column.addWidget(self.ages)
        side.show_content(content)
        self._around.theme.scale_changed.connect(lambda: self._measure(side))
        self._measure(side)
        return side

    def _measure(self, side: TallArea) -> None:
        side.setFixedWidth(round(SIDE * self._around.theme.scale))

    def _connect(self) -> None:
        around = self._around
        self.queue.why_requested.connect(self.explain)
        for card in self.figures.values():
            card.door_requested.connect(lambda door: around.events.list_requested.emit(*door))
        self.digest.line_opened.connect(self._open_line)
        self.ages.import_requested.connect(around.events.import_requested)
        around.events.tables_changed.connect(self._follow)
        around.events.index_loaded.connect(self._read_again)
        around.settings.changed.connect(lambda _settings: self._offer())
        around.theme.theme_changed.connect(self.queue.list.renew)
        self._offer()

    def _open_line(self, line: Line, place: QRect) -> None:
        anchor = QRect(self.digest.mapTo(self, QPoint(0, place.top())), place.size())
        self.popovers.show_line(line, anchor, self.digest)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & WATCHED:
            self._weeks.forget()
            self._read_again()
        elif "set_aside" in tables:
            self.model.ask()

    def _read_again(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()

    def _offer(self) -> None:
        self.ages.offer_import(self._around.settings.may(Action.IMPORT))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Overview"))
        self._day.setText(self._around.formats.long_day(self._around.formats.today))
        self._refusal.setText(
            self.tr("Your role does not see the analytics of customers. The lists show what you may see.")
        )
