"""Invents the partner's own people: administrators with their customers, and users."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.sample.naming import latin
from partnerhub_desktop.services.sample.seeds import Seeds

DOMAIN = "balkancloudpartners.bg"
CUSTOMERS_PER_MANAGER = 2_500
MOST_MANAGERS = 40
USERS = 164
USER_STATUSES = {"Active": 84, "Inactive": 8, "Not Verified": 8}
OTHER_ADMINISTRATORS = (
    ("partner_full_administrator", "full_administrator"),
    ("partner_full_administrator",),
    ("partner_read_only_administrator",),
    ("partner_read_only_administrator", "read_only_administrator"),
    ("help_desk_basic",),
    ("help_desk_basic",),
    ("help_desk_basic",),
    ("help_desk_advanced",),
    ("help_desk_advanced", "support_administrator"),
)
OWN_ROLES = (
    "user_administrator",
    "user_administrator",
    "device_administrator",
    "compliance_officer",
    "support_administrator",
    "advanced_troubleshooting",
)


class SamplePerson(NamedTuple):
    """A row of ``person`` with its roles; ``licenses`` are separated by ``;``."""

    email: str
    name: str
    status: str
    licenses: str | None
    roles: tuple[str, ...]
    is_administrator: bool

    @property
    def first_name(self) -> str:
        return self.name.partition(" ")[0]

    @property
    def last_name(self) -> str:
        return self.name.partition(" ")[2]


class People:
    """Draws people with different e-mail addresses. ``managers`` look after customers."""

    def __init__(self, seeds: Seeds, random: Random, customers: int) -> None:
        self._seeds = seeds
        self._random = random
        self._emails: set[str] = set()
        count = min(MOST_MANAGERS, len(seeds.people["owners"]) + customers // CUSTOMERS_PER_MANAGER)
        self.managers = [self._manager(place) for place in range(count)]

    def everybody(self) -> list[SamplePerson]:
        """Managers first, then the other administrators, then users without a partner role."""
        others = [self._person(self._new_name(), roles, True) for roles in OTHER_ADMINISTRATORS]
        users = [
            self._person(self._new_name(), (OWN_ROLES[place],) if place < len(OWN_ROLES) else (), False)
            for place in range(USERS - len(others))
        ]
        return self.managers + others + users

    def assignments(self, owners: Sequence[tuple[int, str | None]]) -> list[tuple[int, int, str]]:
        """(person's place, customer id, role there): each owner, and some colleagues who stand in."""
        places = {person.name: place for place, person in enumerate(self.managers)}
        rows = []
        for customer_id, owner in owners:
            chosen = [] if owner is None else [places[owner]]
            if self._random.random() < 0.15:
                chosen.append(self._random.randrange(len(self.managers)))
            for place in dict.fromkeys(chosen):
                role = "full_administrator" if self._random.random() < 0.9 else "read_only_administrator"
                rows.append((place, customer_id, role))
        return rows

    def _manager(self, place: int) -> SamplePerson:
        owners = self._seeds.people["owners"]
        roles = ("partner_administrator",) if place else ("partner_administrator", "full_administrator")
        return self._person(owners[place] if place < len(owners) else self._new_name(), roles, True)

    def _new_name(self) -> str:
        random, words = self._random, self._seeds.people
        is_woman = random.random() < 0.5
        first = random.choice(words["women" if is_woman else "men"])
        name = f"{first} {random.choice(words['surnames'])}{'а' if is_woman else ''}"
        return name if random.random() < 0.3 else latin(name)

    def _person(self, name: str, roles: tuple[str, ...], is_administrator: bool) -> SamplePerson:
        random = self._random
        status = "Active"
        if not is_administrator:
            status = random.choices(list(USER_STATUSES), list(USER_STATUSES.values()))[0]
        licensed = [offer for offer in self._seeds.people["licenses"] if random.random() < 0.85]
        offers = ";".join(licensed) or None
        return SamplePerson(self._email(name), name, status, offers, roles, is_administrator)

    def _email(self, name: str) -> str:
        mailbox = fold(latin(name)).replace(" ", ".")
        number = 1
        while f"{mailbox}{number if number > 1 else ''}@{DOMAIN}" in self._emails:
            number += 1
        email = f"{mailbox}{number if number > 1 else ''}@{DOMAIN}"
        self._emails.add(email)
        return email
