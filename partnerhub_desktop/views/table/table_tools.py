"""The buttons over a table: its columns, its density."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerhub_desktop.models.arrangement import Arrangement
from partnerhub_desktop.services.layouts import DENSITIES
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

GAP = 8


class TableTools(QWidget):
    """What they change is the arrangement. ``bare`` ones have no room for words but in their tips."""

    def __init__(self, arrangement: Arrangement, theme: ThemeController, bare: bool = False) -> None:
        super().__init__()
        self._is_bare = bare
        self._arrangement = arrangement
        self._theme = theme
        self.columns, self.density = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button in (self.columns, self.density):
            button.setProperty("small", "true")
            row.addWidget(button)
        self.columns.clicked.connect(self._choose_columns)
        self.density.clicked.connect(self._choose_density)
        self._retranslate()
        theme.theme_changed.connect(self._tint)

    def build_density_menu(self) -> QMenu:
        """Three densities, the one in force checked."""
        from PySide6.QtGui import QActionGroup

        from partnerhub_desktop.views.rounded import RoundedMenu

        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setProperty("kind", "choices")
        group = QActionGroup(menu)
        words = (self.tr("Comfortable"), self.tr("Regular"), self.tr("Compact"))
        for density, name in zip(DENSITIES, words, strict=True):
            action = group.addAction(name)
            action.setCheckable(True)
            action.setChecked(density == self._arrangement.density)
            action.triggered.connect(lambda _=False, each=density: self._arrangement.choose_density(each))
            menu.addAction(action)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose_columns(self) -> None:
        from partnerhub_desktop.views.table.column_chooser import ColumnChooser

        ColumnChooser(self._arrangement, self._theme, self).open_under(self.columns)

    def _choose_density(self) -> None:
        self.build_density_menu().popup(self.density.mapToGlobal(QPoint(0, self.density.height())))

    def _tint(self) -> None:
        for button, name in ((self.columns, "columns-3"), (self.density, "rows-3")):
            self._theme.put_icon(button, name, self._theme.theme.text)

    def _retranslate(self) -> None:
        self.columns.setText("" if self._is_bare else self.tr("Columns"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self.columns.setToolTip(self.tr("Show, hide, move and pin columns"))
        self.density.setText("" if self._is_bare else self.tr("Density"))
        self.density.setAccessibleName(self.tr("Density"))
        self.density.setToolTip(self.tr("How much room each row takes"))
        self._tint()
