"""What one run of the program works with: whose profile, which day, which language."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.paths import Profile, profile
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from partnerhub_desktop.services.store import driver
    from partnerhub_desktop.services.store.database import Store
    from partnerhub_desktop.services.store.opening import Opened

LANGUAGES = ("en", "bg")


class Session(NamedTuple):
    """``language`` None means the setting decides; ``measure_start`` is where the start is written down.

    ``today`` is the day at the start. With ``follows_clock`` a window that stays open goes on to the next.
    """

    profile: Profile
    today: date
    language: str | None = None
    as_json: bool = False
    measure_start: Path | None = None
    follows_clock: bool = False

    @classmethod
    def of(cls, options: Mapping[str, str]) -> Session:
        """The session that the global options describe. Raises WrongUsage for one that makes no sense,
        UserError for a file that cannot be written."""
        return cls(
            profile=profile(_filled(options, "--profile")),
            today=_day(options.get("--today")),
            language=_language(options.get("--language")),
            as_json="--json" in options,
            measure_start=_new_file(_filled(options, "--measure-start")),
            follows_clock="--today" not in options,
        )

    def current_day(self) -> date:
        """The day it is now, or the day that was asked for."""
        return _day(None) if self.follows_clock else self.today

    def moment(self) -> datetime:
        """The instant (UTC) it is now, or the midnight that begins the day that was asked for."""
        if self.follows_clock:
            return datetime.now(UTC)
        return datetime(self.today.year, self.today.month, self.today.day, tzinfo=UTC)

    def open_store(self) -> Store:
        """The store, created or migrated when needed. Raises UserError as ``opening.py`` decides."""
        from partnerhub_desktop.services.store.opening import open_store

        return open_store(self.profile)

    def open_reader(self) -> Opened:
        """A read-only connection, and what is wrong when the store is damaged but can be read in part."""
        from partnerhub_desktop.services.store.opening import open_reader

        return open_reader(self.profile)

    def reader(self) -> driver.Connection:
        """A read-only connection; for a damaged store, which is read as far as it goes, stderr says so."""
        opened = self.open_reader()
        if opened.problem:
            print(opened.problem, file=sys.stderr)
        return opened.connection


def _filled(options: Mapping[str, str], name: str) -> str | None:
    """The option's value; an empty one (an unset shell variable) must not mean another profile."""
    if options.get(name) == "":
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "{option} needs a value."), {"option": name}))
    return options.get(name)


def _new_file(named: str | None) -> Path | None:
    """A file to write when the work is done; refused at once where that could not be."""
    if named is not None and not Path(named).absolute().parent.is_dir():
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "There is no folder for {file}."), {"file": named}),
            code="not_found",
        )
    return None if named is None else Path(named)


def _day(text: str | None) -> date:
    if text is None:
        return date.today()  # noqa: TID251 - the one place that asks the clock which day it is
    day = _written_day(text)
    if day is None or day.isoformat() != text:
        raise WrongUsage(
            Text(QT_TRANSLATE_NOOP("services", "“{text}” is not a day."), {"text": text}),
            Text(QT_TRANSLATE_NOOP("services", "Write it as 2026-11-23.")),
        )
    return day


def _written_day(text: str) -> date | None:
    """The day of a text in one of the ISO spellings, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _language(chosen: str | None) -> str | None:
    if chosen is None or chosen in LANGUAGES:
        return chosen
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "There is no language “{language}”."), {"language": chosen}),
        Text(QT_TRANSLATE_NOOP("services", "Choose en or bg.")),
    )
