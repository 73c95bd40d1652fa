"""What lies behind a figure, in a card over the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import Explanation
from partnerhub_desktop.views.kpi_card import KpiCard
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.popover import Popover
from partnerhub_desktop.views.theme import ThemeController

WIDTH = 380


class FigureExplainer:
    """One for a page; the card is made when it is first asked for."""

    def __init__(self, page: QWidget, theme: ThemeController) -> None:
        self._page = page
        self._theme = theme
        self.popover: Popover | None = None

    def explain(self, card: KpiCard) -> None:
        """Why the figure of the card is what it is."""
        if card.explanation is None:
            return
        if self.popover is None:
            self.popover = Popover(self._page, self._theme, WIDTH)
        self.popover.title.setText(card.explanation.title)
        self.popover.aside.setText(card.explanation.value)
        anchor = QRect(card.mapTo(self._page, QPoint(0, 0)), card.size())
        self.popover.show_beside(_content(card.explanation), anchor, card)


def _content(explanation: Explanation) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for role, words in (("point", explanation.rule), *(("caption", line) for line in explanation.inputs)):
        label = plain_label(role, wraps=True)
        label.setText(words)
        column.addWidget(label)
    return content
