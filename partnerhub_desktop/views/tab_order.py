"""Tab goes through widgets as they stand, also through those that were made later than what follows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go through ``widgets`` in their order and then to ``anchor``, from where it is in the chain."""
    last = anchor
    for widget in widgets:
        QWidget.setTabOrder(last, widget)
        last = widget
    if widgets:
        QWidget.setTabOrder(last, anchor)
