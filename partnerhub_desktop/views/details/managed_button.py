"""Who manages a customer, as a button with a menu of both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from partnerhub_desktop.models.labels import label, long_label
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.views.rounded import RoundedMenu

AROUND = 10
"""Pixels of border and padding."""


class ManagedButton(QPushButton):
    """Somebody manages every customer: the last one chosen cannot be taken away."""

    keys_chosen = Signal(object)  # tuple of keys

    def __init__(self) -> None:
        super().__init__()
        self._keys: Sequence[str] = ()
        self.setProperty("kind", "fact")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.menu_of_keys().popup(self.mapToGlobal(QPoint(0, self.height()))))

    def show_keys(self, keys: Sequence[str]) -> None:
        """Who it is now."""
        self._keys = keys
        self._say()

    def menu_of_keys(self) -> QMenu:
        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in MANAGED_BY:
            action = menu.addAction(long_label("managed", key))
            action.setCheckable(True)
            action.setChecked(key in self._keys)
            action.setEnabled(tuple(self._keys) != (key,))
            action.triggered.connect(lambda _checked=False, key=key: self._toggle(key))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _toggle(self, key: str) -> None:
        chosen = set(self._keys) ^ {key}
        self.keys_chosen.emit(tuple(each for each in MANAGED_BY if each in chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """As much as there is room for; the tooltip has all."""
        said = ", ".join(label("managed", key) for key in self._keys)
        room = self.width() - AROUND
        self.setText(self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(plain_tip(said) if self.text() != said else "")
        words = ", ".join(long_label("managed", key) for key in self._keys)
        self.setAccessibleName(self.tr("Managed by {names}").format(names=words))
