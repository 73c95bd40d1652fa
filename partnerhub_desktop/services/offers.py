"""What an offer's name says about it (product.md, sections 1 and 5; interfaces.md, "Import files")."""

from __future__ import annotations

from functools import lru_cache

PRODUCTS = ("meetings", "calling", "messaging", "devices", "contact_center", "translations", "other")
"""Product keys in the order in which they are shown."""

_HYBRID = ("hybrid",)
_CALL_ON_WEBEX = ("call on webex",)

_BY_BEGINNING = (("meeting - ", "meetings"), ("webex calling - ", "calling"))

_BY_WORD: tuple[tuple[tuple[str, ...], str], ...] = (
    (("contact center", "contact centre"), "contact_center"),
    (("translation",), "translations"),
    (("calling",), "calling"),
    (("device", "room kit", "webex room", "desk pro", "board"), "devices"),
    (("messag",), "messaging"),
    (("meeting", "webinar", "webcast"), "meetings"),
)
"""The first entry with a word that stands in the offer's name decides; no entry: other.

Hybrid services and "Call on Webex" come before both tables, the beginning of the name before its words.
"""


@lru_cache(maxsize=4096)
def product_of(offer: str) -> str:
    """The product key that follows from an offer's name alone."""
    name = offer.casefold()
    if not counts_in_assignment(offer):
        return "other"
    for beginning, product in _BY_BEGINNING:
        if name.startswith(beginning):
            return product
    return next((product for words, product in _BY_WORD if any(word in name for word in words)), "other")


@lru_cache(maxsize=4096)
def shown_product(offer: str, product: str) -> str:
    """The product under which a stored line counts: "Call on Webex" and hybrid services are always other."""
    return product if counts_in_assignment(offer) else "other"


@lru_cache(maxsize=4096)
def is_hybrid(offer: str) -> bool:
    """A hybrid-service line: never in assignment figures, never a license overage."""
    return _has(offer, _HYBRID)


@lru_cache(maxsize=4096)
def counts_in_assignment(offer: str) -> bool:
    """Whether the line is part of purchased, assigned and used sums (product.md, section 1, Product).

    A "Call on Webex" line is not, yet it can be over its limit.
    """
    return not _has(offer, _HYBRID + _CALL_ON_WEBEX)


def _has(offer: str, words: tuple[str, ...]) -> bool:
    name = offer.casefold()
    return any(word in name for word in words)
