"""The tab *Trials* of a customer: what is going on with days left and services, and what was before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.trial_words import history_of
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.customer_record.trials import Trials, read_trials
from partnerhub_desktop.views.details.line_list import LineList, show_whole
from partnerhub_desktop.views.details.trial_card import TrialCard
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.tall_area import TallArea

MOST_CARDS = 20
"""Trials at once are few; past that the number says how many more there are."""
NOTHING = Trials((), (), ())


class TrialsTab(QWidget):
    """Keeps what it shows until the next customer's is there."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._ink = Ink(around.theme)
        self._trials = NOTHING
        self._wanted: Sequence[str] = ()  # to be pointed at
        self._build()
        self._retranslate()
        around.theme.theme_changed.connect(self._renew)

    def show_record(self, record: CustomerRecord) -> None:
        """Read and show this customer's trials."""
        workspace, customer, today = self._around.workspace, record.row.id, self._around.formats.today
        self._around.jobs.read(
            ("trials", id(self)),
            lambda: read_trials(workspace.connection(), customer, today),
            self._take,
        )

    def point_at(self, subscriptions: Sequence[str]) -> None:
        """Mark these trials and bring the first of them into sight, now or when they are read."""
        self._wanted = subscriptions
        self._point()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.scroller = TallArea(Qt.FocusPolicy.StrongFocus)
        row.addWidget(self.scroller, 3)
        row.addWidget(self._build_history(), 2)

    def _build_history(self) -> QFrame:
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._title = plain_label("cardTitle")
        self._title.setContentsMargins(12, 4, 12, 4)
        self.history = LineList(self._around.theme)
        self.history.explain_requested.connect(partial(show_whole, self.history))
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 8, 1, 8)
        column.addWidget(self._title)
        column.addWidget(self.history, 1)
        return self._card

    def _take(self, trials: Trials) -> None:
        self._trials = trials
        self._show()
        self._point()

    def _show(self) -> None:
        formats = self._around.formats
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        soon = self._around.settings.value.thresholds.expires_soon_days
        for trial in self._trials.ongoing[:MOST_CARDS]:
            column.addWidget(TrialCard(trial, self._ink, formats, soon))
        if len(self._trials.ongoing) > MOST_CARDS:
            more = plain_label("caption")
            more.setText(self.tr("%n more", "", len(self._trials.ongoing) - MOST_CARDS))
            column.addWidget(more)
        if not self._trials.ongoing:
            column.addWidget(self._empty_card())
        column.addStretch(1)
        self.scroller.show_content(content)
        lines = history_of(self._trials, formats)
        self.history.show_lines(lines)
        self._card.setVisible(bool(lines))

    def _point(self) -> None:
        ongoing = [trial.held.external_id for trial in self._trials.ongoing[:MOST_CARDS]]
        ended = [line.subject for line in self.history.lines.lines]
        cards = [ongoing.index(wanted) for wanted in self._wanted if wanted in ongoing]
        lines = [ended.index(wanted) for wanted in self._wanted if wanted in ended]
        if cards or lines:
            self._wanted = ()
            self.history.mark(lines)
            self._mark_cards(cards)
            (self.scroller if cards else self.history).setFocus()

    def _mark_cards(self, places: Sequence[int]) -> None:
        cards = self.scroller.findChildren(TrialCard)
        for place, card in enumerate(cards):
            put(card, "card", "chosen" if place in places else "true")
        if places:
            self.scroller.ensureWidgetVisible(cards[min(places)])

    def _empty_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        title, line = plain_label("cardTitle"), plain_label("muted", wraps=True)
        has_past = bool(self._trials.ended or self._trials.requests)
        title.setText(self.tr("No trial is going on") if has_past else self.tr("No trials yet"))
        line.setText(
            self.tr("Trials come with imported files. Starting one from here comes with a later version.")
        )
        column.addWidget(title)
        column.addWidget(line)
        return card

    def _renew(self) -> None:
        self._ink.renew()
        self._show()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.history.setAccessibleName(self.tr("Ended and requested trials"))
        self.scroller.setAccessibleName(self.tr("Ongoing trials"))
        self._show()
