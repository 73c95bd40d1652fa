"""A customer's trials: ongoing or ended by the rule of the statuses, with the moves of their ends."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from partnerhub_desktop.services.customer_record.trials import Trials, read_trials
from partnerhub_desktop.services.store import driver
from tests.factories import SEEN, empty_store, fill, with_rows

TODAY = date(2026, 11, 23)
CUSTOMERS = [{"org_id": "a", "name": "Alpha"}, {"org_id": "b", "name": "Beta"}]


def trial(key: str, ends_on: str = "", state: str = "active", **more: str) -> dict[str, str]:
    return {"subscription_id": key, "org_id": "a", "kind": "trial", "state": state, "ends_on": ends_on} | more


def read(path: Path) -> Trials:
    with closing(driver.connect(path, read_only=True)) as connection:
        return read_trials(connection, 1, TODAY)


def test_ongoing_by_end_and_ended_newest_first(tmp_path: Path) -> None:
    path = empty_store(tmp_path)
    held = [
        trial("later", "2027-01-01"),
        trial("unknown"),
        trial("soon", "2026-11-23"),
        trial("past", "2026-11-22"),
        trial("ended", "2026-01-01", "ended"),
        trial("suspended", "2026-01-01", "suspended"),
        trial("paid", "2027-01-01", kind="subscription"),
        trial("other", "2027-01-01", org_id="b"),
    ]
    fill(path, CUSTOMERS, held, [])
    found = read(path)
    assert [each.held.external_id for each in found.ongoing] == ["suspended", "soon", "later", "unknown"]
    assert [each.held.external_id for each in found.ended] == ["past", "ended"]


def test_moves_of_the_end_and_requests(tmp_path: Path) -> None:
    path = empty_store(tmp_path)
    fill(path, CUSTOMERS, [trial("t", "2027-01-01")], [])
    difference = (
        "INSERT INTO difference (customer_id, source_id, entity, entity_key, old_value, new_value)"
        " VALUES (1, 1, 'subscription', 't', ?, ?)"
    )
    request = (
        "INSERT INTO trial_request (customer_id, state, request, created_at, source_id, seen_at)"
        " VALUES (1, ?, ?, ?, 1, '')"
    )
    with_rows(
        path,
        [
            (
                difference,
                [
                    (None, '{"ends_on": "2026-11-01"}'),
                    ('{"ends_on": "2026-11-01"}', '{"ends_on": "2026-12-01"}'),
                    ('{"state": "active"}', '{"state": "suspended"}'),
                    ('{"ends_on": "2026-12-01"}', '{"ends_on": null}'),
                ],
            ),
            (request, [("draft", '{"days": 30}', "2026-01-01"), ("failed", "[]", "2026-02-01")]),
        ],
    )
    found = read(path)
    assert [(move.at, move.old, move.new) for move in found.ongoing[0].moves] == [
        (SEEN, date(2026, 11, 1), date(2026, 12, 1)),
        (SEEN, date(2026, 12, 1), None),
    ]
    assert [(each.state, each.request) for each in found.requests] == [
        ("failed", {}),
        ("draft", {"days": 30}),
    ]
