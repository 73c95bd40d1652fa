"""Keeps which groups of a page's facet panel are folded, in the settings: ``customers.tag trials.status``."""

from __future__ import annotations

from partnerhub_desktop.models.facets_model import FacetsModel
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce

KEY = "folded_facets"


class FacetMemory:
    """Folds the groups that were folded last time."""

    def __init__(
        self, page: str, model: FacetsModel, settings: SettingsInForce, workspace: Workspace
    ) -> None:
        self._page = page
        self._settings = settings
        self._workspace = workspace
        mine = [word.partition(".") for word in settings.value.folded_facets.split()]
        model.fold(frozenset(field for key, _, field in mine if key == page))
        model.folding_changed.connect(self._keep)

    def _keep(self, folded: frozenset[str]) -> None:
        stored = self._settings.value.folded_facets.split()
        others = [word for word in stored if not word.startswith(f"{self._page}.")]
        words = [*others, *(f"{self._page}.{field}" for field in sorted(folded))]
        if not self._workspace.is_new:
            self._settings.change(KEY, " ".join(words), _ignored)


def _ignored(_error: Exception) -> None:
    """Which group was folded is not worth a word when it cannot be stored."""
