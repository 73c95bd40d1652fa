"""How errors are shown: what happened, what is safe, what to do; a bug with a reference number."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store.faults import explain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class ErrorPresenter(QObject):
    """Shows one dialog at a time, as plain text. A bug is written into the profile's log."""

    bug_met = Signal(object)

    def __init__(self, parent: QWidget, profile: Profile) -> None:
        super().__init__(parent)
        self._parent = parent
        self._profile = profile
        self._shown: QMessageBox | None = None
        self.bug_met.connect(self.show_error, Qt.ConnectionType.QueuedConnection)

    def show_error(self, error: BaseException) -> None:
        """The world's fault in its own words; anything else as a bug. Never blocks."""
        known = error if isinstance(error, UserError) else explain(error, self._profile.store)
        if known is not None:
            self._open(translated(known.message), translated(known.detail) if known.detail else "")
        else:
            self._show_bug(error)

    def _show_bug(self, error: BaseException) -> None:
        from partnerhub_desktop.services.problem_log import record_problem

        reference = record_problem(self._profile, error)
        self._open(
            self.tr("Something went wrong in the program itself."),
            self.tr("Your data is safe: nothing half done was kept.")
            + " "
            + self.tr("If it happens again, report it as {reference}.").format(reference=reference),
        )

    def catch_everything(self) -> None:
        """From now on no exception in a slot or a thread goes unseen."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda caught: self.bug_met.emit(caught.exc_value)

    def let_go(self) -> None:
        """Python's own hooks again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)
            return
        self.bug_met.emit(error)

    def _open(self, message: str, detail: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        if self._shown is not None:
            self._shown.close()
        title = self.tr("Partner Hub Desktop")
        box = QMessageBox(QMessageBox.Icon.Warning, title, message, parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(detail)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._shown = box
        box.open()

    def _closed(self) -> None:
        self._shown = None
