"""The panel of values to filter by: whole words and whole numbers, however many customers there are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.facets_model import VALUES, FacetsModel, Sort
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.statuses import STATUSES
from partnerhub_desktop.views.filtering.facet_list import COUNT_GAP, WIDTH
from partnerhub_desktop.views.filtering.facet_panel import WIDEST, FacetPanel
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY
from tests.translated import have_translations

FEW = {"status": dict.fromkeys(STATUSES, 12)}
MANY = {"status": dict.fromkeys(STATUSES, 85_053) | {"ready_for_order_setup": 1_261}}


@pytest.fixture(params=["en", "bg"])
def model(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[FacetsModel]:
    have_translations()
    spoken, language = QLocale(), Language(qapp, "en")
    language.choose(request.param)
    yield FacetsModel(PAGE.facets, Formats(QLocale(), TODAY))
    language.choose("en")
    QLocale.setDefault(spoken)


@pytest.fixture
def panel(model: FacetsModel, theme: ThemeController) -> Iterator[FacetPanel]:
    panel = FacetPanel(model, theme)
    panel.show()
    yield panel
    panel.hide()
    panel.deleteLater()


def cut_names(panel: FacetPanel, model: FacetsModel, theme: ThemeController) -> list[str]:
    """Known values whose short name does not fit beside its count."""
    ink, (left, right) = Ink(theme), panel.list.edges()
    room = panel.list.viewport().width() - left - right - ink.px(20)
    lines = [line for line in model.lines if line.sort is Sort.VALUE and line.field in VALUES]
    names = {label(line.field, line.value): model.count_text(line) for line in lines}
    return [
        name
        for name, count in names.items()
        if ink.width(name, "caption") + COUNT_GAP + ink.width(count, "count") > room
    ]


@pytest.mark.parametrize("height", [900, 300], ids=["whole", "with a scroll bar"])
def test_no_name_is_cut(panel: FacetPanel, model: FacetsModel, theme: ThemeController, height: int) -> None:
    panel.resize(panel.width(), height)
    model.show_counts(MANY)
    QApplication.processEvents()
    assert panel.list.verticalScrollBar().isVisible() is (height == 300)
    assert panel.width() <= WIDEST
    assert cut_names(panel, model, theme) == []


def test_the_panel_stays_as_wide_as_it_was_under_a_filter(panel: FacetPanel, model: FacetsModel) -> None:
    model.show_counts(FEW)
    before = panel.width()
    model.show_counts(MANY)
    widened = panel.width()
    model.show_counts(FEW)
    assert WIDTH <= before < widened == panel.width()
