"""A store with three customers: one with subscriptions, bills and use, one with a trial, one with nothing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from tests.factories import SEEN, empty_store, fill, with_rows, with_use

TODAY = date(2026, 11, 23)
BUSY, TRYING, BARE = 1, 2, 3

CUSTOMERS = [
    {"org_id": "org-busy", "name": "Бързи <b>Услуги</b> ООД", "domain": "busy.example", "owner": "Maria"},
    {"org_id": "org-trying", "name": "Cautious Ltd"},
    {"org_id": "org-bare", "name": "Emptiness"},
]
SUBSCRIPTIONS = [
    {"subscription_id": "SubSoon", "org_id": "org-busy", "ends_on": "2026-12-01", "auto_renew": "no"},
    {"subscription_id": "SubOver", "org_id": "org-busy", "ends_on": "2027-06-01", "auto_renew": "yes"},
    {"subscription_id": "SubPast", "org_id": "org-busy", "ends_on": "2026-01-01", "auto_renew": "yes"},
    {"subscription_id": "SubWait", "org_id": "org-busy", "state": "awaiting_setup"},
    {"subscription_id": "SubTry", "org_id": "org-trying", "kind": "trial", "ends_on": "2026-12-20"},
]
LICENSES = [
    {"subscription_id": "SubSoon", "offer": "Meeting - Suite", "purchased": "50", "assigned": "40"},
    {"subscription_id": "SubOver", "offer": "Meeting - Suite", "purchased": "10", "assigned": "25"},
    {"subscription_id": "SubOver", "offer": "Webex Calling - Pro", "purchased": "5", "assigned": "1"},
]
_INVOICE = """
    INSERT INTO invoice (id, invoice_id, subscription_id, invoiced_on, period_start, period_end, currency,
                         total_hundredths, state, source_id, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"""
_ORDER = """
    INSERT INTO order_line (order_id, offer, subscription_id, ordered_on, kind, quantity, amount_hundredths,
                            currency, source_id, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"""


def customer_store(folder: Path) -> Path:
    """The store's file in ``folder``; SubOver has two invoices and a trend of twelve weeks with a gap."""
    path = empty_store(folder)
    fill(path, CUSTOMERS, SUBSCRIPTIONS, LICENSES)
    weeks = [TODAY - timedelta(weeks=back) for back in range(12) if back != 5]
    with_rows(
        path,
        [
            (
                _INVOICE,
                [
                    (1, "INV-1", 2, "2026-10-01", "2026-10-01", "2026-10-31", "EUR", 123456, "overdue", SEEN),
                    (2, "INV-2", 2, "2026-11-01", None, None, None, None, None, SEEN),
                    (3, "INV-3", 1, "2026-11-02", None, None, "EUR", 100, "paid", SEEN),
                ],
            ),
            (
                _ORDER,
                [
                    ("W1", "Meeting - Suite", 2, "2026-10-05", "change", 5, 5000, "EUR", SEEN),
                    ("W0", "Meeting - Suite", 2, "2025-10-05", "new", 5, None, None, SEEN),
                ],
            ),
        ],
    )
    with_use(path, [(day.isoformat(), (2, "meetings", 10, 25, 7)) for day in weeks])
    return path
