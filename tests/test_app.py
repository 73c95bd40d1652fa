"""The window as a whole: it follows the store, the settings and the person at work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.app import Program
from partnerhub_desktop.services.commands.settings import change_setting
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.faults import explain
from partnerhub_desktop.services.store.opening import open_store
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.recovery_view import RecoveryView
from partnerhub_desktop.views.sample_dialog import SampleDialog
from partnerhub_desktop.views.shortcuts_dialog import ShortcutsDialog
from partnerhub_desktop.views.wizard.first_run import FirstRun
from tests.factories import fill

TODAY = date(2026, 11, 23)
LEAD = Actor("lead", frozenset((PARTNER_FULL,)))
CUSTOMERS = [{"org_id": key, "name": name} for key, name in (("1", "Alfa"), ("2", "Beta"), ("3", "Gamma"))]
SUBSCRIPTIONS = [{"subscription_id": "Sub1", "org_id": "1", "ends_on": "2027-01-20", "auto_renew": "no"}]
SOURCE = "INSERT INTO source (id, kind, name, at) VALUES (1, 'import', 'test', '2026-11-23T08:00:00+00:00')"

Open = Callable[..., Program]


@pytest.fixture
def store(profile: Path) -> Iterator[Store]:
    store = open_store(Profile(profile))
    with store.write() as connection:
        connection.exec_driver_sql(SOURCE)
    fill(store.path, CUSTOMERS, SUBSCRIPTIONS, [])
    change_setting(store, LEAD, "first_run", "done")
    yield store
    store.close()


@pytest.fixture
def start(qapp: QApplication, profile: Path, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Program] = []

    def build(refusal: UserError | None = None) -> Program:
        opened.append(Program(Session(Profile(profile), TODAY, "en"), qapp, refusal))
        with qtbot.waitSignal(opened[-1].window.first_painted):
            opened[-1].open()
        return opened[-1]

    yield build
    for program in opened:
        program.window.close()
        program.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    QLocale.setDefault(QLocale("en_US"))


def names(program: Program) -> list[str]:
    view = cast(PageView, program.window.page("customers"))
    return [view.model.index(row, 0).data().split("\n")[0] for row in range(view.model.rowCount())]


def filling(program: Program) -> QWidget | None:
    """What fills the whole window."""
    return cast(QStackedWidget, program.window.centralWidget()).currentWidget()


def statuses(program: Program, row: int) -> str:
    view = cast(PageView, program.window.page("customers"))
    return str(view.model.index(row, 1).data())


def test_an_empty_profile_begins_with_the_first_run(start: Open) -> None:
    program = start()
    assert isinstance(filling(program), FirstRun)


def test_the_first_rows_are_there_before_any_job(store: Store, start: Open) -> None:
    assert names(start()) == ["Alfa", "Beta", "Gamma"]


def test_first_rows_wait_for_the_order_that_was_kept(store: Store, start: Open, qtbot: QtBot) -> None:
    change_setting(store, LEAD, "layouts", '{"customers": {"order": [["name", true]]}}')
    program = start()
    assert names(program) == []
    qtbot.waitUntil(lambda: names(program) == ["Gamma", "Beta", "Alfa"])


def test_what_another_process_writes_is_shown(store: Store, start: Open, qtbot: QtBot) -> None:
    program = start()
    with store.write() as connection:
        connection.exec_driver_sql(
            "UPDATE customer SET name = 'Omega', name_key = 'omega' WHERE org_id = '1'"
        )
    qtbot.waitUntil(lambda: names(program) == ["Beta", "Gamma", "Omega"], timeout=20_000)


def test_a_threshold_changed_elsewhere_is_followed(store: Store, start: Open, qtbot: QtBot) -> None:
    program = start()
    assert "Expires soon" not in statuses(program, 0)
    change_setting(store, LEAD, "expires_soon_days", 60)
    qtbot.waitUntil(lambda: "Expires soon" in statuses(program, 0), timeout=20_000)


def test_a_partner_administrator_sees_the_assigned_customers(store: Store, start: Open, qtbot: QtBot) -> None:
    program = start()
    with store.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (id, email, source_id, seen_at) VALUES (1, 'ana@p.example', 1, '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO assignment (person_id, customer_id, source_id, seen_at) "
            "SELECT 1, id, 1, '' FROM customer WHERE org_id = '2'"
        )
    program.desk.settings.change("person_name", "ana@p.example")
    program.desk.settings.change("role", "partner_administrator")
    qtbot.waitUntil(lambda: names(program) == ["Beta"], timeout=20_000)


def test_a_new_day_is_followed(
    store: Store, qapp: QApplication, profile: Path, qtbot: QtBot, start: Open
) -> None:
    program = start()
    program.desk.reading.review(date(2027, 1, 1), program.desk.settings.value.thresholds)
    program.desk.events.tables_changed.emit(frozenset(("customer",)))
    qtbot.waitUntil(lambda: "Expires soon" in statuses(program, 0), timeout=20_000)


def test_a_store_of_a_newer_version_is_refused_and_left_alone(store: Store, start: Open) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
    store.close()
    before = store.path.read_bytes()
    program = start()
    assert isinstance(filling(program), RecoveryView)
    program.window.close()
    program.close()
    assert store.path.read_bytes() == before


def test_starting_anew_sets_the_damaged_file_aside(store: Store, start: Open, profile: Path) -> None:
    store.close()
    damaged = b"not a database " * 1000
    store.path.write_bytes(damaged)
    for companion in profile.glob("*-wal"), profile.glob("*-shm"):
        for file in companion:
            file.unlink()
    program = start()
    view = filling(program)
    assert isinstance(view, RecoveryView)
    view.start_anew_chosen.emit()
    assert isinstance(filling(program), FirstRun)
    assert [file.read_bytes() for file in profile.glob("set-aside-*.sqlite")] == [damaged]


def test_the_keys_are_shown_on_f1(store: Store, start: Open, qtbot: QtBot) -> None:
    program = start()
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    (dialog,) = program.window.findChildren(ShortcutsDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_profile_that_cannot_be_locked_is_said_in_the_window(start: Open, profile: Path) -> None:
    refusal = explain(PermissionError(13, "Permission denied", str(profile)), profile / "store")
    assert isinstance(filling(start(refusal)), RecoveryView)


def test_a_notice_stands_above_the_status_bar(store: Store, start: Open) -> None:
    program = start()
    program.desk.events.notice_raised.emit("3 rows copied")
    toast = program.desk.toast
    foot = program.window.status_bar
    assert toast.isVisible()
    assert toast.geometry().bottom() < foot.mapTo(program.window, foot.rect().topLeft()).y()


def test_an_empty_store_still_leads_to_sample_data(start: Open, profile: Path, qtbot: QtBot) -> None:
    store = open_store(Profile(profile))
    change_setting(store, LEAD, "first_run", "done")
    store.close()
    program = start()
    view = cast(PageView, program.window.page("customers"))
    qtbot.waitUntil(lambda: button(view, "Look around with sample data") is not None, timeout=20_000)
    found = button(view, "Look around with sample data")
    assert found is not None
    found.click()
    (dialog,) = program.window.findChildren(SampleDialog)
    assert dialog.isVisible()
    dialog.close()


def button(view: QWidget, words: str) -> QPushButton | None:
    """The visible button of that name."""
    shown = [each for each in view.findChildren(QPushButton) if each.isVisible() and words in each.text()]
    return shown[0] if shown else None
