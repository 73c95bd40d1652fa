"""Invents what a customer holds: subscriptions and trials with their terms and licences."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from math import ceil
from random import Random

from partnerhub_desktop.services.sample.calendar_days import add_months, season, term_end
from partnerhub_desktop.services.sample.seeds import Bundle, Offer, Part, Seeds

TERMS = (1, 12, 36)
TERM_WEIGHTS = (26, 50, 24)
TRIAL_DAYS = (30, 60, 90)
TRIAL_LICENSES = (10, 10, 25, 25, 50, 100)
SEASON_PEAK = 1.08
"""The best week of the last three months over the present one, before holidays are taken into account."""


@dataclass(slots=True)
class Line:
    """Licences of one offer, as in ``license_line``."""

    offer: Offer
    purchased: int
    assigned: int
    used_7d: int | None
    used_90d: int | None


@dataclass(slots=True)
class Holding:
    """One subscription or trial. ``story`` is what happens to it, since ``story_weeks`` weeks.

    Licences were ``stepped`` up to today's number on that day, from the ``share_before`` of it.
    ``left_on`` is the last day on which it was active, None while it still is.
    """

    kind: str
    state: str
    added_on: date
    starts_on: date
    ends_on: date | None
    auto_renew: int | None
    term_months: int | None
    lines: list[Line] = field(default_factory=list)
    allowance_percent: int = 0
    story: str = ""
    story_weeks: int = 0
    stepped_on: date | None = None
    share_before: float = 1.0
    left_on: date | None = None
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a customer works: ``adoption`` is assigned of purchased, ``engagement`` used of assigned."""

    seats: int
    adoption: float
    engagement: float
    story: str = ""
    usage_known: bool = True


class Portfolio:
    """Draws holdings from the bundles, all relative to ``today``."""

    def __init__(self, seeds: Seeds, random: Random, today: date) -> None:
        self._bundles = seeds.bundles
        self._random = random
        self._today = today
        self._season_now = season(today)
        self._season_best = max(season(today - timedelta(days=7 * week)) for week in range(13))

    def subscription(self, habits: Habits) -> Holding:
        """An active subscription with its licences."""
        random = self._random
        months = random.choices(TERMS, TERM_WEIGHTS)[0]
        starts_on = self._start_of_term(months)
        holding = Holding(
            "subscription",
            "active",
            self._added_before(starts_on, months),
            starts_on,
            term_end(starts_on, months) if random.random() > 0.008 else None,
            1 if months == 1 else random.choices((1, 0, None), (80, 15, 5))[0],
            months,
            allowance_percent=20 if months == 36 and habits.seats > 250 else 0,
            story=habits.story,
            story_weeks=random.randint(4, 16),
        )
        self._maybe_step(holding)
        self._fill(holding, habits)
        return holding

    def expired(self, habits: Habits) -> Holding:
        """A subscription whose last term is over."""
        random = self._random
        months = random.choice((12, 12, 36))
        ends_on = self._today - timedelta(days=int(random.triangular(1, 320, 20)))
        starts_on = add_months(ends_on + timedelta(days=1), -months)
        added_on = starts_on - timedelta(days=random.randint(0, 10))
        state = "ended" if random.random() < 0.65 else "active"
        renews = random.choice((0, 0, None))
        holding = Holding("subscription", state, added_on, starts_on, ends_on, renews, months)
        holding.left_on = ends_on
        self._fill(holding, habits)
        return holding

    def suspended(self, habits: Habits) -> Holding:
        """A subscription that is not paid since some weeks."""
        holding = self.subscription(habits)
        holding.added_on = min(holding.added_on, self._today - timedelta(days=90))
        holding.state, holding.story = "suspended", "unpaid"
        holding.left_on = self._today - timedelta(days=self._random.randint(5, 40))
        return holding

    def awaiting_setup(self, habits: Habits) -> Holding:
        """An order that nobody has set up yet: nothing is assigned."""
        random = self._random
        added_on = self._today - timedelta(days=random.randint(0, 21))
        starts_on = added_on + timedelta(days=random.randint(0, 7))
        months = random.choice((12, 12, 36))
        ends_on = term_end(starts_on, months)
        holding = Holding("subscription", "awaiting_setup", added_on, starts_on, ends_on, 1, months)
        self._fill(holding, habits)
        for line in holding.lines:
            line.assigned, line.used_7d, line.used_90d = 0, None, None
        return holding

    def trial(self, habits: Habits) -> Holding:
        """A running trial; an idle one ends soon and nobody uses it."""
        random = self._random
        days = random.choice(TRIAL_DAYS)
        idle = habits.story == "idle_trial"
        left = random.randint(2, 13) if idle else random.randint(0, days)
        starts_on = self._today - timedelta(days=days - left)
        holding = Holding("trial", "active", starts_on, starts_on, starts_on + timedelta(days=days), 0, None)
        holding.story = habits.story if idle else ""
        self._fill_trial(holding, Habits(0, 0.03, 0.3) if idle else habits)
        return holding

    def past_trial(self, first: Holding) -> Holding:
        """The trial that went before a customer's first subscription."""
        days = self._random.choice(TRIAL_DAYS)
        ends_on = first.added_on - timedelta(days=self._random.randint(0, 12))
        starts_on = ends_on - timedelta(days=days)
        holding = Holding("trial", "ended", starts_on, starts_on, ends_on, 0, None, left_on=ends_on)
        self._fill_trial(holding, Habits(0, 0.6, 0.6))
        return holding

    def _start_of_term(self, months: int) -> date:
        length = (self._today - add_months(self._today, -months)).days
        starts_on = self._today - timedelta(days=self._random.randrange(length))
        if self._random.random() < 0.35:
            starts_on = starts_on.replace(day=1)
        while term_end(starts_on, months) < self._today:
            starts_on = add_months(starts_on, months)
        return starts_on

    def _added_before(self, starts_on: date, months: int) -> date:
        random = self._random
        terms = random.randint(0, 40) if months == 1 else 0
        while months > 1 and terms < 6 and random.random() < (0.8 if months == 12 else 0.45):
            terms += 1
        return add_months(starts_on, -months * terms) - timedelta(days=random.randint(0, 10))

    def _maybe_step(self, holding: Holding) -> None:
        age = (self._today - holding.added_on).days
        if age > 150 and holding.story == "" and self._random.random() < 0.18:
            holding.stepped_on = self._today - timedelta(days=self._random.randint(20, min(age - 60, 360)))
            holding.share_before = self._random.choice((0.5, 0.6, 0.75, 0.8, 0.9))

    def _bundle(self, seats: int) -> Bundle:
        fitting = [bundle for bundle in self._bundles if seats >= bundle.least_seats]
        return self._random.choices(fitting, [bundle.weight for bundle in fitting])[0]

    def _fill(self, holding: Holding, habits: Habits) -> None:
        for part in self._bundle(habits.seats).parts:
            if self._random.random() < part.chance:
                holding.lines.append(self._line(part, holding, habits))

    def _fill_trial(self, holding: Holding, habits: Habits) -> None:
        """One number for all services but devices (product.md, section 3)."""
        licenses = self._random.choice(TRIAL_LICENSES)
        for part in self._bundle(8).parts:
            if part.chance == 1.0:
                whole = part._replace(share=1.0)
                quantity = Habits(licenses, habits.adoption, habits.engagement)
                holding.lines.append(self._line(whole, holding, quantity))

    def _line(self, part: Part, holding: Holding, habits: Habits) -> Line:
        if part.share == 0:
            return Line(part.offer, 1, 0, None, None)
        random = self._random
        purchased = habits.seats if part.share == 1 else max(1, round(habits.seats * part.share))
        ramp = ramp_up((self._today - holding.added_on).days / 7)
        rate = habits.adoption * ramp * random.uniform(0.92, 1.04)
        assigned = min(purchased, round(purchased * rate))
        if holding.story == "growing_overage" and not holding.lines:
            assigned = purchased + max(1, round(purchased * random.uniform(0.03, 0.3)))
        usual = assigned * min(1.0, habits.engagement * random.uniform(0.9, 1.1))
        return self._with_use(Line(part.offer, purchased, assigned, None, None), usual, holding, habits)

    def _with_use(self, line: Line, usual: float, holding: Holding, habits: Habits) -> Line:
        """``usual`` = people who use it in an ordinary week. Some sources give no use, or no 90 days."""
        known = habits.usage_known and line.offer.product not in ("other", "translations")
        if not known or self._random.random() < 0.02:
            return line
        before = 2.5 if holding.story == "falling_use" else 1.0
        line.used_7d = min(line.assigned, round(usual * self._season_now / before))
        if self._random.random() > 0.06:
            best = ceil(usual * SEASON_PEAK * self._season_best)
            line.used_90d = max(line.used_7d, min(line.assigned, best))
        return line


def ramp_up(weeks: float) -> float:
    """Share of the later assignment that is reached so many weeks after the licences were added."""
    return float(min(1.0, 0.12 + 0.088 * max(0.0, weeks)))
