"""A customer's domain and organization id, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from partnerhub_desktop.models.one_line import one_line
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.views.labels import CutLabel, NameLabel
from partnerhub_desktop.views.theme import ThemeController

ICON, WIDEST_ID = 14, 320


class IdentityLine(QWidget):
    """The id is cut where it is long; the button copies all of it."""

    copied = Signal(str)  # what to tell

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._org_id = ""
        self._domain, self._id, self.copy_id = NameLabel(), CutLabel(), QToolButton()
        self._build()
        self._retranslate()

    def show_identity(self, row: CustomerRow) -> None:
        """The customer of that row."""
        self._org_id = row.org_id
        self._domain.show_text(one_line(row.domain or ""))
        self._domain.setVisible(bool(row.domain))
        self._id.show_text(one_line(row.org_id))
        needed = self._id.fontMetrics().horizontalAdvance(self._id.text()) + 2
        self._id.setFixedWidth(min(needed, round(WIDEST_ID * self._theme.scale)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._domain.setProperty("role", "muted")
        self._id.setProperty("role", "caption")
        self._id.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._domain)
        row.addWidget(self._id)
        row.addWidget(self.copy_id, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.copy_id.clicked.connect(self._copy)
        self._theme.theme_changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._theme.put_icon(self.copy_id, "copy", self._theme.theme.muted, ICON)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._org_id)
        self.copied.emit(self.tr("The organization ID is on the clipboard"))

    def _retranslate(self) -> None:
        self._id.setAccessibleName(self.tr("Organization ID"))
        self.copy_id.setAccessibleName(self.tr("Copy the organization ID"))
        self.copy_id.setToolTip(self.tr("Copy the organization ID"))
