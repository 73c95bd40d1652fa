"""Runs a command of this very program beside the window and brings back what it reports.

Large work writes the store from a process of its own, so the window never stalls (architecture.md, rule 6).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from partnerhub_desktop.services.session import Session

GRACE_MS = 5000
"""How long a command that was asked to stop may take to clean up."""
LAST_WAIT_MS = 2000
LONGEST_MESSAGE = 2000
NICENESS = 10
"""The window comes first where both want the processor; at 10 the command still gets a tenth of it."""

NewCommand = Callable[[], "CommandProcess"]


def program(session: Session) -> tuple[str, ...]:
    """The command line that starts this program on the same profile, day and language, without subcommand.

    A window that follows the clock leaves its commands to follow it too: they then know the hour.
    """
    language = ("--language", session.language) if session.language else ()
    day = () if session.follows_clock else ("--today", session.today.isoformat())
    options = (*language, "--profile", str(session.profile.folder), *day)
    if getattr(sys, "frozen", False):
        return (sys.executable, *options)
    # -P: a file in the folder where the person happened to start the program is never imported.
    return (sys.executable, "-P", "-m", "partnerhub_desktop", *options)


class CommandProcess(QObject):
    """One run of ``program`` with a subcommand that prints one JSON object a line.

    An object with ``stage`` is progress, any other is the result. ``finished_with`` tells the result ({} when
    none came), the exit code (-1 when the process did not end by itself) and what it said to the person.
    """

    progress_received = Signal(object)
    finished_with = Signal(object, int, str)

    def __init__(self, program: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._partial: list[bytes] = []
        self._result: dict[str, Any] = {}
        self._cancelled = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._connect()

    @property
    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, arguments: Sequence[str]) -> None:
        """Begin; the first of ``arguments`` is the subcommand. Call once."""
        executable, *before = self._program
        command, *rest = arguments
        self._process.start(executable, [*before, command, "--json", "--progress", *rest])

    def cancel(self) -> None:
        """Ask the command to stop, and end it when it does not within the grace."""
        if self.is_running:
            self._cancelled = True
            self._process.terminate()
            self._patience.start(GRACE_MS)

    def close(self) -> None:
        """End it at once and say nothing more; for when the window goes."""
        self._process.blockSignals(True)
        self._patience.stop()
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(LAST_WAIT_MS)

    def _connect(self) -> None:
        self._process.started.connect(self._give_way)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._explain_start)
        self._patience.timeout.connect(self._process.kill)

    def _give_way(self) -> None:
        """The window goes on smoothly beside it: it is long work that nobody waits for by the millisecond."""
        pid = self._process.processId()
        if not pid:  # it was quick; 0 would be the window itself
            return
        with suppress(OSError):
            if hasattr(os, "setpriority"):
                os.setpriority(os.PRIO_PROCESS, pid, os.nice(0) + NICENESS)
            if hasattr(os, "sched_setscheduler"):
                os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))

    def _read(self) -> None:
        *whole, rest = bytes(self._process.readAllStandardOutput().data()).split(b"\n")
        if whole:
            whole[0] = b"".join([*self._partial, whole[0]])
            self._partial = []
        self._partial.append(rest)
        for line in whole:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            return
        if isinstance(told, dict):
            if "stage" in told:
                self.progress_received.emit(told)
            else:
                self._result = told

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._patience.stop()
        self._read()
        self._take(b"".join(self._partial))
        ended_itself = status is QProcess.ExitStatus.NormalExit
        said = _worded(bytes(self._process.readAllStandardError().data()))
        if code == 0 and ended_itself:
            self.finished_with.emit(self._result, 0, said)
        elif self._cancelled:
            self.finished_with.emit({}, -1, self.tr("Stopped. The store is as it was before."))
        elif ended_itself:
            self.finished_with.emit(self._result, code, said or self.tr("It failed and gave no reason."))
        else:
            self.finished_with.emit({}, -1, self._death())

    def _death(self) -> str:
        return self.tr(
            "The work was ended from outside, perhaps because memory ran out."
            " The store is as it was before. Try again."
        )

    def _explain_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            sentence = self.tr("The program could not start itself for this work: {problem}")
            self.finished_with.emit({}, -1, sentence.format(problem=self._process.errorString()))


def _environment() -> QProcessEnvironment:
    """This environment, in which the package is found as it was found here, and speaks UTF-8."""
    environment = QProcessEnvironment.systemEnvironment()
    package_home = str(Path(__file__).resolve().parents[2])
    known = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", os.pathsep.join(part for part in (package_home, known) if part))
    environment.insert("PYTHONUTF8", "1")
    return environment


def _worded(stderr: bytes) -> str:
    """What the command said, each line in the window's language where it is a known sentence."""
    lines = stderr.decode("utf-8", "replace")[-LONGEST_MESSAGE:].strip().splitlines()
    return "\n".join(QCoreApplication.translate("services", line) for line in lines)
