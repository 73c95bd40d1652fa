"""Cells of several figures: what stands in them, how it is told apart, what they say when pointed at."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPainter

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.catalog.sections import columns, sections
from partnerhub_desktop.services.spec import Column
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import SIDES, Brush, Place
from partnerhub_desktop.views.table.column_needs import fitting_width, needs_of
from partnerhub_desktop.views.table.column_painting import paint_column, use_within
from partnerhub_desktop.views.table.figure_painting import direction_of
from partnerhub_desktop.views.table.table_tips import tip_of
from partnerhub_desktop.views.table.title_lines import broken, broken_width, lines_within
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY

HEIGHT, WIDTH = 38, 220


class Row:
    """As much of a section's row as these cells show."""

    purchased, assigned, used_7d, overage = 600, 164, 131, 0
    assigned_ratio, used_ratio = 0.2733, 0.2183
    used_3_months, used_3_months_at_least = 120, True

    def __init__(self, **others: Any) -> None:
        self.__dict__.update(others)


@pytest.fixture
def ink(theme: ThemeController) -> Ink:
    return Ink(theme)


@pytest.fixture
def formats() -> Formats:
    return Formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), TODAY)


def painted(ink: Ink, formats: Formats, column: Column, row: Row, width: int = WIDTH) -> QImage:
    """The cell on a white ground."""
    image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_column(Brush(painter, ink, formats), column, Place(0, width, HEIGHT), [(0, row)])
    painter.end()
    return image


def coloured(image: QImage) -> set[str]:
    """Names of strongly coloured pixels' hues: ``green``, ``red``."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            if pixel.hslSaturation() > 120 and pixel.lightness() < 200:
                is_red = pixel.hue() < 20 or pixel.hue() > 335
                found.add("green" if 90 < pixel.hue() < 180 else "red" if is_red else "other")
    return found


def test_a_direction_is_told_by_shape_sign_and_colour(ink: Ink, formats: Formats) -> None:
    theme = ink.theme
    assert direction_of(ink, 12) == ("arrow-up", theme.ok)
    assert direction_of(ink, -4) == ("arrow-down", theme.bad)
    assert direction_of(ink, 0) == ("minus", theme.muted)
    assert direction_of(ink, None) == ("", theme.muted)
    said = [formats.cell(columns.ASSIGNMENT_CHANGE, Row(assignment_week_change=each)) for each in (12, -4, 0)]
    assert said == ["+12", "−4", "0"]
    assert formats.cell(columns.ASSIGNMENT_CHANGE, Row(assignment_week_change=None)) == "–"


def test_more_is_green_and_less_is_red(ink: Ink, formats: Formats) -> None:
    column = columns.ASSIGNMENT_CHANGE
    assert "green" in coloured(painted(ink, formats, column, Row(assignment_week_change=12)))
    assert "red" in coloured(painted(ink, formats, column, Row(assignment_week_change=-12)))
    assert coloured(painted(ink, formats, column, Row(assignment_week_change=None))) == set()


def test_a_count_stands_at_the_same_place_with_and_without_a_share(ink: Ink, formats: Formats) -> None:
    some = painted(ink, formats, columns.ASSIGNED, Row())
    none = painted(ink, formats, columns.ASSIGNED, Row(assigned_ratio=None))
    share = ink.width(formats.share(1.0), "count") + 12
    left = WIDTH - share
    assert some.copy(0, 0, left, HEIGHT) == none.copy(0, 0, left, HEIGHT)
    assert some.copy(left, 0, share, HEIGHT) != none.copy(left, 0, share, HEIGHT)
    assert formats.cell(columns.ASSIGNED, Row()) == "164 (27.3%)"
    assert formats.cell(columns.ASSIGNED, Row(assigned_ratio=None)) == "164"
    assert formats.cell(columns.USED, Row(used_7d=None)) == "–"


def test_a_narrow_cell_leaves_the_share_to_its_tip(ink: Ink, formats: Formats) -> None:
    assert painted(ink, formats, columns.ASSIGNED, Row(), 60) == painted(
        ink, formats, columns.ASSIGNED, Row(assigned_ratio=None), 60
    )
    assert tip_of(ink, formats, columns.ASSIGNED, Row(), 60, HEIGHT) == "164 (27.3%)"


def test_at_least_is_marked_and_explained(ink: Ink, formats: Formats) -> None:
    assert formats.cell(columns.USED_3_MONTHS, Row()) == "≥ 120"
    assert formats.cell(columns.USED_3_MONTHS, Row(used_3_months_at_least=False)) == "120"
    assert tip_of(ink, formats, columns.USED_3_MONTHS, Row(), WIDTH, HEIGHT).startswith("≥ 120\nAt least: ")
    exact = Row(used_3_months_at_least=False)
    assert tip_of(ink, formats, columns.USED_3_MONTHS, exact, WIDTH, HEIGHT) == ""


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Row(), ("131 / 164 / 436", "")),
        (Row(assigned=620, overage=20), ("131 / 620 / 0", "20 over")),
        (Row(assigned=620, overage=50), ("131 / 620 / 30", "50 over")),
        (Row(used_7d=None), ("– / 164 / 436", "")),
    ],
)
def test_the_bar_says_used_assigned_and_available(
    ink: Ink, formats: Formats, row: Row, said: tuple[str, str]
) -> None:
    assert use_within(ink, formats, row, WIDTH) == said
    assert formats.cell(columns.BAR, row) == ", ".join(filter(None, said))
    assert "Used in 7 days" in tip_of(ink, formats, columns.BAR, row, WIDTH, HEIGHT)


def test_a_bar_without_room_says_less_and_cuts_nothing(ink: Ink, formats: Formats) -> None:
    row = Row(purchased=1_000_000, assigned=1_200_000, used_7d=900_000, overage=200_000)
    for width in range(90, 400, 10):
        left, right = use_within(ink, formats, row, width)
        taken = ink.width(left, "number") + (ink.width(right, "number") if right else 0)
        assert taken <= width


@pytest.mark.parametrize("section", sections(), ids=lambda section: section.key)
def test_every_column_has_room_for_its_title_in_two_lines(ink: Ink, formats: Formats, section: Any) -> None:
    needs = needs_of(section.columns, ink, formats, breaks=True)
    for column, need in zip(section.columns, needs, strict=True):
        assert need.least >= broken_width(ink, str(column.title)) or column.key == "launch"


def test_a_column_fits_what_it_shows(ink: Ink, formats: Formats) -> None:
    rows = [Row(assignment_week_change=12345), Row(assignment_week_change=1)]
    width = fitting_width(columns.ASSIGNMENT_CHANGE, rows, ink, formats)
    assert width >= SIDES + ink.width("+12,345", "figure")


def test_a_long_title_breaks_where_it_is_most_even(ink: Ink) -> None:
    assert broken(ink, "Weekly change in assignment") == ("Weekly change", "in assignment")
    assert broken(ink, "Customer") == ("Customer",)
    assert broken(ink, "A b") == ("A b",)
    assert lines_within(ink, "Weekly change in assignment", 500) == ("Weekly change in assignment",)
