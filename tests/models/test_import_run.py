"""An import from the window: what it asks the command for, and where it stands afterwards."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.command_process import CommandProcess
from partnerhub_desktop.models.import_questions import Question
from partnerhub_desktop.models.import_run import ImportRun, Outcome, State
from partnerhub_desktop.services.importing import reasons

COUNTS = {"read": 3, "added": 2, "changed": 0, "unchanged": 0, "rejected": 1}
DATE = {
    "file": "a.csv",
    "line": 2,
    "column": "ends_on",
    "reason": "?",
    "table": "subscriptions",
    "source": reasons.AMBIGUOUS_DATE,
    "values": {"value": "01/02/2027"},
}
FAKE = """
import json, sys
from pathlib import Path
arguments, log = sys.argv[1:], Path({log!r})
mapping = None
if "--mapping" in arguments:
    mapping = json.loads(Path(arguments[arguments.index("--mapping") + 1]).read_text())
with log.open("a") as file:
    print(json.dumps([arguments, mapping]), file=file)
rejects = {rejects} if mapping is None else []
print(json.dumps({{"tables": {{"customers": {counts}}}, "rejects": rejects}}))
sys.exit(1 if rejects and "--skip-rejected" not in arguments else 0)
"""


class Import:
    """A run over a fake command that writes down how it was called."""

    def __init__(self, folder: Path, rejects: list[object]) -> None:
        self.log = folder / "log"
        script = FAKE.format(log=str(self.log), rejects=json.dumps(rejects), counts=json.dumps(COUNTS))
        self.run = ImportRun(lambda: CommandProcess((sys.executable, "-c", script)))

    def calls(self) -> list[tuple[list[str], object]]:
        return [tuple(json.loads(line)) for line in self.log.read_text().splitlines()]

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.run.is_running, timeout=20_000)


@pytest.fixture
def made(qapp: QApplication, tmp_path: Path) -> Iterator[list[Import]]:
    made: list[Import] = []
    yield made
    for each in made:
        each.run.close()


def importing(made: list[Import], tmp_path: Path, *rejects: object) -> Import:
    made.append(Import(tmp_path, list(rejects)))
    return made[-1]


def test_looking_comes_first_and_writes_nothing(made: list[Import], tmp_path: Path, qtbot: QtBot) -> None:
    each = importing(made, tmp_path)
    each.run.check(["/data/a.csv"])
    each.wait(qtbot)

    assert each.calls() == [(["import", "--json", "--progress", "--dry-run", "--", "/data/a.csv"], None)]
    assert (each.run.state, each.run.outcome.to_write) == (State.CHECKED, 2)


def test_writing_ends_in_the_result(made: list[Import], tmp_path: Path, qtbot: QtBot) -> None:
    each = importing(made, tmp_path)
    each.run.check(["/data"])
    each.wait(qtbot)
    each.run.write()
    each.wait(qtbot)

    assert each.run.state is State.WRITTEN
    assert each.calls()[1][0] == ["import", "--json", "--progress", "--", "/data"]


def test_rejects_keep_the_writing_back_until_they_are_left_out(
    made: list[Import], tmp_path: Path, qtbot: QtBot
) -> None:
    each = importing(made, tmp_path, DATE)
    each.run.check(["/data"])
    each.wait(qtbot)
    each.run.write()
    each.wait(qtbot)
    kept_back = each.run.state
    each.run.write(skip_rejected=True)
    each.wait(qtbot)

    assert (kept_back, each.run.state) == (State.CHECKED, State.WRITTEN)
    assert "--skip-rejected" in each.calls()[2][0]


def test_what_the_files_leave_open_is_asked_and_told_to_the_command(
    made: list[Import], tmp_path: Path, qtbot: QtBot
) -> None:
    each = importing(made, tmp_path, DATE, DATE)
    each.run.check(["/data"])
    each.wait(qtbot)
    asked = Question("dates", "subscriptions", "ends_on", "01/02/2027", ("a.csv",), ("01/02/2027",))
    assert each.run.asked == [asked]

    each.run.answer(asked, "MM/DD/YYYY")
    each.wait(qtbot)

    assert each.calls()[1][1] == {"files": {"a.csv": {"dates": {"ends_on": "MM/DD/YYYY"}}}}
    assert each.run.asked == [asked]
    assert each.run.outcome.rejects == []


def test_a_new_choice_of_files_forgets_the_answers(made: list[Import], tmp_path: Path, qtbot: QtBot) -> None:
    each = importing(made, tmp_path, DATE)
    for path in ("/first", "/second"):
        each.run.check([path])
        each.wait(qtbot)
        each.run.answer(each.run.asked[0], "DD/MM/YYYY")
        each.wait(qtbot)

    assert [mapping is not None for _, mapping in each.calls()] == [False, True, False, True]


def test_a_failure_brings_back_to_choosing_with_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    script = "import sys; print('Дискът е пълен.', file=sys.stderr); sys.exit(1)"
    run = ImportRun(lambda: CommandProcess((sys.executable, "-c", script)))
    run.check(["/data"])
    qtbot.waitUntil(lambda: not run.is_running, timeout=20_000)
    run.close()

    assert (run.state, run.message) == (State.CHOOSING, "Дискът е пълен.")


def test_a_row_with_two_reasons_is_one_row_and_a_file_is_none() -> None:
    file = {"file": "b.csv", "line": None, "column": None, "reason": "?"}
    outcome = Outcome({"subscriptions": COUNTS}, [DATE, DATE | {"column": "starts_on"}, file, file])

    assert (outcome.rejected_rows, outcome.unreadable_files) == (1, 1)
