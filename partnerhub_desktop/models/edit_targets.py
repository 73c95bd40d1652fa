"""Which customers an edit of selected rows is about, on every list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection

from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.selected_rows import BATCH, plain

ReadRows = Callable[[Sequence[int]], Sequence[Any]]


def selected_ids(model: RowsModel, selection: QItemSelection) -> Callable[[], list[int]]:
    """Gives the ids of the selected rows in display order, also later and beside the window."""
    ranges = sorted((each.top(), each.bottom()) for each in selection.toList())
    pieces = [model.ids[top : bottom + 1] for top, bottom in ranges]
    return lambda: plain(pieces)


def customers_of(ids: Sequence[int], read_rows: ReadRows) -> Sequence[int]:
    """The customers behind these rows: ``customer_id`` where the list's rows have it, else the id itself."""
    first = read_rows(ids[:1])
    if not first or not hasattr(first[0], "customer_id"):
        return ids
    pieces = (read_rows(ids[start : start + BATCH]) for start in range(0, len(ids), BATCH))
    return list(dict.fromkeys(row.customer_id for rows in pieces for row in rows))
