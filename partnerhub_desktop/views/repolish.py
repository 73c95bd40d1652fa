"""Properties that the style sheet reads, changed after a widget was made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def put(widget: QWidget, name: str, value: str) -> None:
    """Set a property of style.qss and dress the widget by it at once."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
