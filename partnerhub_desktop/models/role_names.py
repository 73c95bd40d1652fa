"""Who is at work: the names of Webex's administrator roles in the window's language."""

from __future__ import annotations

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

_NAMES = {
    "partner_full_administrator": QT_TRANSLATE_NOOP("services", "Partner full administrator"),
    "partner_administrator": QT_TRANSLATE_NOOP("services", "Partner administrator"),
    "partner_read_only_administrator": QT_TRANSLATE_NOOP("services", "Partner read-only administrator"),
    "help_desk_basic": QT_TRANSLATE_NOOP("services", "Help desk (basic)"),
    "help_desk_advanced": QT_TRANSLATE_NOOP("services", "Help desk (advanced)"),
    "full_administrator": QT_TRANSLATE_NOOP("services", "Full administrator"),
    "read_only_administrator": QT_TRANSLATE_NOOP("services", "Read-only administrator"),
    "support_administrator": QT_TRANSLATE_NOOP("services", "Support administrator"),
    "user_administrator": QT_TRANSLATE_NOOP("services", "User administrator"),
    "device_administrator": QT_TRANSLATE_NOOP("services", "Device administrator"),
    "compliance_officer": QT_TRANSLATE_NOOP("services", "Compliance officer"),
    "advanced_troubleshooting": QT_TRANSLATE_NOOP("services", "Advanced troubleshooting"),
}

NOBODY = Text(QT_TRANSLATE_NOOP("services", "This computer"))
"""Who uses the program until someone says who they are."""


def role_text(role: str) -> Text:
    """The role's name; an unknown role stands as it came."""
    return Text(_NAMES.get(role, "{role}"), {} if role in _NAMES else {"role": role})


def role_name(role: str) -> str:
    return translated(role_text(role))


def person_text(name: str) -> Text:
    """Who uses the program; nobody has to say it."""
    return Text("{name}", {"name": name}) if name else NOBODY
