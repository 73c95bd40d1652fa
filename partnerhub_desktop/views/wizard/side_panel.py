"""The dark side of the first run: whose program this is, and three promises."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.theme import ThemeController

WIDTH = 420
PROMISE_ICONS = ("list-checks", "wifi-off", "search-check")


class SidePanel(QFrame):
    """Only words; nothing to press."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("area", "nav")
        self.setFixedWidth(WIDTH)
        self._build()
        theme.theme_changed.connect(self._tint)
        self._tint()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 36, 44, 30)
        column.addLayout(self._build_brand())
        column.addStretch(1)
        self._headline = plain_label("navTitle", wraps=True)
        column.addWidget(self._headline)
        column.addSpacing(28)
        column.addLayout(self._build_promises())
        column.addStretch(1)
        self._independence = plain_label("navCaption", wraps=True)
        column.addWidget(self._independence)

    def _build_brand(self) -> QHBoxLayout:
        self._logo = QLabel()
        self._brand = plain_label("navBrand")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._logo)
        row.addWidget(self._brand, 1)
        return row

    def _build_promises(self) -> QGridLayout:
        self._promises = [
            (QLabel(), plain_label("navName"), plain_label("navText", wraps=True)) for _ in PROMISE_ICONS
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for number, (icon, name, words) in enumerate(self._promises):
            line = number * 3
            grid.addWidget(icon, line, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, line, 1)
            grid.addWidget(words, line + 1, 1)
            grid.setRowMinimumHeight(line + 2, 16)
        return grid

    def _tint(self) -> None:
        colours = self._theme.theme
        colour = max(colours.seg_assigned, colours.info, key=QColor.lightnessF)
        self._logo.setPixmap(self._theme.sign("building-2", colour, 28))
        for name, (icon, _name, _words) in zip(PROMISE_ICONS, self._promises, strict=True):
            icon.setPixmap(self._theme.sign(name, colour, 20))

    def _retranslate(self) -> None:
        self._brand.setText(self.tr("Partner Hub Desktop"))
        self._headline.setText(self.tr("All your customers,\nwith or without a network."))
        self._independence.setText(
            self.tr("An independent product. Not made or endorsed by Cisco. Webex is a trademark of Cisco.")
        )
        for (_icon, name, words), (promise, explained) in zip(self._promises, self._words(), strict=True):
            name.setText(promise)
            words.setText(explained)

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Know what to act on"),
                self.tr("Ending terms, trials and overage with the last day to act, without noise."),
            ),
            (
                self.tr("Works offline"),
                self.tr("Everything is kept on this computer, and every figure shows its age."),
            ),
            (
                self.tr("Figures you can check"),
                self.tr("Each number opens the rows it counts and explains itself."),
            ),
        )
