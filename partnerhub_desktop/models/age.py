"""How old the data is, in words, and instants as the window writes them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from partnerhub_desktop.models.language import Context

Age = Context("Age")
_PATTERNS = {QLocale.Language.Bulgarian: "dd.MM.yyyy 'г.', HH:mm"}
_STEPS = ((60 * 24, "days"), (60, "hours"), (1, "minutes"))


def age_in_words(instant: datetime, now: datetime | None = None) -> str:
    """“Data from 42 minutes ago”; ``instant`` is aware."""
    minutes = max(0, int(((now or datetime.now(UTC)) - instant).total_seconds() // 60))
    for size, name in _STEPS:
        if minutes >= size:
            return _worded(name, minutes // size)
    return Age.tr("Data from just now")


def _worded(name: str, count: int) -> str:
    if name == "days":
        return Age.tr("Data from %n day(s) ago", "", count)
    if name == "hours":
        return Age.tr("Data from %n hour(s) ago", "", count)
    return Age.tr("Data from %n minute(s) ago", "", count)


def local_instant(instant: datetime) -> str:
    """“23 Nov 2026, 07:40” or „23.11.2026 г., 07:40“ in the person's time zone."""
    from PySide6.QtCore import QDateTime

    locale = QLocale()
    pattern = _PATTERNS.get(locale.language(), "d MMM yyyy, HH:mm")
    return locale.toString(QDateTime.fromSecsSinceEpoch(int(instant.timestamp())), pattern)
