"""Sentences of a command: English, or in the language it was asked to speak."""

from __future__ import annotations

from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import Text


def said(text: Text, session: Session | None) -> str:
    """``text`` in the session's ``--language``.

    English without one, and where Qt is not installed or cannot be loaded: what went wrong must be said.
    """
    if session is None or session.language in (None, "en"):
        return str(text)
    try:
        from PySide6.QtCore import QCoreApplication

        from partnerhub_desktop.models.language import Language, translated
    except ImportError:
        return str(text)
    application = QCoreApplication.instance() or QCoreApplication([])  # noqa: TID251  one a process
    _spoken = Language(application, session.language or "")
    return translated(text)
