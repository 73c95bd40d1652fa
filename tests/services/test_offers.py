"""What follows from an offer's name."""

from __future__ import annotations

import pytest

from partnerhub_desktop.services.offers import (
    counts_in_assignment,
    is_hybrid,
    product_of,
    shown_product,
)


@pytest.mark.parametrize(
    ("offer", "product"),
    [
        ("Meeting - Webex Meeting Center", "meetings"),
        ("Webex Calling - Professional", "calling"),
        ("Messaging - Advanced", "messaging"),
        ("Webex Room Device Registration", "devices"),
        ("Contact Center - Premium Agent", "contact_center"),
        ("Real-Time Translations", "translations"),
        ("Meeting - Calling and Messaging Suite", "meetings"),
        ("MEETING - Real-Time Translations", "meetings"),
        ("Webex Calling - Contact Center seat", "calling"),
        ("Call on Webex", "other"),
        ("Meeting - Call on Webex", "other"),
        ("Hybrid Services - Calendar", "other"),
        ("Something new", "other"),
    ],
)
def test_the_product_follows_from_the_name(offer: str, product: str) -> None:
    assert product_of(offer) == product


def test_call_on_webex_and_hybrid_stay_out_of_assignment_whatever_the_file_says() -> None:
    for offer in ("Call on Webex", "CALL ON WEBEX – basic", "Hybrid Services - Calling"):
        assert not counts_in_assignment(offer)
        assert shown_product(offer, "calling") == "other"
    assert counts_in_assignment("Webex Calling - Professional")
    assert shown_product("Webex Calling - Professional", "calling") == "calling"


def test_only_hybrid_is_hybrid() -> None:
    assert is_hybrid("Hybrid Services - Calendar")
    assert not is_hybrid("Call on Webex")
