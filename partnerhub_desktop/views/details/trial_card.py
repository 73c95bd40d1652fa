"""One ongoing trial: days left, its dates, its services with their licences, how its end has moved."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.trial_words import TrialWords, dates_of, due_of, move_of
from partnerhub_desktop.services.customer_record.trials import Trial
from partnerhub_desktop.services.statuses import overage_of
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.licence_lines import LicenceLine, LicenceLines

MOST_SERVICES, MOST_MOVES = 12, 6


class TrialCard(QFrame):
    """Made anew for each trial; ``soon_days`` is the setting *expires soon*."""

    def __init__(self, trial: Trial, ink: Ink, formats: Formats, soon_days: int) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 16)
        self._column.setSpacing(10)
        held = trial.held
        self._build_head(trial, formats, soon_days)
        self._say(dates_of(held, formats), "muted")
        lines = [
            LicenceLine(line.offer, line.purchased, line.assigned, line.used_7d, overage_of(line))
            for line in held.lines[:MOST_SERVICES]
        ]
        self._column.addWidget(LicenceLines(ink, formats, lines))
        self._say_more(len(held.lines) - MOST_SERVICES)
        if not held.lines:
            self._say(TrialWords.tr("No services are known of this trial."), "caption")
        for move in reversed(trial.moves[-MOST_MOVES:]):
            self._say(move_of(move, formats), "caption")
        self._say_more(len(trial.moves) - MOST_MOVES)

    def _build_head(self, trial: Trial, formats: Formats, soon_days: int) -> None:
        title, key, left = plain_label("cardTitle"), CutLabel(), QLabel()
        due = due_of(trial.held, formats, soon_days)
        title.setText(TrialWords.tr("Enterprise Trial"))
        key.setProperty("role", "caption")
        key.show_text(trial.held.external_id)
        left.setText(due.words)
        left.setProperty("pill", due.tone)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(key, 1)
        row.addWidget(left)
        self._column.addLayout(row)
        self.setAccessibleName(", ".join((title.text(), key.text(), due.words)))

    def _say(self, words: str, role: str) -> None:
        label = plain_label(role, wraps=True)
        label.setText(words)
        self._column.addWidget(label)

    def _say_more(self, count: int) -> None:
        if count > 0:
            self._say(TrialWords.tr("%n more", "", count), "caption")
