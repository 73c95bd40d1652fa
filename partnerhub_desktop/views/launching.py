"""Opens addresses in the browser. Nobody else does: every address passes the allow-list first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.settings import Settings

Opener = Callable[[QUrl], bool]


def open_address(
    address: str, opener: Opener = QDesktopServices.openUrl, hosts: frozenset[str] = frozenset()
) -> bool:
    """Open an address of Webex or of ``hosts``; raises UserError for any other. False without a browser."""
    from partnerhub_desktop.services.launching import checked

    url = QUrl(checked(address, hosts), QUrl.ParsingMode.StrictMode)
    return opener(url)


class Launcher(QObject):
    """Launches an organization: opens its address and copies its UUID for the search field there."""

    def __init__(
        self,
        events: Events,
        clipboard: QClipboard,
        settings: Callable[[], Settings],
        opener: Opener = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._events = events
        self._clipboard = clipboard
        self._settings = settings
        self._opener = opener
        events.launch_requested.connect(self.launch)

    def launch(self, org_id: str) -> None:
        """Never raises: what went wrong is told by ``events``."""
        from partnerhub_desktop.services.launching import launch

        settings = self._settings()
        try:
            target = launch(org_id, settings.launch_url, settings.hosts)
            opened = open_address(target.address, self._opener, settings.hosts)
        except UserError as error:
            self._events.error_raised.emit(error)
            return
        copied = target.org_uuid or org_id
        self._clipboard.setText(copied)
        self._events.notice_raised.emit(self._notice(opened).format(id=copied, address=target.address))

    def _notice(self, opened: bool) -> str:
        if opened:
            return self.tr("Opened in the browser. The organization's id {id} is on the clipboard.")
        return self.tr("No browser answered. Open {address} yourself; the id {id} is on the clipboard.")
