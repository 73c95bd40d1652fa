"""Filters that were used lately: newest first, each once, none lost to damage."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.models.recent_queries import LONGEST, MOST, recent, with_query, without_query


@given(st.lists(st.text(min_size=1, max_size=5), max_size=40))
def test_the_newest_come_first_and_each_once(queries: list[str]) -> None:
    stored = with_query("", "trials", "kept")
    for query in queries:
        stored = with_query(stored, "customers", query)
    assert recent(stored, "customers") == list(dict.fromkeys(reversed(queries)))[:MOST]
    assert recent(stored, "trials") == ["kept"]


def test_one_can_be_removed() -> None:
    stored = with_query(with_query("", "customers", "a"), "customers", "b")
    assert recent(without_query(stored, "customers", "b"), "customers") == ["a"]


@pytest.mark.parametrize(
    "stored", ["", "{", "[]", "null", '{"customers": 1}', '{"customers": [1, null, ""]}']
)
def test_what_cannot_be_read_is_none(stored: str) -> None:
    assert recent(stored, "customers") == []
    assert recent(with_query(stored, "customers", "a"), "customers") == ["a"]


def test_a_query_of_endless_length_is_not_kept() -> None:
    assert recent(with_query("", "customers", "x" * (LONGEST + 1)), "customers") == []
    assert json.loads(with_query("", "customers", "б" * LONGEST))["customers"] == ["б" * LONGEST]
