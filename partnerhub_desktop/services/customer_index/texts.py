"""In which rows a piece of text stands: asked of the regions, answered for the rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.addresses import Addresses
from partnerhub_desktop.services.customer_index.region import Bits, Region

Flags = NDArray[np.bool_]
OWN_IDS = "subscription_ids"


class Texts(Protocol):
    """The searched fields of all rows."""

    def standing_in(self, fields: Sequence[str], forms: Iterable[bytes], matching: Flags) -> Flags:
        """In which rows one of the forms stands in one of the fields; of rows that are not ``matching`` the
        answer means nothing, so that they need not be looked at."""
        ...


class CustomerTexts:
    """A row is a customer."""

    def __init__(self, regions: Mapping[str, Region | Addresses]) -> None:
        self._regions = regions

    def standing_in(self, fields: Sequence[str], forms: Iterable[bytes], matching: Flags) -> Flags:
        found = np.packbits(~matching)
        for form in forms:
            for field in fields:
                self._regions[field].mark(form, found)
        return _flags(found, len(matching))


class HeldTexts:
    """A row is a subscription or trial: it has the texts of its customer, but of the ids only its own.

    ``customer`` is each row's customer, ``place`` its row among the ``own_ids``.
    """

    def __init__(
        self,
        regions: Mapping[str, Region | Addresses],
        own_ids: Region,
        customer: NDArray[np.int32],
        place: NDArray[np.int32],
    ) -> None:
        self._regions = regions
        self._own_ids = own_ids
        self.customer = customer
        self._place = place
        self._beside = self._not_among(np.ones(len(customer), np.bool_))

    def standing_in(self, fields: Sequence[str], forms: Iterable[bytes], matching: Flags) -> Flags:
        customers, own = self._beside if matching.all() else self._not_among(matching)
        customers, own = customers.copy(), own.copy()
        for form in forms:
            for field in fields:
                if field == OWN_IDS:
                    self._own_ids.mark(form, own)
                else:
                    self._regions[field].mark(form, customers)
        found = _flags(customers, self._regions[OWN_IDS].size)[self.customer]
        return found | _flags(own, self._own_ids.size)[self._place] if OWN_IDS in fields else found

    def _not_among(self, matching: Flags) -> tuple[Bits, Bits]:
        """The customers, and the rows of the own ids, that no matching row is about."""
        customers = np.ones(self._regions[OWN_IDS].size, np.bool_)
        customers[self.customer[matching]] = False
        own = np.ones(self._own_ids.size, np.bool_)
        own[self._place[matching]] = False
        return np.packbits(customers), np.packbits(own)


def _flags(bits: Bits, size: int) -> Flags:
    flags: Flags = np.unpackbits(bits, count=size).view(np.bool_)
    return flags
