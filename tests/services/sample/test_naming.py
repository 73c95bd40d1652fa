"""Invented names and domains."""

from __future__ import annotations

from random import Random

import pytest

from partnerhub_desktop.services.sample.naming import Names, latin
from partnerhub_desktop.services.sample.seeds import read_seeds


@pytest.mark.parametrize(
    ("bulgarian", "expected"),
    [("Родопи", "Rodopi"), ("Стара Загора", "Stara Zagora"), ("Мария", "Maria"), ("Щерев", "Shterev")],
)
def test_bulgarian_words_in_latin_letters(bulgarian: str, expected: str) -> None:
    assert latin(bulgarian) == expected


def test_names_and_domains_never_repeat_however_many() -> None:
    names = Names(read_seeds(), Random(1))
    companies = [names.next(20) for _ in range(40_000)]
    assert len({company.domain for company in companies}) == len(companies)
    assert len({company.name for company in companies}) == len(companies)
    assert all(company.domain.isascii() for company in companies)


def test_every_seed_can_be_drawn() -> None:
    seeds = read_seeds()
    assert sum(bundle.least_seats == 1 for bundle in seeds.bundles) >= 3
    assert {tag.origin for tag in seeds.tags} == {"synced", "local"}
    assert all(len(trade) == 3 and all(trade) for trade in (*seeds.trades, *seeds.institutions))
    assert all(country.forms and country.stems and country.cities for country in seeds.countries)
    assert seeds.notes.keys() >= {
        "quiet",
        "unpaid",
        "idle_trial",
        "falling_use",
        "growing_overage",
        "next_steps",
    }
