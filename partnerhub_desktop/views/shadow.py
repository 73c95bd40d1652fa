"""The shadow under what lies over the window: the toast, popovers, completion, the palette."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from partnerhub_desktop.views.theme import ThemeController

BLUR, DROP, ALPHA = 28, 6, 70


class Shadow(QGraphicsDropShadowEffect):
    """Falls below ``widget``, in the theme's darkest colour."""

    def __init__(self, widget: QWidget, theme: ThemeController) -> None:
        super().__init__(widget)
        self._theme = theme
        self.setBlurRadius(BLUR)
        self.setOffset(0, DROP)
        self._tint()
        theme.theme_changed.connect(self._tint)
        widget.setGraphicsEffect(self)

    def _tint(self) -> None:
        shade = QColor(self._theme.theme.nav)
        shade.setAlpha(ALPHA)
        self.setColor(shade)
