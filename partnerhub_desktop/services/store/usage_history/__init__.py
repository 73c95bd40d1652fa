"""The history of licence use: a day's purchased, assigned and used of a subscription and product.

The only way to the tables ``usage_…``. A row is a subscription, a product and a day; an imported row wins
over the one recorded on its day (product.md, section 1). Rows are kept in column chunks (``chunks``,
``columns``) by lines (``lines``), with the weeks of the trend summed up beside them (``trend``). A row dated
in the future is kept, and counts from its day on: whoever asks says until when.

Rows of a subscription go with it; nothing else deletes any.
"""

from __future__ import annotations

from partnerhub_desktop.services.store.usage_history.active import lacks_snapshots
from partnerhub_desktop.services.store.usage_history.checking import broken, wrong_weeks
from partnerhub_desktop.services.store.usage_history.doors import (
    record,
    record_active,
    record_columns,
    record_days,
    tidy,
)
from partnerhub_desktop.services.store.usage_history.reading import (
    everything,
    largest_use,
    newest,
    recorded,
    series,
    side_by_side,
)
from partnerhub_desktop.services.store.usage_history.trend import weeks, weeks_of
from partnerhub_desktop.services.store.usage_history.values import (
    Figures,
    LargestUse,
    Newest,
    Point,
    Recorded,
    RefusedSnapshot,
)

__all__ = [
    "Figures",
    "LargestUse",
    "Newest",
    "Point",
    "Recorded",
    "RefusedSnapshot",
    "broken",
    "everything",
    "lacks_snapshots",
    "largest_use",
    "newest",
    "record",
    "record_active",
    "record_columns",
    "record_days",
    "recorded",
    "series",
    "side_by_side",
    "tidy",
    "weeks",
    "weeks_of",
    "wrong_weeks",
]
