"""The plain filter and facets: what unknown means, and that a number counts exactly its rows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.filtering.customer_filter import (
    SearchFacts,
    facets,
    facts_of,
    matches,
    meant,
)
from partnerhub_desktop.services.filtering.parts import FACET_FIELDS, Chosen
from partnerhub_desktop.services.filtering.query import FilterQuery, parse
from partnerhub_desktop.services.lists.customer_rows import CustomerRow, holding_only
from partnerhub_desktop.services.statuses import Held, Line, Thresholds

TODAY = date(2026, 11, 23)
FIELDS = {facet: field for field, facet in FACET_FIELDS.items()}


def customer(
    *held: Held,
    name: str = "Acme",
    tags: tuple[str, ...] = (),
    owner: str | None = None,
    activity: date | None = None,
) -> SearchFacts:
    """A customer that holds at most one thing with licences, as its facts."""
    nothing = ((), (), 0, 0, 0, None, None)
    known = (("partner",), owner, tags, activity, "BG", None, None, 0, 0)
    bare = CustomerRow._make((1, "org-1", name, *nothing, *known))
    row = holding_only(bare, held[0], TODAY, Thresholds()) if held else bare
    return facts_of(row, held, TODAY)


def holds(query: str, facts: SearchFacts) -> bool:
    return matches(parse(query, TODAY), facts)


def ending(days: int | None, *, renew: bool = False, kind: str = "subscription") -> Held:
    return Held("S", kind, ends_on=None if days is None else TODAY + timedelta(days=days), auto_renew=renew)


@pytest.mark.parametrize(
    ("held", "query", "plain", "negated"),
    [
        ([ending(10)], "expires<30d", True, False),
        ([ending(40)], "expires<30d", False, True),
        ([ending(None)], "expires<30d", False, False),
        ([ending(None), ending(10)], "expires<30d", True, False),
        ([ending(None), ending(40)], "expires<30d", False, False),
        ([ending(10, renew=True)], "expires<30d", False, True),
        ([ending(10, renew=True, kind="trial")], "expires<30d", True, False),
        ([ending(-1)], "expires<30d", False, True),
        ([], "expires<30d", False, True),
        ([ending(10, renew=True)], "renews<30d", True, False),
        ([ending(10)], "added<30d", False, False),
        ([], "activity<30d", False, False),
        ([], "assigned<50%", False, False),
        ([], "seats<1", True, False),
    ],
)
def test_unknown_meets_neither_a_comparison_nor_its_negation(
    held: list[Held], query: str, plain: bool, negated: bool
) -> None:
    facts = customer(*held)
    assert (holds(query, facts), holds("-" + query, facts)) == (plain, negated)


def test_words_do_not_run_over_the_ends_of_texts() -> None:
    facts = customer(Held("Sub9"), name="Alpha")
    assert holds("sub9", facts)
    assert holds("alpha", facts)
    assert not holds("alphaorg", facts)


def test_whole_values_and_pieces_of_names() -> None:
    facts = customer(name="Пловдив АД", tags=("Key account",), owner="Мария")
    assert holds("name:plov", facts)
    assert holds('tag:"key ACCOUNT"', facts)
    assert not holds("tag:key", facts)
    assert holds("owner:mariya", facts)
    assert holds("country:bg", facts)
    assert holds("id:rg-1", facts)
    assert holds("-tag:vip", customer())


def test_spellings_that_a_query_cannot_tell_apart_are_one_value() -> None:
    everyone = [customer(tags=("vip", "VIP")), customer(tags=("Vip",))]
    assert facets(FilterQuery(), everyone)[1]["tag"] == {"VIP": 2}


holdings = st.builds(
    Held,
    st.sampled_from(["Sub1", "Sub2"]),
    st.sampled_from(["subscription", "trial"]),
    st.sampled_from(["active", "suspended", "ended"]),
    ends_on=st.one_of(st.none(), st.integers(-5, 60).map(lambda days: TODAY + timedelta(days=days))),
    auto_renew=st.sampled_from([True, None]),
    lines=st.sampled_from(
        [(), (Line("Webex Calling", "calling", 5, 6),), (Line("Meeting", "meetings", 5, 2),)]
    ),
)
customers = st.lists(
    st.builds(
        lambda held, tags, owner: customer(*held, tags=tuple(tags), owner=owner),
        st.lists(holdings, max_size=1),
        st.lists(st.sampled_from(["vip", "VIP", "новак"]), max_size=2, unique=True),
        st.sampled_from([None, "Ана", "ana", "Bo"]),
    ),
    max_size=8,
)
queries = st.lists(
    st.sampled_from(
        [
            "status:trial",
            "-status:subscription",
            "product:calling,meetings",
            "tag:vip",
            "-owner:ana",
            "type:trial",
        ]
        + ["expires<30d", "-expires<30d", "overage>0", "acme", "-sub2", "managed:partner"]
    ),
    max_size=4,
).map(" ".join)


@given(customers, queries)
def test_a_facet_counts_the_rows_that_choosing_its_value_lists(
    everyone: list[SearchFacts], text: str
) -> None:
    query = meant(parse(text, TODAY), everyone)
    total, counts = facets(query, everyone)
    assert total == sum(matches(query, facts) for facts in everyone)
    for facet, values in counts.items():
        others = [part for part in query.parts if getattr(part, "field", "") != FIELDS[facet]]
        for value, count in values.items():
            chosen = FilterQuery((*others, Chosen(FIELDS[facet], (value,))))
            assert count == sum(matches(chosen, facts) for facts in everyone)
