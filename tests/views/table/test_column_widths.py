"""How the columns of the customers list share its width, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Language, translated
from partnerhub_desktop.services.catalog.customers import COLUMNS
from partnerhub_desktop.services.statuses import STATUSES
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import SIDES, fitting_pills
from partnerhub_desktop.views.table.column_needs import Need, needs_of
from partnerhub_desktop.views.table.column_widths import share_width
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY
from tests.translated import have_translations

SHOWN = [column for column in COLUMNS if column.shown]
KEYS = [column.key for column in SHOWN]
AT_1440, AT_1920 = 908, 1388
"""Pixels of the table in windows of these widths, beside a panel of the least width."""


@pytest.fixture(params=["en", "bg"])
def ink(request: pytest.FixtureRequest, qapp: QApplication, theme: ThemeController) -> Iterator[Ink]:
    have_translations()
    spoken, language = QLocale(), Language(qapp, "en")
    language.choose(request.param)
    yield Ink(theme)
    language.choose("en")
    QLocale.setDefault(spoken)


def needs(ink: Ink) -> list[Need]:
    return needs_of(SHOWN, ink, Formats(QLocale(), TODAY))


def shared(ink: Ink, available: int) -> dict[str, int]:
    return dict(zip(KEYS, share_width(SHOWN, needs(ink), available), strict=True))


def in_sight(widths: dict[str, int], available: int) -> list[str]:
    """Columns whose whole width is left of the launch icons."""
    found, taken = [], widths["launch"]
    for key, width in widths.items():
        taken += width if key != "launch" else 0
        if key != "launch" and taken <= available:
            found.append(key)
    return found


@pytest.mark.parametrize("available", [*range(500, 1500, 37), AT_1440, AT_1920])
def test_names_and_pills_have_room_and_nothing_is_left_over(ink: Ink, available: int) -> None:
    widths = shared(ink, available)
    assert widths["name"] >= 180
    for statuses in (("ready_for_order_setup", "trial"), ("license_overage", "expires_soon", "trial")):
        shown = fitting_pills(ink, statuses, widths["statuses"] - SIDES)
        last = shown.more_x + ink.more_width(shown.more) if shown.more else 0
        assert max(shown.pills[-1].x + shown.pills[-1].width, last) <= widths["statuses"] - SIDES
    used = widths["launch"] + sum(widths[key] for key in in_sight(widths, available))
    assert available - used <= 3


def test_two_statuses_stand_side_by_side_at_1440(ink: Ink) -> None:
    widths = shared(ink, AT_1440)
    if QLocale().language() is QLocale.Language.English:
        assert in_sight(widths, AT_1440)[-1] == "managed_by"
        shown = fitting_pills(ink, ("license_overage", "subscription"), widths["statuses"] - SIDES)
        assert [pill.status for pill in shown.pills] == ["license_overage", "subscription"]


def test_a_wide_window_shows_every_column(ink: Ink) -> None:
    widths = shared(ink, AT_1920 - 52)
    assert in_sight(widths, AT_1920 - 52) == KEYS[:-1]
    shown = fitting_pills(ink, ("license_overage", "subscription"), widths["statuses"] - SIDES)
    assert len(shown.pills) == 2


def test_a_pill_gives_up_its_icon_before_its_words(ink: Ink) -> None:
    for status in STATUSES:
        bare, whole = ink.pill_width(status, bare=True), ink.pill_width(status)
        assert fitting_pills(ink, (status,), whole).pills[0].bare is False
        assert fitting_pills(ink, (status,), whole - 1).pills[0] == (status, 0, bare, True)
        assert round(ink.pill(status, bare=True).deviceIndependentSize().width()) == bare


def test_a_title_has_room_for_its_arrow(ink: Ink) -> None:
    for column, need in zip(SHOWN, needs(ink), strict=True):
        if column.sortable:
            assert need.least >= ink.width(translated(column.title), "strong") + 24
