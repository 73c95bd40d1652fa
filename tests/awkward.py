"""What the awkward customers must show, as worked out by hand (tests/data/awkward/expected.md)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from tests.factories import AWKWARD

TODAY = date(2026, 11, 23)


def _expected(name: str) -> Any:
    return json.loads((AWKWARD / f"expected_{name}.json").read_text(encoding="utf-8"))


CUSTOMERS: list[dict[str, Any]] = _expected("customers")
FACETS: dict[str, Any] = _expected("facets")
WHY: dict[str, list[dict[str, Any]]] = _expected("why")
LISTED: list[dict[str, Any]] = [query for query in _expected("queries") if "org_ids" in query]
COUNTED: list[dict[str, Any]] = [query for query in _expected("queries") if "facets" in query]

Asked = Callable[[str], tuple[set[str], dict[str, Any]]]
"""Org ids and ``{"total", "facets"}`` of a query."""


def differences(ask: Asked) -> list[str]:
    """Every query whose answer is not the expected one, with what is too much and what is missing."""
    wrong = []
    for query in LISTED:
        found, expected = ask(query["query"])[0], set(query["org_ids"])
        if found != expected:
            wrong.append(f"{query['query']}: too much {found - expected}, missing {expected - found}")
    counted = [*COUNTED, {"query": "", "facets": FACETS}]
    wrong += [f"facets of {each['query']}" for each in counted if ask(each["query"])[1] != each["facets"]]
    return wrong
