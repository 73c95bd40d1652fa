"""What every step of the first run is: a question, a quiet line, and below them the choices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerhub_desktop.views.labels import plain_label


class StepPage(QWidget):
    """Subclasses put their choices into ``body`` and word themselves in ``retranslate``."""

    state_changed = Signal()
    """What ``continue_words`` or ``problem`` would say may have changed."""

    def __init__(self) -> None:
        super().__init__()
        self.question, self.line = plain_label("display", wraps=True), plain_label("muted", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addSpacing(4)
        column.addWidget(self.line)
        column.addSpacing(18)
        column.addLayout(self.body)

    @property
    def fills_height(self) -> bool:
        """Whether the page takes all the height there is instead of standing in its middle."""
        return False

    @property
    def is_running(self) -> bool:
        """Whether work is under way that must end before one goes anywhere."""
        return False

    @property
    def is_main_way(self) -> bool:
        """Whether going on is what most people do next; else the page has a main button of its own."""
        return True

    def continue_words(self) -> str:
        """The words of the button that goes on; they name the choice."""
        return self.tr("Continue")

    def problem(self) -> str:
        """Why one cannot go on, '' when one can."""
        return ""

    def focus_first(self) -> None:
        """Put the keyboard where this step begins."""

    def leave(self) -> None:
        """The person goes on: keep what is not kept yet."""

    def retranslate(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.state_changed.emit()
        super().changeEvent(event)
