"""What a cell suggests to filter by holds for its own row."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.catalog.customers import COLUMNS
from partnerhub_desktop.services.cell_filters import parts_of
from partnerhub_desktop.services.filtering.customer_filter import SearchFacts, holds
from partnerhub_desktop.services.filtering.query import parse, render
from partnerhub_desktop.services.folding import search_forms
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from tests.fake_reading import TODAY, customer

texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
rows = st.builds(
    lambda name, owner, tags, day, kind, overage: customer(
        1, name, owner=owner, tags=tuple(tags), next_date=day, next_kind=kind, overage=overage
    ),
    *(texts, st.none() | texts, st.lists(texts, max_size=3), st.dates(date(2020, 1, 1), date(2040, 1, 1))),
    *(st.sampled_from(["expires", "renews"]), st.integers(0, 5)),
)


def facts_of(row: CustomerRow) -> SearchFacts:
    ends = {"expires": (), "renews": ()} | {str(row.next_kind): (row.next_date,)}
    searched = (row.name, row.domain or "", row.admin_email or "")
    forms = tuple(form for text in searched for form in search_forms(text))
    return SearchFacts(row, forms, (), ends["expires"], ends["renews"], ())


@given(rows, st.sampled_from([column.key for column in COLUMNS]))
def test_a_suggested_part_is_a_query_that_the_row_fulfils(row: CustomerRow, column: str) -> None:
    for part in parts_of(column, row, TODAY):
        (parsed,) = parse(render([part]), TODAY).parts
        assert parsed == part
        assert holds(part, facts_of(row)), render([part])


@pytest.mark.parametrize(
    ("column", "query"),
    [
        ("statuses", ["status:license_overage", "status:trial"]),
        ("tags", ['tag:"key account"', "tag:vip"]),
        ("managed_by", ["managed:partner"]),
        ("licenses", ["overage>0"]),
        ("next_date", ["expires<=2026-12-04"]),
        ("owner", []),
        ("domain", ["customer1.example"]),
        ("purchased", ["seats>=250"]),
        ("launch", []),
    ],
)
def test_each_value_is_a_part_of_its_own(column: str, query: list[str]) -> None:
    row = customer(
        1,
        statuses=("license_overage", "trial"),
        tags=("key account", "vip"),
        owner=None,
        overage=3,
        next_date=date(2026, 12, 4),
        next_kind="expires",
    )
    assert [render([part]) for part in parts_of(column, row, TODAY)] == query
