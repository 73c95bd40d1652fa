"""What only the lists of subscriptions and trials ask of the index: loaded when one is first shown."""

from __future__ import annotations

from dataclasses import dataclass

from partnerhub_desktop.services.customer_index.facts import Arrays
from partnerhub_desktop.services.customer_index.region import Region

DETAIL_ARRAYS = {
    "ids": "<i8",
    "id_rank": "<i4",
    "starts_on": "<i4",
    "auto_renew": "|i1",
    "term_months": "<i2",
    "allowance_percent": "<i2",
}
OWN_REGION_ARRAYS = {"starts": "<i4", "bits": "|u1", "prefixed": "|u1"}
"""What the region of a row's own id does not share with that of its customer's ids."""


@dataclass(frozen=True)
class HeldDetails:
    """Arrays of one entry a subscription or trial, in the order of ``IndexFacts.held``, by ``DETAIL_ARRAYS``:
    ``id_rank`` is the dense rank of its subscription id, auto_renew is 0, 1 or ``UNKNOWN``.

    ``own_ids`` are the subscription ids, a row each; it shares its text with the customers' region.
    """

    arrays: Arrays
    own_ids: Region
