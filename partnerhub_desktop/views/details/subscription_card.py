"""One subscription, or all of a customer's together, in two lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from partnerhub_desktop.models.one_line import one_line
from partnerhub_desktop.models.subscription_words import Said
from partnerhub_desktop.views.labels import CutLabel, NameLabel, plain_label
from partnerhub_desktop.views.repolish import put


class SubscriptionCard(QFrame):
    """Id and state, when it ends and how; under it its terms."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.title, self.state, self.end = NameLabel(), plain_label(), plain_label("rowName")
        self.title.setProperty("role", "cardTitle")
        self.state.setProperty("pill", "neutral")
        self.terms = CutLabel()
        self.terms.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 9, 16, 10)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.terms)

    def show_words(self, said: Said) -> None:
        """These words."""
        self.title.show_text(one_line(said.title))
        self.state.setText(said.state)
        self.state.setVisible(bool(said.state))
        put(self.state, "pill", said.pill)
        put(self.end, "role", said.tone)
        self.end.setText(said.end)
        self.terms.show_text(said.terms)
