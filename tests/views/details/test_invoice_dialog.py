"""An invoice on the screen and as PDF: what the source gave, whole or not at all, by those who may."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.services.store.driver import connect
from partnerhub_desktop.views.details.invoice_dialog import InvoiceDialog
from partnerhub_desktop.views.surroundings import Surroundings
from tests.factories import with_rows
from tests.views.details.customer_store import customer_store

Open = Callable[..., InvoiceDialog]


@pytest.fixture
def path(profile: Path) -> Path:
    return customer_store(profile)


@pytest.fixture
def chosen(tmp_path: Path) -> list[Path]:
    """Where the person saves; the last counts."""
    return [tmp_path / "invoice.pdf"]


@pytest.fixture
def open_dialog(
    path: Path, chosen: list[Path], surroundings: Surroundings, qtbot: QtBot, failures: list[Exception]
) -> Iterator[Open]:
    window = QWidget()
    window.show()

    def open_(invoice: int = 1) -> InvoiceDialog:
        dialog = InvoiceDialog(window, surroundings, lambda *_: (str(chosen[-1]), ""))
        dialog.open_invoice(invoice)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    yield open_
    surroundings.jobs.close()
    window.hide()
    window.deleteLater()
    assert failures == []


def save(dialog: InvoiceDialog, qtbot: QtBot) -> str:
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(dialog.said.text()))
    return dialog.said.text()


def test_the_page_shows_names_as_they_stand(open_dialog: Open) -> None:
    text = open_dialog().page.toPlainText()
    assert "Бързи <b>Услуги</b> ООД" in text
    assert "1,234.56 EUR" in text
    assert "Overdue" in text
    assert "W1" in text
    assert "W0" not in text


def test_what_the_source_did_not_give_is_said(open_dialog: Open) -> None:
    text = open_dialog(2).page.toPlainText()
    assert text.count("not given by the source") == 3
    assert "State unknown" in text
    assert "The source gave no whole period" in text


def test_it_is_saved_by_the_keyboard_with_the_font_inside(
    open_dialog: Open, chosen: list[Path], qtbot: QtBot
) -> None:
    said = save(open_dialog(), qtbot)
    data = chosen[-1].read_bytes()
    assert said == f"Saved as {chosen[-1]}"
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert b"InterSubset" in data
    assert b"/FontFile2" in data


@pytest.mark.parametrize("folder", [".", "gone"])
def test_a_dialog_left_while_it_saves_is_told_elsewhere(
    open_dialog: Open, surroundings: Surroundings, tmp_path: Path, qtbot: QtBot, folder: str
) -> None:
    dialog, go = open_dialog(), Event()
    told: list[object] = []
    surroundings.events.notice_raised.connect(told.append)
    surroundings.events.error_raised.connect(told.append)
    surroundings.jobs.write(lambda: go.wait(10), lambda _waited: None)
    dialog.save_as(tmp_path / folder / "invoice.pdf")
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert (tmp_path / "invoice.pdf").exists() == (folder == ".")


def test_a_place_that_is_gone_is_told_and_nothing_is_left(
    open_dialog: Open, chosen: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    chosen.append(tmp_path / "gone" / "invoice.pdf")
    said = save(open_dialog(), qtbot)
    assert "gone" in said
    assert "unchanged" in said


def test_a_folder_in_the_way_is_told(
    open_dialog: Open, chosen: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "taken.pdf").mkdir()
    chosen.append(tmp_path / "taken.pdf")
    assert "taken.pdf" in save(open_dialog(), qtbot)
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def set_role(path: Path, role: str) -> None:
    with_rows(path, [("INSERT INTO setting (key, value) VALUES ('role', ?)", [(role,)])])


def test_the_read_only_role_is_logged(
    open_dialog: Open, path: Path, chosen: list[Path], qtbot: QtBot
) -> None:
    set_role(path, "partner_read_only_administrator")
    save(open_dialog(), qtbot)
    connection = connect(path, read_only=True)
    rows = connection.execute("SELECT action FROM audit_entry WHERE action = 'export'").fetchall()
    connection.close()
    assert rows == [("export",)]
    assert chosen[-1].exists()


def test_the_help_desk_cannot_save(open_dialog: Open, path: Path) -> None:
    set_role(path, "help_desk_basic")
    dialog = open_dialog()
    assert not dialog.save.isEnabled()
    assert dialog.save.toolTip() == "Your role does not allow exports."
