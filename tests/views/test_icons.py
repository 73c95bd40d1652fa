"""Icons: right colour, right size at every device ratio, nothing but the three Qt modules loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from partnerhub_desktop.services import resource_files
from partnerhub_desktop.views import icons
from partnerhub_desktop.views.theme import load

NAMES = sorted(path.stem for path in resource_files.path("icons").glob("*.svg"))
RED = QColor("#FF0000")
CONTROL_COLOURS = {
    "check": "accent_text",
    "minus": "accent_text",
    "triangle-alert": "warn",
    "circle-question-mark": "info",
}


def solid_colours(picture: QPixmap) -> set[str]:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_in_the_asked_colour(name: str) -> None:
    picture = icons.pixmap(name, RED, 32)

    assert solid_colours(picture) == {RED.name()}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_all_pixels_of_the_screen(ratio: float) -> None:
    picture = icons.pixmap("bell", RED, 18, ratio)

    assert picture.size() == QSize(round(18 * ratio), round(18 * ratio))
    assert picture.deviceIndependentSize().toSize() == QSize(18, 18)


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_once() -> None:
    assert icons.pixmap("users", RED, 18).cacheKey() == icons.pixmap("users", RED, 18).cacheKey()


@pytest.mark.usefixtures("qapp")
def test_a_checked_button_shows_the_other_colour() -> None:
    both = icons.icon("users", RED, 18, checked=QColor("white"))

    lit = both.pixmap(QSize(18, 18), QIcon.Mode.Normal, QIcon.State.On)
    assert solid_colours(lit) <= {"#ffffff"}
    assert both.pixmap(QSize(18, 18)).cacheKey() != lit.cacheKey()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("gap", "empty_columns"), [(4, range(18, 22)), (-4, range(4))])
def test_a_gap_stays_empty(gap: int, empty_columns: range) -> None:
    image = icons.icon("minus", RED, 18, gap=gap).pixmap(QSize(22, 18)).toImage()

    assert image.size() == QSize(22, 18)
    assert not any(image.pixelColor(x, y).alpha() for x in empty_columns for y in range(18))


@pytest.mark.usefixtures("qapp")
def test_a_name_that_is_not_shipped_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", RED, 18)


@pytest.mark.parametrize("path", sorted(resource_files.path("icons", "controls").iterdir()))
def test_the_style_sheets_own_pictures_have_the_themes_colours(path: object) -> None:
    stem = str(path).rsplit("/", 1)[-1].removesuffix(".svg")
    name, _, theme_name = stem.rpartition("-")
    colour = getattr(load(theme_name), CONTROL_COLOURS.get(name, "muted"))

    assert f'stroke="{colour.name()}"' in resource_files.read_text("icons", "controls", f"{stem}.svg").lower()


def test_drawing_an_icon_imports_no_fourth_qt_module() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from partnerhub_desktop.views.theme import ThemeController\n"
        "themes = ThemeController(app, 'light'); themes.pixmap('bell', themes.theme.text, 18)\n"
        "print(sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout

    assert printed.strip() == "['PySide6.QtCore', 'PySide6.QtGui', 'PySide6.QtWidgets']"
