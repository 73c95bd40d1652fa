"""Texts of own-painted widgets: how wide they are, cut to fit, and many lines laid out as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from partnerhub_desktop.models.formats import UNKNOWN
from partnerhub_desktop.models.one_line import has_right_to_left, one_line

Lines = Sequence[tuple[int, str]]
"""Top of each line in pixels, and its text."""

MOST_TEXTS, MOST_BLOCKS = 6000, 120
SURE, STRETCH = 4, 1.03
"""Pixels, and how many times as wide, that a text may be beyond its letters one by one: W stands further from
another W."""
_SIMPLE_UNTIL = "\u058f"
"""Letters up to here stand side by side, each as wide as it is alone."""
_LINE_END, _ISOLATE, _ISOLATED = "\u2028", "\u2068", "\u2069"

Key = TypeVar("Key")
Made = TypeVar("Made")


class Lettering:
    """For these fonts, by style. Remembers what it has measured, cut and laid out."""

    def __init__(self, fonts: Mapping[str, QFont]) -> None:
        self.metrics = {style: QFontMetrics(font) for style, font in fonts.items()}
        self._fonts = fonts
        self._precise = {style: QFontMetricsF(font) for style, font in fonts.items()}
        self._letters = {style: _Letters(metrics) for style, metrics in self._precise.items()}
        self._widths: dict[tuple[str, str], int] = {}
        self._cut: dict[tuple[str, str, int], str] = {}
        self._blocks: dict[tuple[object, ...], QTextLayout] = {}
        self._option = QTextOption()
        self._option.setTextDirection(Qt.LayoutDirection.LeftToRight)

    def width(self, text: str, style: str) -> int:
        """Pixels that the whole text takes; rounded down it would be cut."""
        key = (text, style)
        known = self._widths.get(key)
        if known is None:
            known = ceil(self._precise[style].horizontalAdvance(one_line(text)))
            _keep(self._widths, key, known, MOST_TEXTS)
        return known

    def cut(self, text: str, style: str, width: int) -> str:
        """One line of it, ending with "…" where it is longer than ``width``."""
        key = (text, style, width)
        known = self._cut.get(key)
        if known is None:
            known = self._fitted(one_line(text) or (UNKNOWN if text else ""), style, width)
            _keep(self._cut, key, known, MOST_TEXTS)
        return known

    def block(self, style: str, width: int, lines: Lines, at_the_right: bool = False) -> QTextLayout:
        """The lines laid out together, each cut to ``width``: that takes a third of drawing them one by
        one, and they are drawn again and again."""
        key = (style, width, at_the_right, *lines)
        known = self._blocks.get(key)
        if known is None:
            known = self._laid_out(style, width, lines, at_the_right)
            _keep(self._blocks, key, known, MOST_BLOCKS)
        return known

    def _fitted(self, words: str, style: str, width: int) -> str:
        """Most texts are clearly short enough: shaping them to know it would take ten times as long."""
        letters = self._letters[style]
        is_simple = words.isascii() or max(words) <= _SIMPLE_UNTIL
        if is_simple and STRETCH * sum(map(letters.__getitem__, words)) <= width - SURE:
            return words
        if self.width(words, style) <= width:
            return words
        return self.metrics[style].elidedText(words, Qt.TextElideMode.ElideRight, width)

    def _laid_out(self, style: str, width: int, lines: Lines, at_the_right: bool) -> QTextLayout:
        texts = [self.cut(text, style, width) for _, text in lines]
        joined = _LINE_END.join(texts)
        if has_right_to_left(joined):
            joined = _LINE_END.join(map(_alone, texts))
        layout = QTextLayout(joined, self._fonts[style])
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        for top, _ in lines:
            line, left = layout.createLine(), 0
            if at_the_right:
                line.setNumColumns(len(joined))
                left = max(0, width - ceil(line.naturalTextWidth()))
            line.setPosition(QPointF(left, top))  # laid out with the next line, or at the end
        layout.endLayout()
        return layout


class _Letters(dict[str, float]):
    """How wide each letter is, measured once."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width


def _alone(text: str) -> str:
    """What is written from right to left turns nothing round but itself."""
    return f"{_ISOLATE}{text}{_ISOLATED}" if has_right_to_left(text) else text


def _keep(known: dict[Key, Made], key: Key, made: Made, most: int) -> None:
    if len(known) >= most:
        known.clear()
    known[key] = made
