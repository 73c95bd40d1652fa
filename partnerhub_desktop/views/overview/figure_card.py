"""A figure of the Overview: a link to the rows it counts, with a second one and its weeks beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.overview_words import LOOKS, meaning, note, spoken, title
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.overview.reading import Card
from partnerhub_desktop.views.details.line_list import show_tip
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.sparkline import Spark
from partnerhub_desktop.views.status_look import tone_colours
from partnerhub_desktop.views.theme import ThemeController

SPARK = (84, 28)


class FigureCard(QFrame):
    """Enter and a click open the rows; F2, the pointer and the button with the i explain the figure."""

    door_requested = Signal(object)  # the Door

    def __init__(self, key: str, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self.key = key
        self.card: Card | None = None
        self._theme = theme
        self._formats = formats
        self._spark_values: list[int | None] = []
        self._icon, self._title, self.value = QLabel(), CutLabel(), plain_label("kpi")
        self._note, self._info = CutLabel(), QToolButton()
        self.note_button = QPushButton()
        self._spark = Spark()
        self._build()
        self.retranslate()
        theme.theme_changed.connect(self._tint)
        theme.scale_changed.connect(self._measure)

    def show_card(self, card: Card) -> None:
        """Show this figure."""
        self.card = card
        if card.spark:
            self._spark_values = list(card.spark)
        self.retranslate()

    def show_weeks(self, values: list[int | None]) -> None:
        """The weeks of a figure whose history is read later."""
        self._spark_values = values
        self._tint()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.show_text(title(self.key))
        self._info.setAccessibleName(meaning(self.key))
        tip = plain_tip(meaning(self.key))
        for part in (self, self._info):
            part.setToolTip(tip)
        card = self.card
        self.note_button.setVisible(card is not None)
        if card is not None:
            self.value.setText(self._formats.number(card.value))
            self.note_button.setText(self._formats.number(card.note))
            self.note_button.setAccessibleName(f"{self._formats.number(card.note)} {note(card)}")
            self._note.show_text(note(card))
            self.setAccessibleName(spoken(card, self._formats))
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.key() == Qt.Key.Key_F2:
            self._explain()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        if self.card is not None:
            self.door_requested.emit(self.card.door)

    def _open_note(self) -> None:
        if self.card is not None:
            self.door_requested.emit(self.card.note_door)

    def _explain(self) -> None:
        show_tip(self, meaning(self.key), self.mapToGlobal(QPoint(12, self.height())))

    def _build(self) -> None:
        self.setProperty("card", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title.setProperty("role", "muted")
        self._note.setProperty("role", "caption")
        self._info.setProperty("kind", "small")
        self._info.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F2 on the card says the same
        self._info.clicked.connect(self._explain)
        self.note_button.setProperty("kind", "note")
        self.note_button.clicked.connect(self._open_note)
        self.value.setText(" ")
        self._measure()
        self._lay_out()

    def _lay_out(self) -> None:
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (head, (self._icon, self._title, self._info)),
            (middle, (self.value, None, self._spark)),
            (foot, (self.note_button, self._note)),
        ):
            row.setSpacing(6)
            for part in parts:
                if part is None:
                    row.addStretch(1)
                else:
                    row.addWidget(part, int(isinstance(part, CutLabel)))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(2)
        for row in (head, middle, foot):
            column.addLayout(row)

    def _measure(self) -> None:
        width, height = (round(side * self._theme.scale) for side in SPARK)
        self._spark.setFixedSize(width, height)

    def _tint(self) -> None:
        look, colours = LOOKS[self.key], self._theme.theme
        self._icon.setPixmap(self._theme.pixmap(look.icon, colours.muted, round(16 * self._theme.scale)))
        self._theme.put_icon(self._info, "info", colours.muted)
        put(self.note_button, "tone", look.tone)
        self._spark.show_values(self._spark_values, tone_colours(colours, look.tone)[0], look.has_bars)
