"""The first run: its steps by keyboard, choices stored at once, resuming after it was dropped half-way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.importing.choose_page import ChoosePage
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.theme import ThemeController
from partnerhub_desktop.views.wizard.first_run import FirstRun
from tests.views.conftest import scripted

Make = Callable[..., FirstRun]
FILLS = 'print(\'{"stage": "sample", "done": 1, "total": 2}\'); print(\'{"rows": {}}\')'
TELLS = 'print(\'{"stage": "sample", "done": 1, "total": 2}\', flush=True)'
WAITS = f"{TELLS}\nimport threading\nthreading.Event().wait()"
FAILS = "import sys; print('The disk is full.', file=sys.stderr); sys.exit(1)"


@pytest.fixture
def make(
    qtbot: QtBot,
    qapp: QApplication,
    theme: ThemeController,
    jobs: Jobs,
    folder: LastFolder,
    workspace: Workspace,
) -> Iterator[Make]:
    made: list[FirstRun] = []
    language = Language(qapp, "en")

    def build(script: str = FILLS) -> FirstRun:
        wizard = FirstRun(theme, language, jobs, workspace, folder, scripted(script))
        wizard.resize(1440, 900)
        with qtbot.waitActive(wizard):
            wizard.show()
            wizard.activateWindow()
        made.append(wizard)
        return wizard

    yield build
    for wizard in made:
        drop(wizard)
    language.choose("en")


def drop(wizard: FirstRun) -> None:
    """As a closed window goes: at once, with nothing said."""
    if not shiboken6.isValid(wizard):
        return
    wizard.stop()
    wizard.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(wizard: FirstRun) -> list[str]:
    """Every sentence that can be seen."""
    return [label.text() for label in wizard.findChildren(QLabel) if label.isVisible() and label.text()]


def button(wizard: QWidget, text: str) -> QPushButton:
    (found,) = [each for each in wizard.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    return found


def buttons(wizard: QWidget) -> list[str]:
    return [each.text() for each in wizard.findChildren(QPushButton) if each.isVisible()]


def press(wizard: FirstRun, key: Qt.Key) -> None:
    QTest.keyClick(wizard.focusWidget() or wizard, key)


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: jobs.is_idle, timeout=20_000)


def test_the_keyboard_alone_goes_through_every_step(
    make: Make, qtbot: QtBot, jobs: Jobs, workspace: Workspace
) -> None:
    wizard = make()
    press(wizard, Qt.Key.Key_Return)
    assert "Where should your data come from?" in words(wizard)

    press(wizard, Qt.Key.Key_Down)
    press(wizard, Qt.Key.Key_Space)
    assert "Continue with sample data" in buttons(wizard)
    press(wizard, Qt.Key.Key_Return)

    QTest.keyClicks(wizard.focusWidget(), "maria@partner.example")
    press(wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Open customers" in buttons(wizard), timeout=20_000)

    with qtbot.waitSignal(wizard.finished, timeout=20_000):
        press(wizard, Qt.Key.Key_Return)
    settings = workspace.settings()
    assert (settings.first_run, settings.first_run_data) == ("done", "sample")
    assert (settings.role, settings.person_name) == ("partner_full_administrator", "maria@partner.example")


def test_a_click_anywhere_on_a_card_chooses_it(make: Make) -> None:
    wizard = make()
    press(wizard, Qt.Key.Key_Return)
    (words_of_card,) = [
        label for label in wizard.findChildren(QLabel) if label.text() == "Look around with sample data"
    ]
    QTest.mouseClick(words_of_card, Qt.MouseButton.LeftButton)
    assert "Continue with sample data" in buttons(wizard)


def test_escape_goes_back_and_forgets_nothing(make: Make) -> None:
    wizard = make()
    press(wizard, Qt.Key.Key_Return)
    press(wizard, Qt.Key.Key_Down)
    press(wizard, Qt.Key.Key_Space)
    press(wizard, Qt.Key.Key_Escape)
    assert "Which language do you work in?" in words(wizard)
    press(wizard, Qt.Key.Key_Escape)
    press(wizard, Qt.Key.Key_Return)

    assert "Continue with sample data" in buttons(wizard)


QUESTIONS = {
    "language": "Which language do you work in?",
    "data": "Where should your data come from?",
    "role": "Who are you?",
    "ready": "Your sample data",
}


@pytest.mark.parametrize("step", list(QUESTIONS))
def test_it_resumes_at_the_step_where_it_was_dropped(make: Make, qtbot: QtBot, jobs: Jobs, step: str) -> None:
    wizard = make(WAITS)
    choose(wizard, "Look around with sample data")
    for reached in list(QUESTIONS)[1:]:
        if step == "language":
            break
        wizard.go_on()
        if reached == step:
            break
    settle(qtbot, jobs)
    drop(wizard)

    again = make()
    assert QUESTIONS[step] in words(again)
    assert again.ready.is_running is False
    assert radio(again, "Look around with sample data").isChecked()


def test_role_and_name_come_back(make: Make, qtbot: QtBot, jobs: Jobs, workspace: Workspace) -> None:
    wizard = make()
    wizard.show_step("role")
    radio(wizard, "Partner administrator").click()
    field = wizard.findChildren(QLineEdit)[0]
    field.setText("  ivan@partner.example ")
    wizard.go_on()
    settle(qtbot, jobs)
    drop(wizard)

    again = make()
    again.show_step("role")
    assert radio(again, "Partner administrator").isChecked()
    assert again.findChildren(QLineEdit)[0].text() == "ivan@partner.example"
    assert workspace.settings().role == "partner_administrator"


def test_a_role_that_may_not_import_is_told_beside_the_button(make: Make) -> None:
    wizard = make()
    wizard.show_step("role")
    radio(wizard, "Help desk (basic)").click()
    assert any("may not import files" in line for line in words(wizard))
    assert not button(wizard, "Continue").isEnabled()
    wizard.go_on()
    assert "Who are you?" in words(wizard)

    radio(wizard, "Partner administrator").click()
    assert button(wizard, "Continue").isEnabled()


def test_tab_lands_on_the_chosen_role(make: Make, qtbot: QtBot, jobs: Jobs) -> None:
    wizard = make()
    wizard.show_step("role")
    radio(wizard, "Help desk (basic)").click()
    settle(qtbot, jobs)
    drop(wizard)

    again = make()
    again.show_step("role")
    press(again, Qt.Key.Key_Tab)
    assert again.focusWidget() is radio(again, "Help desk (basic)")
    press(again, Qt.Key.Key_Up)
    assert again.focusWidget() is radio(again, "Partner read-only administrator")


def test_who_may_import_is_said_before_the_role_is_asked_for(make: Make) -> None:
    wizard = make()
    wizard.show_step("data")
    (sentence,) = [line for line in words(wizard) if line.startswith("CSV or XLSX")]
    assert sentence.endswith("For these roles: Partner full administrator, Partner administrator.")


def test_the_language_switches_at_once_and_is_kept(
    make: Make, qtbot: QtBot, jobs: Jobs, workspace: Workspace
) -> None:
    wizard = make()
    wizard.show_step("data")
    button(wizard, "Български").click()
    settle(qtbot, jobs)

    assert workspace.settings().language == "bg"
    assert button(wizard, "Български").isChecked()


def test_a_failed_fill_says_why_and_can_be_tried_again(make: Make, qtbot: QtBot) -> None:
    wizard = make(FAILS)
    choose(wizard, "Look around with sample data")
    wizard.show_step("ready")
    button(wizard, "Fill in sample data").click()
    qtbot.waitUntil(lambda: "The disk is full." in words(wizard), timeout=20_000)

    assert button(wizard, "Fill in sample data").isEnabled()
    assert "Back" in buttons(wizard)


def test_stopping_the_fill_leaves_the_choice_open(make: Make, qtbot: QtBot) -> None:
    wizard = make(WAITS)
    choose(wizard, "Look around with sample data")
    wizard.show_step("ready")
    button(wizard, "Fill in sample data").click()
    qtbot.waitUntil(lambda: "Making customers up · 1 of 2" in words(wizard), timeout=20_000)
    assert not button(wizard, "Back").isEnabled()
    wizard.go_back()
    button(wizard, "Stop").click()
    qtbot.waitUntil(lambda: not wizard.ready.is_running, timeout=20_000)

    assert "Stopped. The store is as it was before." in words(wizard)
    assert "Fill in sample data" in buttons(wizard)


def test_after_an_import_enter_opens_the_customers(make: Make, qtbot: QtBot) -> None:
    counts = '{"read": 1, "added": 1, "changed": 0, "unchanged": 0, "rejected": 0}'
    wizard = make(f'print(\'{{"tables": {{"customers": {counts}}}, "rejects": []}}\')')
    wizard.show_step("ready")
    wizard.findChildren(ChoosePage)[0].files_chosen.emit(["/data"])
    qtbot.waitUntil(lambda: "Import 1 row" in buttons(wizard), timeout=20_000)
    press(wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Open customers" in buttons(wizard), timeout=20_000)

    with qtbot.waitSignal(wizard.finished, timeout=20_000):
        press(wizard, Qt.Key.Key_Return)


def test_files_can_wait(make: Make, qtbot: QtBot, workspace: Workspace) -> None:
    wizard = make()
    wizard.show_step("ready")
    with qtbot.waitSignal(wizard.finished, timeout=20_000):
        button(wizard, "Import later").click()

    assert workspace.settings().first_run == "done"


def test_connecting_is_named_for_later_and_not_offered(make: Make) -> None:
    wizard = make()
    wizard.show_step("data")
    shown = [each.accessibleName() for each in wizard.findChildren(QRadioButton) if each.isVisible()]

    assert shown == ["Import files", "Look around with sample data"]
    assert any("Connecting to Webex comes with a later version" in line for line in words(wizard))


@pytest.mark.parametrize("step", list(QUESTIONS))
def test_every_control_has_a_name(make: Make, step: str) -> None:
    wizard = make()
    wizard.show_step(step)
    controls = [
        *wizard.findChildren(QPushButton),
        *wizard.findChildren(QRadioButton),
        *wizard.findChildren(QLineEdit),
    ]

    nameless = [each for each in controls if each.isVisible() and not (each.accessibleName() or _text(each))]
    assert nameless == []


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
@pytest.mark.parametrize("step", list(QUESTIONS))
def test_no_label_is_cut(make: Make, step: str, size: tuple[int, int]) -> None:
    wizard = make()
    wizard.resize(*size)
    wizard.show_step(step)
    QCoreApplication.processEvents()
    labels = [label for label in wizard.findChildren(QLabel) if label.isVisible() and label.text()]

    cut = [label.text() for label in labels if label.height() < needed_height(label) or too_narrow(label)]
    assert cut == []


def needed_height(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()


def too_narrow(label: QLabel) -> bool:
    return not label.wordWrap() and label.width() < label.sizeHint().width()


def radio(wizard: FirstRun, name: str) -> QRadioButton:
    (found,) = [
        each for each in wizard.findChildren(QRadioButton) if name in (each.accessibleName(), each.text())
    ]
    return found


def choose(wizard: FirstRun, name: str) -> None:
    radio(wizard, name).click()


def _text(control: QWidget) -> str:
    return control.text() if isinstance(control, QPushButton | QRadioButton) else ""
