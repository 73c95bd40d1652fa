"""Words from outside cannot disturb what stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.models.one_line import JOINERS, LONGEST, in_row, one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Two\nlines\r\n\tand", "Two lines and"),
        ("abc\u202edef\u202c", "abcdef"),
        ("\u200b\u2060\ufeff", ""),
        ("\x00\x1b[1m", "[1m"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_invisible_characters_go_and_joined_signs_stay(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.builds(str.__mul__, st.text(max_size=40), st.integers(1, 2 * LONGEST // 20)))
def test_a_line_can_be_shown(text: str) -> None:
    shown = one_line(text)
    assert len(shown) <= LONGEST
    assert all(letter.isprintable() or letter in JOINERS for letter in shown)
    assert one_line(shown) == shown


def test_items_keep_their_order_beside_words_from_right_to_left() -> None:
    assert in_row("vip, шоу") == "vip, шоу"
    marked = in_row("שלום, vip")
    assert marked.replace("\u200e", "") == "שלום, vip"
    assert marked.startswith("\u200e")
