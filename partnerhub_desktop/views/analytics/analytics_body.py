"""All that stands under the head of the analytics page: figures, trend, sections; it scrolls."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_found import AnalyticsFound, KeptView
from partnerhub_desktop.models.analytics_words import explained, rules_said, said
from partnerhub_desktop.services.catalog.sections.top import TOP
from partnerhub_desktop.views.analytics.section_card import Makers, SectionCard
from partnerhub_desktop.views.analytics.trend import AnalyticsTrend
from partnerhub_desktop.views.kpi_card import KpiCard
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.tall_area import TallArea

LEAST_TABLE = 300
"""Pixels under which a section does not shrink: the page scrolls instead."""


class AnalyticsBody(TallArea):
    """``door_opened`` tells which customers are wanted, ``explained`` whose card explains itself."""

    door_opened = Signal(str)
    explained = Signal(object)  # the KpiCard

    def __init__(self, around: Surroundings, kept: KeptView, makers: Makers) -> None:
        super().__init__()
        self._around = around
        self.cards = {kpi.key: KpiCard(around.theme, is_large=True) for kpi in TOP}
        self.trend = AnalyticsTrend(around, kept.span)
        self.sections = SectionCard(around, makers)
        self._build()
        for key, card in self.cards.items():
            door = "" if key == "total_customers" else key
            card.opened.connect(partial(self.door_opened.emit, door))
            card.explained.connect(partial(self.explained.emit, card))
        self.trend.week_chosen.connect(self.sections.show_week)

    def show_top(self, found: AnalyticsFound) -> None:
        """The figures that count over both products."""
        formats, figures = self._around.formats, next(iter(found.figures.values()))
        rules = rules_said(found.rules, formats)
        for kpi in TOP:
            figure = figures.top[kpi.key]
            words = explained(kpi, figure, figures, rules, formats, found.figures)
            self.cards[kpi.key].show_figure(said(kpi, figure, rules, formats), words)

    def show_product(self, found: AnalyticsFound, product: str) -> None:
        """Trend and sections of the product."""
        self.trend.show_points(found.weeks[product], product)
        self.sections.show_figures(found.figures[product], rules_said(found.rules, self._around.formats))

    def _build(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        self.sections.setMinimumHeight(round(LEAST_TABLE * self._around.theme.scale))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(12)
        column.addLayout(cards)
        column.addWidget(self.trend)
        column.addWidget(self.sections, 1)
        self.show_content(inside)
