"""How names are compared and searched: without case, across Cyrillic and Latin.

Searching is substring matching on *letterwise* forms: each letter is replaced on its own (Bulgarian
streamlined transliteration), so a piece of a word always folds to a piece of the folded word. The two
places where the streamlined system is not letterwise – "ия" at a word's end is "ia", and "Българ…"
is "Bulgar…" – add a second form (interfaces.md, "Filter query").
"""

from __future__ import annotations

import re
import unicodedata

FIELD_BREAK = "\x1f"
"""Stands between searched texts, so that no word matches across two of them."""

_BULGARIAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu",
    "я": "ya",
}  # fmt: skip
_OTHER_CYRILLIC = {
    "ё": "yo", "ы": "y", "э": "e", "є": "ye", "і": "i", "ї": "yi", "ґ": "g", "ў": "u",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
    "ѝ": "i", "ѣ": "e", "ѫ": "a",
}  # fmt: skip
_LETTERS = str.maketrans(_BULGARIAN | _OTHER_CYRILLIC)
_FINAL_IYA = re.compile(r"ия\b")


def name_key(name: str) -> str:
    """The key of the default order: without case, Cyrillic and Latin in Unicode order."""
    return unicodedata.normalize("NFC", name).casefold()


def fold(text: str) -> str:
    """The letterwise form of ``text``: lower case, Latin letters, no accents."""
    if text.isascii():
        return text.lower()
    return _latin(name_key(text))


def search_forms(text: str) -> tuple[str, ...]:
    """Every folded form of ``text``: the letterwise one, then the streamlined spelling where it differs.

    A stored text matches a word when some form of the word stands in some form of the text.
    """
    if text.isascii():
        return (text.lower(),)
    lowered = name_key(text)
    streamlined = _latin(_FINAL_IYA.sub("иа", lowered).replace("българ", "булгар"))
    return tuple(dict.fromkeys((_latin(lowered), streamlined)))


def _latin(lowered: str) -> str:
    decomposed = unicodedata.normalize("NFKD", lowered.translate(_LETTERS))
    if decomposed.isascii():
        return decomposed
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
