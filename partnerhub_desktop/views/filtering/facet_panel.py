"""Values to filter by, beside the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from partnerhub_desktop.models.facets_model import FacetsModel
from partnerhub_desktop.views.filtering.facet_list import WIDTH, FacetList
from partnerhub_desktop.views.filtering.facet_search import FacetSearches
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.theme import ThemeController

WIDEST, WIDENED_EDGE, FRAME = 252, 11, 2
"""Long words and large numbers widen the panel."""


class FacetPanel(QFrame):
    """The list on its card, with a menu for a value and a field for a long group."""

    def __init__(self, model: FacetsModel, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._ink = Ink(theme)
        self._model = model
        self.list = FacetList(model, self._ink)
        self._searches = FacetSearches(self.list, model, self._ink)
        self._build()
        self._retranslate()
        theme.scale_changed.connect(self.list.forget_width)
        theme.theme_changed.connect(self._renew)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.addWidget(self.list)
        self._model.dataChanged.connect(self._fit)
        self._model.modelReset.connect(self._fit)
        self.list.menu_requested.connect(self._open_menu)

    def build_menu(self, number: int) -> QMenu:
        """What one can do with the value at this line."""
        menu, line = RoundedMenu(self), self._model.lines[number]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._model.text(line))
        alone = menu.addAction(self.tr("Only this"))
        alone.setShortcut(QKeySequence("Shift+Space"))
        alone.triggered.connect(lambda: self._model.choose_only(number))
        words = self.tr("Leave out no longer") if line.excluded else self.tr("Leave this out")
        left_out = menu.addAction(words)
        left_out.setShortcut(QKeySequence("Del"))
        left_out.triggered.connect(lambda: self._model.exclude(number))
        return menu

    def _open_menu(self, number: int, place: QPoint) -> None:
        self.build_menu(number).popup(place)

    def _fit(self) -> None:
        needed = self.list.needed_width() + 2 * self._ink.px(WIDENED_EDGE) + FRAME
        self.setFixedWidth(min(max(needed, self._ink.px(WIDTH)), self._ink.px(WIDEST)))

    def _renew(self) -> None:
        self._ink.renew()
        self.list.measure()
        self._fit()
        self.list.viewport().update()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Filter by value"))
        self.list.forget_width()
        self._renew()
        self._searches.retranslate()
        self._model.retranslate()
