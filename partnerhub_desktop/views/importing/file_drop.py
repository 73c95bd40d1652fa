"""Files dropped onto a widget from the desktop."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Makes ``widget`` take files and folders of this computer; anything else is not taken."""

    files_dropped = Signal(list)
    """Their paths."""

    hovered = Signal(bool)
    """Whether files are held over the widget now."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes drags that carry files; every other event goes on."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            return self._entered(cast(QDropEvent, event))
        if kind == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        elif kind == QEvent.Type.Drop:
            return self._dropped(cast(QDropEvent, event))
        return False

    def _entered(self, event: QDropEvent) -> bool:
        if not paths_in(event.mimeData()):
            return False
        event.acceptProposedAction()
        self.hovered.emit(True)
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self.hovered.emit(False)
        paths = paths_in(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        self.files_dropped.emit(paths)
        return True


def paths_in(data: QMimeData) -> list[str]:
    """Paths of the local files and folders that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
