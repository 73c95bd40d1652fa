"""Changing a setting: permission first, audit row in the same transaction, lists untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services.commands.settings import change_setting
from partnerhub_desktop.services.errors import PermissionDenied, WrongUsage
from partnerhub_desktop.services.permissions import ROLES, Actor
from partnerhub_desktop.services.settings import SETTINGS, read_settings
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.factories import empty_store

FULL = Actor("Иван", frozenset(("partner_full_administrator",)))
SHARED = {
    "expires_soon_days": "7",
    "inactivity_days": "7",
    "allowed_hosts": "help.example.com",
    "launch_url": "https://admin.webex.com/7",
    "analytics_window_days": "60",
    "low_assignment_age_days": "14",
    "low_assignment_percent": "40",
    "low_assignment_percentile": "10",
    "low_assignment_peers": "5",
    "low_assignment_bands": "10,100",
    "right_size_months": "6",
    "right_size_buffer_percent": "20",
}


@pytest.fixture
def path(profile: Path) -> Path:
    return empty_store(profile)


def asked(path: Path, question: str) -> list[tuple[object, ...]]:
    connection = driver.connect(path)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def test_a_change_is_stored_and_written_down(path: Path) -> None:
    store = Store(path)
    before = asked(path, "SELECT generation FROM store_state")
    assert change_setting(store, FULL, "expires_soon_days", 7) == {"setting", "audit_entry"}
    assert change_setting(store, FULL, "expires_soon_days", "9") == {"setting", "audit_entry"}
    assert change_setting(store, FULL, "expires_soon_days", "9") == frozenset()
    assert change_setting(store, FULL, "theme", "system") == frozenset()
    store.close()
    assert asked(path, "SELECT * FROM setting") == [("expires_soon_days", "9")]
    assert asked(path, "SELECT actor, action, entity_key, old_value, new_value FROM audit_entry") == [
        ("Иван", "change_setting", "expires_soon_days", None, '"7"'),
        ("Иван", "change_setting", "expires_soon_days", '"7"', '"9"'),
    ]
    assert asked(path, "SELECT generation FROM store_state") == before


def test_the_windows_own_notes_are_not_audited(path: Path) -> None:
    store = Store(path)
    assert change_setting(store, FULL, "last_page", "trials") == {"setting"}
    store.close()
    assert asked(path, "SELECT * FROM audit_entry") == []


@pytest.mark.parametrize("role", [*ROLES, "janitor"])
def test_shared_settings_are_the_partner_full_administrators(path: Path, role: str) -> None:
    store = Store(path)
    actor = Actor("someone", frozenset((role,)))
    for key, value in SHARED.items():
        if role == "partner_full_administrator":
            change_setting(store, actor, key, value)
        else:
            with pytest.raises(PermissionDenied):
                change_setting(store, actor, key, value)
    store.close()
    assert len(asked(path, "SELECT * FROM setting")) == (
        len(SHARED) if role == "partner_full_administrator" else 0
    )


def test_everything_else_is_everyones_own() -> None:
    assert {setting.key for setting in SETTINGS if setting.action.value == "shared_settings"} == SHARED.keys()


def test_a_refused_value_changes_nothing(path: Path) -> None:
    store = Store(path)
    with pytest.raises(WrongUsage):
        change_setting(store, FULL, "theme", "pink")
    store.close()
    assert asked(path, "SELECT * FROM setting") == []


def test_the_launch_address_may_use_an_allowed_host_and_keeps_it(path: Path) -> None:
    store = Store(path)
    address = "https://portal.example.com/{org_uuid}"
    with pytest.raises(WrongUsage, match="launch_url"):
        change_setting(store, FULL, "launch_url", address)
    change_setting(store, FULL, "allowed_hosts", "portal.example.com other.example.com")
    change_setting(store, FULL, "launch_url", address)
    with pytest.raises(WrongUsage, match="no longer be allowed"):
        change_setting(store, FULL, "allowed_hosts", "other.example.com")
    change_setting(store, FULL, "allowed_hosts", "portal.example.com")
    store.close()
    connection = driver.connect(path)
    settings = read_settings(connection)
    connection.close()
    assert (settings.launch_url, settings.hosts) == (address, frozenset(("portal.example.com",)))
