"""The health of a store: every check there is, each finding in words. Nothing in the file changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import NamedTuple

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, faults
from partnerhub_desktop.services.store.condition import Condition, look
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

FINDINGS_SHOWN = 20
TRIGGERS = {
    "audit_entry_no_update": "audit_entry",
    "audit_entry_no_delete": "audit_entry",
    "subscription_gone": "subscription",
}
"""Each trigger, and the table it is of."""


class Finding(NamedTuple):
    """Something that is wrong; ``code`` is stable for scripts."""

    code: str
    text: Text

    @property
    def is_damage(self) -> bool:
        """Whether the store itself is at fault, not who may read it or what can be derived anew."""
        return self.code not in ("access", "index", "analytics", "trend")


CONDITIONS = {
    Condition.NEW: QT_TRANSLATE_NOOP("services", "There is no store yet."),
    Condition.MISSING: QT_TRANSLATE_NOOP("services", "The store is gone or empty; one was here before."),
    Condition.NEWER: QT_TRANSLATE_NOOP("services", "The store is of a newer version of the program."),
    Condition.FOREIGN: QT_TRANSLATE_NOOP("services", "The store's file belongs to another program."),
    Condition.DAMAGED: QT_TRANSLATE_NOOP("services", "The store's file is cut off or overwritten."),
    Condition.OLDER: QT_TRANSLATE_NOOP("services", "The store is of an older version; opening migrates it."),
}


def examine(profile: Profile) -> list[Finding]:
    """Everything wrong with the profile's store; an empty list means it is sound.

    Raises UserError of ``faults.py`` only when the disk itself fails.
    """
    condition = look(profile)
    if condition is not Condition.READY:
        return [Finding(f"store_{condition.value}", Text(CONDITIONS[condition]))]
    with faults.explained(profile.store):
        unreadable = list(_pages(profile))
        return unreadable or [finding for check in CHECKS for finding in check(profile)]


def _pages(profile: Profile) -> Iterator[Finding]:
    source = QT_TRANSLATE_NOOP("services", "The file is damaged: {what}")
    try:
        found = _asked(profile, f"PRAGMA integrity_check({FINDINGS_SHOWN})")
    except driver.SqliteError as error:
        if not driver.error_name(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise
        found = [driver.error_name(error)]
    for what in found:
        if what != "ok":
            yield Finding("pages", Text(source, {"what": what}))


def _references(profile: Profile) -> Iterator[Finding]:
    source = QT_TRANSLATE_NOOP("services", "A row of {table} points to one that is not there.")
    for table in sorted(set(_asked(profile, "PRAGMA foreign_key_check"))):
        yield Finding("references", Text(source, {"table": table}))


def _schema(profile: Profile) -> Iterator[Finding]:
    from partnerhub_desktop.services.store.migrate import differences

    source = QT_TRANSLATE_NOOP("services", "The tables are not as this version makes them: {what}")
    for what in differences(profile.store):
        yield Finding("schema", Text(source, {"what": what}))
    known = _asked(profile, "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for table in sorted({table for trigger, table in TRIGGERS.items() if trigger not in known}):
        yield Finding("schema", Text(source, {"what": table}))


def _audit(profile: Profile) -> Iterator[Finding]:
    with closing(driver.connect_unchanged(profile.store)) as connection:
        broken = audit.verify(connection)
    if broken is not None:
        source = QT_TRANSLATE_NOOP("services", "The audit was changed from entry {id} on.")
        yield Finding("audit", Text(source, {"id": broken}))


def _state(profile: Profile) -> Iterator[Finding]:
    if len(_asked(profile, "SELECT generation FROM store_state")) != 1:
        yield Finding("state", Text(QT_TRANSLATE_NOOP("services", "The store does not know its own state.")))


def _access(profile: Profile) -> Iterator[Finding]:
    source = QT_TRANSLATE_NOOP("services", "Others on this computer can read {place}.")
    for place in (profile.folder, profile.store):
        if os.name == "posix" and place.stat().st_mode & 0o077:
            yield Finding("access", Text(source, {"place": place}))


def _index(profile: Profile) -> Iterator[Finding]:
    from partnerhub_desktop.services.analytics.stored_rows import agrees as rows_agree
    from partnerhub_desktop.services.customer_index.storage import agrees

    with closing(driver.connect_unchanged(profile.store)) as connection:
        if not agrees(connection):
            source = QT_TRANSLATE_NOOP("services", "The customer index does not fit the rows.")
            yield Finding("index", Text(source))
        if not rows_agree(connection):
            source = QT_TRANSLATE_NOOP("services", "The saved rows of the analytics do not fit the licenses.")
            yield Finding("analytics", Text(source))


def _history(profile: Profile) -> Iterator[Finding]:
    from partnerhub_desktop.services.store import usage_history

    broken = QT_TRANSLATE_NOOP("services", "The history of use is damaged: {what}")
    wrong = QT_TRANSLATE_NOOP("services", "The sums of a week of the history do not fit its rows: {what}")
    with closing(driver.connect_unchanged(profile.store)) as connection:
        damage = usage_history.broken(connection)[:FINDINGS_SHOWN]
        weeks = [] if damage else usage_history.wrong_weeks(connection)[:FINDINGS_SHOWN]
    yield from (Finding("history", Text(broken, {"what": what})) for what in damage)
    yield from (Finding("trend", Text(wrong, {"what": what})) for what in weeks)


CHECKS: tuple[Callable[[Profile], Iterator[Finding]], ...] = (
    _references,
    _schema,
    _audit,
    _state,
    _index,
    _history,
    _access,
)


def _asked(profile: Profile, question: str) -> list[str]:
    """First column of the answer."""
    with closing(driver.connect_unchanged(profile.store)) as connection:
        return [row[0] for row in connection.execute(question)]
