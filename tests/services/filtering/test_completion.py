"""Completing a filter query: what is offered where, and that accepting it never spoils the query."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.filtering.completion import Sort, Value, Vocabulary, complete
from partnerhub_desktop.services.filtering.parts import CHOSEN_FIELDS, COMPARED_FIELDS, KEYS
from partnerhub_desktop.services.filtering.query import parse

TODAY = date(2026, 11, 23)
NAMES = {"status": "статус", "product": "продукт", "owner": "отговорник", "renews": "подновяване"}
TAGS = ("vip", "Public sector", 'say "hi"', "a,b", "-minus", "ниво:1")

VOCABULARY = Vocabulary(
    {key: NAMES.get(key, key) for key in (*CHOSEN_FIELDS, *COMPARED_FIELDS)},
    {field: [Value(key, key.replace("_", " "), 3) for key in keys] for field, keys in KEYS.items()}
    | {"tag": [Value(tag, tag, 9) for tag in TAGS], "owner": [Value("Мария Иванова", "Мария Иванова", 0)]},
    TODAY,
)


def offered(text: str) -> list[str]:
    """Texts offered at ``|`` (or at the end)."""
    cursor = text.find("|") if "|" in text else len(text)
    return [each.text for each in complete(text.replace("|", ""), cursor, VOCABULARY).candidates]


def accepted(text: str, wanted: str) -> str:
    """``text`` after the candidate ``wanted`` was accepted at ``|``; the cursor is shown in it."""
    cursor, plain = text.find("|"), text.replace("|", "")
    completion = complete(plain, cursor, VOCABULARY)
    candidate = next(each for each in completion.candidates if each.text == wanted)
    done, at = completion.accepted(plain, candidate)
    return f"{done[:at]}|{done[at:]}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sta", ["status:"]),
        ("-sta", ["status:"]),
        ("acme sta", ["status:"]),
        ("стат", ["status:"]),
        ("отговорник", ["owner:"]),
        ("exp", ["expires<", "status:expires_soon", "status:expired"]),
        ("иван", ['owner:"Мария Иванова"']),
        ("status:lic", ["license_overage"]),
        ("status:overage", ["license_overage"]),
        ("STATUS:TRIAL,s", ["subscription", "expires_soon", "ready_for_order_setup", "suspended"]),
        ("статус:lic", ["status:license_overage"]),
        ("stat:lic", ["status:license_overage"]),
        ("tag:pub", ['"Public sector"']),
        ('tag:"pub', ['"Public sector"']),
        ("owner:мар", ['"Мария Иванова"']),
        ("owner:ivan", ['"Мария Иванова"']),
        ("expires<", ["<30d", "<60d", "<90d", "<=2026-12-31", ">=90d"]),
        ("expires<4", ["<4d"]),
        ("expires<2027", ["<2027-01-01"]),
        ("expires>=2027-02", [">=2027-02-01"]),
        ("assigned<", ["<50%", "<80%", ">=90%", ">100%"]),
        ("assigned>=7", [">=7%"]),
        ("overage>", [">0", ">=10", ">=100"]),
        ("expires:", []),
        ("status<", []),
        ("nonsense:a", []),
        ('"sta', []),
        ("st|at:trial", ["status"]),
        ("name:", []),
    ],
)
def test_what_is_offered(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_an_empty_place_offers_every_field_but_does_not_ask_for_it() -> None:
    completion = complete("acme ", 5, VOCABULARY)
    assert {each.field for each in completion.candidates} == set(VOCABULARY.fields)
    assert not completion.is_asked_for


@pytest.mark.parametrize(
    ("text", "candidate", "expected"),
    [
        ("acme sta|", "status:", "acme status:|"),
        ("-sta| x", "status:", "-status:| x"),
        ("status:lic| x", "license_overage", "status:license_overage| x"),
        ("status:lic|,trial", "license_overage", "status:license_overage|,trial"),
        ("status:|license_overage", "trial", "status:trial |"),
        ("стат:tri| x", "status:trial", "status:trial| x"),
        ("tag:pub|", '"Public sector"', 'tag:"Public sector" |'),
        ('tag:"pub| status:trial', '"Public sector"', 'tag:"Public sector"| status:trial'),
        ("expires<| acme", ">=90d", "expires>=90d| acme"),
        ("-expi|<30d", "expires", "-expires|<30d"),
    ],
)
def test_accepting_replaces_what_was_begun(text: str, candidate: str, expected: str) -> None:
    assert accepted(text, candidate) == expected


PARTS = st.sampled_from(["acme", "status:trial", "-tag:vip", 'owner:"A B"', "expires<30d", '"two words"'])
BEGUN = st.sampled_from(
    [
        "",
        "s",
        "-st",
        "tag:",
        "tag:p",
        "tag:vip,",
        'tag:"p',
        "status:",
        "expires<",
        "added>=2",
        "ov",
        "-assigned<5",
    ]
)


@given(st.lists(PARTS, max_size=3), BEGUN, st.lists(PARTS, max_size=2), st.data())
def test_whatever_is_accepted_leaves_a_query(
    before: list[str], begun: str, after: list[str], data: st.DataObject
) -> None:
    head = " ".join([*before, begun]) if before else begun
    tail = "".join(f" {part}" for part in after)
    completion = complete(head + tail, len(head), VOCABULARY)
    if not completion.candidates:
        return
    candidate = data.draw(st.sampled_from(completion.candidates))
    text, cursor = completion.accepted(head + tail, candidate)
    if candidate.sort is Sort.FIELD:
        value = (
            KEYS.get(candidate.field, ("x",))[0] if text[cursor - 1] == ":" else _comparable(candidate.field)
        )
        text = text[:cursor] + value + text[cursor:]
    meant = parse(text, TODAY).parts
    assert len(meant) == len(before) + 1 + len(after)


def _comparable(field: str) -> str:
    return {"assigned": "5%", "seats": "5", "overage": "5", "used": "5"}.get(field, "5d")


@given(st.text(alphabet='stag:"-, <>=иv1d%', max_size=14), st.integers(0, 14))
def test_nothing_typed_makes_it_fail(text: str, cursor: int) -> None:
    place = min(cursor, len(text))
    completion = complete(text, place, VOCABULARY)
    assert 0 <= completion.begin <= completion.end <= len(text)
    for candidate in completion.candidates:
        done, at = completion.accepted(text, candidate)
        assert 0 <= at <= len(done)
