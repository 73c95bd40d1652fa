"""Edits of customers: owner, tags, note, next step, who manages. Each is undone by applying its inverse."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.commands.customer_edit import Edit, cleaned
from partnerhub_desktop.services.commands.customer_states import (
    TAGS,
    Found,
    State,
    edited,
    given_back,
    plain_value,
    read_states,
    stays,
    write_value,
)
from partnerhub_desktop.services.commands.typed_marks import mark
from partnerhub_desktop.services.commands.writing import writing
from partnerhub_desktop.services.permissions import Action, Person, allowed
from partnerhub_desktop.services.store.database import Store, driver_connection, move_on
from partnerhub_desktop.services.store.driver import Connection

if TYPE_CHECKING:
    from sqlalchemy import Connection as CoreConnection

BATCH = 2_000
"""Customers between two reports of progress."""

INDEXED = ("owner", "tags", "managed_by")
"""Fields that the customer index holds."""

Progress = Callable[[int], None]
"""Told how many customers are done; what it raises ends the edit, and nothing is changed."""


class Left(NamedTuple):
    """A customer that an edit left as it was; ``name`` is '' when it is gone."""

    id: int
    name: str


class Group(NamedTuple):
    """Customers whose field goes from ``seen`` to ``wanted``."""

    seen: State
    wanted: State
    ids: Sequence[int]


class Inverse(NamedTuple):
    """What undoes an edit exactly: the field, and the states it goes back to."""

    field: str
    groups: tuple[Group, ...]


class Edited(NamedTuple):
    """What an edit did. ``refused``: not this person's to edit; ``conflicts``: changed or gone meanwhile;
    ``unchanged`` had the value already, ``kept`` of them a tag that only its source takes away.
    ``generation`` is the store's that it made, 0 when nothing was written."""

    changes: Changes = Changes()
    changed: int = 0
    unchanged: int = 0
    kept: int = 0
    refused: tuple[Left, ...] = ()
    conflicts: tuple[Left, ...] = ()
    inverse: Inverse | None = None
    generation: int = 0


def edit_customers(
    store: Store,
    person: Person,
    ids: Sequence[int],
    edit: Edit,
    seen: Mapping[int, Any] | None = None,
    progress: Progress | None = None,
) -> Edited:
    """Edit these customers in one transaction, with an audit row each; no change writes nothing.

    ``seen`` holds the values that the person saw before; a customer whose field has another one by now is a
    conflict and stays as it is. The value is compared, not the row's version: an import that has changed a
    country is no conflict. Raises PermissionDenied (for a single customer, or when the person may edit
    none), EditRefused.
    """
    edit = cleaned(edit)

    def wanted(found: Found) -> State | None:
        if seen is not None and seen.get(found.id, found.state.value) != found.state.value:
            return None
        value = edited(edit, found)
        return found.state if value == found.state.value else State(value, edit.field != TAGS)

    work = _Work(person, edit.field, "edit_customer", wanted, partial(stays, edit))
    return work.run(store, ids, progress)


def restore_customers(
    store: Store, person: Person, inverse: Inverse, action: str, progress: Progress | None = None
) -> Edited:
    """Undo or redo an edit as a new audited edit; ``action`` names it in the audit (undo_edit, redo_edit).

    A customer whose field is no longer as the edit left it is a conflict. Where a file or Webex has said
    something else since, an undo takes that. Raises PermissionDenied.
    """
    target = {key: group for group in inverse.groups for key in group.ids}

    def wanted(found: Found) -> State | None:
        group = target[found.id]
        return given_back(group.wanted, found) if found.state == group.seen else None

    return _Work(person, inverse.field, action, wanted).run(store, list(target), progress)


class _Work:
    """One edit while it runs. ``wanted`` gives the state after it, None for a conflict."""

    def __init__(
        self,
        person: Person,
        field: str,
        action: str,
        wanted: Callable[[Found], State | None],
        stays_synced: Callable[[Found], bool] = lambda _found: False,
    ) -> None:
        self._person, self._field, self._action = person, field, action
        self._wanted, self._stays = wanted, stays_synced
        self._refused: list[Left] = []
        self._conflicts: list[Left] = []
        self._groups: dict[tuple[State, State], array[int]] = {}
        self._unchanged = self._kept = self._generation = 0

    def run(self, store: Store, ids: Sequence[int], progress: Progress | None) -> Edited:
        only = ids[0] if len(ids) == 1 else None
        with writing(store, self._person, Action.EDIT_CUSTOMER, only) as (connection, self._actor):
            for start in range(0, len(ids), BATCH):
                self._batch(connection, ids[start : start + BATCH])
                if progress is not None:
                    progress(min(start + BATCH, len(ids)))
            if self._groups:
                self._settle(driver_connection(connection))
                self._generation = move_on(connection)
        return self._result()

    def _batch(self, connection: CoreConnection, ids: Sequence[int]) -> None:
        inner = driver_connection(connection)
        found = read_states(inner, self._field, ids)
        groups: dict[tuple[State, State], list[Found]] = {}
        for key in ids:
            one = found.get(key)
            after = self._decide(key, one)
            if one is not None and after is not None:
                groups.setdefault((one.state, after), []).append(one)
        for (before, after), members in groups.items():
            write_value(inner, self._field, after.value, members)
            mark(inner, self._field, before, after, [one.org_id for one in members])
            self._groups.setdefault((after, before), array("q")).extend(one.id for one in members)
            old, new = ({self._field: plain_value(self._field, each.value)} for each in (before, after))
            keys = [one.org_id for one in members]
            audit.record_each(connection, self._actor, self._action, "customer", keys, old, new)

    def _decide(self, key: int, found: Found | None) -> State | None:
        """The state to write; None when there is nothing to write, which is counted."""
        if found is None:
            self._conflicts.append(Left(key, ""))
            return None
        if not allowed(self._actor, Action.EDIT_CUSTOMER, key):
            self._refused.append(Left(key, found.name))
            return None
        after = self._wanted(found)
        if after is None:
            self._conflicts.append(Left(key, found.name))
        elif after == found.state:
            self._unchanged += 1
            self._kept += self._stays(found)
            return None
        return after

    def _settle(self, connection: Connection) -> None:
        """The saved customer index is that of the new state too."""
        from partnerhub_desktop.services.customer_index import follow

        ids = [key for members in self._groups.values() for key in members]
        follow(connection, ids if self._field in INDEXED else ())

    def _result(self) -> Edited:
        tables = ("customer", "given", "audit_entry", *(("customer_tag",) * (self._field == "tags")))
        groups = tuple(Group(*states, members) for states, members in self._groups.items())
        return Edited(
            Changes(tables if groups else ()),
            sum(len(group.ids) for group in groups),
            self._unchanged,
            self._kept,
            tuple(self._refused),
            tuple(self._conflicts),
            Inverse(self._field, groups) if groups else None,
            self._generation,
        )
