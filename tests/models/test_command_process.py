"""Commands beside the window: progress, results, failures, deaths and cancelling."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models import command_process
from partnerhub_desktop.models.command_process import CommandProcess, program
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.session import Session

WAITS_FOREVER = 'print(\'{"stage": "reading"}\', flush=True)\nimport threading\nthreading.Event().wait()'
STUBBORN = f"import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n{WAITS_FOREVER}"


class Run:
    """A process of a small script, and all that it told."""

    def __init__(self, script: str) -> None:
        self.process = CommandProcess((sys.executable, "-c", script))
        self.progress: list[dict[str, Any]] = []
        self.ends: list[tuple[dict[str, Any], int, str]] = []
        self.process.progress_received.connect(self.progress.append)
        self.process.finished_with.connect(lambda *end: self.ends.append(end))

    def to_the_end(self, qtbot: QtBot, *arguments: str) -> tuple[dict[str, Any], int, str]:
        self.process.start(arguments or ("work",))
        return self.end(qtbot)

    def end(self, qtbot: QtBot) -> tuple[dict[str, Any], int, str]:
        qtbot.waitUntil(lambda: bool(self.ends), timeout=20_000)
        (end,) = self.ends
        return end

    def begin(self, qtbot: QtBot) -> None:
        self.process.start(["work"])
        qtbot.waitUntil(lambda: bool(self.progress), timeout=20_000)


@pytest.fixture
def runs(qapp: QObject) -> Iterator[list[Run]]:
    made: list[Run] = []
    yield made
    for run in made:
        run.process.close()


def make(runs: list[Run], script: str) -> Run:
    runs.append(Run(script))
    return runs[-1]


def test_progress_comes_line_by_line_and_the_result_last(runs: list[Run], qtbot: QtBot) -> None:
    lines = [{"stage": "reading", "done": n, "total": 3} for n in range(3)]
    script = "\n".join(f"print({json.dumps(json.dumps(line))})" for line in [*lines, {"tables": {}}])
    run = make(runs, script)

    assert run.to_the_end(qtbot) == ({"tables": {}}, 0, "")
    assert run.progress == lines


def test_the_command_gets_its_arguments_and_is_asked_for_progress(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, "import json, sys; print(json.dumps({'got': sys.argv[1:]}))")

    result, _, _ = run.to_the_end(qtbot, "import", "данни.csv")
    assert result == {"got": ["import", "--json", "--progress", "данни.csv"]}


def test_a_result_of_many_pieces_is_put_together(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, "import json; print(json.dumps({'rejects': ['ж' * 100] * 20_000}, ensure_ascii=False))")

    assert len(run.to_the_end(qtbot)[0]["rejects"]) == 20_000


def test_words_that_are_no_json_do_no_harm(runs: list[Run], qtbot: QtBot) -> None:
    script = "print('hello'); print('[1]'); print('{\"stage\": \"x\"}'); print('{\"n\": 1}', end='')"
    run = make(runs, script)

    assert run.to_the_end(qtbot) == ({"n": 1}, 0, "")
    assert run.progress == [{"stage": "x"}]


def test_a_failure_brings_its_words_and_its_result(runs: list[Run], qtbot: QtBot) -> None:
    script = "import sys; print('{\"rejects\": []}'); print('Дискът е пълен.', file=sys.stderr); sys.exit(1)"
    run = make(runs, script)

    assert run.to_the_end(qtbot) == ({"rejects": []}, 1, "Дискът е пълен.")


def test_a_failure_without_words_is_worded(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, "raise SystemExit(1)")

    assert run.to_the_end(qtbot) == ({}, 1, "It failed and gave no reason.")


@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes on Unix")
def test_a_death_is_told_in_words(runs: list[Run], qtbot: QtBot) -> None:
    script = "import os, signal; print('{\"tables\": {}}', flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    run = make(runs, script)
    result, code, message = run.to_the_end(qtbot)

    assert (result, code) == ({}, -1)
    assert "ended from outside" in message


def test_a_program_that_is_not_there_is_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    ends: list[tuple[dict[str, Any], int, str]] = []
    process = CommandProcess((str(tmp_path / "nothing"),))
    process.finished_with.connect(lambda *end: ends.append(end))
    process.start(["work"])
    qtbot.waitUntil(lambda: bool(ends))

    assert [end[:2] for end in ends] == [({}, -1)]
    assert "could not start" in ends[0][2]


def test_cancelling_stops_it_and_says_that_nothing_changed(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, WAITS_FOREVER)
    run.begin(qtbot)
    run.process.cancel()

    assert run.end(qtbot) == ({}, -1, "Stopped. The store is as it was before.")


@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes on Unix")
def test_one_that_does_not_listen_is_ended_after_the_grace(
    runs: list[Run], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_process, "GRACE_MS", 50)
    run = make(runs, STUBBORN)
    run.begin(qtbot)
    run.process.cancel()

    assert run.end(qtbot)[1] == -1


def test_closing_ends_it_silently(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, WAITS_FOREVER)
    run.begin(qtbot)
    run.process.close()

    assert not run.process.is_running
    assert run.ends == []


def test_the_program_starts_itself_for_the_same_profile_and_day(qtbot: QtBot, profile: Path) -> None:
    session = Session(Profile(profile), date(2026, 11, 23))
    process = CommandProcess(program(session)[:-4])
    ends: list[tuple[dict[str, Any], int, str]] = []
    process.finished_with.connect(lambda *end: ends.append(end))
    process.start(["no-such-command"])
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)

    assert program(session)[-4:] == ("--profile", str(profile), "--today", "2026-11-23")
    assert ends[0][1] == 2
    assert "no-such-command" in ends[0][2]


def test_a_command_of_a_window_that_follows_the_clock_follows_it_too(profile: Path) -> None:
    assert "--today" not in program(Session(Profile(profile), date(2026, 11, 23), follows_clock=True))


@pytest.mark.skipif(not hasattr(os, "setpriority"), reason="only POSIX has niceness")
def test_the_window_comes_first(runs: list[Run], qtbot: QtBot) -> None:
    run = make(runs, WAITS_FOREVER)
    run.begin(qtbot)
    niceness = os.getpriority(os.PRIO_PROCESS, run.process._process.processId())
    assert niceness == min(19, os.nice(0) + command_process.NICENESS)
