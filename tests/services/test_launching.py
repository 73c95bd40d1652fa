"""The allow-list of addresses and the launch address."""

from __future__ import annotations

import base64

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.launching import is_allowed, launch, org_uuid

UUID = "1e3b1d9c-0a2f-4a55-8f63-5c9d2b7e1a10"
ORG_ID = base64.b64encode(f"ciscospark://us/ORGANIZATION/{UUID}".encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://admin.webex.com", True),
        ("https://admin.webex.com:443/customers?org=1", True),
        ("https://help.webex.com/bg-bg/", True),
        ("http://admin.webex.com", False),
        ("https://admin.webex.com@evil.example", False),
        ("https://user:pass@admin.webex.com", False),
        ("https://admin.webex.com:8443", False),
        ("https://admin.webex.com.evil.example", False),
        ("https://adm\u0456n.webex.com", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("//admin.webex.com", False),
        ("\\\\server\\share", False),
        ("https://admin.webex.com\\@evil.example", False),
        ("ms-msdt:/id", False),
        ("https://admin.webex.com:port", False),
        ("https://admin.webex.com\n.evil.example", False),
        ("", False),
    ],
)
def test_only_secure_addresses_of_webex_open(address: str, allowed: bool) -> None:
    assert is_allowed(address) is allowed


def test_the_uuid_is_found_in_the_id() -> None:
    assert org_uuid(ORG_ID) == UUID
    assert org_uuid(UUID.upper()) == UUID
    assert org_uuid("not an id") == ""
    assert org_uuid("////") == ""


def test_the_template_is_filled_and_checked() -> None:
    filled = launch(ORG_ID, "https://admin.webex.com/?org={org_id}&uuid={org_uuid}")
    assert filled.address == f"https://admin.webex.com/?org={ORG_ID}&uuid={UUID}"
    assert filled.org_uuid == UUID
    assert launch("evil/../..").address == "https://admin.webex.com"
    with pytest.raises(UserError) as caught:
        launch(ORG_ID, "http://{org_id}")
    assert caught.value.code == "address_refused"


def test_an_id_cannot_change_the_host() -> None:
    assert launch("@evil.example", "https://admin.webex.com/{org_id}").address.endswith("/%40evil.example")


def test_hosts_of_the_settings_come_to_those_of_webex() -> None:
    more = frozenset(("portal.example.com",))
    assert is_allowed("https://portal.example.com/x", more)
    assert is_allowed("https://admin.webex.com", more)
    for address in (
        "http://portal.example.com",
        "https://portal.example.com:8443",
        "https://portal.example.com@evil.example",
        "https://sub.portal.example.com",
        "https://portal.example.com.evil.example",
    ):
        assert not is_allowed(address, more)
    assert launch(UUID, "https://portal.example.com/{org_uuid}", more).address.endswith(UUID)
