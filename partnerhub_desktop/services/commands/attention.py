"""Sets lines of "Needs attention" aside and brings them back: snooze until a day, ignore for good."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.attention.reasons import REASONS
from partnerhub_desktop.services.attention.set_aside import Scope
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.commands.writing import writing
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.permissions import Action, Actor, Person
from partnerhub_desktop.services.store.database import Store, now
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHANGED = Changes(("set_aside", "audit_entry"))
SNOOZE, IGNORE, SHOW_AGAIN = "snooze_attention", "ignore_attention", "show_attention_again"
"""How the audit calls it."""


class Aside(NamedTuple):
    """Set aside until a day, or (None) for good."""

    until: date | None


class Swap(NamedTuple):
    """How a scope was, and how it is now; None = not set aside."""

    scope: Scope
    before: Aside | None
    after: Aside | None

    @property
    def inverse(self) -> Swap:
        """What takes it back."""
        return Swap(self.scope, self.after, self.before)


class Done(NamedTuple):
    """What was written; ``swap`` is None when everything was so already."""

    changes: Changes
    swap: Swap | None


def set_aside(store: Store, person: Person, scope: Scope, aside: Aside, today: date) -> Done:
    """Snooze or ignore the lines of a scope; what it was set aside as before is replaced.

    A customer's lines need EDIT_CUSTOMER of that customer, a rule for all customers SHARED_SETTINGS.
    Raises PermissionDenied, UserError (snooze_past, customer_gone), WrongUsage for no reason of the queue.
    """
    _require_known(scope)
    if aside.until is not None and aside.until <= today:
        raise _refused(QT_TRANSLATE_NOOP("services", "A snooze ends on a day after today."), "snooze_past")
    with _writing(store, person, scope) as (connection, actor):
        before = _stored(connection, scope)
        return _write(
            connection, actor, Swap(scope, before, aside), IGNORE if aside.until is None else SNOOZE
        )


def show_again(store: Store, person: Person, scope: Scope) -> Done:
    """Bring the lines of a scope back. Raises PermissionDenied."""
    _require_known(scope)
    with _writing(store, person, scope) as (connection, actor):
        return _write(connection, actor, Swap(scope, _stored(connection, scope), None), SHOW_AGAIN)


def swap_back(store: Store, person: Person, swap: Swap, action: str) -> Done:
    """Make the scope what ``swap.after`` says: undo or redo, named ``action`` in the audit.

    Raises PermissionDenied, UserError (aside_changed) when it is no longer as ``swap.before`` says.
    """
    _require_known(swap.scope)
    with _writing(store, person, swap.scope) as (connection, actor):
        if _stored(connection, swap.scope) != swap.before:
            raise _refused(
                QT_TRANSLATE_NOOP(
                    "services", "This was snoozed, ignored or shown again elsewhere meanwhile."
                ),
                "aside_changed",
            )
        return _write(connection, actor, swap, action)


def _require_known(scope: Scope) -> None:
    if scope.reason not in (None, *REASONS) or scope == Scope(None, None):
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "Nothing in the queue is called so.")))


def _writing(store: Store, person: Person, scope: Scope) -> AbstractContextManager[tuple[Connection, Actor]]:
    """A customer's lines are for who may edit the customer, a rule for all changes shared settings."""
    action = Action.SHARED_SETTINGS if scope.customer_id is None else Action.EDIT_CUSTOMER
    return writing(store, person, action, scope.customer_id)


def _stored(connection: Connection, scope: Scope) -> Aside | None:
    found = connection.exec_driver_sql(
        "SELECT until FROM set_aside WHERE customer_id IS ? AND reason IS ? ORDER BY id DESC", tuple(scope)
    ).first()
    return None if found is None else Aside(found[0] and date.fromisoformat(found[0]))


def _write(connection: Connection, actor: Actor, swap: Swap, action: str) -> Done:
    if swap.before == swap.after:
        return Done(Changes(), None)
    key = _audit_key(connection, swap.scope)
    connection.exec_driver_sql(
        "DELETE FROM set_aside WHERE customer_id IS ? AND reason IS ?", tuple(swap.scope)
    )
    if swap.after is not None:
        until = swap.after.until and swap.after.until.isoformat()
        connection.exec_driver_sql(
            "INSERT INTO set_aside (customer_id, reason, until, created_at, created_by)"
            " VALUES (?, ?, ?, ?, ?)",
            (*swap.scope, until, now(), actor.name),
        )
    old, new = (_plain(swap.scope, each) for each in (swap.before, swap.after))
    audit.record(connection, actor, action, "set_aside", key, old, new)
    return Done(CHANGED, swap)


def _audit_key(connection: Connection, scope: Scope) -> str:
    """The customer's org id; "" for a rule. Raises UserError when the customer is gone."""
    if scope.customer_id is None:
        return ""
    found = connection.exec_driver_sql(
        "SELECT org_id FROM customer WHERE id = ?", (scope.customer_id,)
    ).scalar()
    if found is None:
        raise _refused(QT_TRANSLATE_NOOP("services", "This customer is no longer there."), "customer_gone")
    return str(found)


def _plain(scope: Scope, aside: Aside | None) -> dict[str, str | None] | None:
    if aside is None:
        return None
    return {"reason": scope.reason, "until": aside.until.isoformat() if aside.until else None}


def _refused(source: str, code: str) -> UserError:
    return UserError(Text(source), Text(QT_TRANSLATE_NOOP("services", "Nothing was changed.")), code=code)
