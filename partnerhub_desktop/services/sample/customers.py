"""Invents customers: who they are, how they are looked after, what they hold."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.sample.naming import Company, Names, latin
from partnerhub_desktop.services.sample.people import DOMAIN
from partnerhub_desktop.services.sample.portfolio import Habits, Holding, Portfolio
from partnerhub_desktop.services.sample.seeds import Seeds

Word = TypeVar("Word")

MEDIAN_SEATS, SPREAD, MOST_SEATS = 3.2, 1.25, 24_000
"""Seats are lognormal: a median of e^3.2 = 25, a mean of about 53, a few thousands at most."""

STANDINGS = {"regular": 84.5, "trial": 6, "expired": 4, "none": 3, "suspended": 1.2, "awaiting_setup": 1.3}
STORIES = {"": 84, "low_adoption": 8, "growing_overage": 4.5, "falling_use": 3.5}
QUIET = {"expired": 0.7, "none": 0.5, "trial": 0.03, "awaiting_setup": 0.0}
"""How likely administrators have not signed in for long, by standing; else 0.11."""

MANAGED = {(1, 0): 85, (0, 1): 10, (1, 1): 5}


@dataclass(slots=True)
class Customer:
    """A customer as the store keeps it, with tags (name, origin) and holdings."""

    company: Company
    org_id: str
    managed: tuple[int, int]
    admin_email: str | None
    last_activity: date | None
    owner: str | None
    note: str | None = None
    next_step: str | None = None
    tags: list[tuple[str, str]] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)
    growth: float = 0.0


def organization_id(random: Random) -> str:
    """An id as Webex gives them: unpadded base64 of ``ciscospark://us/ORGANIZATION/<uuid>``."""
    uuid = UUID(int=random.getrandbits(128), version=4)
    return b64encode(f"ciscospark://us/ORGANIZATION/{uuid}".encode()).decode().rstrip("=")


class Customers:
    """Draws one customer after the other; the own organization comes from :meth:`own`."""

    def __init__(self, seeds: Seeds, random: Random, today: date, owners: list[str]) -> None:
        self._seeds = seeds
        self._random = random
        self._today = today
        self._owners = owners
        self._names = Names(seeds, random)
        self._portfolio = Portfolio(seeds, random, today)
        self._subscriptions = 0
        self._first_number = random.randrange(9_000_000)
        self._share = [1 / (place + 2) for place in range(len(owners))]

    def next(self) -> Customer:
        """The next customer."""
        company = self._names.next(self._seats())
        standing = self._one_of(STANDINGS)
        customer = self._looked_after(company, standing)
        story = self._one_of(STORIES) if standing == "regular" else ""
        customer.holdings = self._holdings(standing, self._habits(customer, story))
        self._tag(customer)
        self._comment(customer)
        self._number(customer.holdings)
        return customer

    def own(self) -> Customer:
        """The partner's own organization, well run and never somebody's customer."""
        company = Company("Balkan Cloud Partners AD", DOMAIN, "BG", "EUR", "technology", 180)
        email = f"admin@{company.domain}"
        customer = Customer(company, organization_id(self._random), (1, 0), email, self._today, None)
        suite, devices = self._seeds.bundles[2], self._seeds.bundles[4]
        for bundle in (suite, devices):
            portfolio = Portfolio(self._seeds._replace(bundles=(bundle,)), self._random, self._today)
            holding = portfolio.subscription(Habits(180, 0.93, 0.88))
            holding.auto_renew = 1
            customer.holdings.append(holding)
        self._number(customer.holdings)
        return customer

    def _seats(self) -> int:
        seats = self._random.lognormvariate(MEDIAN_SEATS, SPREAD)
        step = 1 if seats < 10 else 5 if seats < 120 else 10 if seats < 500 else 50
        if self._random.random() < 0.25:
            step = 1
        return max(2, min(MOST_SEATS, round(seats / step) * step))

    def _one_of(self, weights: Mapping[Word, float]) -> Word:
        return self._random.choices(list(weights), list(weights.values()))[0]

    def _looked_after(self, company: Company, standing: str) -> Customer:
        random = self._random
        owner = random.choices(self._owners, self._share)[0] if random.random() < 0.7 else None
        return Customer(
            company,
            organization_id(random),
            self._one_of(MANAGED),
            f"{self._mailbox(company)}@{company.domain}" if random.random() < 0.97 else None,
            self._last_activity(standing),
            owner,
            growth=random.uniform(-0.04, 0.3),
        )

    def _mailbox(self, company: Company) -> str:
        """A shared mailbox, or in Bulgaria that of a person."""
        random, people = self._random, self._seeds.people
        if company.country != "BG" or random.random() < 0.6:
            return random.choice(people["mailboxes"])
        first = fold(latin(random.choice(people["men"])))
        return f"{first[0]}.{fold(latin(random.choice(people['surnames'])))}"

    def _last_activity(self, standing: str) -> date | None:
        random = self._random
        if random.random() < 0.05:
            return None
        quiet = random.random() < QUIET.get(standing, 0.11)
        days = random.randint(31, 300) if quiet else min(30, int(random.expovariate(1 / 7)))
        return self._today - timedelta(days=days)

    def _habits(self, customer: Customer, story: str) -> Habits:
        random = self._random
        adoption = random.betavariate(2, 6) if story == "low_adoption" else random.betavariate(8, 2.2)
        engagement = random.betavariate(9, 2.5)
        known = customer.managed != (0, 1) or random.random() < 0.5
        return Habits(customer.company.seats, adoption, engagement, story, known)

    def _holdings(self, standing: str, habits: Habits) -> list[Holding]:
        random, portfolio = self._random, self._portfolio
        if standing == "none":
            return []
        if standing == "expired":
            return [portfolio.expired(habits)]
        if standing == "trial":
            story = "idle_trial" if random.random() < 0.2 else ""
            return [portfolio.trial(Habits(habits.seats, 0.55, 0.6, story))]
        if standing == "suspended":
            return [portfolio.suspended(habits)]
        if standing == "awaiting_setup" and random.random() < 0.6:
            return [portfolio.awaiting_setup(habits)]
        held = [portfolio.subscription(habits)]
        if standing == "awaiting_setup":
            held.append(portfolio.awaiting_setup(Habits(max(2, habits.seats // 3), 0, 0)))
        return held + self._further(held[0], habits)

    def _further(self, first: Holding, habits: Habits) -> list[Holding]:
        """More subscriptions of larger customers, the trial it began with, a trial of something new."""
        random, portfolio = self._random, self._portfolio
        further: list[Holding] = []
        chance = 0.12 if habits.seats < 50 else 0.4
        while random.random() < chance and len(further) < 4:
            smaller = max(2, round(habits.seats * random.uniform(0.1, 0.6)))
            further.append(portfolio.subscription(Habits(smaller, habits.adoption, habits.engagement)))
        if random.random() < 0.08:
            further.append(portfolio.past_trial(first))
        if random.random() < 0.03:
            further.append(portfolio.trial(Habits(habits.seats, 0.5, 0.6)))
        if random.random() < 0.04:
            further.append(portfolio.expired(Habits(max(2, habits.seats // 2), 0.5, 0.5)))
        return further

    def _tag(self, customer: Customer) -> None:
        random = self._random
        for tag in self._seeds.tags:
            fits = not tag.sectors or customer.company.sector in tag.sectors
            more = 8 if tag.name == "vip" and customer.company.seats >= 300 else 1
            if fits and random.random() < tag.chance * more:
                customer.tags.append((tag.name, tag.origin))
        if self._ends_in_last_quarter(customer) and random.random() < 0.6:
            customer.tags.append(("renewal-q4", "synced"))
        del customer.tags[3:]

    def _ends_in_last_quarter(self, customer: Customer) -> bool:
        yearly = [held for held in customer.holdings if (held.term_months or 0) >= 12 and not held.left_on]
        ends = [held.ends_on for held in yearly if held.ends_on]
        return any(day.month >= 10 and day.year == self._today.year for day in ends)

    def _comment(self, customer: Customer) -> None:
        random, notes = self._random, self._seeds.notes
        told = next((holding.story for holding in customer.holdings if holding.story), "quiet")
        if random.random() < (0.02 if told == "quiet" else 0.3):
            customer.note = random.choice(notes[told])
            if told != "quiet" and random.random() < 0.5:
                customer.next_step = random.choice(notes["next_steps"])

    def _number(self, holdings: list[Holding]) -> None:
        """Ids are spread over six and seven digits by a step without a factor in common with their count."""
        for holding in holdings:
            place = (self._first_number + self._subscriptions * 2_654_437) % 9_599_983
            holding.external_id = f"Sub{400_000 + place}"
            self._subscriptions += 1
