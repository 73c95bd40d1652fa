"""Switching the language in the running window: every word follows, and comes back as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partnerhub_desktop.app import Program
from partnerhub_desktop.services.catalog import PAGES
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.sample import fill
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.views.importing.import_dialog import ImportDialog
from partnerhub_desktop.views.page_view import PageView
from partnerhub_desktop.views.theme import ThemeController
from tests.test_translations import messages
from tests.translated import have_translations

TODAY = date(2026, 11, 23)
CUSTOMERS = 40
COMING = [page.key for page in PAGES if page.key not in ("customers", "settings")]
PATIENCE_MS = 20_000
PLACE = re.compile(r"\{\w+\}|%L?n")

Start = Callable[[], Program]


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    have_translations()


@pytest.fixture
def start(qapp: QApplication, session: Session, theme: ThemeController, qtbot: QtBot) -> Iterator[Start]:
    """Opens the program in English; afterwards the application speaks as before."""
    started: list[Program] = []

    def open_program() -> Program:
        program = Program(Session(Profile(session.profile.folder), TODAY, "en"), qapp)
        with qtbot.waitSignal(program.window.first_painted):
            program.open()
        program.window.resize(1440, 900)
        started.append(program)
        return program

    spoken = QLocale()
    yield open_program
    for program in started:
        program.close()
        shiboken6.delete(program.window)
        shiboken6.delete(program.theme)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(spoken)


@pytest.fixture
def program(start: Start, session: Session, qtbot: QtBot) -> Program:
    """The window on some sample customers, its list filled."""
    fill(session.open_store(), CUSTOMERS, 1, TODAY)
    program = start()
    settle(program, qtbot)
    return program


def settle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.desk.jobs.is_idle, timeout=PATIENCE_MS)
    QApplication.processEvents()


def choose(program: Program, qtbot: QtBot, language: str) -> None:
    """As the settings page does it."""
    program.desk.settings.change("language", language)
    settle(program, qtbot)


def words(root: QWidget) -> list[str]:
    """All that a person reads, hears or can point at, in the order of the widgets."""
    seen = [root, *(widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root))]
    found = [each.toolTip() for each in seen] + [each.accessibleName() for each in seen]
    for each in seen:
        if isinstance(each, QLabel | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QLineEdit):
            found.append(each.placeholderText())
        elif isinstance(each, QComboBox):
            found += [each.itemText(place) for place in range(each.count())]
        elif isinstance(each, QAbstractItemView) and each.model() is not None:
            found += cells(each.model())
    plain = [text.replace("\u00a0", " ").replace("&&", "&").strip() for text in found]
    return [text for text in plain if text]


def cells(model: QAbstractItemModel) -> list[str]:
    nowhere = QModelIndex()
    columns = range(model.columnCount(nowhere) if isinstance(model, QAbstractTableModel) else 1)
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    data = [model.index(row, column).data() for row in range(model.rowCount(nowhere)) for column in columns]
    return [text for text in (*headers, *data) if isinstance(text, str)]


def pattern(source: str) -> str:
    """Matches what ``source`` says in English, whatever stands in its places."""
    parts = PLACE.split(source)
    return ".+".join(re.escape(part).replace(r"\(s\)", "s?") for part in parts)


def has_words(source: str) -> bool:
    return re.search("[A-Za-z]{2}", PLACE.sub("", source)) is not None


OTHERWISE = [each.source for each in messages("bg") if each.source not in each.forms]
ENGLISH = re.compile("|".join(pattern(source) for source in OTHERWISE if has_words(source)))
"""Every sentence that Bulgarian says otherwise."""


def english(texts: list[str]) -> list[str]:
    return [text for text in texts if ENGLISH.fullmatch(text)]


@pytest.mark.parametrize("page", ["customers", "settings", *COMING])
def test_every_word_follows_the_language_and_comes_back(program: Program, qtbot: QtBot, page: str) -> None:
    program.show_page(page)
    settle(program, qtbot)
    before = words(program.window)
    assert len(english(before)) > 15
    choose(program, qtbot, "bg")
    assert english(words(program.window)) == []
    assert words(program.window) != before
    choose(program, qtbot, "en")
    assert words(program.window) == before


def test_a_filtered_list_and_its_reasons_speak_bulgarian(program: Program, qtbot: QtBot) -> None:
    choose(program, qtbot, "bg")
    view = program.show_page("customers")
    assert isinstance(view, PageView)
    view.search_for("status:license_overage")
    settle(program, qtbot)
    view.table.setFocus()
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    settle(program, qtbot)
    assert "Правило" in words(program.window)
    assert english(words(program.window)) == []
    view.search_for("nobody is called like this")
    settle(program, qtbot)
    assert "Няма такъв клиент" in words(program.window)
    assert english(words(program.window)) == []


def test_the_first_run_speaks_the_language_that_is_chosen_in_it(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert len(english(words(program.window))) > 10
    program.language.choose("bg")
    settle(program, qtbot)
    assert english(words(program.window)) == []


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_import_speaks_bulgarian(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """With what the command tells of the files: notes, and reasons of rows that are not taken."""
    file = tmp_path / "customers.csv"
    file.write_text("org_id,name,colour\na,Алфа,red\n,Beta,blue\n", "utf-8")
    program = start()
    program.language.choose("bg")
    interludes = program.desk.interludes
    interludes.open_import()
    settle(program, qtbot)
    assert english(words(program.window)) == []
    interludes.open_import((str(file),))
    (dialog,) = program.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: "1 отхвърлен ред" in words(dialog), timeout=PATIENCE_MS)
    said = words(dialog)
    assert "customers.csv: непознати колони, пропуснати: colour." in said
    assert "Клетката е празна, а е задължителна." in said
    assert english(said) == []
    program.language.choose("en")
    QApplication.processEvents()
    assert "customers.csv: columns not known and ignored: colour." in words(dialog)
