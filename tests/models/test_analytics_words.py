"""What the figures of the analytics page say, and how each is explained, for every one of them."""

from __future__ import annotations

import string
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.analytics_words import explained, head_said, rules_said, said, with_rules
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.analytics.doors import OF_EITHER, SECTION_NAMES
from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.analytics.rules import Rules
from partnerhub_desktop.services.catalog.sections import sections
from partnerhub_desktop.services.catalog.sections.top import TOP
from partnerhub_desktop.services.spec import Kind, Kpi, Section
from tests.translated import have_translations

TODAY = date(2026, 11, 23)
EVERY = [*TOP, *(kpi for section in sections() for kpi in section.kpis)]
COUNTS = dict.fromkeys(SECTION_NAMES, 7)
PAGE = PageFigures("meetings", TODAY, date(2026, 11, 20), 2871, 333, {}, {}, COUNTS, COUNTS)
NOTHING = PAGE._replace(as_of=None, covered=0, outside=1)
UNKNOWN_USE = Figure(None, 0, 90, known=0, of=4)
SOME_USE = Figure(0.25, 10, 40, known=3, of=4, also=0.5)
ALL_USE = SOME_USE._replace(known=4)


@pytest.fixture(params=["en", "bg"])
def formats(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Formats]:
    have_translations()
    before, language = QLocale(), Language(qapp, "en")
    language.choose(request.param)
    yield Formats(QLocale(), TODAY)
    language.choose("en")
    language.close()
    QLocale.setDefault(before)


@pytest.mark.parametrize("kpi", EVERY, ids=lambda kpi: kpi.key)
def test_every_formula_is_filled_with_the_rules_in_force(kpi: Kpi, formats: Formats) -> None:
    rules = rules_said(Rules(window=77, low_percent=33)._asdict(), formats)
    text = explained(kpi, ALL_USE, PAGE, rules, formats).text
    assert "{" not in text
    asked = {name for _, name, _, _ in string.Formatter().parse(kpi.formula.source) if name}
    assert asked <= rules.keys()
    assert "window" not in asked or "77" in text
    assert "low_percent" not in asked or "33" in text


@pytest.mark.parametrize("section", sections(), ids=lambda section: section.key)
def test_headings_and_empty_sections_are_filled_too(section: Section, formats: Formats) -> None:
    rules = rules_said(Rules()._asdict(), formats)
    for text in (section.heading, section.empty, section.title):
        assert "{" not in with_rules(text, rules)


@pytest.fixture
def words(language: Language) -> Formats:
    return Formats(QLocale(), TODAY)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    have_translations()
    before, made = QLocale(), Language(qapp, "en")
    yield made
    made.close()
    QLocale.setDefault(before)


def kpi_of(key: str) -> Kpi:
    return next(kpi for kpi in EVERY if kpi.key == key)


def test_what_is_not_known_is_a_dash_and_never_nothing(words: Formats) -> None:
    rules = rules_said(Rules()._asdict(), words)
    found = said(kpi_of("license_usage"), UNKNOWN_USE, rules, words)
    assert (found.value, found.note) == ("–", "known for 0 of 4")
    assert said(kpi_of("license_assignment"), Figure(None, 0, 0), rules, words).value == "–"


def test_a_share_says_of_what_it_is_one(words: Formats) -> None:
    rules = rules_said(Rules()._asdict(), words)
    assert said(kpi_of("license_assignment"), Figure(0.25, 10, 40), rules, words)[1:] == ("25.0%", "10 of 40")
    low = kpi_of("license_usage_when_assigned")
    assert said(low, ALL_USE, rules, words).note == "50.0% of assigned"
    assert said(low, SOME_USE, rules, words).note == "known for 3 of 4"
    lines = explained(low, SOME_USE, PAGE, rules, words).inputs
    assert lines[:3] == ("Now: 10 ÷ 40", "Use is known for 3 of 4 rows.", "Used ÷ assigned: 50.0%")


def test_who_is_left_out_and_how_old_the_data_is(words: Formats) -> None:
    rules = rules_said(Rules()._asdict(), words)
    lines = explained(kpi_of("nearing_renewal"), Figure(7), PAGE, rules, words).inputs
    assert lines == (
        "Left out: 333 customers with neither Meetings nor Calling.",
        "Data as of 20 Nov 2026, seen on 23 Nov 2026.",
    )
    total = explained(kpi_of("total_customers"), Figure(7), NOTHING, rules, words).inputs
    assert total == ("No license figures have been read yet.",)


def test_what_counts_over_both_products_says_each(words: Formats) -> None:
    rules, both = rules_said(Rules()._asdict(), words), {"meetings": PAGE, "calling": PAGE}
    for key in OF_EITHER:
        lines = explained(kpi_of(key), Figure(9), PAGE, rules, words, both).inputs
        assert lines[0] == "Meetings 7 · Calling 7: who has both counts once."


def test_bands_are_said_as_ranges(words: Formats) -> None:
    assert rules_said(Rules(low_bands=(5, 2000))._asdict(), words)["low_bands"] == "1–5, 6–2,000, over 2,000"


def test_the_head_counts_in_both_numbers(words: Formats) -> None:
    assert head_said(PAGE, words) == (
        "2,871 customers with Meetings or Calling",
        "333 with neither are left out",
    )
    assert head_said(NOTHING._replace(covered=1), words) == (
        "1 customer with Meetings or Calling",
        "1 with neither is left out",
    )


def test_counts_are_whole_and_averages_are_not(words: Formats) -> None:
    rules = rules_said(Rules()._asdict(), words)
    assert kpi_of("average_overage").kind is Kind.NUMBER
    assert said(kpi_of("average_overage"), Figure(9.603, 605, 63), rules, words).value == "9.60"
    assert said(kpi_of("licenses_in_overage"), Figure(12605), rules, words).value == "12,605"
