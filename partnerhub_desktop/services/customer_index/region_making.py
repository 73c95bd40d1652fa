"""Makes a region of the folded texts of one field: its grams, how frequent they are, their bitsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from os.path import commonprefix

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.region import ONE_LETTER, ROW_BREAK, Region
from partnerhub_desktop.services.folding import FIELD_BREAK

SHORT, LETTERS_A_BITSET = 5, 4
"""A gram has a bitset when it stands in at least one of so many rows: of SHORT ones, and of more the longer
the rows are, for a rarer one is scanned for, which takes the longer; the others are not worth the memory."""

BLOCK = 1 << 13
"""Rows whose bitsets are made at once: the unpacked bits stay in the processor's cache."""

COUNTED_AT_ONCE = 1 << 18
"""Letters whose grams are counted at once."""

WORTH_CUTTING = 8
"""Letters of a common beginning from which on it is worth leaving out of every row."""


def make_region(rows: Sequence[str], cuts: bool = True) -> Region:
    """The region of these folded texts, a row each (``FIELD_BREAK`` between texts of one row).

    With ``cuts`` a long beginning that most rows have in common is kept once.
    """
    prefix = _prefix(rows)
    prefixed = [row.startswith(prefix) for row in rows]
    cut = len(prefix) if cuts and len(prefix) >= WORTH_CUTTING else 0
    kept = [row[cut:] if begins else row for row, begins in zip(rows, prefixed, strict=True)] if cut else rows
    text = "".join([row + ROW_BREAK for row in kept]).encode()
    letters = np.frombuffer(text, np.uint8)
    starts = np.concatenate(([0], np.flatnonzero(letters == ord(ROW_BREAK)) + 1)).astype(np.int32)
    counts = _counts(letters)
    grams = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)].astype(np.int32)
    bits = _frequent_bits(grams, counts[grams], letters, starts)
    packed = np.packbits(np.array(prefixed, np.bool_))
    return Region(text, starts, grams, counts[grams], bits, prefix.encode(), packed, prefix[:cut].encode())


def make_part_region(whole: Region, starts: NDArray[np.int32], rows: Sequence[str]) -> Region:
    """The region of ``rows`` that stand at ``starts`` in the text of ``whole``, which it shares."""
    letters = np.frombuffer(whole.text, np.uint8)
    prefix = _prefix(rows)
    prefixed = np.packbits(np.array([row.startswith(prefix) for row in rows], np.bool_))
    bits = _frequent_bits(whole.grams, whole.counts, letters, starts)
    return replace(whole, starts=starts, bits=bits, prefix=prefix.encode(), prefixed=prefixed)


def _frequent_bits(
    grams: NDArray[np.int32],
    counts: NDArray[np.int64],
    letters: NDArray[np.uint8],
    starts: NDArray[np.int32],
) -> NDArray[np.uint8]:
    rows = max(1, len(starts) - 1)
    rare = max(SHORT, len(letters) // rows // LETTERS_A_BITSET)
    frequent = int(np.count_nonzero(counts * rare >= rows))
    return _bitsets(grams[:frequent], letters, starts)


def _prefix(rows: Sequence[str]) -> str:
    """What the middle half of some rows, sorted, begin with."""
    some = sorted(rows[:: max(1, len(rows) // 1000)])
    if not some:
        return ""
    return commonprefix([some[len(some) // 4], some[3 * len(some) // 4]]).partition(FIELD_BREAK)[0]


def _counts(letters: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How often each gram stands in the text, by its key; counted piece by piece, which is quicker."""
    counts = np.zeros(ONE_LETTER + 256, np.int64)
    for low in range(0, len(letters), COUNTED_AT_ONCE):
        keys = letters[low : low + COUNTED_AT_ONCE + 1].astype(np.intp)
        counts[:ONE_LETTER] += np.bincount(keys[:-1] | keys[1:] << 8, minlength=ONE_LETTER)
        counts[ONE_LETTER:] += np.bincount(keys[:COUNTED_AT_ONCE], minlength=256)
    _leave_out_breaks(counts)
    return counts


def _leave_out_breaks(counts: NDArray[np.int64]) -> None:
    """No word holds a break, so none may be found."""
    for mark in (ord(ROW_BREAK), ord(FIELD_BREAK)):
        counts[mark:ONE_LETTER:256] = 0
        counts[mark << 8 : (mark + 1) << 8] = 0
        counts[ONE_LETTER + mark] = 0


def _bitsets(
    grams: NDArray[np.int32], letters: NDArray[np.uint8], starts: NDArray[np.int32]
) -> NDArray[np.uint8]:
    """Packed rows of each gram, made block by block."""
    places = np.full(ONE_LETTER + 256, len(grams), np.int32)
    places[grams] = np.arange(len(grams))
    size = len(starts) - 1
    bits = np.zeros((len(grams), (size + 7) // 8), np.uint8)
    for low in range(0, size, BLOCK):
        high = min(low + BLOCK, size)
        keys = letters[starts[low] : starts[high]].astype(np.intp)
        rows = np.repeat(np.arange(high - low), np.diff(starts[low : high + 1]))
        there = np.zeros((len(grams) + 1, high - low), np.bool_)
        there[places[keys + ONE_LETTER], rows] = True
        there[places[keys[:-1] | keys[1:] << 8], rows[:-1]] = True
        bits[:, low // 8 : (high + 7) // 8] = np.packbits(there[:-1], axis=1)
    return bits
