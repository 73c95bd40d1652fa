"""The card of licences: offer by offer with bars, and what their colours mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.customer_record.subscriptions import (
    OfferLine,
    SubscriptionFacts,
    added_lines,
)
from partnerhub_desktop.views.details.licence_legend import Legend
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import FillingLabel, plain_label
from partnerhub_desktop.views.licence_lines import LicenceLine, LicenceLines
from partnerhub_desktop.views.tall_area import TallArea
from partnerhub_desktop.views.theme import ThemeController

KEYS = ("used", "assigned", "available", "over")
"""The last only where some are over."""


class LicenceCard(QFrame):
    """Scrolls where there are more offers than room."""

    def __init__(self, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title, self._empty = plain_label("cardTitle"), FillingLabel()
        self._ink = Ink(theme)
        self.lines, self._legend = LicenceLines(self._ink, formats), Legend(theme, KEYS)
        theme.theme_changed.connect(self._renew)
        self._scroller = TallArea()
        self._scroller.show_content(self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroller, 1)
        column.addWidget(self._legend)
        self._retranslate()

    def show_one(self, subscription: SubscriptionFacts) -> None:
        """The licences of one subscription; those of one that is not active are over nothing."""
        active = subscription.is_active
        self._show([_line(line, line.overage if active else 0) for line in subscription.lines])

    def show_all(self, active: Sequence[SubscriptionFacts]) -> None:
        """The licences of these subscriptions, summed by offer."""
        summed = added_lines(line for each in active for line in each.lines)
        self._show([_line(line, over) for line, over in summed])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self, lines: Sequence[LicenceLine]) -> None:
        self.lines.show_lines(lines)
        self._legend.show_keys(KEYS if any(line.over for line in lines) else KEYS[:-1])
        self._empty.setVisible(not lines)
        for part in (self._scroller, self._legend):
            part.setVisible(bool(lines))

    def _renew(self) -> None:
        self._ink.renew()
        self.lines.renew()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Licenses"))
        self._empty.setText(self.tr("The source gave no licenses for this."))


def _line(line: OfferLine, over: int) -> LicenceLine:
    return LicenceLine(line.offer, line.purchased, line.assigned, line.used_7d, over)
