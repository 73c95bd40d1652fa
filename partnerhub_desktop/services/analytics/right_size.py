"""How many licences a subscription needs when it is renewed: the peak of its use and a buffer.

A proposal is ``ceil(peak * (100 + buffer) / 100)``, where the peak is the largest number of people who used a
licence within seven days, of all snapshots of the last months and of today (months and buffer are settings).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.facts import UNKNOWN

Numbers = NDArray[Any]


class Proposal(NamedTuple):
    """One entry a row. ``UNKNOWN`` (-1) where the use is not known; then nothing is proposed.

    ``saved`` licences can be given back, ``missing`` ones have to be bought; at least one of both is 0.
    """

    peak: Numbers
    proposed: Numbers
    saved: Numbers
    missing: Numbers


def propose(purchased: Numbers, used_now: Numbers, largest_use: Numbers, buffer_percent: int) -> Proposal:
    """For ``purchased`` licences of which ``used_now`` are in use and at most ``largest_use`` were
    (``UNKNOWN`` where that is not known)."""
    peak = np.maximum(used_now, largest_use)
    known = peak != UNKNOWN
    proposed = np.where(known, -(-peak * (100 + buffer_percent) // 100), UNKNOWN)
    more = proposed - purchased
    return Proposal(
        peak,
        proposed,
        np.where(known, np.maximum(-more, 0), UNKNOWN),
        np.where(known, np.maximum(more, 0), UNKNOWN),
    )
