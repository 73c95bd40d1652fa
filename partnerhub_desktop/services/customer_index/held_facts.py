"""The facts of a list of subscriptions or trials: each row is a customer that holds nothing else.

So everything that works on customers works on such a row, by the same code: statuses, facets, comparisons,
orders, sums. Nothing is kept twice but what a row takes over from its customer, and that when first asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN, Arrays, IndexFacts
from partnerhub_desktop.services.customer_index.held_details import HeldDetails
from partnerhub_desktop.services.customer_index.texts import HeldTexts

Rows = NDArray[np.int32]
Coded = tuple[tuple[Any, ...], NDArray[np.int32]]


class Gathered(Mapping[str, NDArray[Any]]):
    """Arrays that are put together when first asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], NDArray[Any]]]) -> None:
        self._makers = makers
        self._made: dict[str, NDArray[Any]] = {}

    def __getitem__(self, name: str) -> NDArray[Any]:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def held_rows(
    facts: IndexFacts, details: HeldDetails, kind: str, only: frozenset[int] | None
) -> NDArray[np.int32]:
    """Places in ``facts.held`` of what is of this kind, of those customers (None: of all), in default order:
    by the customer's name, then the subscription id."""
    wanted = facts.held["is_trial"] == (kind == "trial")
    if only is not None:
        seen = np.isin(facts.customers["ids"], np.array(sorted(only), np.int64))
        wanted &= seen[facts.held["customer"]]
    places = np.flatnonzero(wanted).astype(np.int32)
    name = facts.orders["name"][facts.held["customer"][places]].astype(np.int64)
    keys = name * (len(wanted) + 1) + details.arrays["id_rank"][places]
    return places[np.argsort(keys, kind="stable")]


def held_facts(facts: IndexFacts, details: HeldDetails, places: Rows) -> tuple[IndexFacts, HeldTexts]:
    """The facts of these rows, and their texts."""
    customer = facts.held["customer"][places]
    owners, owner = _occurring(facts.owners, facts.customers["owner"][customer])
    tags, tag_sets, tag_set = _tags(facts, facts.customers["tag_set"][customer])
    customers = _taken(facts.customers, customer) | {
        "ids": lambda: details.arrays["ids"][places],
        "owner": lambda: owner,
        "tag_set": lambda: tag_set,
    }
    held = _taken(facts.held, places) | {"customer": lambda: np.arange(len(places), dtype=np.int32)}
    rows = IndexFacts(
        {}, Gathered(customers), Gathered(held), _orders(facts, details, customer, places),
        owners, facts.countries, tags, tag_sets,
    )  # fmt: skip
    return rows, HeldTexts(facts.regions, details.own_ids, customer, places)


def _taken(arrays: Arrays, places: Rows) -> dict[str, Callable[[], NDArray[Any]]]:
    return {name: partial(_take, arrays, name, places) for name in arrays}


def _take(arrays: Arrays, name: str, places: Rows) -> NDArray[Any]:
    return arrays[name][places]


def _orders(facts: IndexFacts, details: HeldDetails, customer: Rows, places: Rows) -> Gathered:
    """Ranks of the columns that only these lists have, and of the customer's texts."""
    own = _taken(details.arrays, places)
    mine = _taken(facts.held, places)
    return Gathered(
        {
            **_taken(facts.orders, customer),
            "customer": lambda: facts.orders["name"][customer],
            "subscription_id": own["id_rank"],
            **{name: own[name] for name in ("starts_on", "auto_renew", "term_months", "allowance_percent")},
            **{name: mine[name] for name in ("state", "added_on", "ends_on")},
        }
    )


def _occurring(values: tuple[Any, ...], codes: NDArray[np.int32]) -> Coded:
    """The values that occur in ``codes``, and the codes among these."""
    used = np.flatnonzero(np.bincount(codes + 1, minlength=len(values) + 1)[1:])
    anew = np.full(len(values) + 1, UNKNOWN, np.int32)
    anew[used] = np.arange(len(used), dtype=np.int32)
    return tuple([values[place] for place in used.tolist()]), anew[codes]


def _tags(
    facts: IndexFacts, tag_set: NDArray[np.int32]
) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...], NDArray[np.int32]]:
    """Tags and sets of tags that occur, and each row's set."""
    sets, codes = _occurring(facts.tag_sets, tag_set)
    used = sorted({tag for tags in sets for tag in tags})
    places = {tag: place for place, tag in enumerate(used)}
    return (
        tuple([facts.tags[tag] for tag in used]),
        tuple([tuple([places[tag] for tag in tags]) for tags in sets]),
        codes,
    )
