"""A region finds exactly the rows in which a word stands, by whichever of its ways."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_index.addresses import make_addresses
from partnerhub_desktop.services.customer_index.region import Region
from partnerhub_desktop.services.customer_index.region_making import make_region
from partnerhub_desktop.services.folding import FIELD_BREAK

letters = st.text("ab.é🚀", max_size=6)
rows = st.lists(st.builds(lambda one, other: f"{one}{FIELD_BREAK}{other}", letters, letters), max_size=40)
wide = st.sampled_from((0, 0, 50, 30_000))
"""Letters of padding behind a row: much text makes looking into single rows pay."""


def found(region: Region, word: str) -> list[int]:
    marked = np.zeros((region.size + 7) // 8, np.uint8)
    region.mark(word.encode(), marked)
    return np.flatnonzero(np.unpackbits(marked, count=region.size)).tolist()


def standing_in(rows: list[str], word: str) -> list[int]:
    return [place for place, row in enumerate(rows) if any(word in text for text in row.split(FIELD_BREAK))]


@settings(max_examples=500)
@given(
    rows=rows,
    word=st.text("ab.é🚀", min_size=1, max_size=6),
    padding=st.lists(wide, min_size=40, max_size=40),
)
def test_any_word_is_found_where_it_stands(rows: list[str], word: str, padding: list[int]) -> None:
    padded = [row + FIELD_BREAK + "x" * width for row, width in zip(rows, padding, strict=False)]
    assert found(make_region(padded), word) == standing_in(padded, word)


SAME = [f"id-{number:06}" for number in range(2000)]


WORDS = ["i", "id", "-0", "id-", "id-00", "d-001", "0199", "id-001999", "99", "zz", "id-2"]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    "rows",
    [
        SAME,
        [row + "y" * 3000 if number == 1500 else row for number, row in enumerate(SAME)],
        ["q" * 90 + row if number % 5 == 0 else row for number, row in enumerate(SAME)],
        ["" if number % 3 == 0 else row for number, row in enumerate(SAME)],
        ["name q" + row if number == 77 else "name" for number, row in enumerate(SAME)],
        ["q" * (number % 50) + row for number, row in enumerate(SAME)],
    ],
    ids=["alike", "one long", "two places", "gaps", "rare", "at the end"],
)
def test_ids_that_begin_alike(rows: list[str], word: str) -> None:
    assert found(make_region(rows), word) == standing_in(rows, word)


LONG = [f"ciscospark-organization-{number:05}" for number in range(3000)]


@pytest.mark.parametrize(
    "word",
    ["c", "zation", "n-", "-0", "ciscospark", "organization-000", "n-00001", "on-0299", "2999", "x", "1c"],
)
@pytest.mark.parametrize(
    "rows",
    [
        LONG,
        [
            "" if number % 4 == 0 else f"no-{row}" if number % 5 == 0 else row
            for number, row in enumerate(LONG)
        ],
    ],
    ids=["all", "most"],
)
def test_a_long_common_beginning_is_kept_once(rows: list[str], word: str) -> None:
    region = make_region(rows)
    assert region.cut.startswith(b"ciscospark-organization-")
    assert len(region.text) < 40_000
    assert found(region, word) == standing_in(rows, word)


@settings(max_examples=300)
@given(
    addresses=st.lists(
        st.tuples(st.text("ab@.", max_size=4), st.text("ab.é@", max_size=4), st.booleans()), max_size=12
    ),
    word=st.text("ab@.é", min_size=1, max_size=6),
)
def test_addresses_and_domains_together_find_all(addresses: list[tuple[str, str, bool]], word: str) -> None:
    domains = [domain for _, domain, _ in addresses]
    whole = [f"{before}@{domain}" if ends else before for before, domain, ends in addresses]
    region = make_region(domains, cuts=False)
    marked = np.zeros((region.size + 7) // 8, np.uint8)
    for each in (region, make_addresses(whole, domains, region)):
        each.mark(word.encode(), marked)
    places = np.flatnonzero(np.unpackbits(marked, count=region.size)).tolist()
    assert places == sorted({*standing_in(domains, word), *standing_in(whole, word)})


def test_a_row_found_before_stays_found() -> None:
    marked = np.packbits([True, False, False])
    make_region(["a", "b", "ab"]).mark(b"b", marked)
    assert marked.tolist() == np.packbits([True, True, True]).tolist()


def test_no_word_reaches_over_a_break() -> None:
    region = make_region([f"ab{FIELD_BREAK}cd", "ef"])
    across = ("bc", f"b{FIELD_BREAK}c", "de", "d\x1ee", FIELD_BREAK)
    assert [found(region, word) for word in across] == [[]] * 5


def test_a_word_of_the_row_before_is_not_in_a_short_row() -> None:
    rows = [f"{'x' * (number % 7)}.com" if number % 2 else ".co" for number in range(4000)]
    assert found(make_region(rows), ".com") == standing_in(rows, ".com")
    rows = [f"com.{'x' * (number % 7)}" if number % 2 else "om." for number in range(4000)]
    assert found(make_region(rows), "com.") == standing_in(rows, "com.")


def test_a_place_behind_the_end_of_a_row_is_not_in_it() -> None:
    assert found(make_region(["xxxxaba", "bab", "aba"]), "aba") == [0, 2]
