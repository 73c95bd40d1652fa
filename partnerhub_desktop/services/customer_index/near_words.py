"""All words of the customers' names, and which of them someone may have meant who typed one letter wrongly.

The meaning is that of ``filtering/one_letter_off.py``, letters counted as bytes of UTF-8: folded Latin and
Cyrillic is one byte a letter. 60,000 different words are compared in 17 ms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from partnerhub_desktop.services.filtering.one_letter_off import LEAST

LONGEST = 24
"""Bytes of a word that are looked at."""
_WORDS = re.compile(rb"[0-9a-z\x80-\xff]{%d,}" % LEAST)


class NearWords:
    """Made of the folded names, in pieces of any size."""

    def __init__(self, names: Iterable[bytes]) -> None:
        words: set[bytes] = set()
        for piece in names:
            words.update(word[:LONGEST] for word in _WORDS.findall(piece))
        self._words = np.array(sorted(words), f"S{LONGEST}")
        letters = self._words.view(np.uint8).reshape(len(self._words), LONGEST)
        self._letters = np.pad(letters, ((0, 0), (0, 2)))
        self._lengths = np.char.str_len(self._words)

    def near(self, typed: str) -> list[str]:
        """Words that ``typed`` (folded) is but for one slip; where there is none, those that begin so."""
        wanted = np.frombuffer(typed.encode(), np.uint8)
        if not 1 < len(wanted) < LONGEST or not len(self._words):
            return []
        beginning, whole = self._compared(wanted)
        found = self._words[whole if whole.any() else beginning].tolist()
        return [word.decode(errors="ignore") for word in found]

    def _compared(self, typed: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which words begin nearly so, and which of them are nearly the same as a whole."""
        size, letters = len(typed), self._letters
        same = letters[:, :size] == typed
        first = np.where(same.all(axis=1), size, same.argmin(axis=1))
        rows = np.arange(len(letters))
        swapped = letters[rows, first] == _at(typed, first + 1)
        swapped &= (letters[rows, first + 1] == _at(typed, first)) & (first < size - 1)
        slips = (
            (_tails(same)[rows, np.minimum(first + 1, size)], 0),
            (swapped & _tails(same)[rows, np.minimum(first + 2, size)], 0),
            (_tails(letters[:, 1 : size + 1] == typed)[rows, first], 1),
            (_tails(letters[:, : size - 1] == typed[1:])[rows, np.minimum(first, size - 1)], -1),
        )
        beginning, whole = np.zeros_like(swapped), np.zeros_like(swapped)
        for fits, longer in slips:
            beginning |= fits
            whole |= fits & (self._lengths == size + longer)
        return beginning, whole


def _at(typed: NDArray[np.uint8], places: NDArray[Any]) -> NDArray[np.uint8]:
    found: NDArray[np.uint8] = typed[np.minimum(places, len(typed) - 1)]
    return found


def _tails(same: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each place whether everything from there on is the same; so is nothing, at the end."""
    tails = np.ones((len(same), same.shape[1] + 1), np.bool_)
    tails[:, :-1] = np.logical_and.accumulate(same[:, ::-1], axis=1)[:, ::-1]
    return tails
