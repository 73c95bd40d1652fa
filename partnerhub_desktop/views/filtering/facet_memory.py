"""Keeps which groups of a page's facet panel are folded, in the settings: ``customers.tag trials.status``."""

from __future__ import annotations

from functools import partial

from partnerhub_desktop.models.facets_model import FacetsModel
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce

KEY = "folded_facets"


class FacetMemory:
    """Folds the groups that were folded last time."""

    def __init__(self, page: str, model: FacetsModel, settings: SettingsInForce) -> None:
        self._page = page
        self._settings = settings
        mine = [word.partition(".") for word in settings.value.folded_facets.split()]
        model.fold(frozenset(field for key, _, field in mine if key == page))
        model.folding_changed.connect(self._keep)

    def _keep(self, folded: frozenset[str]) -> None:
        self._settings.remember(KEY, partial(_with_folded, page=self._page, folded=folded))


def _with_folded(stored: str, page: str, folded: frozenset[str]) -> str:
    others = [word for word in stored.split() if not word.startswith(f"{page}.")]
    return " ".join([*others, *(f"{page}.{field}" for field in sorted(folded))])
