"""The grammar of the filter query: what text means, what it is called when it is wrong, and text again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.filtering.parts import CHOSEN_FIELDS, COMPARED_FIELDS, KEYED, Bound
from partnerhub_desktop.services.filtering.query import (
    Chosen,
    Compared,
    Part,
    QueryError,
    Word,
    parse,
    render,
)

TODAY = date(2026, 11, 23)


def parts(text: str) -> tuple[Part, ...]:
    return parse(text, TODAY).parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("  bulgar ", (Word("bulgar"),)),
        ("-trial", (Word("trial", True),)),
        ('"a b"', (Word("a b"),)),
        ('-"a b"', (Word("a b", True),)),
        ('"-a"', (Word("-a"),)),
        ('"status:trial"', (Word("status:trial"),)),
        ("-", (Word("-"),)),
        ("o'neil", (Word("o'neil"),)),
        ("=sum(a1", (Word("=sum(a1"),)),
        ("100% 12:30", (Word("100%"), Word("12:30"))),
        ('say"two words"', (Word("saytwo words"),)),
        ('"say ""hi"""', (Word('say "hi"'),)),
        ("status:lic", (Chosen("status", ("license_overage",)),)),
        ("STATUS:Trial", (Chosen("status", ("trial",)),)),
        ("-status:trial,subscription", (Chosen("status", ("trial", "subscription"), True),)),
        ("stat:trial", (Chosen("status", ("trial",)),)),
        ("product:call,calling", (Chosen("product", ("calling",)),)),
        ("managed:p type:t", (Chosen("managed", ("partner",)), Chosen("type", ("trial",)))),
        ("analytics:cov", (Chosen("analytics", ("covered",)),)),
        ("an:Nearing_R,calling_o", (Chosen("analytics", ("nearing_renewal", "calling_overage")),)),
        ("-analytics:low", (Chosen("analytics", ("low_license_assignment",), True),)),
        ('tag:a,"b, c"', (Chosen("tag", ("a", "b, c")),)),
        ('owner:"John O\'Neil"', (Chosen("owner", ("John O'Neil",)),)),
        ("tag:-x", (Chosen("tag", ("-x",)),)),
        ("name:a<b", (Chosen("name", ("a<b",)),)),
    ],
)
def test_what_text_means(text: str, expected: tuple[Part, ...]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("expires<30d", date(2026, 11, 23), date(2026, 12, 22)),
        ("expires<=30d", date(2026, 11, 23), date(2026, 12, 23)),
        ("expires>=90d", date(2027, 2, 21), None),
        ("expires>90d", date(2027, 2, 22), None),
        ("renews=0d", TODAY, TODAY),
        ("renews<2027-01-01", None, date(2026, 12, 31)),
        ("expires>9999-12-31", date.max, date.min),
        ("added<30d", date(2026, 10, 25), None),
        ("added>=30d", None, date(2026, 10, 24)),
        ("activity>30d", None, date(2026, 10, 23)),
        ("activity=2026-11-01", date(2026, 11, 1), date(2026, 11, 1)),
        ("seats>=60", 60, None),
        ("overage=0", 0, 0),
        ("assigned<=33.3%", None, 333 / 1000),
        ("assigned>=100%", 1, None),
    ],
)
def test_what_a_comparison_means(text: str, low: Bound, high: Bound) -> None:
    (part,) = parts(text)
    assert isinstance(part, Compared)
    assert (part.low, part.high) == (low, high)


def test_a_strict_bound_leaves_out_just_its_number() -> None:
    (fewer,), (more,) = parts("assigned<50%"), parts("seats>60")
    assert isinstance(fewer, Compared)
    assert isinstance(more, Compared)
    assert isinstance(fewer.high, float)
    assert isinstance(more.low, float)
    assert 4_999_999 / 10_000_000 <= fewer.high < 0.5
    assert 60 < more.low <= 61


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ('acme "open', '"open', "not closed"),
        ("statsu:trial", "statsu", "“status”"),
        ("x foo:bar", "foo", "no field"),
        ("status:exp", "exp", "expires_soon, expired"),
        ("status:s", "s", "subscription, suspended"),
        ("t:x", "t", "type, tag"),
        ("status:trail", "trail", "“trial”"),
        ("status:", "", "missing"),
        ("analytics:", "", "missing"),
        ("analytics:nearing", "nearing", "nearing_expiration, nearing_renewal"),
        ("analytics:covered,meetings", "meetings", "meetings_recent, meetings_expiring"),
        ("analytics:calling_overrage", "calling_overrage", "“calling_overage”"),
        ("bulgar analytics>1", "analytics", "colon"),
        ("tag:a,,b", "", "missing"),
        ('""', '""', "Nothing"),
        ("seats<x", "x", "seats>=100"),
        ("seats<-1", "-1", "seats>=100"),
        ("seats<٣", "٣", "seats>=100"),
        ("assigned<50", "50", "assigned<50%"),
        ("expires<2026-02-30", "2026-02-30", "expires<30d"),
        ("expires<2026-W01-1", "2026-W01-1", "expires<30d"),
        ("expires<3", "3", "expires<30d"),
        ("expires:30d", "expires", "compared"),
        ("status<trial", "status", "colon"),
    ],
)
def test_a_bad_query_says_where_and_what(text: str, place: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parts(text)
    error = caught.value
    assert text[error.position : error.position + error.length].strip(",") == place
    assert error.length >= 1
    assert said in str(error)
    assert error.exit_code == 2


def test_every_part_keeps_what_was_typed() -> None:
    typed = ["status:lic", '-"a b"', "expires<30D", "x"]
    assert [part.source for part in parts("  ".join(typed))] == typed


texts = st.text(min_size=1, max_size=8)
words = st.builds(Word, texts, st.booleans())
keyed = st.sampled_from(sorted(KEYED)).flatmap(
    lambda field: st.builds(
        Chosen,
        st.just(field),
        st.lists(st.sampled_from(KEYED[field]), min_size=1, unique=True).map(tuple),
        st.booleans(),
    )
)
free = st.builds(
    Chosen,
    st.sampled_from([field for field in CHOSEN_FIELDS if field not in KEYED]),
    st.lists(texts, min_size=1, max_size=3, unique=True).map(tuple),
    st.booleans(),
)
VALUES = {"seats": "60", "overage": "0", "used": "1.5", "assigned": "33.3%"}
compared = st.builds(
    lambda field, operator, minus: parts(f"{minus}{field}{operator}{VALUES.get(field, '30d')}")[0],
    st.sampled_from(COMPARED_FIELDS),
    st.sampled_from(["<", "<=", ">", ">=", "="]),
    st.sampled_from(["", "-"]),
)


@given(st.lists(st.one_of(words, keyed, free, compared), max_size=5).map(tuple))
def test_parts_become_text_and_the_same_parts_again(wanted: tuple[Part, ...]) -> None:
    assert parts(render(wanted)) == wanted


@given(st.text(alphabet='ab:,<>="- d%30status', max_size=20))
def test_any_text_is_understood_or_refused_in_its_bounds(text: str) -> None:
    try:
        found = parts(text)
    except QueryError as error:
        place = error.position
    else:
        place = 0
        assert parts(render(found)) == found
    assert 0 <= place <= len(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("statis:trial", "status:trial"),
        ("x status:suspendet", "x status:suspended"),
        ('tag:"two words', 'tag:"two words"'),
        ("expires<30", "expires<30d"),
        ("expires<3.1.2027", "expires<2027-01-03"),
        ("assigned<50", "assigned<50%"),
        ("seats>100%", "seats>100"),
        ("expires<31.2.2027", None),
        ("seats>many", None),
        ("tag:", None),
    ],
)
def test_what_to_write_instead_takes_the_place_of_what_is_wrong(text: str, meant: str | None) -> None:
    with pytest.raises(QueryError) as caught:
        parts(text)
    error = caught.value
    if meant is None:
        assert error.suggestion == ""
        return
    end = error.position + error.length
    assert text[: error.position] + error.suggestion + text[end:] == meant
    assert parts(meant)


def test_half_a_character_is_a_word_that_nothing_has() -> None:
    assert parts("a\ud800b -tag:\udfff") == parts("a\ufffdb -tag:\ufffd")
