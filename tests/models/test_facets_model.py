"""Values to filter by: groups, counts, what is folded away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.facets_model import FacetsModel, Sort
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.statuses import STATUSES
from tests.fake_reading import TODAY

COUNTS = {
    "status": {"trial": 22, "subscription": 3010},
    "product": {"calling": 37},
    "tag": {"vip": 37, "b": 9, "a": 9, "q4": 3, "rare": 1},
}


@pytest.fixture
def model(qapp: object) -> FacetsModel:
    return FacetsModel(PAGE.facets, Formats(QLocale("en_GB"), TODAY))


def shown(model: FacetsModel, field: str) -> list[tuple[str, str]]:
    """Text and count of the values of one group."""
    lines = [line for line in model.lines if line.field == field and line.sort is Sort.VALUE]
    return [(model.text(line), model.count_text(line)) for line in lines]


def line_of(model: FacetsModel, sort: Sort, field: str, value: str = "") -> int:
    return next(at for at, line in enumerate(model.lines) if line[:3] == (sort, field, value))


def test_the_model_keeps_the_rules_of_qt(model: FacetsModel, qtmodeltester: object) -> None:
    model.show_counts(COUNTS)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_before_anything_counts_the_known_values_are_there_without_counts(model: FacetsModel) -> None:
    assert len(shown(model, "status")) == len(STATUSES)
    assert {count for _, count in shown(model, "status")} == {""}
    assert shown(model, "tag") == []


def test_a_value_that_nothing_has_stays_with_zero(model: FacetsModel) -> None:
    model.show_counts(COUNTS)
    assert ("Expired", "0") in shown(model, "status")
    assert ("Subscription", "3,010") in shown(model, "status")


def test_tags_are_sorted_by_count_then_name_and_the_rest_is_folded(model: FacetsModel) -> None:
    model.show_counts(COUNTS)
    assert shown(model, "tag") == [("vip", "37"), ("a", "9"), ("b", "9")]
    more = line_of(model, Sort.MORE, "tag")
    assert model.lines[more].amount == 2
    model.activate(more)
    assert len(shown(model, "tag")) == 5


def test_a_checked_value_is_never_folded_away(model: FacetsModel) -> None:
    model.show_counts(COUNTS)
    model.show_checked({"tag": ("RARE",), "owner": ("Nobody",)})
    assert ("rare", "1") in shown(model, "tag")
    assert shown(model, "owner") == [("Nobody", "0")]


def test_activating_a_value_asks_for_the_other_state(model: FacetsModel, qtbot: QtBot) -> None:
    place = line_of(model, Sort.VALUE, "status", "trial")
    with qtbot.waitSignal(model.value_toggled) as toggled:
        model.activate(place)
    assert toggled.args == ["status", "trial", True]
    model.show_checked({"status": ("trial",)})
    with qtbot.waitSignal(model.value_toggled) as toggled:
        model.setData(model.index(place), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert toggled.args == ["status", "trial", False]


def test_a_group_folds(model: FacetsModel) -> None:
    model.activate(line_of(model, Sort.GROUP, "status"))
    assert shown(model, "status") == []
    model.activate(line_of(model, Sort.GROUP, "status"))
    assert len(shown(model, "status")) == len(STATUSES)


def test_screen_readers_hear_value_count_and_state(model: FacetsModel) -> None:
    model.show_counts(COUNTS)
    model.show_checked({"status": ("trial",)})
    index = model.index(line_of(model, Sort.VALUE, "status", "trial"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Trial, 22"
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
