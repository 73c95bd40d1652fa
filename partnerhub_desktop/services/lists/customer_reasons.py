"""Why a customer has its statuses."""

from __future__ import annotations

from partnerhub_desktop.services.lists.customer_rows import given_at, iterate_customers
from partnerhub_desktop.services.scope import Scope
from partnerhub_desktop.services.status_reasons import Reason, why
from partnerhub_desktop.services.store.driver import Connection


def reasons_of(connection: Connection, customer: int, scope: Scope) -> list[Reason]:
    """A reason for each status of the customer; empty when it has none, is gone or may not be seen."""
    today, thresholds, only = scope
    seen = [customer] if only is None or customer in only else []
    for row, held in iterate_customers(connection, seen, today, thresholds):
        as_of = given_at(connection, customer)
        reasons = why(held, row.last_admin_activity, today, thresholds)
        return [reason._replace(as_of=as_of) for reason in reasons]
    return []
