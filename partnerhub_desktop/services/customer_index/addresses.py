"""Searches e-mail addresses of which most end with the domain of the same row, without keeping it twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from partnerhub_desktop.services.customer_index.pieces import piecewise, rows_in
from partnerhub_desktop.services.customer_index.region import Bits, Region
from partnerhub_desktop.services.customer_index.region_making import make_region
from partnerhub_desktop.services.folding import FIELD_BREAK

AT = b"@"


@dataclass(frozen=True)
class Addresses:
    """``before`` holds of each address what stands before its row's domain, the @ included; of another
    address, which is not ``joined`` (packed rows), all of it. What stands in the domain is found by
    searching the ``domains``, not here.
    """

    before: Region
    domains: Region
    joined: Bits

    @property
    def size(self) -> int:
        """Number of rows."""
        return self.before.size

    def mark(self, word: bytes, found: Bits) -> None:
        """Set ``found`` for every row in whose address, but for its domain alone, ``word`` stands."""
        self.before.mark(word, found)
        for head, tail in _around_at(word):
            before, after = np.zeros_like(found), np.zeros_like(found)
            self.before.mark(head, before)
            self.domains.mark(tail, after)
            self._mark_joined(head, tail, before & after & self.joined & ~found, found)

    def _mark_joined(self, head: bytes, tail: bytes, candidates: Bits, found: Bits) -> None:
        rows = rows_in(candidates, self.size)
        rows = rows[piecewise(partial(self.before.ending, head), rows)]
        rows = rows[piecewise(partial(self.domains.beginning, tail), rows)]
        here = np.zeros(self.size, np.bool_)
        here[rows] = True
        found |= np.packbits(here)


def make_addresses(addresses: Sequence[str], domains: Sequence[str], region: Region) -> Addresses:
    """Of these folded texts, a row each; ``region`` is that of the domains."""
    joined = [_is_joined(address, domain) for address, domain in zip(addresses, domains, strict=True)]
    before = [
        address[: -len(domain)] if ends else address
        for address, domain, ends in zip(addresses, domains, joined, strict=True)
    ]
    return Addresses(make_region(before, cuts=False), region, np.packbits(np.array(joined, np.bool_)))


def _is_joined(address: str, domain: str) -> bool:
    return bool(domain) and address.endswith(f"@{domain}") and FIELD_BREAK not in address


def _around_at(word: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The word cut behind each @ that something follows."""
    place = word.find(AT)
    while 0 <= place < len(word) - 1:
        yield word[: place + 1], word[place + 1 :]
        place = word.find(AT, place + 1)
