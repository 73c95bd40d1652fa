"""Jobs: order, replacement, failures and a clean end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.jobs import Jobs


class Heard:
    """What came back to the GUI thread, and on which thread."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    def done(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def unexpected() -> Heard:
    return Heard()


@pytest.fixture
def jobs(qapp: object, unexpected: Heard) -> Iterator[Jobs]:
    jobs = Jobs(unexpected.failed)
    yield jobs
    jobs.close()


def test_an_answer_arrives_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    jobs.read("list", threading.get_ident, heard.done)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.threads == {threading.get_ident()}
    assert heard.answers != [threading.get_ident()]


def test_a_newer_read_of_the_same_owner_replaces_the_older(jobs: Jobs, qtbot: QtBot) -> None:
    go = threading.Event()
    heard = Heard()
    jobs.read("list", lambda: go.wait(10) and "old", heard.done)
    jobs.read("list", lambda: "new", heard.done)
    jobs.read("facets", lambda: "other", heard.done)
    go.set()
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    assert sorted(map(str, heard.answers)) == ["new", "other"]


def test_writes_run_in_order_and_none_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    for number in range(50):
        jobs.write(lambda number=number: number, heard.done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard.answers) == 50)
    assert heard.answers == list(range(50))


def test_a_failure_goes_to_its_owner_and_else_to_the_crash_dialog(
    jobs: Jobs, qtbot: QtBot, unexpected: Heard
) -> None:
    def fail() -> None:
        raise ValueError("no")

    heard = Heard()
    jobs.read("one", fail, heard.done, heard.failed)
    jobs.read("two", fail, heard.done)
    qtbot.waitUntil(lambda: bool(heard.errors) and bool(unexpected.errors))
    assert [str(error) for error in heard.errors + unexpected.errors] == ["no", "no"]
    assert heard.answers == []


def test_a_cancelled_read_gives_no_answer(jobs: Jobs, qtbot: QtBot) -> None:
    go = threading.Event()
    heard = Heard()
    jobs.read("list", lambda: go.wait(10), heard.done)
    jobs.cancel("list")
    go.set()
    jobs.read("other", lambda: "after", heard.done)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.answers == ["after"]


def test_closing_finishes_the_writes_and_forgets_the_reads(qapp: object, unexpected: Heard) -> None:
    jobs = Jobs(unexpected.failed)
    heard, written = Heard(), []
    jobs.read("list", lambda: "read", heard.done)
    for number in range(20):
        jobs.write(lambda number=number: written.append(number), heard.done)  # type: ignore[misc]
    jobs.close()
    assert written == list(range(20))
    assert "read" not in heard.answers
    jobs.read("late", lambda: "late", heard.done)
    assert "late" not in heard.answers


def test_three_thousand_answers_all_arrive(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    for number in range(3000):
        jobs.read(number, lambda number=number: number, heard.done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard.answers) == 3000, timeout=20_000)
    assert sorted(heard.answers) == list(range(3000))  # type: ignore[type-var]


def test_a_read_after_a_cancelled_one_gets_its_own_answer(
    qapp: object, qtbot: QtBot, unexpected: Heard
) -> None:
    jobs = Jobs(unexpected.failed, readers=1)
    begun, go = threading.Event(), threading.Event()
    heard = Heard()

    def old() -> str:
        begun.set()
        go.wait(10)
        return "old"

    jobs.read("list", old, heard.done)
    assert begun.wait(10)
    jobs.cancel("list")
    jobs.read("list", lambda: "new", heard.done)
    go.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    jobs.close()
    assert heard.answers == ["new"]


class Held:
    """Tells on which thread it ends."""

    def __init__(self, ended: list[int]) -> None:
        self._ended = ended

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


def test_what_a_job_holds_ends_on_the_window_s_thread(jobs: Jobs, qtbot: QtBot) -> None:
    """A worker that kept its last job deleted widgets beside the window: a crash now and then."""
    ended: list[int] = []

    def ask(number: int) -> None:
        held = Held(ended)
        jobs.read("owner", lambda: held and number, lambda _answer: None)

    for number in range(20):
        ask(number)
    qtbot.waitUntil(lambda: jobs.is_idle)
    for owner in ("a", "b", "c", "d"):
        jobs.read(owner, lambda: None, lambda _answer: None)
    qtbot.waitUntil(lambda: jobs.is_idle and len(ended) == 20)
    assert set(ended) == {threading.get_ident()}


def test_who_waits_gets_the_answer_at_once(jobs: Jobs) -> None:
    heard = Heard()
    jobs.read("rows", lambda: "rows", heard.done)
    jobs.wait("rows", 10)
    assert heard.answers == ["rows"]
    assert jobs.is_idle


def test_who_waits_gets_no_other_answer(jobs: Jobs, qtbot: QtBot) -> None:
    rows, others = Heard(), Heard()
    jobs.read("list", lambda: "list", others.done)
    jobs.read("rows", lambda: "rows", rows.done)
    jobs.wait("rows", 10)
    assert (rows.answers, others.answers) == (["rows"], [])
    qtbot.waitUntil(lambda: others.answers == ["list"])


def test_nobody_waits_longer_than_he_wants(jobs: Jobs, qtbot: QtBot) -> None:
    go, heard = threading.Event(), Heard()
    jobs.read("rows", lambda: go.wait(10), heard.done)
    jobs.wait("rows", 0.001)
    assert heard.answers == []
    go.set()
    qtbot.waitUntil(lambda: heard.answers == [True])


def test_a_failure_comes_when_the_waiting_is_over(jobs: Jobs, qtbot: QtBot) -> None:
    heard = Heard()
    jobs.read("rows", lambda: 1 // 0, heard.done, heard.failed)
    jobs.wait("rows", 0.05)
    assert heard.errors == []
    qtbot.waitUntil(lambda: len(heard.errors) == 1)


def test_who_asked_for_nothing_waits_for_nothing(jobs: Jobs) -> None:
    jobs.wait("rows", 10)
    assert jobs.is_idle
