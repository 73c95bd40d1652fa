"""The few numbers beside a figure: bars to scale, a line with its gaps, nothing where there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.views.sparkline import Spark, paint_bars, paint_line

WIDTH, HEIGHT = 60, 20
BLACK, WHITE = QColor("#000000"), QColor("#ffffff")
Paint = Callable[[QPainter, QRectF, Sequence[float], QColor], None]


def heights(paint: Paint, values: Sequence[float | None], dark: int = 110) -> list[int]:
    """Of each column of pixels: how high the highest dark one is, 0 for none."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, WIDTH, HEIGHT), values, BLACK)  # type: ignore[arg-type]
    painter.end()
    columns = [[image.pixelColor(x, y).lightness() < dark for y in range(HEIGHT)] for x in range(WIDTH)]
    return [HEIGHT - column.index(True) if True in column else 0 for column in columns]


def test_bars_are_as_high_as_their_numbers(qapp: QApplication) -> None:
    found = heights(paint_bars, (20, 10, 0))
    assert (found[9], found[30], found[50]) == (HEIGHT, HEIGHT // 2, 0)


def test_a_small_number_leaves_a_trace(qapp: QApplication) -> None:
    assert heights(paint_bars, (1000, 1))[45] == 1


def test_a_line_goes_from_the_least_to_the_most(qapp: QApplication) -> None:
    found = heights(paint_line, (100, 110, 120))
    assert found[2] < 4
    assert found[57] > HEIGHT - 4


def test_a_number_that_is_not_known_is_a_gap(qapp: QApplication) -> None:
    found = heights(paint_line, (10, 20, None, 10, 20))
    assert found[5] > 0
    assert set(found[18:42]) == {0}
    assert found[50] > 0


@pytest.mark.parametrize("values", [(), (5,), (0, 0, 0), (None, None)])
@pytest.mark.parametrize("paint", [paint_line, paint_bars])
def test_nothing_is_painted_of_nothing(
    qapp: QApplication, paint: Paint, values: tuple[float | None, ...]
) -> None:
    if values == (5,) and paint is paint_bars:
        return
    assert set(heights(paint, [value or 0 for value in values])) == {0}


def test_the_widget_is_as_large_as_it_is_told(qapp: QApplication) -> None:
    spark = Spark()
    spark.setFixedSize(84, 28)
    spark.show_values((1, None, 3), BLACK, has_bars=True)
    assert (spark.grab().deviceIndependentSize().width(), spark.height()) == (84, 28)
    spark.deleteLater()
