"""How much was read and whether to go on: the limits, the progress and the cancel of one import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.rejected import Rejected
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

MEGABYTE = 1 << 20
GIGABYTE = 1 << 30


class Progress(NamedTuple):
    """``done`` of ``total`` rows of a table; total 0 = not known.

    ``stage`` is reading, checking, writing, snapshots or indexing, in this order.
    """

    stage: str
    table: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Limits:
    """The caps of one call (interfaces.md, "Import files"): rows of a table, unpacked bytes of all files;
    and the bytes of one line, which has to stand in memory."""

    rows: int = 1_048_576
    unpacked: int = 2 * GIGABYTE
    line: int = 64 * MEGABYTE


class Cancelled(UserError):
    """The person stopped the import."""

    def __init__(self) -> None:
        super().__init__(
            Text(QT_TRANSLATE_NOOP("services", "The import was cancelled.")),
            Text(QT_TRANSLATE_NOOP("services", "Nothing was written.")),
            code="cancelled",
        )


def ignore(size: int) -> None:
    """For a file read again: its bytes were counted the first time."""


@dataclass(slots=True)
class Meter:
    """Counts unpacked bytes of a whole call; tells ``report`` how far it is and asks ``cancelled``."""

    report: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    limits: Limits = Limits()
    unpacked: int = 0
    last: Progress = field(default=Progress("", "", 0, 0))

    def check(self) -> None:
        """Raise Cancelled when the person stopped the import."""
        if self.cancelled():
            raise Cancelled

    def say(self, stage: str, table: str, done: int, total: int) -> None:
        """One step of progress, said once."""
        self.check()
        progress = Progress(stage, table, done, total)
        if progress != self.last:
            self.last = progress
            self.report(progress)

    def take(self, size: int) -> None:
        """Count ``size`` unpacked bytes. Raises Rejected when the call has taken more than it may."""
        self.check()
        self.unpacked += size
        if self.unpacked > self.limits.unpacked:
            raise Rejected(reasons.TOO_LARGE, megabytes=self.limits.unpacked // MEGABYTE)
