"""The look: the measures of look/README.md, its font, and a switch that reaches everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from partnerhub_desktop.views.theme import ThemeController, load, palette, stylesheet, text_scale

THEMES = ["light", "dark"]


def rules(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """(selectors, properties) of every rule."""
    plain = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    pairs = re.findall(r"([^{}]+){([^{}]*)}", plain)
    return [(head.strip(), dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", body))) for head, body in pairs]


@pytest.fixture
def controller(qapp: QApplication) -> Iterator[ThemeController]:
    font, colours = qapp.font(), qapp.palette()
    made = ThemeController(qapp, "light")
    yield made
    made.choose("system")
    shiboken6.delete(made)
    qapp.setStyleSheet("")
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.fixture
def shown(controller: ThemeController) -> Iterator[QWidget]:
    window = QWidget()
    yield window
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", THEMES)
def test_faint_is_never_the_colour_of_words_in_use(name: str) -> None:
    theme = load(name)
    faint = [head for head, body in rules(stylesheet(theme)) if body.get("color") == theme.faint.name()]

    assert faint
    assert all(":disabled" in head for head in faint)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_the_style_sheet_is_filled_in(name: str, scale: float) -> None:
    sheet = stylesheet(load(name), scale)

    assert "{{" not in sheet
    pictures = re.findall(r"url\((.+?)\)", sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.parametrize("scale", [1 + step / 50 for step in range(51)])
def test_no_pill_is_rounder_than_half_its_height(scale: float) -> None:
    merged = {head: body for head, body in rules(stylesheet(load("light"), scale)) if "min-height" in body}
    pixels = {
        head: [int(body[key].removesuffix("px")) for key in ("border-radius", "min-height")]
        for head, body in merged.items()
        if head in ("QLabel[pill]", 'QPushButton[kind="chip"]')
    }

    assert pixels["QLabel[pill]"][0] <= pixels["QLabel[pill]"][1] / 2
    assert pixels['QPushButton[kind="chip"]'][0] <= (pixels['QPushButton[kind="chip"]'][1] + 2) / 2


@pytest.mark.parametrize(
    "control",
    [
        "QPushButton",
        "QToolButton",
        "QLineEdit",
        "QComboBox",
        "QAbstractSpinBox",
        "QTextEdit",
        "QCheckBox",
        "QRadioButton",
    ],
)
def test_every_control_shows_its_focus(control: str) -> None:
    theme = load("light")
    rings = [body for head, body in rules(stylesheet(theme)) if f"{control}:focus" in head.split(", ")]

    assert any(theme.accent.name() in " ".join(body.values()) for body in rings)


def test_the_style_sheet_has_no_slow_selectors() -> None:
    heads = [part.strip() for head, _ in rules(stylesheet(load("light"))) for part in head.split(",")]

    assert not [head for head in heads if head.startswith("*") or " " in head]


def test_disabled_words_step_back() -> None:
    colours = palette(load("dark"))

    assert colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == load("dark").faint
    assert colours.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Text) == load("dark").text


def test_each_weight_has_its_own_shapes(controller: ThemeController) -> None:
    widths = [
        QFontMetricsF(controller.font(40, weight)).horizontalAdvance("Клиенти") for weight in (400, 500, 600)
    ]

    assert QFontInfo(controller.font(14)).family() == "Inter Subset"
    assert widths[0] < widths[1] < widths[2]


def test_tabular_digits_are_equally_wide(controller: ThemeController) -> None:
    tabular = QFontMetricsF(controller.font(24, 600, tabular=True))
    proportional = QFontMetricsF(controller.font(24, 600))

    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("8888")
    assert proportional.horizontalAdvance("1111") < proportional.horizontalAdvance("8888")


@pytest.mark.usefixtures("controller")
def test_the_font_has_every_letter_of_both_languages() -> None:
    metrics = QFontMetricsF(QApplication.font())
    letters = (
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяѝABCabcéšžÅ€№✓→←↑↓–—„“”…·×›≥\u00a0\u202f"
    )

    assert [letter for letter in letters if not metrics.inFontUcs4(ord(letter))] == []


@pytest.mark.parametrize(
    ("platform", "points", "scale"),
    [
        ("linux", 9.0, 1.0),
        ("linux", 11.0, 1.0),
        ("linux", 16.5, 1.5),
        ("win32", 13.5, 1.5),
        ("darwin", 90.0, 2.0),
    ],
)
def test_text_grows_with_the_systems_text(platform: str, points: float, scale: float) -> None:
    font = QFont()
    font.setPointSizeF(points)

    assert text_scale(font, platform) == pytest.approx(scale)


HEIGHTS: list[tuple[type[QWidget], dict[str, Any], int]] = [
    (QPushButton, {}, 36),
    (QPushButton, {"kind": "primary"}, 36),
    (QPushButton, {"small": True}, 28),
    (QPushButton, {"kind": "primary", "small": True}, 28),
    (QPushButton, {"kind": "chip"}, 28),
    (QLineEdit, {}, 36),
    (QComboBox, {}, 36),
    (QLabel, {"pill": "ok"}, 22),
    (QToolButton, {"nav": True}, 38),
]


@pytest.mark.parametrize(("kind", "properties", "height"), HEIGHTS)
def test_controls_have_the_heights_of_the_look(
    shown: QWidget, kind: type[QWidget], properties: dict[str, Any], height: int
) -> None:
    control = kind(shown)
    for name, value in properties.items():
        control.setProperty(name, value)
    control.setProperty("text", "Текст")
    shown.ensurePolished()
    control.ensurePolished()
    control.adjustSize()

    assert control.height() == height


def test_a_figure_keeps_its_tabular_digits_under_the_style_sheet(
    shown: QWidget, controller: ThemeController
) -> None:
    figure = QLabel("1", shown)
    figure.setProperty("role", "kpi")
    figure.setFont(controller.font(24, 600, tabular=True))
    figure.ensurePolished()

    metrics = QFontMetricsF(figure.font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_placeholder_is_readable(shown: QWidget, controller: ThemeController) -> None:
    field = QLineEdit(shown)
    field.ensurePolished()

    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == controller.theme.muted


def test_choosing_a_theme_tells_everybody(controller: ThemeController, qapp: QApplication) -> None:
    heard: list[str] = []
    controller.theme_changed.connect(lambda theme: heard.append(theme.name))

    controller.choose("dark")

    assert heard == ["dark"]
    assert vars(controller.theme) == vars(load("dark"))
    assert qapp.palette().color(QPalette.ColorRole.Window) == load("dark").bg
    assert load("dark").accent.name() in qapp.styleSheet()


def test_words_and_icons_stand_eight_pixels_apart(shown: QWidget, controller: ThemeController) -> None:
    with_words, alone = QPushButton("Export", shown), QPushButton(shown)
    controller.put_icon(with_words, "download", controller.theme.text)
    controller.put_icon(alone, "download", controller.theme.text)

    assert with_words.iconSize().width() == 20
    assert alone.iconSize().width() == 16
