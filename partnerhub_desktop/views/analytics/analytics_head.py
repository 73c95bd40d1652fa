"""The head of the analytics page: what it covers, which product, what one can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.analytics_words import head_said, product_said
from partnerhub_desktop.services.analytics.figures import PageFigures
from partnerhub_desktop.services.analytics.rows import ANALYTICS_PRODUCTS
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.segments import Segments
from partnerhub_desktop.views.surroundings import Surroundings


class AnalyticsHead(QWidget):
    """``door_opened`` tells which customers are wanted: those covered, or those left out."""

    product_chosen = Signal(str)
    door_opened = Signal(str)

    def __init__(self, around: Surroundings, product: str) -> None:
        super().__init__()
        self._around = around
        self._figures: PageFigures | None = None
        self._title = plain_label("title")
        self.covered, self.outside = QPushButton(), QPushButton()
        self.switch = Segments(ANALYTICS_PRODUCTS, product)
        self._build()
        self._retranslate()

    @property
    def product(self) -> str:
        """The product in force."""
        return self.switch.value

    def show_product(self, product: str) -> None:
        """Bring another product into force, without telling."""
        self.switch.choose(product)

    def show_figures(self, figures: PageFigures) -> None:
        """Whom the page covers, and whom not."""
        self._figures = figures
        covered, outside = head_said(figures, self._around.formats)
        self.covered.setText(covered)
        self.outside.setText(outside)
        self.covered.show()
        self.outside.setVisible(figures.outside > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        doors = QHBoxLayout()
        doors.setContentsMargins(0, 0, 0, 0)
        doors.setSpacing(0)
        for button, door in ((self.covered, "covered"), (self.outside, "outside")):
            button.setProperty("kind", "quietLink")
            button.clicked.connect(lambda _on=False, door=door: self.door_opened.emit(door))
            button.hide()
            doors.addWidget(button)
        doors.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addLayout(doors)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.switch.chosen.connect(self.product_chosen)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Subscription analytics"))
        self.switch.setAccessibleName(self.tr("Product"))
        for product in ANALYTICS_PRODUCTS:
            self.switch.say(product, product_said(product))
        if self._figures is not None:
            self.show_figures(self._figures)
