"""One import from the window: look first, answer what the files leave open, then write.

Each look and the writing are runs of ``partnerhub import`` beside the window.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from partnerhub_desktop.models.command_process import CommandProcess, NewCommand
from partnerhub_desktop.models.import_choices import FileChoices
from partnerhub_desktop.models.import_questions import Key, Question, questions
from partnerhub_desktop.services.importing.kept_mappings import KeptMappings


class State(Enum):
    """Where an import stands. ``CHECKED`` shows what would happen; nothing is written before ``WRITING``."""

    CHOOSING = "choosing"
    EMPTYING = "emptying"
    CHECKING = "checking"
    CHECKED = "checked"
    WRITING = "writing"
    WRITTEN = "written"


RUNNING = (State.EMPTYING, State.CHECKING, State.WRITING)
SAMPLE = "sample_data"
"""The code of the error that sample data is in the store."""


@dataclass(frozen=True)
class Outcome:
    """What ``partnerhub import`` told: counts by table and rejects as interfaces.md has them.

    ``notes`` (``source``, ``values``) are no reason to reject anything (columns that are not known).
    ``files`` say how each was read (``services/importing/looks.py``).
    """

    tables: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    rejects: Sequence[Mapping[str, Any]] = ()
    notes: Sequence[Mapping[str, Any]] = ()
    files: Sequence[Mapping[str, Any]] = ()

    @property
    def to_write(self) -> int:
        """Rows that would change the store, or did."""
        return sum(counts["added"] + counts["changed"] for counts in self.tables.values())

    @cached_property
    def rejected_rows(self) -> int:
        """Rows that are not taken; one with several reasons counts once, as in the table."""
        return sum(counts["rejected"] for counts in self.tables.values())

    @cached_property
    def unreadable_files(self) -> int:
        """Files and sheets that could not be read, or not to their end."""
        return len({reject["file"] for reject in self.rejects if reject["line"] is None})


class ImportRun(QObject):
    """Call ``check``, then ``answer`` where asked, then ``write``. ``message`` says what went wrong."""

    state_changed = Signal()
    progress_received = Signal(object)
    emptied = Signal()
    """The sample data is gone from the store."""

    looked = Signal(str)
    """A file was read again for a quick look; its name."""

    def __init__(self, new_command: NewCommand, kept: KeptMappings | None = None) -> None:
        super().__init__()
        self._new_command = new_command
        self._process: CommandProcess | None = None
        self._folder = QTemporaryDir()
        self._paths: Sequence[str] = ()
        self._looking: CommandProcess | None = None
        self.looks: dict[str, Mapping[str, Any]] = {}
        self.choices = FileChoices(kept)
        self.is_stale = False
        self.meets_sample = False  # what is imported would join sample data, which it must not
        self.answers: dict[Key, str] = {}
        self.asked: list[Question] = []
        self.state = State.CHOOSING
        self.outcome = Outcome()
        self.message = ""

    @property
    def is_running(self) -> bool:
        return self.state in RUNNING

    def check(self, paths: Sequence[str]) -> None:
        """Read files, folders and zips and say what importing them would do. Writes nothing."""
        self._paths = list(paths)
        self.choices.clear()
        self.looks.clear()
        self.answers.clear()
        self.asked.clear()
        self.outcome = Outcome()
        self._start(State.CHECKING, "--dry-run")

    def answer(self, question: Question, chosen: str) -> None:
        """Read again with what the person decided about a column of some files."""
        self.answers[question.key] = chosen
        for file in question.files:
            self.choices.decide_cells(file, question.kind, chosen, question.column)
        self.check_again()

    def ask_apart(self, question: Question) -> None:
        """Ask about each file of a question by itself."""
        place = self.asked.index(question)
        self.asked[place : place + 1] = question.apart()
        self.answers.pop(question.key, None)
        self.state_changed.emit()

    def check_again(self) -> None:
        """Read everything again as it is decided now."""
        self._start(State.CHECKING, "--dry-run")

    def look_again(self, file: str) -> None:
        """Something was decided about a file: read its first rows at once, the rest when all is decided."""
        self.is_stale = True
        if self._looking is not None:
            self._looking.close()
            self._looking.deleteLater()
        self._looking = self._new_command()
        self._looking.finished_with.connect(partial(self._take_look, file))
        only = ("--preview", "--only", file)
        self._looking.start(["import", *only, *self._mapping("look.json"), "--", *self._paths])

    def write(self, *, skip_rejected: bool = False) -> None:
        """Bring into the store what was looked at; all or nothing, but for the rejected rows if so asked."""
        self._start(State.WRITING, *(["--skip-rejected"] if skip_rejected else []))

    def remove_sample(self) -> None:
        """Empty the store of its sample data, then look at the files; for ``meets_sample``."""
        self._begin(State.EMPTYING, ["sample", "--remove"])

    def cancel(self) -> None:
        """Stop what runs; the store stays as it was before."""
        if self._process is not None:
            self._process.cancel()

    def start_over(self) -> None:
        """Choose files anew."""
        self._go(State.CHOOSING)

    def close(self) -> None:
        """End what runs, at once and silently; for when the window goes."""
        for process in (self._process, self._looking):
            if process is not None:
                process.close()
        self._folder.remove()

    def _start(self, state: State, *options: str) -> None:
        self._begin(state, ["import", *options, *self._mapping(), "--", *self._paths])

    def _begin(self, state: State, arguments: Sequence[str]) -> None:
        self._process = self._new_command()
        self._process.progress_received.connect(self.progress_received)
        self._process.finished_with.connect(self._finish)
        self._go(state)
        self._process.start(arguments)

    def _mapping(self, name: str = "mapping.json") -> list[str]:
        decided = self.choices.as_mapping()
        if not decided:
            return []
        path = Path(self._folder.filePath(name))
        path.write_text(json.dumps(decided), "utf-8")
        return ["--mapping", str(path)]

    def _take_look(self, file: str, result: Mapping[str, Any], _code: int, message: str) -> None:
        process, self._looking = self._looking, None
        if process is not None:
            process.deleteLater()
        self.looks.update((look["file"], look) for look in result.get("files", ()))
        self.message = "" if "files" in result else message
        self.looked.emit(file)

    def _finish(self, result: Mapping[str, Any], code: int, message: str) -> None:
        was, process, self._process = self.state, self._process, None
        if process is not None:
            process.deleteLater()
        if was is State.EMPTYING and code == 0:
            self.emptied.emit()
            self.check_again()
            return
        self.meets_sample = result.get("error") == SAMPLE or (was is State.EMPTYING and self.meets_sample)
        if result.get("error") == SAMPLE:
            message = self.tr("Sample data is here, which never mixes with your own. Nothing was imported.")
        if "tables" in result:
            told = (result.get("notes", ()), result.get("files", ()))
            self._take(Outcome(result["tables"], result["rejects"], *told))
            self._go(State.WRITTEN if was is State.WRITING and code == 0 else State.CHECKED)
        elif was is State.WRITING:
            self._go(State.CHECKED, message)
        else:
            self._go(State.CHECKED if self.outcome.tables else State.CHOOSING, message)

    def _take(self, outcome: Outcome) -> None:
        self.outcome, self.is_stale = outcome, False
        self.looks = {look["file"]: look for look in outcome.files}
        known = {(each.kind, each.column, file) for each in self.asked for file in each.files}
        for question in questions(outcome.rejects):
            parts = {(question.kind, question.column, file) for file in question.files}
            if known.isdisjoint(parts):
                self.asked.append(question)
            else:
                self.asked += [
                    each for each in question.apart() if (each.kind, each.column, each.files[0]) not in known
                ]

    def _go(self, state: State, message: str = "") -> None:
        self.state = state
        self.message = message
        self.state_changed.emit()
