"""What every page of the catalog has, whatever it shows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from partnerhub_desktop.services import resource_files
from partnerhub_desktop.services.catalog import LIST_NAMES, PAGES, list_page, page
from partnerhub_desktop.services.filtering.parts import FACET_FIELDS
from partnerhub_desktop.services.lists import customer_order, held_order
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.lists.held_rows import HeldRow
from partnerhub_desktop.services.spec import ComingPage, ListPage, Page, Place
from partnerhub_desktop.services.store.tables import metadata

LISTS = [list_page(name) for name in LIST_NAMES]


def test_the_order_of_the_navigation() -> None:
    assert [each.key for each in PAGES] == [
        "my_organization",
        "overview",
        "customers",
        "subscriptions",
        "trials",
        "analytics",
        "administrators",
        "resources",
        "settings",
    ]
    assert [each.place for each in PAGES] == sorted((each.place for each in PAGES), key=list(Place).index)


@pytest.mark.parametrize("each", PAGES, ids=lambda each: each.key)
def test_every_page_has_a_title_and_an_icon_that_exists(each: Page) -> None:
    assert page(each.key) is each
    assert str(each.title)
    assert resource_files.path("icons", f"{each.icon}.svg").is_file()
    if isinstance(each, ComingPage):
        assert str(each.line).endswith(".")


@pytest.mark.parametrize("each", LISTS, ids=lambda each: each.key)
def test_every_list_is_whole(each: ListPage) -> None:
    keys = [column.key for column in each.columns]
    assert len(set(keys)) == len(keys)
    assert set(each.default_order) <= set(keys)
    assert set(each.facets) <= set(FACET_FIELDS.values())
    assert set(each.watches) <= set(metadata.tables)
    own = {column.key for column in each.columns if not column.composed}
    assert set(each.fields) <= own
    assert {field for column in each.columns for field in column.needs} <= own


@pytest.mark.parametrize(
    ("name", "row", "sorted_by"),
    [
        ("customers", CustomerRow, customer_order.SORT_VALUES),
        ("subscriptions", HeldRow, held_order.SORT_VALUES),
        ("trials", HeldRow, held_order.SORT_VALUES),
    ],
)
def test_a_list_can_show_and_sort_what_it_offers(
    name: str, row: type[CustomerRow | HeldRow], sorted_by: Mapping[str, object]
) -> None:
    for column in list_page(name).columns:
        assert column.composed or column.key in row._fields
        assert column.sortable is (column.key in sorted_by)
