"""Which customers match a part of the query that is about no facet field.

The meaning of every part is that of ``customer_filter``, the reference.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import REGIONS, UNKNOWN, IndexFacts
from partnerhub_desktop.services.customer_index.standing import Standing
from partnerhub_desktop.services.customer_index.texts import Texts
from partnerhub_desktop.services.filtering.parts import Among, Bound, Chosen, Compared, Part, Word
from partnerhub_desktop.services.folding import fold, search_forms

Flags = NDArray[np.bool_]

_REGION_OF = {"name": ("name",), "id": ("org_id",)}


class Matching:
    """Answers for one state of the store on one day."""

    def __init__(self, facts: IndexFacts, now: Standing, texts: Texts) -> None:
        self._facts = facts
        self._now = now
        self._texts = texts
        self._counted: dict[str, tuple[Collection[int], Flags]] = {}

    def narrowed(self, matching: Flags, part: Part) -> Flags:
        """Those of the ``matching`` customers for whom the part holds."""
        if isinstance(part, Compared):
            return matching & self._compared(part)
        if isinstance(part, Among):
            return matching & self._among(part)
        if isinstance(part, Word):
            true = self._standing_in(REGIONS, (part.text,), matching)
        elif part.field == "country":
            true = self._in_country(part)
        else:
            true = self._standing_in(_REGION_OF[part.field], part.values, matching)
        return matching & (~true if part.negated else true)

    def _among(self, part: Among) -> Flags:
        found = np.zeros(self._facts.size, np.bool_)
        for door, ids in zip(part.values, part.ids, strict=True):
            found |= self._counted_by(door, ids)
        return ~found if part.negated else found

    def _counted_by(self, door: str, ids: Collection[int]) -> Flags:
        """Kept while the figure counts the same: comparing a million ids takes as long as all else."""
        kept = self._counted.get(door)
        if kept is None or kept[0] is not ids:
            flags = np.isin(self._facts.customers["ids"], np.asarray(ids))
            kept = self._counted[door] = (ids, flags)
        return kept[1]

    def _standing_in(self, fields: Sequence[str], texts: Sequence[str], matching: Flags) -> Flags:
        """For whom one of the texts stands in one of the fields; those not matching are not looked at."""
        forms = {form.encode() for text in texts for form in search_forms(text)}
        if b"" in forms:
            return np.ones_like(matching)
        return self._texts.standing_in(fields, forms, matching)

    def _in_country(self, part: Chosen) -> Flags:
        wanted = {fold(value) for value in part.values}
        chosen = [*(fold(country) in wanted for country in self._facts.countries), False]
        return np.array(chosen, np.bool_)[self._facts.customers["country"]]

    def _compared(self, part: Compared) -> Flags:
        """For whom the part holds; a value that is not known neither fits nor, negated, does not fit."""
        if part.field in ("expires", "renews", "added"):
            found = self._holders(part)
        else:
            found = _fitting(*_VALUES[part.field](self._facts, self._now), part)
        return ~found if part.negated else found

    def _holders(self, part: Compared) -> Flags:
        """Who holds something whose day fits."""
        held = self._facts.held
        if part.field == "added":
            days, meant = held["added_on"], np.ones(len(held["added_on"]), np.bool_)
        else:
            days, meant = held["ends_on"], self._now.active & (held["renews"] == (part.field == "renews"))
        fitting = np.flatnonzero(meant & _fitting(days, days == UNKNOWN, part))
        flags = np.zeros(self._facts.size, np.bool_)
        flags[held["customer"][fitting]] = True
        return flags


def _fitting(values: NDArray[Any], unknown: Flags, part: Compared) -> Flags:
    """Which values are within the part's bounds; of a negated one also those that may be."""
    inside = _within(values, part)
    return inside | unknown if part.negated else inside & ~unknown


def _within(values: NDArray[Any], part: Compared) -> Flags:
    inside = np.ones(len(values), np.bool_)
    if part.low is not None:
        inside &= values >= _number(part.low)
    if part.high is not None:
        inside &= values <= _number(part.high)
    return inside


def _number(bound: Bound) -> float:
    """A day as a whole number: compared with days, it makes no array of fractions of them."""
    return bound.toordinal() if isinstance(bound, date) else float(bound or 0)


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
    return now.assigned.astype(np.float64) / np.maximum(now.purchased, 1), now.purchased == 0


_VALUES: dict[str, Values] = {
    "activity": _activity,
    "seats": _sum("purchased"),
    "overage": _sum("overage"),
    "used": _sum("used_7d"),
    "assigned": _assigned_ratio,
}
