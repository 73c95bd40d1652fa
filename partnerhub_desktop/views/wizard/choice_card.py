"""A choice as a card: tile, name, pill, one sentence, what speaks for it, a radio button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

TILE = 48
SIDE, TOP = 22, 20
RADIO = 30


@dataclass(frozen=True)
class ChoiceWords:
    """What a card says; ``pill`` and ``points`` may be empty."""

    name: str
    sentence: str
    pill: str = ""
    points: Sequence[str] = ()


class ChoiceCard(QFrame):
    """The whole card can be pressed; the radio button carries focus, keys and the accessible name.

    ``sign`` is the name of an icon, or up to three letters.
    """

    def __init__(self, theme: ThemeController, group: QButtonGroup, sign: str, points: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._sign = sign
        self._words = ChoiceWords("", "")
        self.radio = QRadioButton()
        self.radio.setFixedWidth(round(RADIO * theme.scale))
        group.addButton(self.radio)
        self.setFocusProxy(self.radio)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._build(points)
        self.radio.toggled.connect(self._show_chosen)
        theme.theme_changed.connect(self._tint)
        self._show_chosen()

    def show_words(self, words: ChoiceWords) -> None:
        self._words = words
        self._name.setText(words.name)
        self._sentence.setText(words.sentence)
        self._pill.setVisible(bool(words.pill))
        self._pill.setText(words.pill)
        for (_tick, label), point in zip(self._points, words.points, strict=True):
            label.setText(point)
        self.radio.setAccessibleName(words.name)
        self.radio.setAccessibleDescription(" ".join((words.sentence, *words.points)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.click()

    def _build(self, points: int) -> None:
        row = QHBoxLayout(self)
        row.setSpacing(18)
        row.addWidget(self._build_tile(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._build_words(points), 1)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)

    def _build_tile(self) -> QWidget:
        self._tile = QFrame()
        self._tile.setProperty("area", "tile")
        side = round(TILE * self._theme.scale)
        self._tile.setFixedSize(side, side)
        self._letters = plain_label("rowName")
        self._letters.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self._tile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._letters)
        return self._tile

    def _build_words(self, points: int) -> QVBoxLayout:
        self._name, self._pill = plain_label("choiceName"), plain_label()
        self._sentence = plain_label("muted", wraps=True)
        self._points = [(QLabel(), plain_label("point")) for _ in range(points)]
        column, head, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setSpacing(4)
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._pill)
        head.addStretch(1)
        foot.setSpacing(6)
        for tick, label in self._points:
            foot.addWidget(tick)
            foot.addWidget(label)
            foot.addSpacing(8)
        foot.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._sentence)
        if points:
            column.addSpacing(3)
            column.addLayout(foot)
        else:
            column.addStretch(1)
        return column

    def _show_chosen(self) -> None:
        chosen = self.radio.isChecked()
        put(self, "card", "chosen" if chosen else "true")
        put(self._tile, "tone", "info" if chosen else "")
        put(self._pill, "pill", "info" if chosen else "quiet")
        border = 2 if chosen else 1
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(SIDE - border, TOP - border, SIDE - border, TOP - border)
        self._tint()

    def _tint(self) -> None:
        colours = self._theme.theme
        if len(self._sign) > 3:
            colour = colours.info if self.radio.isChecked() else colours.muted
            self._letters.setPixmap(self._theme.sign(self._sign, colour, 22))
        else:
            self._letters.setText(self._sign)
        for tick, _label in self._points:
            tick.setPixmap(self._theme.sign("check", colours.ok, 14))
