"""How old each kind of data is, and the way to newer ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.overview_words import age_words
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.overview.data_age import DataAge
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.theme import ThemeController

ICON = 16


class AgeCard(QFrame):
    """``import_requested`` where the person may bring in files."""

    import_requested = Signal()

    def __init__(self, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._ages: Sequence[DataAge] = ()
        self._title, self._rows = plain_label("cardTitle"), QGridLayout()
        self._source, self._import = CutLabel(), QPushButton()
        self._build()
        self._retranslate()
        theme.theme_changed.connect(self._fill)

    def show_ages(self, ages: Sequence[DataAge]) -> None:
        """One line each."""
        self._ages = ages
        self._fill()

    def offer_import(self, offered: bool) -> None:
        """Whether the person's roles allow bringing in files."""
        self._import.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self._source.setProperty("role", "caption")
        self._import.setProperty("kind", "link")
        self._import.clicked.connect(self.import_requested)
        self._rows.setColumnStretch(1, 1)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self._source, 1)
        foot.addWidget(self._import)
        line = QFrame()
        line.setProperty("area", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(line)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Age of data"))
        self._import.setText(self.tr("Import newer"))
        self._import.setAccessibleName(self.tr("Import newer files"))
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, age in enumerate(self._ages):
            self._add(row, age)
        newest = max((age for age in self._ages if age.at), key=lambda age: str(age.at), default=None)
        self._source.show_text("" if newest is None else age_words(newest, self._formats).tip)

    def _add(self, row: int, age: DataAge) -> None:
        words, colours = age_words(age, self._formats), self._theme.theme
        is_old = age.is_old(self._formats.today)
        icon, name, at, said = QLabel(), CutLabel(), plain_label("strong"), plain_label("caption")
        tint = colours.faint if age.at is None else colours.warn if is_old else colours.ok
        shape = "minus" if age.at is None else "clock" if is_old else "circle-check"
        icon.setPixmap(self._theme.pixmap(shape, tint, round(ICON * self._theme.scale)))
        name.setProperty("role", "point")
        name.show_text(words.name)
        at.setText(words.at)
        said.setText(words.source)
        if is_old:
            said.setProperty("role", "warning")
        for label in (at, said):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setToolTip(plain_tip(words.tip))
        self._rows.addWidget(icon, 2 * row, 0, 2 if words.source else 1, 1)
        self._rows.addWidget(name, 2 * row, 1, 2 if words.source else 1, 1)
        self._rows.addWidget(at, 2 * row, 2)
        if words.source:
            self._rows.addWidget(said, 2 * row + 1, 2)
