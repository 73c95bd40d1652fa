"""The names of Webex's administrator roles in the window's language."""

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


def role_text(role: str) -> Text:
    """The role's name; an unknown role stands as it came."""
    return Text(_NAMES.get(role, "{role}"), {} if role in _NAMES else {"role": role})


def role_name(role: str) -> str:
    return translated(role_text(role))
