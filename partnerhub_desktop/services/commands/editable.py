"""What of a customer a person may edit."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.services.commands.customer_states import TAGS, read_states
from partnerhub_desktop.services.permissions import Action, Actor, allowed
from partnerhub_desktop.services.store.driver import Connection


class Editable(NamedTuple):
    """Whether the person's roles allow it; ``local_tags`` can be taken away, others only by their source."""

    id: int
    allowed: bool
    local_tags: frozenset[str]


def read_editable(connection: Connection, actor: Actor, customer: int) -> Editable:
    """For one customer; of one that is gone nothing."""
    found = read_states(connection, TAGS, [customer]).get(customer)
    tags = found.state.value if found is not None else ()
    may = found is not None and allowed(actor, Action.EDIT_CUSTOMER, customer)
    return Editable(customer, may, frozenset(tags))
