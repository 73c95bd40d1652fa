"""The shipped typeface, in the window and on paper."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from partnerhub_desktop.services import resource_files

FAMILIES = ("Inter Subset", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
"""The shipped family lacks most scripts: after it come the system's own."""
WEIGHTS = (400, 500, 600)


def load_typeface() -> None:
    """Make the shipped fonts known to this process."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resource_files.path("fonts", f"Inter-Subset-{weight}.ttf")))


def typeface(size: int, weight: int = 400) -> QFont:
    """The font of that size in pixels; ``weight`` is one of ``WEIGHTS``."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
