"""What stands still until somebody acts: an order without setup, a subscription that is not paid."""

from __future__ import annotations

import numpy as np

from partnerhub_desktop.services.attention.reasons import (
    ORDER_SETUP,
    SUSPENDED,
    Due,
    Holdings,
    Rules,
    before,
    due,
)
from partnerhub_desktop.services.customer_index.facts import STATES, UNKNOWN


def waiting(held: Holdings, today: int, rules: Rules) -> list[Due]:
    """Set an order up before it starts, today when it has started, within ``setup_days`` when that is not
    known; get a suspended one paid today, for nobody can use it. Seats are those purchased."""
    starts = np.where(held.starts_on == UNKNOWN, today + rules.setup_days, before(held.starts_on, today))
    return [
        due(ORDER_SETUP, held.state == STATES.index("awaiting_setup"), starts, held.purchased),
        due(SUSPENDED, held.state == STATES.index("suspended"), np.full_like(starts, today), held.purchased),
    ]
