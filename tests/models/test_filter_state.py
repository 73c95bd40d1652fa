"""Chips and text are one query, seen in two ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.models.chip_words import chip_text
from partnerhub_desktop.models.filter_state import FilterState
from partnerhub_desktop.services.filtering.query import QueryError, parse
from tests.fake_reading import TODAY


def typed(text: str) -> FilterState:
    """The state after the text was typed letter by letter."""
    state = FilterState(TODAY)
    for letter in text:
        try:
            state.type(state.text + letter)
        except QueryError:
            continue
    return state


def chips(state: FilterState) -> list[str]:
    return [chip_text(part) for part in state.chips]


def test_a_field_part_becomes_a_chip_at_the_space() -> None:
    state = typed("status:lic")
    assert (chips(state), state.text) == ([], "status:lic")
    state.type("status:lic ")
    assert (chips(state), state.text) == (["status: License overage"], "")


def test_words_stay_text_and_the_query_holds_both() -> None:
    state = typed("bulgar product:call expires<30d ")
    assert chips(state) == ["product: Calling", "expires < 30d"]
    assert state.text == "bulgar "
    assert state.query == "product:calling expires<30d bulgar"


def test_a_quoted_value_with_a_space_is_one_chip() -> None:
    state = typed('owner:"Maria Ivanova" ')
    assert chips(state) == ["owner: Maria Ivanova"]
    assert state.query == 'owner:"Maria Ivanova"'


def test_a_negated_chip_says_so() -> None:
    assert chips(typed("-tag:vip ")) == ["not tag: vip"]


def test_editing_turns_a_chip_into_text_again() -> None:
    state = typed("acme status:trial ")
    state.edit(0)
    assert (chips(state), state.text) == ([], "acme status:trial")


def test_a_text_that_is_no_query_keeps_the_chips() -> None:
    state = typed("status:trial ")
    with pytest.raises(QueryError) as caught:
        state.type("status:nonsense")
    assert caught.value.position == len("status:")
    assert chips(state) == ["status: Trial"]


def test_values_of_one_facet_share_a_chip() -> None:
    state = FilterState(TODAY)
    state.toggle("status", "trial", True)
    state.toggle("tag", "vip", True)
    state.toggle("status", "suspended", True)
    assert chips(state) == ["status: Trial, Suspended", "tag: vip"]
    state.toggle("status", "trial", False)
    state.toggle("status", "suspended", False)
    assert chips(state) == ["tag: vip"]


def test_a_facet_takes_the_typed_part_with_it() -> None:
    state = typed("acme status:trial")
    state.toggle("status", "trial", False)
    assert (chips(state), state.text) == ([], "acme")


def test_typed_and_chosen_values_are_both_checked() -> None:
    state = typed("status:trial tag:vip -product:calling type:sub")
    assert state.chosen() == {"status": ("trial",), "tag": ("vip",), "type": ("subscription",)}


def test_stepping_back_takes_the_text_first() -> None:
    state = typed("status:trial tag:vip acme")
    seen = []
    while state.step_back():
        seen.append(state.query)
    assert seen == ["status:trial tag:vip", "status:trial", ""]


@given(st.text(alphabet='ab "-:<,1d', max_size=12))
def test_whatever_is_typed_means_the_same_as_chips_and_text(text: str) -> None:
    state = FilterState(TODAY)
    try:
        meant = set(parse(text, TODAY).parts)
    except QueryError:
        return
    state.type(text)
    assert set(parse(state.query, TODAY).parts) == meant


@pytest.mark.parametrize("query", ["status:trial,suspended -tag:vip overage>=10 acme", '"two words" name:x'])
def test_a_query_from_elsewhere_is_shown_and_said_again(query: str) -> None:
    state = FilterState(TODAY)
    state.show(query)
    assert set(parse(state.query, TODAY).parts) == set(parse(query, TODAY).parts)


def test_a_chip_edited_in_the_middle_returns_to_its_place() -> None:
    state = typed("status:trial tag:vip owner:x acme")
    state.edit(1)
    assert (chips(state), state.text) == (["status: Trial", "owner: x"], "acme tag:vip")
    state.type("acme tag:gold ")
    assert (chips(state), state.text) == (["status: Trial", "tag: gold", "owner: x"], "acme ")


@pytest.mark.parametrize(
    "query",
    [
        '-owner:"Maria Ivanova",x',
        "-expires>=2026-11-23",
        "assigned<50%",
        'tag:"say ""hi""","a, b"',
        "-status:trial",
    ],
)
def test_every_sort_of_chip_becomes_text_and_a_chip_again(query: str) -> None:
    state = FilterState(TODAY)
    state.show(f"tag:first {query} tag:last")
    before = state.chips
    state.edit(1)
    assert state.text == query
    state.type(f"{state.text} ")
    assert state.chips == before


def test_the_whole_filter_becomes_text_and_chips_again() -> None:
    state = typed("status:trial -tag:vip acme")
    state.show_as_text(True)
    assert (state.chips, state.text) == ((), "status:trial -tag:vip acme")
    state.type("status:trial -tag:vip acme overage>0 ")
    state.toggle("product", "calling", True)
    assert state.text == "status:trial -tag:vip overage>0 product:calling acme"
    state.show_as_text(False)
    assert chips(state) == ["status: Trial", "not tag: vip", "overage > 0", "product: Calling"]
    assert state.text == "acme"


def test_a_text_that_is_no_query_stays_text() -> None:
    state = FilterState(TODAY)
    state.show_as_text(True)
    with pytest.raises(QueryError):
        state.type("status:nonsense x")
    with pytest.raises(QueryError):
        state.show_as_text(False)
    assert (state.is_text, state.text) == (True, "status:nonsense x")


def test_a_value_is_chosen_or_left_out_never_both() -> None:
    state = FilterState(TODAY)
    state.toggle("tag", "vip", True)
    state.exclude("tag", "vip", True)
    state.exclude("tag", "old", True)
    assert (chips(state), state.excluded()) == (["not tag: vip, old"], {"tag": ("vip", "old")})
    state.toggle("tag", "vip", True)
    assert chips(state) == ["not tag: old", "tag: vip"]
    state.choose_only("tag", "gold")
    assert chips(state) == ["tag: gold"]
    state.exclude("tag", "gold", True)
    state.exclude("tag", "gold", False)
    assert state.is_empty


def test_every_part_can_be_taken_away_alone() -> None:
    state = typed("status:trial tag:vip acme")
    assert state.steps() == [
        ("status: Trial", "tag:vip acme"),
        ("tag: vip", "status:trial acme"),
        ("“acme”", "status:trial tag:vip"),
    ]
    state.take_away(2)
    state.take_away(0)
    assert state.query == "tag:vip"


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("acme status:", "tag:vip acme"),
        ('acme "two', "tag:vip acme"),
        ("statis:trial acme", "tag:vip acme"),
        ("status: nonsense:", "tag:vip"),
        ("acme", "tag:vip acme"),
    ],
)
def test_what_is_right_of_the_filter_stays_in_force(text: str, sound: str) -> None:
    state = typed("tag:vip ")
    state.text = text
    assert state.sound_query == sound
    for _words, query in state.steps():
        parse(query, TODAY)


def test_a_chip_says_the_whole_names_of_the_owners_that_are_meant() -> None:
    state = FilterState(TODAY)
    state.owners = ["Ivan Petrov", "Maria Ivanova", "Maria Koleva", "Mara Stone", "Marko Dimov"]
    assert state.type("owner:petrov ")
    assert state.chosen() == {"owner": ("Ivan Petrov",)}
    state.clear()
    assert state.type("-owner:maria ")
    assert state.query == '-owner:"Maria Ivanova","Maria Koleva"'
    state.clear()
    assert state.type("owner:mar ")  # too many to name
    assert state.query == "owner:mar"
