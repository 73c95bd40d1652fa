"""A customer at a glance: its product lines add up to the row of the list."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from partnerhub_desktop.services.customer_record.peek import read_glance
from partnerhub_desktop.services.statuses import Thresholds, is_ended
from partnerhub_desktop.services.store import driver
from tests.factories import awkward_store

TODAY = date(2026, 11, 23)


def test_products_add_up_to_the_row(tmp_path: Path) -> None:
    with closing(driver.connect(awkward_store(tmp_path), read_only=True)) as connection:
        ids = [key for (key,) in connection.execute("SELECT id FROM customer WHERE is_own = 0")]
        for key in ids:
            glance = read_glance(connection, key, TODAY, Thresholds())
            assert glance is not None
            row, products = glance.record.row, glance.products
            known = [each.used for each in products if each.used is not None]
            assert row.purchased == sum(each.purchased for each in products)
            assert row.assigned == sum(each.assigned for each in products)
            assert row.overage == sum(each.overage for each in products)
            assert (row.used_7d or 0) == sum(known)
            assert len(glance.held) == row.subscription_count
            ended = [is_ended(one, TODAY) for one in glance.held]
            assert ended == sorted(ended)
        assert read_glance(connection, 10**6, TODAY, Thresholds()) is None
