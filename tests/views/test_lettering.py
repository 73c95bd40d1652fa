"""Texts of own-painted widgets: cut where they must be, and laid out together as they would be alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPixmap

from partnerhub_desktop.models.one_line import has_right_to_left
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.theme import ThemeController

TEXTS = (
    "Пловдив Логистика 12 ЕООД", "Zürich & Söhne GmbH", "a\nb\u2028c", "", "\u202e", "–",
    "شركة البحر", "מרכז", "日本語の会社", "é" * 40, "WWWW" * 40, "i" * 60, "1,234 / 5,678",
)  # fmt: skip


@pytest.fixture
def ink(theme: ThemeController) -> Ink:
    return Ink(theme)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("style", ["name", "figure"])
def test_a_text_is_cut_only_where_it_has_no_room(ink: Ink, text: str, style: str) -> None:
    whole = ink.lettering.cut(text, style, 100_000)
    width = ink.width(whole, style)
    assert ink.lettering.cut(text, style, width) == whole
    if width > 40:
        cut = ink.lettering.cut(text, style, width - 2)
        assert cut.endswith("…")
        assert ink.width(cut, style) <= width - 2


def test_every_line_of_a_block_stands_where_it_is_asked_for(ink: Ink) -> None:
    lines = [(38 * place, text) for place, text in enumerate(TEXTS)]
    block = ink.lettering.block("body", 120, lines)
    assert [block.lineAt(place).y() for place in range(block.lineCount())] == [top for top, _ in lines]
    assert {block.lineAt(place).x() for place in range(block.lineCount())} == {0}


def test_figures_end_at_the_right(ink: Ink) -> None:
    block = ink.lettering.block("figure", 90, [(0, "7"), (20, "1,234,567")], at_the_right=True)
    ends = [block.lineAt(place).x() + block.lineAt(place).naturalTextWidth() for place in range(2)]
    assert all(89 < end <= 90 for end in ends)


def test_the_same_lines_are_laid_out_once(ink: Ink) -> None:
    lines = [(0, "Balkan"), (20, "Danube")]
    assert ink.lettering.block("name", 90, lines) is ink.lettering.block("name", 90, list(lines))


@pytest.mark.parametrize("text", [text for text in TEXTS if not has_right_to_left(text)])
def test_a_line_looks_as_it_does_alone(ink: Ink, text: str) -> None:
    assert drawn_among(ink, text, "Danube") == drawn_alone(ink, text)


@pytest.mark.parametrize("text", ["שלום 12 Ltd", "شركة 12 البحر", "Danube 12 (Ltd)"])
def test_each_line_is_written_in_its_own_direction(ink: Ink, text: str) -> None:
    assert inked(drawn_among(ink, text, "שלום")) == inked(drawn_alone(ink, text))


def drawn_alone(ink: Ink, text: str) -> QImage:
    picture = QPixmap(160, 60)
    picture.fill(ink.theme.surface)
    with QPainter(picture) as painter:
        painter.setFont(ink.fonts["body"])
        painter.drawStaticText(0, 30, ink.line(text, "body", 150))
    return picture.toImage()


def drawn_among(ink: Ink, text: str, other: str) -> QImage:
    picture = QPixmap(160, 60)
    picture.fill(ink.theme.surface)
    with QPainter(picture) as painter:
        block = ink.lettering.block("body", 150, [(-30, other), (30, text), (90, other)])
        block.draw(painter, QPointF(0, 0))
    return picture.toImage()


def inked(image: QImage) -> list[bool]:
    """In which columns of pixels something is drawn: marks that isolate can move a line down by a pixel."""
    ground = image.pixel(0, 0)
    columns = range(image.width())
    return [any(image.pixel(x, y) != ground for y in range(image.height())) for x in columns]
