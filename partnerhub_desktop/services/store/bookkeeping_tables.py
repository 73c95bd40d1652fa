"""Tables about the store itself: its state and settings, where rows came from, what waits, who did what."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, UniqueConstraint

from partnerhub_desktop.services.store.table_parts import (
    check,
    day,
    flag,
    key,
    number,
    one_of,
    origin,
    parent,
    table,
    text,
    version,
)

store_state = table(
    "store_state",
    key(),
    number("generation", needed=True),
    text("content", needed=True),
    text("created_at", needed=True),
    check("single", "id = 1"),
    one_of("content", "empty", "sample", "real"),
)
"""One row: ``generation`` grows with every write; ``content`` keeps sample data apart from real data."""

setting = table("setting", text("key", primary_key=True), text("value", needed=True))

saved_view = table(
    "saved_view",
    key(),
    text("page", needed=True),
    text("name", needed=True),
    text("query", needed=True),
    text("layout", needed=True),
    number("position", needed=True),
    number("pinned", needed=True, server_default="0"),
    number("shared", needed=True, server_default="0"),
    text("created_at", needed=True),
    text("updated_at", needed=True),
    version(),
    UniqueConstraint("page", "name"),
    check("name_length", "length(name) BETWEEN 1 AND 60"),
    check("layout_json", "layout = '' OR json_valid(layout)"),
    flag("pinned"),
    flag("shared"),
)
"""A filter and an arrangement of a page's table under a name; ``layout`` is that of ``layouts.py``."""

source = table(
    "source",
    key(),
    text("kind", needed=True),
    text("name", needed=True),
    text("at", needed=True),
    one_of("kind", "sync", "import", "typed", "sample"),
)

given = table(
    "given",
    text("entity", primary_key=True),
    text("entity_key", primary_key=True),
    text("kind", primary_key=True),
    text("at", needed=True),
    text("fields", needed=True),
    one_of("kind", "sync", "import", "typed", "sample"),
    check("fields_json", "json_valid(fields)"),
    sqlite_with_rowid=False,
)
"""What a source gave (JSON by column), kept when another kind of source is in force or a person typed it."""

difference = table(
    "difference",
    key(),
    parent("customer_id", "customer.id", cascade=True),
    parent("source_id", "source.id"),
    text("entity", needed=True),
    text("entity_key", needed=True),
    text("old_value"),
    text("new_value", needed=True),
    one_of("entity", "customer", "subscription", "license_line", "assignment"),
    check("old_value_json", "old_value IS NULL OR json_valid(old_value)"),
    check("new_value_json", "json_valid(new_value)"),
    Index("ix_difference_customer_id", "customer_id"),
    Index("ix_difference_source_id", "source_id"),
)
"""What one import changed of a row about a customer: JSON of the changed columns, old → new.

``old_value`` is null for a row that is new. ``entity_key`` is the key as people know it, a JSON list where
several columns make it, as in ``given``. Bounded: see ``importing/recording.py``.
"""

set_aside = table(
    "set_aside",
    key(),
    parent("customer_id", "customer.id", needed=False, cascade=True),
    text("reason"),
    text("until"),
    text("created_at", needed=True),
    text("created_by", needed=True),
    check("something", "coalesce(customer_id, reason) IS NOT NULL"),
    day("until"),
    Index("ix_set_aside_customer_id", "customer_id"),
)
"""Lines of "Needs attention" that are not shown: of a customer (null: of all), for a reason (null: for any).

``until`` is the day on which a snoozed line is back; null ignores it for good.
"""

trial_request = table(
    "trial_request",
    key(),
    parent("customer_id", "customer.id", needed=False),
    text("state", needed=True),
    text("request", needed=True),
    text("created_at", needed=True),
    *origin(),
    version(),
    one_of("state", "draft", "handed_over", "confirmed", "failed", "cancelled"),
    check("request_json", "json_valid(request)"),
)

resource = table(
    "resource",
    key(),
    text("address", needed=True, unique=True),
    text("title", needed=True),
    text("section", needed=True),
    text("category"),
    text("product"),
    text("kind"),
    text("language"),
    *origin(),
    version(),
    one_of("section", "quick_links", "featured", "all"),
)

change = table(
    "change",
    key(),
    text("entity", needed=True),
    text("entity_key", needed=True),
    text("kind", needed=True),
    text("base_value"),
    text("new_value", needed=True),
    text("state", needed=True),
    number("attempts", needed=True, server_default="0"),
    text("created_at", needed=True),
    text("created_by", needed=True),
    version(),
    one_of("state", "draft", "pending", "in_flight", "done", "conflict", "blocked", "rejected"),
)
"""The outbox: edits waiting to be sent."""

audit_entry = table(
    "audit_entry",
    key(),
    text("at", needed=True),
    text("actor", needed=True),
    text("action", needed=True),
    text("entity", needed=True),
    text("entity_key", needed=True),
    text("old_value"),
    text("new_value"),
    text("previous_hash", needed=True),
    text("hash", needed=True, unique=True),
    Index("ix_audit_entry_entity_key", "entity_key"),
)
"""Who did what, when, old → new. Triggers refuse UPDATE and DELETE; each row is chained to the one before."""

index_part = table(
    "index_part",
    text("name", primary_key=True),
    number("generation", needed=True),
    Column("content", LargeBinary, nullable=False),
)
"""Arrays of the customer index (customer_index.py), valid while ``generation`` is the store's."""
