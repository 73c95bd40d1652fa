"""Properties that the style sheet reads, changed after a widget was made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put(widget: QWidget, name: str, value: str) -> None:
    """Set a property of style.qss and dress the widget by it at once, if it has been dressed at all."""
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
