"""Settings: defaults, limits, and a store that another version wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.settings import BY_KEY, DEFAULTS, SETTINGS, find, read_settings, understood
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store, with_rows

GOOD = [
    ("language", "bg"),
    ("language", ""),
    ("theme", "dark"),
    ("expires_soon_days", "0"),
    ("expires_soon_days", "3650"),
    ("launch_url", "https://admin.webex.com/x/{org_id}"),
    ("role", "partner_administrator;help_desk_basic"),
    ("person_name", "Иван Петров"),
    ("first_run", "done"),
]
BAD = [
    ("language", "de"),
    ("theme", "Dark"),
    ("expires_soon_days", "-1"),
    ("expires_soon_days", "3651"),
    ("inactivity_days", "30.5"),
    ("inactivity_days", "٣"),
    ("inactivity_days", ""),
    ("launch_url", "http://admin.webex.com"),
    ("launch_url", "javascript:alert(1)"),
    ("launch_url", "https://a b"),
    ("launch_url", "https://elsewhere.example/{org_id}"),
    ("launch_url", "https://admin.webex.com@elsewhere.example"),
    ("launch_url", "https://admin.webex.com:8443"),
    ("role", "janitor"),
    ("person_name", "x" * 201),
    ("first_run", "halfway"),
]


def test_defaults_are_themselves_allowed() -> None:
    assert [understood(setting, str(setting.default)) for setting in SETTINGS] == list(DEFAULTS)
    assert DEFAULTS.thresholds == Thresholds(30, 30)


@pytest.mark.parametrize(("key", "text"), GOOD)
def test_a_value_within_its_limits_is_understood(key: str, text: str) -> None:
    assert str(understood(BY_KEY[key], text)) == text


@pytest.mark.parametrize(("key", "text"), BAD)
def test_a_value_outside_its_limits_is_refused_with_what_is_allowed(key: str, text: str) -> None:
    with pytest.raises(WrongUsage) as caught:
        understood(BY_KEY[key], text)
    assert caught.value.exit_code == 2
    assert caught.value.detail


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(WrongUsage, match="expires_soon_days"):
        find("expires")


def test_what_is_not_stored_or_not_understood_has_its_default(profile: Path) -> None:
    path = empty_store(profile)
    rows = [("theme", "dark"), ("expires_soon_days", "many"), ("inactivity_days", "60"), ("of_tomorrow", "1")]
    with_rows(path, [("INSERT INTO setting VALUES (?, ?)", rows)])
    connection = driver.connect(path, read_only=True)
    settings = read_settings(connection)
    connection.close()
    assert settings == DEFAULTS._replace(theme="dark", inactivity_days=60)
