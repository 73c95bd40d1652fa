"""Which addresses may be opened in the browser, and the one that launches an organization.

Only ``https`` on allowed hosts is ever opened (product.md, section 2): no other scheme, no user name or
port in the address, no look-alike host. Hosts allowed in the settings come to those of Webex.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

DEFAULT_LAUNCH_URL = "https://admin.webex.com"

ALLOWED_HOSTS = frozenset(
    {"admin.webex.com", "help.webex.com", "developer.webex.com", "settings.webex.com", "status.webex.com"}
)

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Launch:
    """What to open, and the organization's UUID to copy ('' when the id holds none)."""

    address: str
    org_uuid: str


def launch(org_id: str, template: str = DEFAULT_LAUNCH_URL, hosts: frozenset[str] = frozenset()) -> Launch:
    """The launch address of an organization, from the settings ``launch_url`` and ``allowed_hosts``.

    ``template`` may hold ``{org_id}`` and ``{org_uuid}``. Raises UserError when the result is not allowed.
    """
    uuid = org_uuid(org_id)
    filled = template.replace("{org_id}", quote(org_id, safe="")).replace("{org_uuid}", quote(uuid, safe=""))
    return Launch(checked(filled, hosts), uuid)


def org_uuid(org_id: str) -> str:
    """The UUID of a Webex organization id (base64 of ``ciscospark://…/ORGANIZATION/<uuid>``, or itself)."""
    for candidate in (org_id, _decoded(org_id)):
        found = _UUID.search(candidate)
        if found:
            return found[0].lower()
    return ""


def _decoded(org_id: str) -> str:
    try:
        padded = org_id + "=" * (-len(org_id) % 4)
        return base64.b64decode(padded, altchars=b"-_", validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def checked(address: str, hosts: frozenset[str] = frozenset()) -> str:
    """``address`` itself when it may be opened; raises UserError otherwise."""
    if not is_allowed(address, hosts):
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("services", "The address “{address}” was not opened."), {"address": address}
            ),
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Only secure addresses (https) of Webex and of the hosts allowed in Settings are opened.",
                )
            ),
            code="address_refused",
        )
    return address


def is_allowed(address: str, hosts: frozenset[str] = frozenset()) -> bool:
    """Whether the address is ``https`` on a host of Webex or of ``hosts``, with nothing misleading in it."""
    if any(sign.isspace() or not sign.isprintable() or sign == "\\" for sign in address):
        return False
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    plain = parts.username is None and parts.password is None and port in (None, 443)
    return parts.scheme == "https" and plain and parts.hostname in ALLOWED_HOSTS | hosts
