"""What this program is, and under which licences its parts are (a card at the end of the settings)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtWidgets import QFrame, QGridLayout

from partnerhub_desktop import __version__
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP
from partnerhub_desktop.views.labels import plain_label

PARTS = (
    (QT_TRANSLATE_NOOP("AboutCard", "Windows and controls"), f"Qt {qVersion()}, PySide6 – LGPL 3.0"),
    (QT_TRANSLATE_NOOP("AboutCard", "Font"), "Inter – SIL Open Font License 1.1"),
    (QT_TRANSLATE_NOOP("AboutCard", "Icons"), "Lucide – ISC"),
)
"""What is shipped with the program, its name and licence."""


class AboutCard(QFrame):
    """Only words; they can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title = plain_label("cardTitle")
        self._version = plain_label("rowName")
        self._independence = plain_label("caption", wraps=True)
        self._names = [plain_label("caption") for _ in PARTS]
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        heads = (self._title, self._version, self._independence)
        for line, label in enumerate(heads):
            grid.addWidget(label, line, 0, 1, 2)
        for line, (name, (_what, licence)) in enumerate(zip(self._names, PARTS, strict=True), len(heads)):
            value = plain_label("caption")
            value.setText(licence)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, line, 0)
            grid.addWidget(value, line, 1)
        self._version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("About"))
        self._version.setText(f"Partner Hub Desktop {__version__}")
        self._independence.setText(
            self.tr("An independent product. Not made or endorsed by Cisco. Webex is a trademark of Cisco.")
        )
        for name, (what, _licence) in zip(self._names, PARTS, strict=True):
            name.setText(self.tr(what))
