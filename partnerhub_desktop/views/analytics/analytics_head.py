"""The head of the analytics page: what it covers, which product, what one can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import head_said, product_said
from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS, COVERED, OUTSIDE
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.segments import Segments
from partnerhub_desktop.views.surroundings import Surroundings

DOOR_PADDING = 4
"""Pixels at each side of a quiet link: the words begin where the title does."""


class AnalyticsHead(QWidget):
    """``door_opened`` tells which customers are wanted: those covered, or those left out."""

    product_chosen = Signal(str)
    door_opened = Signal(str)
    compare_requested = Signal()
    plan_requested = Signal()
    export_requested = Signal()

    def __init__(self, around: Surroundings, product: str) -> None:
        super().__init__()
        self._around = around
        self._figures: PageFigures | None = None
        self._title, self._dot = plain_label("title"), plain_label("muted")
        self.covered, self.outside = QPushButton(), QPushButton()
        self.compare, self.plan, self.export = QPushButton(), QPushButton(), QPushButton()
        self.switch = Segments(ANALYTICS_PRODUCTS, product)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def product(self) -> str:
        """The product in force."""
        return self.switch.value

    def show_product(self, product: str) -> None:
        """Bring another product into force, without telling."""
        self.switch.choose(product)

    def show_figures(self, figures: PageFigures | None) -> None:
        """Whom the page covers, and whom not; None for a person who may not know."""
        self._figures = figures
        if figures is not None:
            covered, outside = head_said(figures, self._around.formats)
            self.covered.setText(covered)
            self.outside.setText(outside)
        self.covered.setVisible(figures is not None)
        for widget in (self._dot, self.outside):
            widget.setVisible(figures is not None and figures.outside > 0)

    def offer_planning(self) -> None:
        """Somebody listens to ``compare_requested`` and ``plan_requested``."""
        self.compare.show()
        self.plan.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        doors = QHBoxLayout()
        doors.setContentsMargins(0, 0, 0, 0)
        doors.setSpacing(0)
        for widget in (self.covered, self._dot, self.outside):
            widget.hide()
            doors.addWidget(widget)
        for button in (self.covered, self.outside):
            button.setProperty("kind", "quietLink")
        doors.addStretch(1)
        self._title.setContentsMargins(DOOR_PADDING, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._title, 1)
        for part in (self.switch, self.compare, self.plan, self.export):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20 - DOOR_PADDING, 0, 20, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(doors)
        self.compare.hide()
        self.plan.hide()

    def _connect(self) -> None:
        self.covered.clicked.connect(lambda: self.door_opened.emit(COVERED))
        self.outside.clicked.connect(lambda: self.door_opened.emit(OUTSIDE))
        self.switch.chosen.connect(self.product_chosen)
        self.compare.clicked.connect(self.compare_requested)
        self.plan.clicked.connect(self.plan_requested)
        self.export.clicked.connect(self.export_requested)
        self._around.theme.theme_changed.connect(self._tint)

    def _tint(self) -> None:
        theme = self._around.theme
        theme.put_icon(self.compare, "history", theme.theme.text)
        theme.put_icon(self.plan, "calendar-clock", theme.theme.text)
        theme.put_icon(self.export, "download", theme.theme.text)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Subscription analytics"))
        self._dot.setText("·")
        self.switch.setAccessibleName(self.tr("Product"))
        for product in ANALYTICS_PRODUCTS:
            self.switch.say(product, product_said(product))
        self.compare.setText(self.tr("Compare dates"))
        self.plan.setText(self.tr("Plan renewals"))
        self.export.setText(self.tr("Export"))
        self.export.setToolTip(
            self.tr("Write the rows of the table into a CSV, XLSX or PDF file (Ctrl+Shift+E)")
        )
        for button in (self.covered, self.outside):
            button.setAccessibleDescription(self.tr("Enter opens these customers"))
        self._tint()
        if self._figures is not None:
            self.show_figures(self._figures)
