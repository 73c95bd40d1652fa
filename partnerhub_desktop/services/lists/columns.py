"""Rows as columns, batch by batch: what writes a long list works on whole columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

Columns = list[Sequence[Any]]
"""The values of each field, one a row, in the order of the fields asked for."""

BATCH = 1024
"""Few enough that who waits for the interpreter between two batches waits a millisecond or two."""


def columns_of(rows: Iterable[Any], fields: Sequence[str]) -> Iterator[Columns]:
    """The fields of ``rows``, BATCH rows at a time; a row may be anything that has them."""
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        yield [[getattr(row, field) for row in batch] for field in fields]
