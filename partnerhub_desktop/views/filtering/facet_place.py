"""Keeps the room of the facet panel until it is wanted: the first rows do not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.models.facets_model import FacetsModel
    from partnerhub_desktop.views.filtering.facet_panel import FacetPanel

LEAST_WIDTH = 196


class FacetPlace(QHBoxLayout):
    """Empty at first. ``model`` gives the model of its panel, which is not made before."""

    def __init__(self, model: Callable[[], FacetsModel], theme: ThemeController) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._is_folded = False
        self.addSpacing(round(LEAST_WIDTH * theme.scale))

    @cached_property
    def panel(self) -> FacetPanel:
        """Made when it is first asked for."""
        from partnerhub_desktop.views.filtering.facet_panel import FacetPanel

        panel = FacetPanel(self._model(), self._theme)
        self.takeAt(0)
        self.addWidget(panel)
        return panel

    def width(self) -> int:
        """Pixels that the panel takes when it is not folded."""
        return self.panel.width()

    def fold(self, folded: bool) -> None:
        """Hide the panel where something else needs its room."""
        if folded != self._is_folded:
            self._is_folded = folded
            self.panel.setVisible(not folded)

    def show_before(self, *stops: QWidget) -> None:
        """Show the panel; with Tab the keyboard comes to it before ``stops``."""
        order = (self.panel.list, *stops)
        for here, there in zip(order, stops, strict=False):
            QWidget.setTabOrder(here, there)
