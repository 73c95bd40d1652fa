"""One searched field of all rows: its folded text and what finds a piece in it quickly.

Bytes are UTF-8; a word's bytes can only stand at letter boundaries, so byte matching is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from os.path import commonprefix

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.folding import FIELD_BREAK

ROW_BREAK = "\x1e"
"""Ends every row of a region."""

ONE_LETTER = 1 << 16
"""Added to the key of a single letter; a pair's key is its first byte + 256 × its second."""

FREQUENT = 16
"""A gram with at least one place in this many rows has a bitset; a rarer one is scanned for."""

BLOCK = 1 << 13
"""Rows whose bitsets are made at once: the unpacked bits stay in the processor's cache."""

COUNTED_AT_ONCE = 1 << 18
"""Letters whose grams are counted at once."""

BYTES_A_LOOK = 1000
"""Looking into one row takes as long as scanning this many bytes."""

REGION_ARRAYS = {"starts": "<i4", "grams": "<i4", "counts": "<i8", "bits": "|u1", "prefixed": "|u1"}

SAMPLE = 64
"""Rows tried before many are."""

Bits = NDArray[np.uint8]
"""One bit a row, eight of them in a byte (``numpy.packbits``)."""


@dataclass(frozen=True)
class Region:
    """``starts`` are the rows' places in ``text`` and its end. ``grams`` are the keys of its letters and
    letter pairs, the most frequent first, ``counts`` how often each stands there, and ``bits`` the packed
    rows of each of the first ones. ``prefix`` begins most rows (ids begin alike), ``prefixed`` are the
    packed rows that it begins."""

    text: bytes
    starts: NDArray[np.int32]
    grams: NDArray[np.int32]
    counts: NDArray[np.int64]
    bits: NDArray[np.uint8]
    prefix: bytes
    prefixed: NDArray[np.uint8]

    @property
    def size(self) -> int:
        """Number of rows."""
        return len(self.starts) - 1

    def mark(self, word: bytes, found: Bits) -> None:
        """Set ``found`` for every row in whose field ``word`` stands; rows found before are not looked at."""
        places = [self._place.get(gram) for gram in grams_of(word)]
        if None in places or len(word) > len(self.text):
            return
        if word in self.prefix:
            found |= self.prefixed
        known = [place for place in places if place is not None and place < len(self.bits)]
        if len(word) <= 2 and known:
            found |= self.bits[known[0]]
        elif known:
            self._mark_candidates(word, known, found)
        else:
            self._scan(word, found)

    def _mark_candidates(self, word: bytes, known: list[int], found: Bits) -> None:
        common = np.bitwise_and.reduce(self.bits[known], axis=0) & ~found
        if not common.any():
            return
        rows = self._alike(word, np.flatnonzero(np.unpackbits(common, count=self.size)), found)
        if self._few(rows):
            self._look(word, rows, found)
        else:
            self._scan(word, found)

    def _few(self, rows: NDArray[np.intp]) -> bool:
        return len(rows) * BYTES_A_LOOK <= len(self.text)

    def _alike(self, word: bytes, rows: NDArray[np.intp], found: Bits) -> NDArray[np.intp]:
        """Mark rows that have the word in the same place; returns the rows left.

        Ids begin alike and domains end alike, so this settles most rows of a frequent piece. It stops when
        it would settle few.
        """
        while not self._few(rows):
            here = self._in_one_place(word, rows)
            if here is None:
                break
            self._set(found, rows[here])
            rows = np.delete(rows, here)
        return rows

    def _in_one_place(self, word: bytes, rows: NDArray[np.intp]) -> NDArray[np.intp] | None:
        """Which of ``rows`` (their indexes) have the word where one of them has it; None if few seem to."""
        some = rows[:: len(rows) // SAMPLE + 1]
        places = ((row, self.text.find(word, *self.starts[row : row + 2].tolist())) for row in some)
        row, place = next(((row, place) for row, place in places if place >= 0), (0, -1))
        for side in (0, 1) if place >= 0 else ():
            offset = place - int(self.starts[row + side])
            if 4 * len(self._having(word, some, side, offset)) >= len(some):
                return self._having(word, rows, side, offset)
        return None

    def _having(self, word: bytes, rows: NDArray[np.intp], side: int, offset: int) -> NDArray[np.intp]:
        """Which of ``rows`` (their indexes) have the word so far from their start (0) or end (1)."""
        places = self.starts[rows + side].astype(np.intp) + offset
        here = self._standing(word, places)
        other = self.starts[rows[here] + 1 - side]
        return here[places[here] >= other if side else places[here] < other]

    def _set(self, found: Bits, rows: NDArray[np.intp]) -> None:
        here = np.zeros(self.size, np.bool_)
        here[rows] = True
        found |= np.packbits(here)

    def _look(self, word: bytes, rows: NDArray[np.intp], found: Bits) -> None:
        find, starts, ends = self.text.find, self.starts[rows].tolist(), self.starts[rows + 1].tolist()
        hits = [find(word, start, end) >= 0 for start, end in zip(starts, ends, strict=True)]
        self._set(found, rows[np.array(hits, bool)])

    def _scan(self, word: bytes, found: Bits) -> None:
        if len(word) == 1:
            places = np.flatnonzero(self._letters == word[0])
        else:
            places = np.concatenate([self._scan_pair(word, parity) for parity in (0, 1)])
        self._set(found, self._rows_at(places))

    def _scan_pair(self, word: bytes, parity: int) -> NDArray[np.intp]:
        """Places where the word stands with its rarest pair on an even (0) or odd (1) byte."""
        pairs = [pair(word, offset) for offset in range(len(word) - 1)]
        offset = min(range(len(pairs)), key=lambda at: self.counts[self._place[pairs[at]]])
        halves = np.frombuffer(self.text, "<u2", count=(len(self.text) - parity) // 2, offset=parity)
        places = np.flatnonzero(halves == pairs[offset]) * 2 + (parity - offset)
        return places[self._standing(word, places)]

    def _standing(self, word: bytes, places: NDArray[np.intp]) -> NDArray[np.intp]:
        """Which of ``places`` (their indexes) begin the word, letter by letter."""
        left = np.flatnonzero((places >= 0) & (places <= len(self.text) - len(word)))
        places = places[left]
        for offset, letter in enumerate(word):
            here = np.flatnonzero(self._letters[places + offset] == letter)
            if len(here) < len(left):
                left, places = left[here], places[here]
        return left

    def _rows_at(self, places: NDArray[np.intp]) -> NDArray[np.intp]:
        shift, first_rows = self._blocks
        rows: NDArray[np.intp] = first_rows[places >> shift]
        while True:
            later = self.starts[rows + 1] <= places
            if not later.any():
                return rows
            rows = rows + later

    @cached_property
    def _letters(self) -> NDArray[np.uint8]:
        return np.frombuffer(self.text, np.uint8)

    @cached_property
    def _place(self) -> dict[int, int]:
        return {gram: place for place, gram in enumerate(self.grams.tolist())}

    @cached_property
    def _blocks(self) -> tuple[int, NDArray[np.intp]]:
        """Width of a block of text as a power of two, and the row at the beginning of each block."""
        shift = max(2, (len(self.text) // self.size).bit_length() - 2)
        ceilings = (self.starts[1:-1] + (1 << shift) - 1) >> shift
        return shift, np.cumsum(np.bincount(ceilings, minlength=(len(self.text) >> shift) + 1))


def pair(word: bytes, offset: int) -> int:
    """Key of the letter pair that begins at ``offset``."""
    return word[offset] | word[offset + 1] << 8


def grams_of(word: bytes) -> list[int]:
    """Keys of every letter pair of the word; of a single letter, its own."""
    if len(word) == 1:
        return [ONE_LETTER + word[0]]
    return list(dict.fromkeys(pair(word, offset) for offset in range(len(word) - 1)))


def make_region(rows: Sequence[str]) -> Region:
    """The region of these folded texts, a row each (``FIELD_BREAK`` between texts of one row)."""
    text = "".join([row + ROW_BREAK for row in rows]).encode()
    letters = np.frombuffer(text, np.uint8)
    starts = np.concatenate(([0], np.flatnonzero(letters == ord(ROW_BREAK)) + 1)).astype(np.int32)
    counts = _counts(letters)
    grams = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)].astype(np.int32)
    counts = counts[grams]
    frequent = int(np.count_nonzero(counts * FREQUENT >= len(rows)))
    prefix = _prefix(rows)
    prefixed = np.packbits(np.array([row.startswith(prefix) for row in rows], np.bool_))
    bits = _bitsets(grams[:frequent], letters, starts)
    return Region(text, starts, grams, counts, bits, prefix.encode(), prefixed)


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
