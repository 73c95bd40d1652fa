"""What the rules look at, taken from the customer index and from the lines that are over."""

from __future__ import annotations

import numpy as np

from partnerhub_desktop.services.attention.reasons import Holdings, Numbers
from partnerhub_desktop.services.customer_index import IndexFacts
from partnerhub_desktop.services.customer_index.columns import read_columns
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.offers import counts_in_assignment, is_hybrid
from partnerhub_desktop.services.store.driver import Connection

OVER = """
    SELECT subscription_id, assigned - purchased,
           max(0, assigned - purchased - purchased * allowance_percent / 100), offer
    FROM license_line JOIN subscription ON subscription.id = subscription_id
    WHERE assigned > purchased"""


def holdings(connection: Connection, facts: IndexFacts, details: HeldDetails) -> Holdings:
    """Everything held, in the order of ``facts.held``; the connection sees the state that they are of."""
    held, own = facts.held, details.arrays
    purchased, assigned = (held[name].astype(np.int64) for name in ("purchased", "assigned"))
    counted, billable = _over(connection, own["ids"])
    return Holdings(
        held["customer"],
        held["is_trial"],
        held["state"],
        own["starts_on"],
        held["ends_on"],
        own["auto_renew"],
        own["term_months"],
        purchased,
        assigned,
        held["overage"].astype(np.int64),
        billable,
        purchased - assigned + counted,
    )


def _over(connection: Connection, ids: Numbers) -> tuple[Numbers, Numbers]:
    """Of each subscription: the overage of the lines that its sums count, and what of all is billable."""
    subscription, over, billable, offers = read_columns(connection, OVER, "iiit")
    kept = np.array([not is_hybrid(offer) for offer in offers], np.bool_)
    sums = np.array([counts_in_assignment(offer) for offer in offers], np.bool_)
    by_id = np.argsort(ids)
    places = np.minimum(np.searchsorted(ids, subscription, sorter=by_id), max(0, len(ids) - 1))
    there = by_id[places] if len(ids) else places
    mine = ids[there] == subscription if len(ids) else np.zeros(len(places), np.bool_)

    def total(values: Numbers, wanted: Numbers) -> Numbers:
        taken = np.flatnonzero(mine & wanted)
        return np.bincount(there[taken], weights=values[taken], minlength=len(ids)).astype(np.int64)

    return total(over, sums), total(billable, kept)
