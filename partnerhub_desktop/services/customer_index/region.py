"""One searched field of all rows: its folded text and what finds a piece in it quickly.

Bytes are UTF-8; a word's bytes can only stand at letter boundaries, so byte matching is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.customer_index.pieces import pieces, piecewise, places_of, rows_in
from partnerhub_desktop.services.folding import FIELD_BREAK

ROW_BREAK = "\x1e"
"""Ends every row of a region."""

BREAKS = (ROW_BREAK.encode(), FIELD_BREAK.encode())
"""No word reaches over one of them."""

ONE_LETTER = 1 << 16
"""Added to the key of a single letter; a pair's key is its first byte + 256 × its second."""

BYTES_A_LOOK = 1000
"""Looking into one row takes as long as scanning this many bytes."""

REGION_ARRAYS = {"starts": "<i4", "grams": "<i4", "counts": "<i8", "bits": "|u1", "prefixed": "|u1"}

SCANNED_AT_ONCE = 1 << 21
"""Bytes; a frequent letter then does not need as much memory as the text for the places where it stands."""

WIDTHS = (4, 2, 1)
"""Letters that are looked at together."""

CONTENT_ROWS = 4096

SAMPLE = 64
"""Rows tried before many are."""

Places = NDArray[np.signedinteger[Any]]
"""Rows, or places in a text, or indexes of either."""

Bits = NDArray[np.uint8]
"""One bit a row, eight of them in a byte (``numpy.packbits``)."""


@dataclass(frozen=True)
class Region:
    """``starts`` are the rows' places in ``text`` and its end. ``grams`` are the keys of its letters and
    letter pairs, the most frequent first, ``counts`` how often each stands there, and ``bits`` the packed
    rows of each of the first ones. ``prefix`` begins most rows (ids begin alike), ``prefixed`` are the
    packed rows that it begins. ``cut`` is that prefix where the text leaves it out of those rows, else
    empty."""

    text: bytes
    starts: NDArray[np.int32]
    grams: NDArray[np.int32]
    counts: NDArray[np.int64]
    bits: NDArray[np.uint8]
    prefix: bytes
    prefixed: NDArray[np.uint8]
    cut: bytes = b""

    @property
    def size(self) -> int:
        """Number of rows."""
        return len(self.starts) - 1

    def contents(self) -> Iterator[bytes]:
        """The text in pieces of some thousand rows."""
        for rows in pieces(self.size, CONTENT_ROWS):
            yield self.text[self.starts[rows.start] : self.starts[rows.stop]]

    def mark(self, word: bytes, found: Bits) -> None:
        """Set ``found`` for every row in whose field ``word`` stands; rows found before are not looked at."""
        if any(mark in word for mark in BREAKS):
            return
        if word in self.prefix:
            found |= self.prefixed
        if self.cut:
            self._mark_across(word, found)
        places = [self._place.get(gram) for gram in grams_of(word)]
        if None in places or len(word) > len(self.text):
            return
        known = [place for place in places if place is not None and place < len(self.bits)]
        if len(word) <= 2 and known:
            found |= self.bits[known[0]]
        elif known:
            self._mark_candidates(word, known, found)
        else:
            self._scan(word, found)

    def beginning(self, word: bytes, rows: Places) -> Places:
        """Which of ``rows`` (their indexes) begin with the word; they must not be cut."""
        return self._standing(word, self.starts[rows])

    def ending(self, word: bytes, rows: Places) -> Places:
        """Which of ``rows`` (their indexes) end with the word; they must not be cut."""
        places = self.starts[rows + 1] - (1 + len(word))
        here = self._standing(word, places)
        return here[places[here] >= self.starts[rows[here]]]

    def _mark_across(self, word: bytes, found: Bits) -> None:
        """Rows in which the word begins in what is cut off and ends behind it."""
        for length in range(1, min(len(word), len(self.cut) + 1)):
            if self.cut.endswith(word[:length]):
                rows = rows_in(self.prefixed & ~found, self.size)
                self._set(found, rows[piecewise(partial(self.beginning, word[length:]), rows)])

    def _mark_candidates(self, word: bytes, known: list[int], found: Bits) -> None:
        common = np.bitwise_and.reduce(self.bits[known], axis=0) & ~found
        if not common.any():
            return
        rows = self._alike(word, rows_in(common, self.size), found)
        if self._few(rows):
            self._look(word, rows, found)
        else:
            self._scan(word, found)

    def _few(self, rows: Places) -> bool:
        return len(rows) * BYTES_A_LOOK <= len(self.text)

    def _alike(self, word: bytes, rows: Places, found: Bits) -> Places:
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

    def _in_one_place(self, word: bytes, rows: Places) -> Places | None:
        """Which of ``rows`` (their indexes) have the word where one of them has it; None if few seem to."""
        some = rows[:: len(rows) // SAMPLE + 1]
        places = ((row, self.text.find(word, *self.starts[row : row + 2].tolist())) for row in some)
        row, place = next(((row, place) for row, place in places if place >= 0), (0, -1))
        for side in (0, 1) if place >= 0 else ():
            having = partial(self._having, word, side, place - int(self.starts[row + side]))
            if 4 * len(having(some)) >= len(some):
                return piecewise(having, rows)
        return None

    def _having(self, word: bytes, side: int, offset: int, rows: Places) -> Places:
        """Which of ``rows`` (their indexes) have the word so far from their start (0) or end (1)."""
        places = self.starts[rows + side] + offset
        here = self._standing(word, places)
        other = self.starts[rows[here] + 1 - side]
        return here[places[here] >= other if side else places[here] < other]

    def _set(self, found: Bits, rows: Places) -> None:
        here = np.zeros(self.size, np.bool_)
        here[rows] = True
        found |= np.packbits(here)

    def _look(self, word: bytes, rows: Places, found: Bits) -> None:
        find, starts, ends = self.text.find, self.starts[rows].tolist(), self.starts[rows + 1].tolist()
        hits = [find(word, start, end) >= 0 for start, end in zip(starts, ends, strict=True)]
        self._set(found, rows[np.array(hits, bool)])

    def _scan(self, word: bytes, found: Bits) -> None:
        here = np.zeros(self.size, np.bool_)
        if len(word) == 1:
            for part in pieces(len(self.text), SCANNED_AT_ONCE):
                here[self._rows_at(places_of(word[0], self._letters[part]) + part.start)] = True
        else:
            for parity in (0, 1):
                here[self._rows_at(self._scan_pair(word, parity))] = True
        found |= np.packbits(here)

    def _scan_pair(self, word: bytes, parity: int) -> Places:
        """Places where the word stands with its rarest pair on an even (0) or odd (1) byte."""
        pairs = [pair(word, offset) for offset in range(len(word) - 1)]
        offset = min(range(len(pairs)), key=lambda at: self.counts[self._place[pairs[at]]])
        halves = np.frombuffer(self.text, "<u2", count=(len(self.text) - parity) // 2, offset=parity)
        places = places_of(pairs[offset], halves) * 2 + (parity - offset)
        return places[self._standing(word, places)]

    def _standing(self, word: bytes, places: Places) -> Places:
        """Which of ``places`` (their indexes) begin the word; several letters are compared at once."""
        left = np.flatnonzero((places >= 0) & (places <= len(self.text) - len(word)))
        places = places[left]
        width = next(width for width in WIDTHS if width <= len(word))
        for offset in (*range(0, len(word) - width, width), len(word) - width):
            letters = int.from_bytes(word[offset : offset + width], "little")
            here = np.flatnonzero(self._runs(width)[places + offset] == letters)
            if len(here) < len(left):
                left, places = left[here], places[here]
        return left

    def _runs(self, width: int) -> NDArray[Any]:
        """The text as numbers of so many letters, one beginning at each letter."""
        count = max(0, len(self.text) - width + 1)
        return np.ndarray((count,), f"<u{width}", self.text, strides=(1,))

    def _rows_at(self, places: Places) -> Places:
        shift, first_rows = self._blocks
        rows: Places = first_rows[places >> shift]
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
    def _blocks(self) -> tuple[int, NDArray[np.int32]]:
        """Width of a block of text as a power of two, and the row at the beginning of each block."""
        shift = max(2, (len(self.text) // self.size).bit_length() + 1)
        rows: NDArray[np.int32] = np.empty((len(self.text) >> shift) + 1, np.int32)
        for part in pieces(len(rows)):
            begins = np.arange(part.start, part.stop, dtype=np.int32) << shift
            rows[part] = np.searchsorted(self.starts[1:-1], begins, "right")
        return shift, rows


def pair(word: bytes, offset: int) -> int:
    """Key of the letter pair that begins at ``offset``."""
    return word[offset] | word[offset + 1] << 8


def grams_of(word: bytes) -> list[int]:
    """Keys of every letter pair of the word; of a single letter, its own."""
    if len(word) == 1:
        return [ONE_LETTER + word[0]]
    return list(dict.fromkeys(pair(word, offset) for offset in range(len(word) - 1)))
