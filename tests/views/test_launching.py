"""Opening addresses: only https on hosts of Webex and of the settings ever reaches the browser."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.views.launching import Launcher, open_address

UUID = "1e3b1d9c-0a2f-4a55-8f63-5c9d2b7e1a10"
HOSTS = frozenset(("portal.example.com",))


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "//admin.webex.com",
        "ms-msdt:/id PCWDiagnostic",
        "search-ms:query=x",
        "http://portal.example.com",
        "https://admin.webex.com@evil.example",
        "https://portal.example.com:8443",
        "https://portal.example.com.evil.example",
        "https://adm\u0456n.webex.com",
        "https://portal.example.com/\n",
        "https://elsewhere.example",
    ],
)
def test_nothing_else_is_opened(address: str, opened: list[str]) -> None:
    def open_(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    with pytest.raises(UserError) as caught:
        open_address(address, open_, HOSTS)
    assert caught.value.code == "address_refused"
    assert opened == []


def test_launching_follows_the_settings(qapp: QApplication, opened: list[str]) -> None:
    events = Events()
    told: list[UserError] = []
    settings = DEFAULTS._replace(launch_url="https://portal.example.com/{org_uuid}")
    now = [settings]

    def open_(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    launcher = Launcher(events, qapp.clipboard(), lambda: now[0], open_)
    events.error_raised.connect(told.append)
    launcher.launch(UUID)
    assert [error.code for error in told] == ["address_refused"]
    assert opened == []
    now[0] = settings._replace(allowed_hosts="portal.example.com")
    events.launch_requested.emit(UUID)
    assert opened == [f"https://portal.example.com/{UUID}"]
    assert qapp.clipboard().text() == UUID
