"""An arranged table outlives versions: old layouts, damaged ones, and any that one can make."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.layouts import (
    DENSITIES,
    ColumnPlace,
    Layout,
    default_layout,
    kept_text,
    layout_of,
    ordered,
    text_of,
    with_kept_text,
)

OLD = Path(__file__).parents[1] / "data" / "layouts" / "customers_old.json"
"""Written when customers had fewer columns, and one ("region") that has gone since."""

KEYS = [column.key for column in PAGE.columns]
SORTABLE = [column.key for column in PAGE.columns if column.sortable]


def keys_of(layout: Layout) -> list[str]:
    return [place.key for place in layout.columns]


places = st.permutations([key for key in KEYS if key != "launch"]).flatmap(
    lambda keys: st.tuples(
        *(
            st.builds(ColumnPlace, st.just(key), st.integers(0, 4000), st.booleans(), st.booleans())
            for key in keys
        )
    )
)
layouts = st.builds(
    lambda columns, order, density: Layout(
        ordered((columns[0]._replace(shown=True), *columns[1:], ColumnPlace("launch"))), tuple(order), density
    ),
    places,
    st.lists(st.tuples(st.sampled_from(SORTABLE), st.booleans()), unique_by=lambda key: key[0], max_size=4),
    st.sampled_from(("", *DENSITIES)),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(KEYS),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["columns", "order", "density", "key", "width", "shown", "pinned"]), inner
        )
    ),
    max_leaves=20,
)


@settings(max_examples=50)  # each one draws some hundred values
@given(layouts)
def test_a_layout_comes_back_as_it_was(layout: Layout) -> None:
    assert layout_of(PAGE, text_of(layout)) == layout


@given(anything)
def test_every_column_is_there_once_whatever_is_stored(stored: object) -> None:
    layout = layout_of(PAGE, json.dumps(stored))
    assert sorted(key for key in keys_of(layout) if key in KEYS) == sorted(KEYS)
    assert len(set(keys_of(layout))) == len(layout.columns)
    assert any(place.shown and place.key != "launch" for place in layout.columns if place.key in KEYS)
    assert layout_of(PAGE, text_of(layout)) == layout


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"columns": 7}', "[" * 100_000, "\x00", '"\ud800"'])
def test_a_damaged_text_is_the_default_layout(text: str) -> None:
    assert layout_of(PAGE, text) == default_layout(PAGE)


def test_an_old_layout_keeps_what_was_arranged_and_gains_the_new_columns() -> None:
    layout = layout_of(PAGE, OLD.read_text(encoding="utf-8"))
    found = {place.key: place for place in layout.columns}
    assert keys_of(layout)[:4] == ["name", "statuses", "products", "licenses"]
    assert (found["name"].width, found["name"].pinned) == (263, True)
    assert found["owner"].shown is False
    assert layout.order == (("next_date", False), ("name", True))
    assert layout.density == "compact"
    assert keys_of(layout)[keys_of(layout).index("managed_by") + 1] == "owner"
    assert found["overage"].shown is False, "hidden where the page hides it"


def test_a_column_of_another_version_is_written_back() -> None:
    layout = layout_of(PAGE, OLD.read_text(encoding="utf-8"))
    assert ColumnPlace("region", 90) in layout_of(PAGE, text_of(layout)).columns


def test_pages_keep_their_layouts_side_by_side() -> None:
    first, second = text_of(default_layout(PAGE)), '{"density": "compact"}'
    both = with_kept_text(with_kept_text("", "customers", first), "trials", second)
    assert json.loads(kept_text(both, "customers")) == json.loads(first)
    assert json.loads(kept_text(both, "trials")) == json.loads(second)
    assert with_kept_text(with_kept_text(both, "customers", ""), "trials", "") == ""
    assert kept_text("damaged", "customers") == ""
    assert kept_text(with_kept_text("damaged", "customers", second), "customers") == second
