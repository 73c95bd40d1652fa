"""What a check finds, and that it changes nothing."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services.customer_index.storage import refresh
from partnerhub_desktop.services.health import examine
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import awkward_store, with_use


@pytest.fixture
def place(profile: Path) -> Profile:
    with_use(awkward_store(profile), [("2026-11-23", (1, "calling", 5, 4, 3))])
    return Profile(profile)


def codes(place: Profile) -> list[str]:
    return [finding.code for finding in examine(place)]


def test_a_sound_store_has_no_findings(place: Profile) -> None:
    assert codes(place) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM source", "references"),
        ("DROP TABLE resource", "schema"),
        ("DROP TRIGGER audit_entry_no_delete", "schema"),
        ("DROP TRIGGER subscription_gone", "schema"),
        ("UPDATE usage_trend SET used = used + 1", "trend"),
        ("DELETE FROM usage_trend", "trend"),
        ("UPDATE usage_chunk SET content = substr(content, 1, 4)", "history"),
        ("UPDATE usage_chunk SET points = 2", "history"),
        ("DELETE FROM usage_segment", "history"),
        ("UPDATE usage_segment SET subscriptions = x'ffff000000000000'", "history"),
        ("DELETE FROM store_state", "state"),
        ("INSERT INTO audit_entry VALUES (1,'','','','','',NULL,NULL,'','forged')", "audit"),
    ],
)
def test_each_fault_is_found(place: Profile, statement: str, code: str) -> None:
    with closing(driver.connect(place.store)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(statement)
    assert set(codes(place)) == {code}


def test_every_zeroed_page_is_found_and_the_file_stays(place: Profile) -> None:
    whole = place.store.read_bytes()
    with closing(driver.connect(place.store)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    for page in range(1, len(whole) // 4096, 7):
        spoiled = whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :]
        place.store.write_bytes(spoiled)
        assert set(codes(place)) == {"pages"}, page
        assert place.store.read_bytes() == spoiled


def test_an_index_that_does_not_fit_the_rows_is_found(place: Profile) -> None:
    store = Store(place.store)
    refresh(store)
    store.close()
    assert codes(place) == []
    with closing(driver.connect(place.store)) as connection:
        connection.execute("UPDATE customer SET name = name || ' again' WHERE id = 3")
    (finding,) = examine(place)
    assert finding.code == "index"
    assert not finding.is_damage


def test_a_store_that_others_can_read_is_named(place: Profile) -> None:
    place.store.chmod(0o644)
    (finding,) = examine(place)
    assert finding.code == "access"
    assert not finding.is_damage


def test_no_store_is_a_finding(tmp_path: Path) -> None:
    assert codes(Profile(tmp_path / "nothing")) == ["store_new"]
