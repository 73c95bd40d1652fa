"""What can be undone and done again: each step knows how to take itself back, and how that is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands import Changes
    from partnerhub_desktop.services.commands.customer_edit import Edit
    from partnerhub_desktop.services.commands.customers import Edited, Inverse
    from partnerhub_desktop.services.permissions import Person
    from partnerhub_desktop.services.store.database import Store

UNDO, REDO = "undo_edit", "redo_edit"
"""The action that a step is restored by; the audit names it so."""


class Step(Protocol):
    """Something that was done."""

    @property
    def size(self) -> int:
        """How many customers it is about."""

    def restore(self, store: Store, person: Person, action: str) -> Outcome:
        """Take it back (or, of what was undone, do it again); called on the thread that writes."""


class Outcome(NamedTuple):
    """What a deed did. ``generation`` is the store's if it has moved, else 0; ``words`` tell it, asked for on
    the window's thread; ``step`` takes it back, None when nothing was changed."""

    changes: Changes
    generation: int
    words: Callable[[], str]
    step: Step | None


class TakenBack(NamedTuple):
    """Something that is taken back by a deed of its own, and not done again."""

    take_back: Callable[[], None]


class EditStep(NamedTuple):
    """An edit of customers, and what takes it back (or does it again)."""

    edit: Edit
    inverse: Inverse

    @property
    def size(self) -> int:
        return sum(len(group.ids) for group in self.inverse.groups)

    def restore(self, store: Store, person: Person, action: str) -> Outcome:
        from partnerhub_desktop.services.commands.customers import restore_customers

        return edit_outcome(self.edit, restore_customers(store, person, self.inverse, action), action)


def edit_outcome(edit: Edit, edited: Edited, action: str = "") -> Outcome:
    """What an edit did, or its undo or redo."""
    step = None if edited.inverse is None else EditStep(edit, edited.inverse)
    return Outcome(edited.changes, edited.generation, lambda: _told(edit, edited, action), step)


def _told(edit: Edit, edited: Edited, action: str) -> str:
    from partnerhub_desktop.models.edit_words import redone, rolled_up, undone
    from partnerhub_desktop.services.commands.customer_edit import cleaned

    tell = {UNDO: undone, REDO: redone}.get(action, rolled_up)
    return tell(cleaned(edit), edited)
