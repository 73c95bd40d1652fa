"""The orders of the lists of subscriptions and trials: what each column sorts by.

As in ``customer_order``: what is unknown or empty comes last in both directions, rows equal in every key stay
in the default order, which is that of the customer's name and then the subscription id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.lists import customer_order
from partnerhub_desktop.services.lists.customer_order import Order, sorted_rows
from partnerhub_desktop.services.lists.held_rows import HeldRow

STATES = ("active", "awaiting_setup", "suspended", "ended")

Value = Callable[[HeldRow], Any]


def in_order(rows: Iterable[HeldRow], order: Order) -> list[HeldRow]:
    """The rows sorted by ``order``; an empty order is the default one."""
    found = sorted(rows, key=lambda row: (name_key(row.customer), name_key(row.subscription_id)))
    return sorted_rows(found, order, SORT_VALUES)


def _known(field: str) -> Value:
    return lambda row: getattr(row, field)


def _next(field: str) -> Value:
    """What is over has no next date."""
    return lambda row: None if row.next_kind == "ended" else getattr(row, field)


_AS_CUSTOMERS: Mapping[str, Value] = {
    key: value  # type: ignore[misc]  # the rows have these fields in common
    for key, value in customer_order.SORT_VALUES.items()
    if key not in ("name", "next_date", "next_kind")
}

SORT_VALUES: Mapping[str, Value] = {
    **_AS_CUSTOMERS,
    "customer": lambda row: name_key(row.customer),
    "subscription_id": lambda row: name_key(row.subscription_id),
    "state": lambda row: STATES.index(row.state),
    "next_date": _next("next_date"),
    "next_kind": _next("next_kind"),
    **{
        key: _known(key)
        for key in ("added_on", "starts_on", "ends_on", "auto_renew", "term_months", "allowance_percent")
    },
}
"""Column key to the value the column sorts by; None comes last."""
