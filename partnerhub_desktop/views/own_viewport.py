"""A viewport of our own making for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def take_own_viewport(area: QAbstractScrollArea) -> None:
    """Call before anything asks for the viewport.

    The first C++ widget that PySide has to wrap makes it set up every widget class there is, 8 ms on the way
    to the first paint; a viewport made in Python needs no wrapping. It fills every pixel itself, so nothing
    behind it is painted.
    """
    viewport = QWidget()
    viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    area.setViewport(viewport)
