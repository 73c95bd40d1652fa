"""The look: colour tokens, palette, style sheet and fonts of the light and the dark theme (ui.md, look/)."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import partial
from typing import Literal

from PySide6.QtCore import QJsonDocument, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from partnerhub_desktop.models.typeface import load_typeface, typeface
from partnerhub_desktop.services import resource_files
from partnerhub_desktop.views import icons

Choice = Literal["light", "dark", "system"]

STYLE = ("-style", "fusion")
"""For the arguments of the QApplication: ``setStyle`` would return the style and make PySide set up every
class of styles there is, on the way to the first paint."""

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}
# Points of the largest usual system font; a person who enlarged the text has more.
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}

_ICON_GAP = 4  # pixels; Qt adds 4 of its own between icon and words


class Theme:
    """Colours by meaning, from `resources/tokens.json`. `faint` is for icons and outlines, never for text."""

    name: str
    bg: QColor
    surface: QColor
    surface2: QColor
    nav: QColor
    nav_text: QColor
    nav_active: QColor
    nav_active_text: QColor
    border: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    accent_soft: QColor
    ok: QColor
    ok_soft: QColor
    warn: QColor
    warn_soft: QColor
    bad: QColor
    bad_soft: QColor
    info: QColor
    info_soft: QColor
    neutral_soft: QColor
    seg_used: QColor
    seg_assigned: QColor
    seg_free: QColor
    seg_over: QColor
    hover: QColor
    selected: QColor

    def __init__(self, name: str, colours: Mapping[str, QColor]) -> None:
        self.name = name
        self.__dict__.update(colours)

    def with_more_contrast(self) -> Theme:
        """For people who ask their system for contrast: no quiet text, no quiet outlines."""
        stronger = {
            "muted": self.text, "faint": self.text, "border": self.faint, "nav_text": self.nav_active_text
        }  # fmt: skip
        return Theme(self.name, vars(self) | stronger)


def load(name: str) -> Theme:
    """The theme "light" or "dark"."""
    tokens = QJsonDocument.fromJson(resource_files.path("tokens.json").read_bytes()).toVariant()[name]
    return Theme(name, {_snake_case(key): QColor(value) for key, value in tokens.items()})


def _snake_case(key: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", key).lower()


def palette(theme: Theme) -> QPalette:
    """What Fusion and every own-painted widget draw with where the style sheet says nothing."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.bg, role.WindowText: theme.text, role.Base: theme.surface,
        role.AlternateBase: theme.surface2, role.Text: theme.text, role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.surface, role.ToolTipText: theme.text, role.Button: theme.surface,
        role.ButtonText: theme.text, role.BrightText: theme.accent_text, role.Highlight: theme.selected,
        role.HighlightedText: theme.text, role.Link: theme.info, role.LinkVisited: theme.info,
        role.Accent: theme.accent, role.Light: theme.surface, role.Midlight: theme.surface2,
        role.Mid: theme.border, role.Dark: theme.faint, role.Shadow: theme.nav,
    }  # fmt: skip
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(QPalette.ColorGroup.All, each, colour)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, each, theme.faint)
    return result


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """`resources/style.qss` with its colours, file paths and lengths filled in; `scale` is the text scale."""
    values = {key: value.name() for key, value in vars(theme).items() if isinstance(value, QColor)}
    values |= {"theme": theme.name, "controls": resource_files.path("icons", "controls").as_posix()}

    def filled(place: re.Match[str]) -> str:
        name, growing, fixed = place.groups()
        return f"{_scaled(name, int(growing), int(fixed or 0), scale)}px" if growing else values[name]

    return re.sub(r"{{(\w+)(?::(\d+)([+-]\d+)?)?}}", filled, resource_files.read_text("style.qss"))


def _scaled(unit: str, growing: int, fixed: int, scale: float) -> int:
    whole = round(growing * scale) + fixed
    # A radius one pixel above half the height is dropped by Qt, so half is derived from the rounded height.
    return whole // 2 if unit == "half" else whole


def font(size_px: int, weight: int = 400, tabular: bool = False, scale: float = 1.0) -> QFont:
    """The shipped font; `weight` 400, 500 or 600; `tabular` gives digits of equal width, for columns."""
    result = typeface(round(size_px * scale), weight)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def text_scale(system_font: QFont, platform: str = sys.platform) -> float:
    """How much larger than usual the person set the system's text, 1.0 to 2.0; never under the look."""
    usual = _USUAL_POINTS.get(platform, 11.0)
    return min(max(system_font.pointSizeF() / usual, 1.0), 2.0)


class ThemeController(QObject):
    """Dresses the application and tells own-painted widgets when to read the colours again.

    The application was made with the arguments ``STYLE``. Make one before the first widget and hand it to
    every view that paints, sets fonts or shows icons.
    """

    theme_changed = Signal(object)  # the new Theme
    scale_changed = Signal()  # lengths that follow the text size are to be measured again

    def __init__(
        self, app: QApplication, choice: Choice = "system", dressed: bool = True, percent: int = 100
    ) -> None:
        """Without ``dressed`` the style sheet waits for :meth:`dress`: it costs each widget that is put in
        its place more than all of them at once. ``percent`` is the person's own text size (:meth:`enlarge`).
        """
        super().__init__(app)
        self._is_dressed = dressed
        self._app = app
        self._hints = app.styleHints()
        self._system_scale = text_scale(app.font())
        load_typeface()
        self._measure(percent)
        self.choose(choice)
        self._hints.colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: Choice) -> None:
        """Shows the theme at once; "system" follows the system's setting from now on."""
        self.choice = choice
        self._hints.setColorScheme(_SCHEMES[choice])
        self._show(self._system_theme() if choice == "system" else choice)

    def enlarge(self, percent: int) -> None:
        """Texts and what holds them grow to ``percent`` of the system's text size, at once."""
        self._measure(percent)
        if self._is_dressed:
            self.dress()
        self.scale_changed.emit()
        self.theme_changed.emit(self.theme)

    def dress(self) -> None:
        """The style sheet from now on, if it had to wait."""
        self._is_dressed = True
        self._app.setStyleSheet(stylesheet(self.theme, self.scale))

    def icon(self, name: str, colour: QColor, size: int) -> QIcon:
        """A tinted icon for an action, sharp on the finest screen; make it again on `theme_changed`."""
        return icons.icon(name, colour, size, self.finest_ratio)

    def pixmap(self, name: str, colour: QColor, size: int) -> QPixmap:
        """A tinted icon for a label or a painter."""
        return icons.pixmap(name, colour, size, self.finest_ratio)

    @property
    def finest_ratio(self) -> float:
        """Device pixels to a pixel on the finest screen: what is drawn for it is sharp on each."""
        return self._app.devicePixelRatio()

    def sign(self, name: str, colour: QColor, size: int) -> QPixmap:
        """``pixmap`` of a size that grows with the text beside it."""
        return self.pixmap(name, colour, round(size * self.scale))

    def put_icon(
        self,
        button: QAbstractButton,
        name: str,
        colour: QColor,
        size: int = 16,
        checked: QColor | None = None,
        trailing: bool = False,
    ) -> None:
        """Gives a button its icon, 8 pixels before its words or, `trailing`, after them. Words come first."""
        size, gap = round(size * self.scale), _ICON_GAP if button.text() else 0
        ratio = self.finest_ratio
        button.setIcon(icons.icon(name, colour, size, ratio, checked, -gap if trailing else gap))
        button.setIconSize(QSize(size + gap, size))
        if trailing:
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def _measure(self, percent: int) -> None:
        self.scale = self._system_scale * percent / 100
        self.font = partial(font, scale=self.scale)
        self._app.setFont(self.font(14))

    def _system_theme(self) -> str:
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self.choice == "system" and self._system_theme() != self.theme.name:
            self._show(self._system_theme())

    def _show(self, name: str) -> None:
        contrast = self._hints.accessibility().contrastPreference()
        wanted = load(name)
        self.theme = wanted.with_more_contrast() if contrast == Qt.ContrastPreference.HighContrast else wanted
        self._app.setPalette(palette(self.theme))
        if self._is_dressed:
            self.dress()
        self.theme_changed.emit(self.theme)
