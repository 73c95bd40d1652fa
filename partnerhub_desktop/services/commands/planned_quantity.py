"""How many licences someone plans to renew a subscription with: an own figure beside the proposed one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.commands.writing import writing
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.permissions import Action, Actor, Person, require
from partnerhub_desktop.services.store.database import Store, now
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHANGED = Changes(("planned_quantity", "audit_entry"))
PLAN = "plan_quantity"
MOST = 10_000_000


class Planned(NamedTuple):
    """A product of a subscription: licences planned for it before, and now; None = no own figure."""

    subscription_id: int
    product: str
    before: int | None
    after: int | None

    @property
    def inverse(self) -> Planned:
        """What takes it back."""
        return self._replace(before=self.after, after=self.before)


class Done(NamedTuple):
    """What was written; ``planned`` is None when everything was so already."""

    changes: Changes
    planned: Planned | None


def plan(store: Store, person: Person, subscription_id: int, product: str, quantity: int | None) -> Done:
    """Plan so many licences, or (None) go by the proposal again.

    Needs EDIT_CUSTOMER of the subscription's customer. Raises PermissionDenied, UserError
    (subscription_gone), WrongUsage for a number out of bounds.
    """
    if quantity is not None and not 0 <= quantity <= MOST:
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "Plan 0 to {most} licenses."), {"most": MOST}))
    with writing(store, person, Action.EDIT_CUSTOMER) as (connection, actor):
        external = _permitted(connection, actor, subscription_id)
        before = _stored(connection, subscription_id, product)
        change = Planned(subscription_id, product, before, quantity)
        return _write(connection, actor, change, external, PLAN)


def swap_back(store: Store, person: Person, change: Planned, action: str) -> Done:
    """Make it what ``change.after`` says: undo or redo, named ``action`` in the audit.

    Raises PermissionDenied, UserError (plan_changed) when it is no longer as ``change.before`` says.
    """
    with writing(store, person, Action.EDIT_CUSTOMER) as (connection, actor):
        external = _permitted(connection, actor, change.subscription_id)
        if _stored(connection, change.subscription_id, change.product) != change.before:
            raise _refused(
                QT_TRANSLATE_NOOP("services", "Another figure was planned meanwhile."), "plan_changed"
            )
        return _write(connection, actor, change, external, action)


def _permitted(connection: Connection, actor: Actor, subscription_id: int) -> str:
    """The subscription's id at Webex, for who may edit its customer."""
    found = connection.exec_driver_sql(
        "SELECT external_id, customer_id FROM subscription WHERE id = ?", (subscription_id,)
    ).first()
    if found is None:
        raise _refused(
            QT_TRANSLATE_NOOP("services", "This subscription is no longer there."), "subscription_gone"
        )
    require(actor, Action.EDIT_CUSTOMER, found[1])
    return str(found[0])


def _stored(connection: Connection, subscription_id: int, product: str) -> int | None:
    found: int | None = connection.exec_driver_sql(
        "SELECT quantity FROM planned_quantity WHERE subscription_id = ? AND product = ?",
        (subscription_id, product),
    ).scalar()
    return found


def _write(connection: Connection, actor: Actor, change: Planned, external: str, action: str) -> Done:
    if change.before == change.after:
        return Done(Changes(), None)
    key = change.subscription_id, change.product
    connection.exec_driver_sql("DELETE FROM planned_quantity WHERE subscription_id = ? AND product = ?", key)
    if change.after is not None:
        connection.exec_driver_sql(
            "INSERT INTO planned_quantity (subscription_id, product, quantity, created_at, created_by)"
            " VALUES (?, ?, ?, ?, ?)",
            (*key, change.after, now(), actor.name),
        )
    old, new = ({change.product: quantity} for quantity in (change.before, change.after))
    audit.record(connection, actor, action, "subscription", external, old, new)
    return Done(CHANGED, change)


def _refused(source: str, code: str) -> UserError:
    return UserError(Text(source), Text(QT_TRANSLATE_NOOP("services", "Nothing was changed.")), code=code)
