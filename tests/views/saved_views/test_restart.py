"""The saved view that was chosen is chosen again at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.kept_views import KeptView, kept_view, with_kept_view
from partnerhub_desktop.services.list_readings import CUSTOMERS
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from tests.furnished_window import FurnishedWindow

Restart = Callable[[], FurnishedWindow]


@pytest.fixture
def restart(furnished: FurnishedWindow, qtbot: QtBot) -> Iterator[Restart]:
    """Opens another window on what is stored, in place of the one that is there."""
    opened = [furnished]

    def again() -> FurnishedWindow:
        last = opened[-1]
        last.settle()
        last.window.hide()
        around = last.around
        stored = around.workspace.settings()
        settings = SettingsInForce(
            stored, around.workspace, around.jobs, around.settings._language, around.theme, around.formats
        )
        window = FurnishedWindow(last.reading, around._replace(settings=settings), qtbot)
        opened.append(window)
        window.furnishing.saved_views.restore_chosen()
        window.settle()
        return window

    yield again
    for window in opened[1:]:
        window.furnishing.saved_views.stop()
        window.window.hide()
        window.window.deleteLater()


def test_the_chosen_view_is_shown_with_its_filter_and_arrangement(
    furnished: FurnishedWindow, restart: Restart
) -> None:
    furnished.page.table.arrangement.choose_density("comfortable")
    own = furnished.page.layout_text()
    view = furnished.save("Trials", "status:trial")
    furnished.views.choose(view)
    window = restart()
    assert (window.views.chosen.key, window.page.model.query) == (view.id, "status:trial")
    assert not window.views.row.state.is_changed
    assert window.page.layout_text() == view.layout
    window.views.choose(None)
    assert window.page.layout_text() == own
    assert restart().views.chosen.key is None


def test_an_arrangement_changed_since_stays_and_is_marked(
    furnished: FurnishedWindow, restart: Restart
) -> None:
    furnished.views.choose(furnished.save("Trials", "status:trial"))
    furnished.page.table.arrangement.choose_density("compact")
    window = restart()
    assert window.page.table.arrangement.density == "compact"
    assert window.views.row.state.is_changed


def test_a_view_that_was_deleted_is_forgotten(furnished: FurnishedWindow, restart: Restart) -> None:
    view = furnished.save("Trials", "status:trial")
    furnished.save("Other")
    furnished.views.choose(view)
    furnished.furnishing.saved_views.shelf.delete(view)
    furnished.settle()
    assert furnished.around.workspace.settings().chosen_views == ""
    assert restart().views.chosen.key is None


def test_who_has_begun_to_filter_is_left_alone(furnished: FurnishedWindow, restart: Restart) -> None:
    furnished.views.choose(furnished.save("Trials", "status:trial"))
    window = restart()
    window.views._restored = False
    window.views.chosen.key = None
    window.page.show_query("plovdiv")
    window.furnishing.saved_views.restore_chosen()
    assert window.page.model.query == "plovdiv"


@pytest.mark.parametrize(
    "stored",
    ["", "x", "[]", '{"customers": 3}', '{"customers": {"view": "3"}}', '{"customers": {"view": 3}}'],
)
def test_what_cannot_be_read_is_no_view(stored: str) -> None:
    assert kept_view(stored, CUSTOMERS) is None
    kept = KeptView(3, "layout")
    written = with_kept_view(stored, CUSTOMERS, kept)
    assert kept_view(written, CUSTOMERS) == kept
    assert kept_view(with_kept_view(written, "trials", None), CUSTOMERS) == kept
    assert with_kept_view(written, CUSTOMERS, None) == ""
