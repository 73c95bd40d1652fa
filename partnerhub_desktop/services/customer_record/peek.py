"""A customer at a glance: what the panel beside a list shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.customer_record.header import CustomerRecord, read_record
from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.lists.holdings import read_held
from partnerhub_desktop.services.offers import PRODUCTS, counts_in_assignment
from partnerhub_desktop.services.statuses import Held, Thresholds, is_active, is_ended, overage_of
from partnerhub_desktop.services.store.driver import Connection


class ProductSum(NamedTuple):
    """Licences of one product over active subscriptions and trials; ``used`` None = not known of any."""

    product: str
    purchased: int
    assigned: int
    used: int | None
    overage: int


class Glance(NamedTuple):
    """``held``: what is not ended first, by its end."""

    record: CustomerRecord
    products: Sequence[ProductSum]
    held: Sequence[Held]


def find_customer(connection: Connection, org_id: str) -> int | None:
    """The id of the customer with this ``org_id``; None when it is gone."""
    found = connection.execute("SELECT id FROM customer WHERE org_id = ?", (org_id,)).fetchone()
    return None if found is None else int(found[0])


def read_glance(
    connection: Connection, customer_id: int, today: date, thresholds: Thresholds
) -> Glance | None:
    """The customer of that id; None when it is gone."""
    with one_state(connection):
        record = read_record(connection, customer_id, today, thresholds)
        held = read_held(connection, f"[{customer_id}]").get(customer_id, [])
    if record is None:
        return None
    held.sort(key=lambda one: (is_ended(one, today), one.ends_on or date.max, one.external_id))
    return Glance(record, sums_of([one for one in held if is_active(one, today)]), held)


def sums_of(active: Sequence[Held]) -> list[ProductSum]:
    """The licences by product, in the order of ``PRODUCTS``: together they are the sums of the list."""
    found: dict[str, ProductSum] = {}
    for one in active:
        for line in one.lines:
            known = found.get(line.product, ProductSum(line.product, 0, 0, None, 0))
            counted = counts_in_assignment(line.offer)
            used = (known.used or 0) + line.used_7d if counted and line.used_7d is not None else known.used
            found[line.product] = ProductSum(
                line.product,
                known.purchased + line.purchased * counted,
                known.assigned + line.assigned * counted,
                used,
                known.overage + overage_of(line),
            )
    return [found[product] for product in PRODUCTS if product in found]
