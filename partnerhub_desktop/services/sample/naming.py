"""Invents companies: a name as it is written in its country, a domain that fits it, a sector."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from partnerhub_desktop.services.folding import fold, search_forms
from partnerhub_desktop.services.sample.seeds import Country, Seeds, Trade

BULGARIAN_SHARE = 0.6
CYRILLIC_SHARE = 0.52
BULGARIAN_ENDINGS = ("bg", "bg", "bg", "com", "eu", "net")
_NOT_DECOMPOSED = str.maketrans({"ł": "l", "đ": "dj", "ı": "i", "ø": "o", "æ": "ae"})
_WORD = re.compile(r"[a-z0-9]+")


class Company(NamedTuple):
    """``currency`` is what its invoices are in since 2026."""

    name: str
    domain: str
    country: str
    currency: str
    sector: str
    seats: int


class _Stem(NamedTuple):
    """A name without its legal form, in both scripts, and what its domain is made of, if not of it.

    An institution takes no form.
    """

    cyrillic: str
    latin: str
    sector: str
    takes_form: bool = True
    domain: str = ""


def latin(text: str) -> str:
    """Bulgarian words in Latin letters, each beginning with a capital."""
    return " ".join(word.capitalize() for word in search_forms(text)[-1].split())


class Names:
    """Hands out companies, no two with the same name or domain."""

    def __init__(self, seeds: Seeds, random: Random) -> None:
        self._seeds = seeds
        self._random = random
        self._stems: set[str] = set()
        self._domains: set[str] = set()
        self._kept_names = {entry[0] for entry in seeds.bulgaria["featured"]}
        self._featured = list(reversed(seeds.bulgaria["featured"]))
        self._weights = [country.weight for country in seeds.countries]
        self._forms = [tuple(form) for form in seeds.bulgaria["forms"]]

    def next(self, seats: int) -> Company:
        """A company of about that many seats."""
        if self._featured:
            name, domain, sector, own_seats = self._featured.pop()
            self._domains.add(domain)
            return Company(name, domain, "BG", "EUR", sector, own_seats)
        if self._random.random() < BULGARIAN_SHARE:
            company = self._bulgarian(seats)
            return self.next(seats) if company.name in self._kept_names else company
        country = self._random.choices(self._seeds.countries, self._weights)[0]
        return self._foreign(country, seats)

    def _bulgarian(self, seats: int) -> Company:
        random = self._random
        stem = self._unused(self._bulgarian_stem(), self._seeds.bulgaria["towns"])
        in_cyrillic = random.random() < CYRILLIC_SHARE
        name = stem.cyrillic if in_cyrillic else stem.latin
        if stem.takes_form:
            name = f"{name} {self._form(seats, in_cyrillic)}"
        domain = self._domain(stem.domain or stem.latin, random.choice(BULGARIAN_ENDINGS))
        return Company(name, domain, "BG", "EUR", stem.sector, seats)

    def _bulgarian_stem(self) -> _Stem:
        random, words = self._random, self._seeds.bulgaria
        kind = random.random()
        if kind < 0.16:
            return self._institution(random.choice(words["brands"]), random.choice(words["towns"]))
        trade = random.choice(self._seeds.trades)
        if kind < 0.30:
            return self._family(random.choice(self._seeds.people["surnames"]), trade)
        first = random.choice(words["places"] if kind < 0.52 else words["brands"])
        return _Stem(f"{first} {trade.cyrillic}", f"{latin(first)} {trade.latin}", trade.sector)

    def _institution(self, brand: str, town: str) -> _Stem:
        kind = self._random.choice(self._seeds.institutions)
        return _Stem(
            f"{kind.cyrillic} „{brand}“ – {town}",
            f"{kind.latin} {latin(brand)} {latin(town)}",
            kind.sector,
            takes_form=False,
            domain=f"{latin(brand)} {latin(town)}",
        )

    def _family(self, surname: str, trade: Trade) -> _Stem:
        if self._random.random() < 0.3:
            return _Stem(f"{surname} и синове", f"{latin(surname)} & Sons", trade.sector)
        return _Stem(f"{surname} {trade.cyrillic}", f"{latin(surname)} {trade.latin}", trade.sector)

    def _form(self, seats: int, in_cyrillic: bool) -> str:
        fitting = [form for form in self._forms if seats >= form[3]]
        if not in_cyrillic and self._random.random() < 0.25:
            return str(self._random.choice(self._seeds.bulgaria["latin_forms"]))
        chosen = self._random.choices(fitting, [form[2] for form in fitting])[0]
        return str(chosen[0] if in_cyrillic else chosen[1])

    def _foreign(self, country: Country, seats: int) -> Company:
        random = self._random
        trade = random.choice(country.trades)
        first = random.choice(country.stems)
        if random.random() < 0.6:
            first = random.choice(self._seeds.brands)
        text = f"{first} {trade.latin}"
        if country.trade_first and random.random() < 0.4:
            text = f"{trade.latin} {first}"
        stem = self._unused(_Stem(text, text, trade.sector), country.cities)
        ending = country.tld if random.random() < 0.75 else "com"
        domain = self._domain(stem.latin, ending)
        name = f"{stem.latin} {random.choice(country.forms)}"
        return Company(name, domain, country.code, country.currency, stem.sector, seats)

    def _unused(self, stem: _Stem, towns: Sequence[str]) -> _Stem:
        """The stem itself, or with a town, or with a town and a number, whichever is free first."""
        tried = stem
        number = 1
        while tried.latin in self._stems:
            town = self._random.choice(towns) + (f" {number}" if number > 4 else "")
            local = town if stem.cyrillic == stem.latin else latin(town)
            tried = stem._replace(cyrillic=f"{stem.cyrillic} {town}", latin=f"{stem.latin} {local}")
            number += 1
        self._stems.add(tried.latin)
        return tried

    def _domain(self, name: str, ending: str) -> str:
        words = _WORD.findall(fold(name).translate(_NOT_DECOMPOSED).replace("'", ""))
        short = words[: 2 if len(name) > 26 else 3]
        kept = words[:1] if self._random.random() < 0.1 else short
        joint = "-" if self._random.random() < 0.5 else ""
        for candidate in (joint.join(kept), joint.join(short), "-".join(words)):
            if self._take(f"{candidate}.{ending}"):
                return f"{candidate}.{ending}"
        number = 2
        while not self._take(f"{'-'.join(words)}-{number}.{ending}"):
            number += 1
        return f"{'-'.join(words)}-{number}.{ending}"

    def _take(self, domain: str) -> bool:
        free = domain not in self._domains
        self._domains.add(domain)
        return free
