"""Slips of the keyboard: for one word, and for all words of all names at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.customer_index.near_words import NearWords
from partnerhub_desktop.services.filtering.one_letter_off import LEAST, begins_nearly

LETTERS = "abn"
words = st.text(LETTERS, min_size=LEAST, max_size=7)


def slips(word: str) -> set[str]:
    """The word and everything that is one slip away from it."""
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    too_many = {a + letter + b for a, b in cuts for letter in LETTERS}
    missing = {a + b[1:] for a, b in cuts if b}
    wrong = {a + letter + b[1:] for a, b in cuts if b for letter in LETTERS}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    return {word} | too_many | missing | wrong | swapped


def begins_by_a_slip(typed: str, word: str) -> bool:
    return any(typed in slips(word[:length]) for length in range(len(word) + 1))


@pytest.mark.parametrize("typed", ["settngs", "settigns", "settimgs", "setttings", "sett", "ettings"])
def test_one_slip_is_forgiven(typed: str) -> None:
    assert begins_nearly(typed, "settings")


@pytest.mark.parametrize("typed", ["stetnigs", "sttngs", "xxttings", "settingsxx"])
def test_two_are_not(typed: str) -> None:
    assert not begins_nearly(typed, "settings")


@given(st.text(LETTERS, min_size=2, max_size=7), words)
def test_a_slip_is_what_it_says(typed: str, word: str) -> None:
    assert begins_nearly(typed, word) is begins_by_a_slip(typed, word)


@given(st.text(LETTERS, min_size=2, max_size=7), st.lists(words, max_size=8, unique=True))
def test_all_words_are_looked_at_as_one_word_is(typed: str, names: list[str]) -> None:
    found = NearWords([" ".join(names).encode(), b""]).near(typed)
    whole = sorted(name for name in names if typed in slips(name))
    assert found == (whole or sorted(name for name in names if begins_nearly(typed, name)))


def test_what_is_too_long_or_too_short_is_not_looked_for() -> None:
    near = NearWords([b"plovdiv", "αβγδ".encode()]).near
    assert (near("p"), near("p" * 40), near("")) == ([], [], [])
    assert near("plvodiv") == ["plovdiv"]
    assert NearWords([]).near("plovdiv") == []
