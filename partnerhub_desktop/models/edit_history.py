"""Edits of this window, done one after the other, undone and done again from any page."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.edit_steps import REDO, UNDO, Outcome, Step, TakenBack, edit_outcome
from partnerhub_desktop.models.events import Events, Offer
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from partnerhub_desktop.models.edit_run import EditRun
    from partnerhub_desktop.services.commands.customer_edit import Edit
    from partnerhub_desktop.services.commands.customers import Edited
    from partnerhub_desktop.services.permissions import Person
    from partnerhub_desktop.services.store.database import Store

REMEMBERED = 100
"""Edits that can be undone."""
LONG = 5_000
"""Customers whose undo takes more than a third of a second."""


History = Step | TakenBack

Deed = Callable[["Store", "Person"], Outcome]
"""Does something in the store, on the thread that writes."""

Finished = Callable[["Edited | None"], None]
"""Told what an edit did; None when it failed or was stopped and nothing was changed."""


class _Asked(NamedTuple):
    ids: Sequence[int]
    edit: Edit
    seen: Mapping[int, Any] | None
    finished: Finished | None
    run: EditRun | None


class _Performed(NamedTuple):
    deed: Deed


class EditHistory(QObject):
    """Writes through ``jobs``; every committed edit is told by ``events`` and can be undone."""

    changed = Signal()
    """What can be undone or done again has changed."""

    written = Signal(int)
    """An edit has made this generation of the store; told before ``tables_changed``."""

    def __init__(self, jobs: Jobs, events: Events, workspace: Workspace) -> None:
        super().__init__()
        self._jobs = jobs
        self._events = events
        self._workspace = workspace
        self._undo: deque[History] = deque(maxlen=REMEMBERED)
        self._redo: deque[History] = deque(maxlen=REMEMBERED)
        self._waiting: deque[_Asked | _Performed | Callable[[], None]] = deque()  # the last: an undo or redo
        self._running = 0

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def edit(
        self,
        ids: Sequence[int],
        edit: Edit,
        seen: Mapping[int, Any] | None = None,
        finished: Finished | None = None,
        run: EditRun | None = None,
    ) -> None:
        """Edit these customers after everything asked for before; ``seen`` as ``edit_customers`` says.

        The outcome is told by ``events``, with Undo where something was changed.
        """
        asked = _Asked(ids, edit, seen, finished, run)
        if self._waiting:
            self._waiting.append(asked)
        else:
            self._begin(asked)

    def perform(self, deed: Deed) -> None:
        """Do something that is no edit of a customer's fields, and can be undone as one."""
        asked = _Performed(deed)
        if self._waiting:
            self._waiting.append(asked)
        else:
            self._begin(asked)

    def undo(self) -> None:
        """Take the newest edit back, once what was asked for before is done."""
        self._ask(lambda: self._restore(self._undo, self._redo, UNDO))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._ask(lambda: self._restore(self._redo, self._undo, REDO))

    def put(self, take_back: Callable[[], None]) -> None:
        """Something else was done here: the next undo takes that back. It is not done again by a redo."""
        self._undo.append(TakenBack(take_back))
        self._redo.clear()
        self.changed.emit()

    def finish(self) -> None:
        """The window closes: edits that wait for an undo are written after it, no further undo begins."""
        waiting, self._waiting = self._waiting, deque()
        for asked in waiting:
            if isinstance(asked, (_Asked, _Performed)):
                self._begin(asked)

    def clear(self) -> None:
        """Forget everything: another store is in place."""
        self._undo.clear()
        self._redo.clear()
        self.changed.emit()

    def _begin(self, asked: _Asked | _Performed) -> None:
        if isinstance(asked, _Performed):
            self._write(partial(self._work, asked.deed), self._take, self._fail)
            return

        def work() -> Edited:
            from partnerhub_desktop.services.commands.customers import edit_customers

            tell = asked.run.tell if asked.run is not None else None
            store, person = self._workspace.store(), self._workspace.person
            return edit_customers(store, person, asked.ids, asked.edit, asked.seen, tell)

        self._write(work, partial(self._end_edit, asked), partial(self._give_up, asked))

    def _end_edit(self, asked: _Asked, edited: Edited) -> None:
        self._take(edit_outcome(asked.edit, edited))
        if asked.finished is not None:
            asked.finished(edited)

    def _take(self, outcome: Outcome) -> None:
        if outcome.step is not None:
            self._undo.append(outcome.step)
            self._redo.clear()
        self._tell(outcome, self._undo_offer())

    def _give_up(self, asked: _Asked, error: Exception) -> None:
        if asked.finished is not None:
            asked.finished(None)
        self._fail(error)

    def _restore(self, source: deque[History], target: deque[History], action: str) -> None:
        step = source.pop() if source else None
        if isinstance(step, TakenBack):
            step.take_back()
            self.changed.emit()
        elif step is not None:
            self._restore_step(step, source, target, action)

    def _restore_step(self, step: Step, source: deque[History], target: deque[History], action: str) -> None:
        def done(outcome: Outcome) -> None:
            if outcome.step is not None:
                target.append(outcome.step)
            self._tell(outcome, self._redo_offer() if action == UNDO else self._undo_offer())

        def failed(error: Exception) -> None:
            source.append(step)
            self._fail(error)

        self._tell_begun(step, action)
        self._write(partial(self._work, partial(step.restore, action=action)), done, failed)

    def _tell_begun(self, step: Step, action: str) -> None:
        """What takes more than a moment says that it has begun."""
        count = step.size
        if count < LONG:
            return
        if action == UNDO:
            self._events.notice_raised.emit(self.tr("Undoing the edit of %Ln customer(s)…", "", count))
        else:
            self._events.notice_raised.emit(self.tr("Editing %Ln customer(s) again…", "", count))

    def _ask(self, begin: Callable[[], None]) -> None:
        """Begin now or when its turn comes: an undo must find the edits before it finished."""
        self._waiting.append(begin)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._running:
            asked = self._waiting.popleft()
            if isinstance(asked, (_Asked, _Performed)):
                self._begin(asked)
            else:
                asked()

    def _work(self, deed: Deed) -> Outcome:
        return deed(self._workspace.store(), self._workspace.person)

    def _write(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self._running += 1
        self._jobs.write(work, lambda edited: self._end(done, edited), lambda error: self._end(failed, error))

    def _end(self, tell: Callable[[Any], None], outcome: Any) -> None:
        self._running -= 1
        try:
            tell(outcome)
        finally:
            self.changed.emit()
            self._go_on()

    def _tell(self, outcome: Outcome, offer: Offer) -> None:
        if outcome.changes:
            if outcome.generation:
                self.written.emit(outcome.generation)
            self._events.tables_changed.emit(outcome.changes)
        self._events.offer_raised.emit(outcome.words(), offer if outcome.step is not None else None)

    def _redo_offer(self) -> Offer:
        return Offer(self.tr("Redo"), "Ctrl+Shift+Z", self.redo)

    def _undo_offer(self) -> Offer:
        return Offer(self.tr("Undo"), "Ctrl+Z", self.undo)

    def _fail(self, error: Exception) -> None:
        from partnerhub_desktop.models.edit_run import Stopped

        if isinstance(error, Stopped):
            self._events.notice_raised.emit(self.tr("Stopped: nothing was changed"))
        elif isinstance(error, UserError):
            self._events.error_raised.emit(error)
        else:
            raise error
