"""How many rows of a list there are, in words: ``3,204 customers``. Keys are the nouns of ``ListWords``."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from partnerhub_desktop.models.language import Context

RowCounts = Context("RowCounts")

COUNTS: Mapping[str, Callable[[int], str]] = {
    "customers": lambda number: RowCounts.tr("%Ln customer(s)", "", number),
    "subscriptions": lambda number: RowCounts.tr("%Ln subscription(s)", "", number),
    "trials": lambda number: RowCounts.tr("%Ln trial(s)", "", number),
    "administrators": lambda number: RowCounts.tr("%Ln administrator(s)", "", number),
    "users": lambda number: RowCounts.tr("%Ln user(s)", "", number),
    "resources": lambda number: RowCounts.tr("%Ln resource(s)", "", number),
    "rows": lambda number: RowCounts.tr("%Ln row(s)", "", number),
}
