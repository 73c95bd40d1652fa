"""Settings: defaults, limits, and a store that another version wrote."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.permissions import Action, actor_of, allowed
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
    ("density", "compact"),
    ("font_scale", "80"),
    ("font_scale", "200"),
    ("allowed_hosts", "a.example.com xn--e1aybc.example"),
    ("launch_url", "https://admin.webex.com/x/{org_id}"),
    ("role", "partner_administrator;help_desk_basic"),
    ("person_name", "Иван Петров"),
    ("first_run", "done"),
]
HOST_NAMES_REFUSED = [
    "localhost",
    "127.0.0.1",
    "http://a.example.com",
    "a.example.com:8443",
    "a.example.com/path",
    "user@a.example.com",
    "-a.example.com",
    "a..example.com",
    "*.example.com",
    "adm\u0456n.example.com",
    " ".join(f"a{number}.example.com" for number in range(51)),
    f"{'a.' * 130}com",
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
    *(("allowed_hosts", host) for host in HOST_NAMES_REFUSED),
    ("density", "Compact"),
    ("font_scale", "79"),
    ("font_scale", "201"),
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
    assert caught.value.detail or caught.value.code == "too_many_hosts"


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(WrongUsage, match="expires_soon_days"):
        find("expires")


def test_a_role_that_nobody_knows_grants_nothing(profile: Path) -> None:
    path = empty_store(profile)
    with_rows(path, [("INSERT INTO setting VALUES (?, ?)", [("role", "janitor")])])
    with closing(driver.connect(path, read_only=True)) as connection:
        actor = actor_of(connection, read_settings(connection))
    assert not any(allowed(actor, action) for action in Action)


def test_what_is_not_stored_or_not_understood_has_its_default(profile: Path) -> None:
    path = empty_store(profile)
    rows = [("theme", "dark"), ("expires_soon_days", "many"), ("inactivity_days", "60"), ("of_tomorrow", "1")]
    with_rows(path, [("INSERT INTO setting VALUES (?, ?)", rows)])
    connection = driver.connect(path, read_only=True)
    settings = read_settings(connection)
    connection.close()
    assert settings == DEFAULTS._replace(theme="dark", inactivity_days=60)


@pytest.mark.parametrize(
    "text", ["https://B.example.com/, a.example.com", "b.example.com\na.example.com;b.example.com"]
)
def test_hosts_are_kept_in_one_spelling(text: str) -> None:
    assert understood(BY_KEY["allowed_hosts"], text) == "a.example.com b.example.com"


def test_a_stored_launch_address_counts_only_with_its_host(profile: Path) -> None:
    path = empty_store(profile)
    rows = [("launch_url", "https://a.example.com/x"), ("allowed_hosts", "a.example.com")]
    with_rows(path, [("INSERT INTO setting VALUES (?, ?)", rows)])
    connection = driver.connect(path)
    assert read_settings(connection).launch_url == "https://a.example.com/x"
    connection.execute("DELETE FROM setting WHERE key = 'allowed_hosts'")
    assert read_settings(connection).launch_url == DEFAULTS.launch_url
    connection.close()
