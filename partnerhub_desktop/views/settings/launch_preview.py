"""What the launch address being typed would open, with the id of a made-up organization."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.launching import launch
from partnerhub_desktop.views.labels import CutLabel

ORGANIZATION = "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8xZTNiMWQ5Yy0wYTJmLTRhNTUtOGY2My01YzlkMmI3ZTFhMTA"


class LaunchPreview(CutLabel):
    """Empty while the address may not be opened: its field says why."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "caption")
        self._asked = ("", frozenset[str]())

    def show_template(self, template: str, hosts: frozenset[str]) -> None:
        """Show where ``template`` leads when ``hosts`` are allowed beside those of Webex."""
        self._asked = (template, hosts)
        try:
            address = launch(ORGANIZATION, template, hosts).address
        except UserError:
            self.show_text("")
            return
        self.show_text(self.tr("Opens {address}").format(address=address))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_template(*self._asked)
        super().changeEvent(event)
