"""Work beside the window: reads on two threads, writes in order on one.

No QObject crosses a thread: an answer waits in a deque, and one bare queued signal tells the GUI thread
to look (architecture.md, rule 5). A newer read of the same owner replaces the older one.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable, Hashable
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from queue import SimpleQueue

SWITCH_SECONDS = 0.001
"""How long a working thread may keep Python to itself while the window wants it. Python lets it 5 ms."""

Answer = TypeVar("Answer")
Failed = Callable[[Exception], None]


class _Job(NamedTuple, Generic[Answer]):
    owner: Hashable
    ticket: int
    work: Callable[[], Answer]
    done: Callable[[Answer], None]
    failed: Failed


class _Arrived(NamedTuple):
    """A job that is done, and the call that hands over its answer or its failure on the GUI thread."""

    job: _Job[Any]
    give: Callable[[], None]
    has_failed: bool = False


class _Write:
    """The owner of one write: each is its own, so none replaces another."""


class Jobs(QObject):
    """Runs work off the GUI thread and brings the answers back to it.

    ``unexpected`` gets every exception that no ``failed`` takes: a bug, shown once by the crash dialog.
    """

    answers_waiting = Signal()

    def __init__(self, unexpected: Failed, readers: int = 2) -> None:
        super().__init__()
        self._unexpected = unexpected
        self._answers: deque[_Arrived] = deque()
        self._tickets: dict[Hashable, int] = {}
        self._numbers = count(1)
        self._readers = readers
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._has_arrived = threading.Condition()
        self.answers_waiting.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _reading(self) -> SimpleQueue[_Job[Any] | None]:
        return _queue()

    @cached_property
    def _writing(self) -> SimpleQueue[_Job[Any] | None]:
        return _queue()

    @property
    def is_idle(self) -> bool:
        """Whether every answer that was asked for has been handed over."""
        return not self._tickets

    def read(
        self,
        owner: Hashable,
        work: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` on a reading thread; the newest request of ``owner`` is the only one answered."""
        self._submit(self._reading, owner, work, done, failed)

    def write(
        self,
        work: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Failed | None = None,
    ) -> None:
        """Run ``work`` on the writing thread, after every write asked for before it. None is dropped."""
        self._submit(self._writing, _Write(), work, done, failed)

    def wait(self, owner: Hashable, seconds: float) -> None:
        """Give the read of ``owner`` this long, and hand its answer over here and now. Who waits may be
        painting: a failure, and what others have asked for, comes when it is over."""
        if owner not in self._tickets:
            return
        with self._has_arrived:
            self._has_arrived.wait_for(lambda: self._answer_to(owner) is not None, seconds)
            arrived = self._answer_to(owner)
            if arrived is not None:
                self._answers.remove(arrived)
        if arrived is not None:
            self._hand_over(arrived)

    def cancel(self, owner: Hashable) -> None:
        """Forget the reads of ``owner``: what has not begun never runs, no answer arrives."""
        self._tickets.pop(owner, None)

    def close(self) -> None:
        """Finish the writes, forget the reads, end the threads. Call before widgets and models die."""
        self._closed = True
        self._tickets = {
            owner: ticket for owner, ticket in self._tickets.items() if isinstance(owner, _Write)
        }
        for _ in range(self._readers):
            self._reading.put(None)
        self._writing.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._deliver()

    def _submit(
        self,
        queue: SimpleQueue[_Job[Any] | None],
        owner: Hashable,
        work: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Failed | None,
    ) -> None:
        if self._closed:
            return
        # Never a number again: a cancelled read may still be under way when its owner asks anew.
        ticket = self._tickets[owner] = next(self._numbers)
        if not self._threads:
            self._start()
        queue.put(_Job(owner, ticket, work, done, failed or self._unexpected))

    def _start(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        queues = [self._reading] * self._readers + [self._writing]
        self._threads = [threading.Thread(target=self._run, args=(queue,), daemon=True) for queue in queues]
        for thread in self._threads:
            thread.start()

    def _run(self, queue: SimpleQueue[_Job[Any] | None]) -> None:
        """The thread keeps nothing of a job: widgets that its functions hold must end on the GUI thread."""
        taken: list[Any] = [queue.get()]
        while taken[0] is not None:
            given = [_outcome(taken[0]) if self._is_wanted(taken[0]) else _Arrived(taken[0], _nothing)]
            taken.clear()
            with self._has_arrived:
                self._answers.append(given.pop())
                self._has_arrived.notify()
            self.answers_waiting.emit()
            taken.append(queue.get())

    def _is_wanted(self, job: _Job[Any]) -> bool:
        return self._tickets.get(job.owner) == job.ticket

    def _deliver(self) -> None:
        while self._answers:
            self._hand_over(self._answers.popleft())

    def _answer_to(self, owner: Hashable) -> _Arrived | None:
        ticket = self._tickets.get(owner)
        mine = (each for each in self._answers if each.job.ticket == ticket and not each.has_failed)
        return next(mine, None)

    def _hand_over(self, arrived: _Arrived) -> None:
        if self._is_wanted(arrived.job):
            del self._tickets[arrived.job.owner]
            arrived.give()


def when_idle(owner: QObject, act: Callable[[], None]) -> QTimer:
    """Acts once when the event loop is idle, however often it was started meanwhile."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    return timer


def _queue() -> SimpleQueue[_Job[Any] | None]:
    """Imported with the first work: the first rows are read without any."""
    from queue import SimpleQueue

    return SimpleQueue()


def _nothing() -> None:
    """The outcome of a job that nobody wants any more."""


def _outcome(job: _Job[Answer]) -> _Arrived:
    """Do the work here."""
    try:
        answer = job.work()
    except Exception as error:  # noqa: BLE001 - the owner, or the crash dialog, decides on the GUI thread
        failure = error
        return _Arrived(job, lambda: job.failed(failure), has_failed=True)
    return _Arrived(job, lambda: job.done(answer))
