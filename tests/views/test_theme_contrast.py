"""Every pair of words and ground of the look is readable in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from partnerhub_desktop.views.theme import Theme, load

THEMES = ["light", "dark"]
GROUNDS = ["bg", "surface", "surface2", "hover", "selected"]
PAIRS = [
    *(("text", ground) for ground in [*GROUNDS, "neutral_soft"]),
    *(("muted", ground) for ground in [*GROUNDS, "neutral_soft"]),
    *((tone, f"{tone}_soft") for tone in ("ok", "warn", "bad", "info")),
    *((tone, ground) for tone in ("ok", "warn", "bad", "info") for ground in GROUNDS),
    ("info", "accent_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("nav_text", "nav"),
    ("nav_active_text", "nav"),
    ("nav_active_text", "nav_active"),
]
OUTLINES = [("accent", "surface"), ("accent", "bg"), ("accent", "nav"), ("faint", "surface")]


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    """The ratio of WCAG 2.2, 1 to 21."""
    darker, lighter = sorted((luminance(getattr(theme, one)), luminance(getattr(theme, other))))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_are_readable(name: str, words: str, ground: str) -> None:
    assert contrast(load(name), words, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("outline", "ground"), OUTLINES)
def test_outlines_that_mean_something_are_visible(name: str, outline: str, ground: str) -> None:
    assert contrast(load(name), outline, ground) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_more_contrast_is_more(name: str) -> None:
    usual = load(name)
    more = usual.with_more_contrast()

    for words, ground in (
        ("muted", "surface"),
        ("faint", "surface"),
        ("border", "surface"),
        ("nav_text", "nav"),
    ):
        assert contrast(more, words, ground) > contrast(usual, words, ground)
