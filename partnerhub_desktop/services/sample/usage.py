"""13 months of weekly usage behind each subscription and product, ending in today's licence figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from partnerhub_desktop.services.sample.calendar_days import season
from partnerhub_desktop.services.sample.portfolio import SEASON_PEAK, Holding, ramp_up
from partnerhub_desktop.services.store.usage_history import Figures

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.float64]]

WEEKS = 57
UNKNOWN = -1.0
FALLING_SINCE = 14
"""Weeks over which a falling use fell, from 2.5 times of what it is now."""

Snapshot = tuple[str, Figures]
"""ISO day and the figures of it."""


class Course(NamedTuple):
    """What is known of one subscription and product today, and how it came to that (days as ordinals)."""

    subscription_id: int
    product: str
    purchased: float
    assigned: float
    used: float
    used_at_most: float
    added: float
    last: float
    stepped: float
    share_before: float
    growth: float
    over_weeks: float
    fall: float


def courses(subscription_id: int, holding: Holding, today: date, growth: float) -> list[Course]:
    """One for each product of the holding, by product; none for an order that waits for its setup."""
    if holding.state == "awaiting_setup":
        return []
    last = min(holding.left_on or today, holding.ends_on or today, today)
    stepped = holding.stepped_on.toordinal() if holding.stepped_on else 0
    story = (
        holding.story_weeks if holding.story == "growing_overage" else 0,
        1.5 if holding.story == "falling_use" else 0.0,
    )
    course = (holding.added_on.toordinal(), last.toordinal(), stepped, holding.share_before, growth, *story)
    return [
        Course(subscription_id, product, *_sums(holding, product), *course)
        for product in sorted({line.offer.product for line in holding.lines})
    ]


def _sums(holding: Holding, product: str) -> tuple[float, float, float, float]:
    lines = [line for line in holding.lines if line.offer.product == product]
    used = [line.used_7d for line in lines if line.used_7d is not None]
    best = [line.used_90d for line in lines]
    at_most = sum(number or 0 for number in best) if None not in best else 1e9
    return (
        sum(line.purchased for line in lines),
        sum(line.assigned for line in lines),
        sum(used) if used else UNKNOWN,
        at_most,
    )


def snapshots(known: Sequence[Course], today: date, seed: int) -> list[Snapshot]:
    """Weekly rows of all courses, in the order of subscription, product and day."""
    import numpy as np

    if not known:
        return []
    days = [today - timedelta(days=7 * week) for week in range(WEEKS - 1, -1, -1)]
    numbers = np.array([course[2:] for course in known], dtype=float)
    column = {name: numbers[:, [place]] for place, name in enumerate(Course._fields[2:])}
    ordinals = np.array([[day.toordinal() for day in days]], dtype=float)
    taken = (ordinals >= column["added"]) & (ordinals <= column["last"])
    purchased, assigned = _licenses(column, ordinals)
    used = _used(column, days, assigned, _noise(known, seed))
    return _rows(known, [day.isoformat() for day in days], taken, (purchased, assigned, used))


def _licenses(column: dict[str, Numbers], ordinals: Numbers) -> tuple[Numbers, Numbers]:
    """Purchased and assigned by course and week; the last week is today's figure."""
    import numpy as np

    back = (ordinals[:, -1:] - ordinals) / 7
    stepped = ordinals < column["stepped"]
    purchased = np.where(stepped, np.ceil(column["purchased"] * column["share_before"]), column["purchased"])
    rising = _ramp(ordinals - column["added"]) / _ramp(ordinals[:, -1:] - column["added"])
    rising = rising * (1 - column["growth"] * back / 52)
    usual = np.minimum(np.rint(column["assigned"] * rising), purchased)
    over = _overage(column, back)
    overgrown = np.minimum(over, np.rint(over * rising * 1.1))
    assigned = np.where(column["over_weeks"] > 0, overgrown, usual)
    assigned[:, -1:] = column["assigned"]
    return purchased, assigned


def _ramp(age_in_days: Numbers) -> Numbers:
    """The same curve as :func:`portfolio.ramp_up`."""
    import numpy as np

    each_week = ramp_up(1) - ramp_up(0)
    return np.minimum(1.0, ramp_up(0) + each_week * np.maximum(0.0, age_in_days / 7))


def _overage(column: dict[str, Numbers], back: Numbers) -> Numbers:
    """Assigned licences that passed the purchased ones so many weeks ago and grow since."""
    import numpy as np

    excess = column["assigned"] - column["purchased"]
    path = column["purchased"] + excess * (1 - back / np.maximum(column["over_weeks"], 1))
    return np.asarray(np.rint(np.maximum(path, column["purchased"] * 0.82)))


def _used(column: dict[str, Numbers], days: list[date], assigned: Numbers, noise: Numbers) -> Numbers:
    """Today's use, carried back over seasons, the number of licences then and a fall, never above them."""
    import numpy as np

    back = np.arange(WEEKS - 1, -1, -1)
    seasons = np.array([season(day) for day in days])
    share = assigned / np.maximum(column["assigned"], 1)
    fallen = 1 + column["fall"] * np.minimum(1.0, back / FALLING_SINCE)
    used = column["used"] * seasons / seasons[-1] * share * fallen * (1 + (SEASON_PEAK - 1) * noise)
    used = np.minimum(np.rint(used), assigned)
    used = np.where(back * 7 <= 90, np.minimum(used, column["used_at_most"]), used)
    used[:, -1:] = column["used"]
    return np.where(column["used"] < 0, UNKNOWN, used)


def _noise(known: Sequence[Course], seed: int) -> Numbers:
    """Numbers from -1 to 1 that depend on the seed, the course and the week only, on every numpy."""
    import numpy as np

    places = [[course.subscription_id * 7 + len(course.product)] for course in known]
    mixed = np.array(places).astype(np.uint64) * np.uint64(WEEKS) + np.arange(WEEKS).astype(np.uint64)
    mixed += np.uint64(seed % 2**32 * 7919)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return (mixed >> np.uint64(11)).astype(np.float64) / 2.0**52 - 1


def _rows(
    known: Sequence[Course], days: list[str], taken: Any, figures: tuple[Numbers, Numbers, Numbers]
) -> list[Snapshot]:
    import numpy as np

    lines, weeks = np.nonzero(taken)
    purchased, assigned, used = (figure[lines, weeks].astype(int).tolist() for figure in figures)
    subscriptions = [known[line].subscription_id for line in lines.tolist()]
    products = [known[line].product for line in lines.tolist()]
    known_use = [number if number >= 0 else None for number in used]
    figures_of_day = zip(subscriptions, products, purchased, assigned, known_use, strict=True)
    return list(zip((days[week] for week in weeks.tolist()), figures_of_day, strict=True))
