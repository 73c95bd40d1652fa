"""One edit of many customers: values to choose from, a live preview, the edit itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from partnerhub_desktop.models.edit_history import EditHistory
from partnerhub_desktop.models.edit_run import EditRun
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.commands.customer_edit import (
    Edit,
    EditRefused,
    add_tags,
    cleaned,
    remove_tags,
    set_managed_by,
    set_text,
    written,
)
from partnerhub_desktop.services.commands.customers import Edited
from partnerhub_desktop.services.commands.edit_preview import Preview, preview_edit
from partnerhub_desktop.services.lists.known_values import LOCAL_TAGS, OWNERS, TAGS, known_values
from partnerhub_desktop.services.workspace import Workspace

Value = str | tuple[str, ...]
"""What the person put in: a text, or the keys of who manages."""

EDITS: Mapping[str, Callable[[Value], Edit]] = {
    "add_tag": lambda value: add_tags(str(value)),
    "remove_tag": lambda value: remove_tags(str(value)),
    "owner": lambda value: written("owner", str(value)),
    "managed_by": lambda value: set_managed_by(*value),
    "next_step": lambda value: written("next_step", str(value)),
    "note": lambda value: written("note", str(value)),
    "no_owner": lambda _value: set_text("owner", ""),
    "no_next_step": lambda _value: set_text("next_step", ""),
    "no_note": lambda _value: set_text("note", ""),
}
"""The edits that are offered for selected rows, by kind."""

CHOICES: Mapping[str, str] = {"add_tag": TAGS, "remove_tag": LOCAL_TAGS, "owner": OWNERS}
"""Kinds whose value is mostly one that is there already, and which ones those are."""


class _Seen(NamedTuple):
    """The customers, and what the newest preview says of an edit of them."""

    ids: Sequence[int]
    value: Value
    edit: Edit
    preview: Preview


class BulkEdit(QObject):
    """``targets`` gives the customers; it is asked once, beside the window."""

    choices_found = Signal(list)  # (value, number of customers), the most frequent first
    previewed = Signal(object, object)  # the cleaned Edit and its Preview
    refused = Signal(object)  # the EditRefused: no edit can be made of this value
    finished = Signal(object)  # Edited, or None when nothing was changed

    def __init__(
        self,
        kind: str,
        targets: Callable[[], Sequence[int]],
        jobs: Jobs,
        workspace: Workspace,
        history: EditHistory,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.run: EditRun | None = None
        self._targets = targets
        self._jobs = jobs
        self._workspace = workspace
        self._history = history
        self._ids: Sequence[int] | None = None
        self._value: Value | None = None
        self._seen: _Seen | None = None
        self._apply_wanted = False

    @property
    def total(self) -> int:
        """Number of customers, 0 until they are known."""
        return len(self._ids or ())

    def find_choices(self) -> None:
        """``choices_found`` brings what others have already."""
        if self.kind in CHOICES:
            workspace, kind = self._workspace, CHOICES[self.kind]
            self._jobs.read(
                ("choices", id(self)),
                lambda: known_values(workspace.connection(), kind, workspace.seen_customers()),
                self.choices_found.emit,
            )

    def preview(self, value: Value) -> None:
        """``previewed`` tells what this value would do, or ``refused`` why it cannot be one."""
        self._value, self._apply_wanted = value, False
        try:
            edit = cleaned(EDITS[self.kind](value))
        except EditRefused as refusal:
            self._jobs.cancel(self)
            self._seen = None
            self.refused.emit(refusal)
            return
        ids, targets, workspace = self._ids, self._targets, self._workspace

        def work() -> _Seen:
            asked = targets() if ids is None else ids
            found = preview_edit(workspace.connection(), workspace.actor(), asked, edit)
            return _Seen(asked, value, edit, found)

        self._jobs.read(self, work, self._take)

    def apply(self) -> None:
        """Make the edit that was previewed; one whose preview is on its way, as soon as it is there."""
        seen = self._seen
        if seen is None or seen.value != self._value:
            self._apply_wanted = True
        elif self.run is None:
            self.run = EditRun()
            self._history.edit(seen.ids, seen.edit, seen.preview.seen, self._finish, self.run)

    def undo(self) -> None:
        """Take the edit back that was just made."""
        self._history.undo()

    def stop(self) -> None:
        """End a running edit before it is committed: nothing is then changed. Forget what is being read."""
        if self.run is not None:
            self.run.stop_wanted = True
        self._jobs.cancel(self)
        self._jobs.cancel(("choices", id(self)))

    def _take(self, seen: _Seen) -> None:
        self._ids, self._seen = seen.ids, seen
        self.previewed.emit(seen.edit, seen.preview)
        if self._apply_wanted and seen.preview.changed:
            self.apply()

    def _finish(self, edited: Edited | None) -> None:
        self.run = None
        self.finished.emit(edited)
