"""The queue as somebody asks for it: whose, for which reason, in groups by how soon one has to act."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from partnerhub_desktop.services.attention.lines import LEFT_OUT, STANDINGS, Lines
from partnerhub_desktop.services.attention.reasons import CODES, REASONS, Numbers

if TYPE_CHECKING:
    from partnerhub_desktop.services.attention.loaded import Loaded

WEEK, MONTH, LATER = "week", "month", "later"
MONTH_DAYS = 30


class Asked(NamedTuple):
    """``mine``: only customers whose owner the person at work is; None: theirs, if they have any, else all.
    ``reason`` "" stands for all of them. ``left_out``: the lines that are not in the queue instead."""

    mine: bool | None = None
    reason: str = ""
    left_out: bool = False


class Group(NamedTuple):
    """Lines that are acted on by ``until`` (None: by no common day); ``numbers`` are their places."""

    key: str
    until: date | None
    numbers: Numbers
    customers: int
    seats: int


class Queue(NamedTuple):
    """``groups`` that have lines. Counts are of lines: ``by_reason`` and ``left_out`` among those of whom is
    asked for, ``mine`` and ``everyone`` of all reasons; ``customers`` and ``seats`` of the groups together.

    ``has_name``: the person at work has said who they are, so there can be lines of theirs.
    """

    loaded: Loaded
    asked: Asked
    groups: tuple[Group, ...]
    by_reason: Mapping[str, int]
    left_out: Mapping[str, int]
    mine: int
    everyone: int
    customers: int
    seats: int
    has_name: bool

    @property
    def shown(self) -> int:
        """Lines in the groups."""
        return sum(len(group.numbers) for group in self.groups)


def make_queue(loaded: Loaded, asked: Asked) -> Queue:
    """The answer on the day of ``loaded``."""
    lines, stands = loaded.lines, loaded.stands
    is_shown = stands == 0
    mine = int((loaded.mine & is_shown).sum())
    if asked.mine is None:
        asked = asked._replace(mine=mine > 0)
    is_whose = loaded.mine if asked.mine else np.ones(len(stands), np.bool_)
    wanted = is_whose & (~is_shown if asked.left_out else is_shown)
    if asked.reason and not asked.left_out:
        wanted = wanted & (lines.code == CODES.index(asked.reason))
    numbers = np.flatnonzero(wanted)
    codes = np.bincount(lines.code[is_whose & is_shown], minlength=len(CODES)).tolist()
    whys = np.bincount(stands[is_whose], minlength=len(STANDINGS)).tolist()
    return Queue(
        loaded,
        asked,
        _left_out(loaded, numbers) if asked.left_out else _by_day(loaded, numbers),
        dict(zip(REASONS, codes, strict=False)),
        {why: whys[STANDINGS.index(why)] for why in LEFT_OUT},
        mine,
        int(is_shown.sum()),
        _customers(lines, numbers),
        int(lines.seats[numbers].sum()),
        loaded.has_name,
    )


def limits(today: date) -> tuple[date, date]:
    """The last day of this week (a Sunday), and the last one within 30 days."""
    return today + timedelta(6 - today.weekday()), today + timedelta(MONTH_DAYS)


def _by_day(loaded: Loaded, numbers: Numbers) -> tuple[Group, ...]:
    """The lines stand in the order of their days."""
    week, month = limits(loaded.today)
    days = loaded.lines.day[numbers]
    cuts = np.searchsorted(days, [week.toordinal(), month.toordinal()], side="right")
    parts = np.split(numbers, cuts)
    last = date.fromordinal(int(days[-1])) if len(days) else month
    made = zip((WEEK, MONTH, LATER), (week, month, last), parts, strict=True)
    return tuple(_group(loaded.lines, key, until, part) for key, until, part in made if len(part))


def _left_out(loaded: Loaded, numbers: Numbers) -> tuple[Group, ...]:
    stands = loaded.stands[numbers]
    parts = ((why, numbers[stands == STANDINGS.index(why)]) for why in LEFT_OUT)
    return tuple(_group(loaded.lines, why, None, part) for why, part in parts if len(part))


def _group(lines: Lines, key: str, until: date | None, numbers: Numbers) -> Group:
    return Group(key, until, numbers, _customers(lines, numbers), int(lines.seats[numbers].sum()))


def _customers(lines: Lines, numbers: Numbers) -> int:
    return len(np.unique(lines.customer[numbers]))
