"""What each role may do here, a line a task, read from the permissions themselves (product.md, section 4)."""

from __future__ import annotations

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.permissions import (
    ALLOWED,
    HELP_DESK,
    PARTNER,
    PARTNER_FULL,
    READ_ONLY,
    ROLES,
    Action,
)
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

PARTNER_ROLES = (PARTNER_FULL, PARTNER, READ_ONLY, *HELP_DESK)
OWN_ROLES = tuple(role for role in ROLES if role not in PARTNER_ROLES)

YES, ASSIGNED, NO = "yes", "assigned", "no"

_TASKS = (
    (QT_TRANSLATE_NOOP("services", "See customers and subscriptions"), Action.SEE_CUSTOMERS),
    (QT_TRANSLATE_NOOP("services", "See analytics"), Action.SEE_ANALYTICS),
    (QT_TRANSLATE_NOOP("services", "Edit owner, tags and notes"), Action.EDIT_CUSTOMER),
    (QT_TRANSLATE_NOOP("services", "Start and change trials"), Action.MANAGE_TRIALS),
    (QT_TRANSLATE_NOOP("services", "Assign administrators"), Action.ASSIGN_ADMINISTRATORS),
    (QT_TRANSLATE_NOOP("services", "Import files"), Action.IMPORT),
    (QT_TRANSLATE_NOOP("services", "Export customers"), Action.EXPORT),
    (QT_TRANSLATE_NOOP("services", "Set up my organization"), Action.SET_UP_OWN_ORGANIZATION),
    (QT_TRANSLATE_NOOP("services", "Change shared settings"), Action.SHARED_SETTINGS),
)
_OF_THE_WHOLE_STORE = (Action.SHARED_SETTINGS, Action.SET_UP_OWN_ORGANIZATION)


def permissions(role: str) -> list[tuple[str, str]]:
    """(task in the window's language, ``yes``, ``assigned`` or ``no``) for each task, always in one order.

    ``assigned`` is a partner administrator's yes: for the customers assigned to the person only.
    """
    return [(translated(Text(source)), _answer(role, action)) for source, action in _TASKS]


def _answer(role: str, action: Action) -> str:
    if role not in ALLOWED[action]:
        return NO
    return ASSIGNED if role == PARTNER and action not in _OF_THE_WHOLE_STORE else YES
