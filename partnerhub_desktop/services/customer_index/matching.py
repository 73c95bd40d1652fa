"""Which customers match a part of the query that is about no facet field.

The meaning of every part is that of ``customer_filter``, the reference.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import REGIONS, UNKNOWN, IndexFacts
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.filter_parts import Bound, Chosen, Compared, Part, Word
from partnerhub_desktop.services.folding import fold, search_forms

Flags = NDArray[np.bool_]

_REGION_OF = {"name": ("name",), "id": ("org_id",)}


class Matching:
    """Answers for one state of the store on one day."""

    def __init__(self, facts: IndexFacts, now: Standing) -> None:
        self._facts = facts
        self._now = now

    def narrowed(self, matching: Flags, part: Part) -> Flags:
        """Those of the ``matching`` customers for whom the part holds."""
        if isinstance(part, Compared):
            true, unknown = self._compared(part)
            return matching & (~(true | unknown) if part.negated else true)
        if isinstance(part, Word):
            true = self._standing_in(REGIONS, (part.text,), matching)
        elif part.field == "country":
            true = self._in_country(part)
        else:
            true = self._standing_in(_REGION_OF[part.field], part.values, matching)
        return matching & (~true if part.negated else true)

    def _standing_in(self, fields: Sequence[str], texts: Sequence[str], matching: Flags) -> Flags:
        """For whom one of the texts stands in one of the fields; those not matching are not looked at."""
        found = np.packbits(~matching)
        for form in {form.encode() for text in texts for form in search_forms(text)}:
            if not form:
                return np.ones_like(matching)
            for field in fields:
                self._facts.regions[field].mark(form, found)
        return np.unpackbits(found, count=len(matching)).view(np.bool_)

    def _in_country(self, part: Chosen) -> Flags:
        wanted = {fold(value) for value in part.values}
        chosen = [*(fold(country) in wanted for country in self._facts.countries), False]
        return np.array(chosen, np.bool_)[self._facts.customers["country"]]

    def _compared(self, part: Compared) -> tuple[Flags, Flags]:
        """For whom the comparison is true, and who has an unknown value (and may be either)."""
        if part.field in ("expires", "renews", "added"):
            return self._some_held(part)
        values, unknown = _VALUES[part.field](self._facts, self._now)
        return _within(values, part) & ~unknown, unknown

    def _some_held(self, part: Compared) -> tuple[Flags, Flags]:
        held = self._facts.held
        if part.field == "added":
            days, meant = held["added_on"], np.ones(len(held["added_on"]), np.bool_)
        else:
            days, meant = held["ends_on"], self._now.active & (held["renews"] == (part.field == "renews"))
        unknown = meant & (days == UNKNOWN)
        return self._holders(meant & ~unknown & _within(days, part)), self._holders(unknown)

    def _holders(self, held: Flags) -> Flags:
        flags = np.zeros(self._facts.size, np.bool_)
        flags[self._facts.held["customer"][held]] = True
        return flags


def _within(values: NDArray[Any], part: Compared) -> Flags:
    inside = np.ones(len(values), np.bool_)
    if part.low is not None:
        inside &= values >= _number(part.low)
    if part.high is not None:
        inside &= values <= _number(part.high)
    return inside


def _number(bound: Bound) -> float:
    return float(bound.toordinal() if isinstance(bound, date) else bound or 0)


Values = Callable[[IndexFacts, Standing], tuple[NDArray[Any], Flags]]


def _sum(name: str) -> Values:
    def values(facts: IndexFacts, now: Standing) -> tuple[NDArray[Any], Flags]:
        numbers: NDArray[np.int64] = getattr(now, name)
        return numbers, numbers == UNKNOWN

    return values


def _activity(facts: IndexFacts, now: Standing) -> tuple[NDArray[Any], Flags]:
    days = facts.customers["last_admin_activity"]
    return days, days == UNKNOWN


def _assigned_ratio(facts: IndexFacts, now: Standing) -> tuple[NDArray[Any], Flags]:
    return now.assigned / np.maximum(now.purchased, 1), now.purchased == 0


_VALUES: dict[str, Values] = {
    "activity": _activity,
    "seats": _sum("purchased"),
    "overage": _sum("overage"),
    "used": _sum("used_7d"),
    "assigned": _assigned_ratio,
}
