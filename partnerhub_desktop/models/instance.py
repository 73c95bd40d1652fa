"""One window a profile: a second start raises the first window and ends.

Which window is the first is settled by ``services/instance_lock.py``. The socket that hears "raise"
opens after the first paint, because QtNetwork costs memory and time at the start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

RAISE = b"raise\n"
PATIENCE_MS = 2000


class Instance(QObject):
    """The socket by which windows of one profile folder find each other. Only this user can connect."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        import getpass
        import hashlib

        whose = f"{getpass.getuser()} {self._folder.resolve()}"
        return "partnerhub-" + hashlib.sha256(whose.encode()).hexdigest()[:24]

    def raise_other(self) -> bool:
        """Ask the open window to come to the front; False when none answers."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(RAISE)
        sent = socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return sent

    def listen(self, raised: Callable[[], None]) -> None:
        """Call ``raised`` whenever another start asks for this window."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(lambda: self._answer(server, raised))
        server.listen(self._name)
        self._server = server

    def close(self) -> None:
        """Stop listening; safe to call when nothing listens."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self, server: QLocalServer, raised: Callable[[], None]) -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            raised()
