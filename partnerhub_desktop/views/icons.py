"""Lucide icons, tinted when loaded. Names are Lucide's file names in `resources/icons`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache

from partnerhub_desktop.views.icon_shapes import IconShapes

shapes = IconShapes()
"""Reading one takes ten times as long as giving it a colour."""


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour, `size` logical pixels square, sharp at the device pixel `ratio`.

    Raises FileNotFoundError for a name that is not shipped.
    """
    key = f"{name} {colour.name()} {size} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, colour, round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, picture)
    return picture


def icon(
    name: str, colour: QColor, size: int, ratio: float = 1.0, checked: QColor | None = None, gap: int = 0
) -> QIcon:
    """A QIcon of one size; `checked` is the colour while its button is checked, if it differs.

    `gap` logical pixels stay empty at the right (negative: at the left), because a style sheet cannot set off
    an icon from its words.
    """
    result = QIcon(_widened(pixmap(name, colour, size, ratio), gap))
    if checked is not None:
        lit = _widened(pixmap(name, checked, size, ratio), gap)
        result.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
    return result


def _widened(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    result = QPixmap(picture.width() + round(abs(gap) * ratio), picture.height())
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.drawPixmap(max(-gap, 0), 0, picture)
    painter.end()
    return result


def _drawn(name: str, colour: QColor, side: int) -> QPixmap:
    result = QPixmap.fromImage(shapes.shape(name, side).copy())
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), colour)
    painter.end()
    return result
