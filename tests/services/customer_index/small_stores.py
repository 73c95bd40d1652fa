"""Hypothesis strategies: a few customers with everything the rules look at, and queries about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.offers import PRODUCTS
from partnerhub_desktop.services.store.driver import Connection

TODAY = date(2026, 11, 23)
SEEN = "2026-11-23T08:00:00+00:00"
OFFERS = (
    "Webex Calling - Professional",
    "Meeting - Suite",
    "Call on Webex",
    "Hybrid - Calendar",
    "Messaging",
)
PIECES = (
    "a", "ab", "aba", "б", "София", "sofiya", "sofia", "Българ", "balgar", "bulgar", "ия", "Ё", "ss", "ß",
    "🚀", "東京", "é",
    "e\u0301", ".com", "@", "Sub1", "sub", "-", "'", "%", "_", "1", "11", " ", "\n", "\x1f", "\x1e",
)  # fmt: skip
NAMES = ("Мария", "Mariya", "maria", "John O'Neil", "Ann", "ann", "")
TAGS = ("vip", "VIP", "ключов", "klyuchov", "edu", "key account")

texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join)
days = st.none() | st.sampled_from((-400, -91, -31, -30, -1, 0, 1, 29, 30, 31, 90, 400)).map(
    lambda away: (TODAY + timedelta(away)).isoformat()
)
counts = st.sampled_from((0, 1, 2, 5, 10))
lines = st.dictionaries(
    st.sampled_from(OFFERS),
    st.tuples(st.sampled_from(PRODUCTS), counts, counts, st.none() | counts),
    max_size=3,
)
held = st.tuples(
    texts,
    st.sampled_from(("subscription", "trial")),
    st.sampled_from(("active", "active", "awaiting_setup", "suspended", "ended")),
    days,
    days,
    st.sampled_from((None, 0, 1)),
    lines,
)
customers = st.tuples(
    texts,
    texts,
    st.sampled_from(((1, 0), (0, 1), (1, 1))),
    st.none() | st.sampled_from(("BG", "bg", "DE")),
    st.none() | texts,
    st.none() | texts,
    days,
    st.none() | st.sampled_from(NAMES),
    st.sets(st.sampled_from(TAGS), max_size=3),
    st.lists(held, max_size=3),
)
stores = st.lists(customers, max_size=8)


def insert(connection: Connection, rows: list[tuple[Any, ...]]) -> None:
    """Put the customers into an empty store; the last of several is our own organization."""
    sale = 0
    for key, (org, name, managed, country, domain, email, activity, owner, tags, holds) in enumerate(rows, 1):
        own = int(key == len(rows) > 1)
        connection.execute(
            "INSERT INTO customer (id, org_id, name, name_key, is_own, managed_partner, managed_external,"
            " country, domain, admin_email, last_admin_activity_at, owner, source_id, seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
            (900 - key, f"{org}{key}", name, name_key(name), own, *managed, country, domain, email, activity)
            + (owner, SEEN),
        )
        connection.executemany(
            "INSERT INTO customer_tag VALUES (?, ?, 'local')", [(900 - key, tag) for tag in sorted(tags)]
        )
        for one in holds:
            sale += 1
            _insert_held(connection, sale, 900 - key, one)


def _insert_held(connection: Connection, key: int, customer: int, one: tuple[Any, ...]) -> None:
    external, kind, state, added, ends, renew, offers = one
    connection.execute(
        "INSERT INTO subscription (id, external_id, customer_id, kind, state, added_on, ends_on, auto_renew,"
        " source_id, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
        (key, f"{external}{key}", customer, kind, state, added, ends, renew, SEEN),
    )
    connection.executemany(
        "INSERT INTO license_line (subscription_id, offer, product, purchased, assigned, used_7d, source_id,"
        " seen_at) VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
        [(key, offer, *numbers, SEEN) for offer, numbers in offers.items()],
    )


plain = st.sampled_from([piece for piece in PIECES if piece.isprintable() and piece.strip()])
words = st.lists(plain, min_size=1, max_size=3).map(lambda pieces: f'"{"".join(pieces)}"')
keys = {
    "status": (
        "trial",
        "subscription",
        "expires_soon",
        "license_overage",
        "no_recent",
        "ready",
        "susp",
        "expired",
    ),
    "product": PRODUCTS,
    "managed": ("partner", "external"),
    "type": ("subscription", "trial"),
    "tag": tuple(f'"{tag}"' for tag in (*TAGS, "nowhere")),
    "owner": (*(f'"{name}"' for name in NAMES if name), "mar", "an", "NEIL"),
    "country": ("BG", "de", "xx"),
}
chosen = st.sampled_from(tuple(keys)).flatmap(
    lambda field: st.lists(st.sampled_from(keys[field]), min_size=1, max_size=2, unique=True).map(
        lambda values: f"{field}:{','.join(values)}"
    )
)
named = st.tuples(st.sampled_from(("name", "id")), words).map(":".join)
operators = st.sampled_from(("<", "<=", ">", ">="))
dated = st.tuples(
    st.sampled_from(("expires", "renews", "added", "activity")),
    operators,
    st.sampled_from(("0d", "1d", "30d", "31d", "90d", "2026-11-23", "2026-12-22", "2025-01-01")),
).map("".join)
numbered = st.tuples(
    st.sampled_from(("seats", "overage", "used")), operators, st.sampled_from(("0", "1", "5", "12"))
).map("".join)
ratios = st.tuples(st.just("assigned"), operators, st.sampled_from(("0%", "50%", "100%", "33.3%"))).map(
    "".join
)
parts = words | chosen | chosen | named | dated | numbered | ratios
queries = st.lists(st.tuples(st.sampled_from(("", "", "-")), parts).map("".join), max_size=4).map(" ".join)
