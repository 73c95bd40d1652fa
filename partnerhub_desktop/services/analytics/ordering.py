"""How the columns of the analytics' tables sort: what is not known comes last, in both directions."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]

NOT_KNOWN = np.int64(np.iinfo(np.int64).min)
"""Stands for what is not known where ``UNKNOWN`` could be a value: a change of -1."""
FARTHEST = np.int64(np.iinfo(np.int64).max)


def or_not_known(values: Numbers) -> Numbers:
    """The same with ``NOT_KNOWN`` for ``UNKNOWN``."""
    return np.where(values == UNKNOWN, NOT_KNOWN, values)


def sortable(values: Numbers, descending: bool) -> Numbers:
    """What to sort ascending for that order of the values; ``NOT_KNOWN`` comes last."""
    turned = -values if descending else values
    return np.where(values != NOT_KNOWN, turned, FARTHEST)
