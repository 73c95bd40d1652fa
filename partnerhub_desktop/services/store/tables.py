"""The tables of the local store: the domain of product.md, section 1.

All are STRICT and checked. Dates are ISO texts (a CHECK accepts real calendar days only), instants
are UTC ISO texts, money is in hundredths of the currency. Every domain row says which source gave it
(``source_id``) and when (``seen_at``); editable rows carry a ``version`` for compare-and-set.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def text(name: str, *, needed: bool = False, **options: Any) -> Column[str]:
    return Column(name, Text, nullable=not (needed or "primary_key" in options), **options)


def number(name: str, *, needed: bool = False, **options: Any) -> Column[int]:
    return Column(name, Integer, nullable=not needed, **options)


def parent(name: str, target: str, *, needed: bool = True, cascade: bool = False) -> Column[int]:
    reference = ForeignKey(target, ondelete="CASCADE" if cascade else None)
    return Column(name, Integer, reference, nullable=not needed)


def origin() -> tuple[Column[Any], ...]:
    """Which source gave the row and when."""
    return parent("source_id", "source.id"), text("seen_at", needed=True)


def version() -> Column[int]:
    return number("version", needed=True, server_default="1")


def check(name: str, rule: str) -> CheckConstraint:
    return CheckConstraint(rule, name=name)


def one_of(column: str, *words: str) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return check(column, f"{column} IN ({listed})")


def flag(column: str) -> CheckConstraint:
    return check(column, f"{column} IN (0, 1)")


def day(column: str) -> CheckConstraint:
    """A real calendar day, or unknown."""
    return check(column, f"{column} IS date({column})")


def counted(*columns: str) -> tuple[CheckConstraint, ...]:
    """Licence numbers: 0 to 10,000,000, or unknown where the column allows it."""
    return tuple(check(column, f"{column} BETWEEN 0 AND 10000000") for column in columns)


def table(name: str, *parts: Any, **options: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, **options)


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

customer = table(
    "customer",
    key(),
    text("org_id", needed=True, unique=True),
    text("name", needed=True),
    text("name_key", needed=True),
    number("is_own", needed=True, server_default="0"),
    number("managed_partner", needed=True, server_default="1"),
    number("managed_external", needed=True, server_default="0"),
    text("country"),
    text("domain"),
    text("admin_email"),
    text("last_admin_activity_at"),
    text("owner"),
    text("note"),
    text("next_step"),
    *origin(),
    version(),
    check("org_id", "length(org_id) > 0"),
    check("name", "length(name) > 0"),
    flag("is_own"),
    flag("managed_partner"),
    flag("managed_external"),
    day("last_admin_activity_at"),
)
Index("ix_customer_order", customer.c.is_own, customer.c.name_key, customer.c.org_id)

customer_tag = table(
    "customer_tag",
    Column("customer_id", Integer, ForeignKey("customer.id", ondelete="CASCADE"), primary_key=True),
    text("tag", primary_key=True),
    text("origin", needed=True),
    one_of("origin", "synced", "local"),
    check("tag", "length(tag) > 0"),
    check("synced_length", "origin = 'local' OR length(tag) <= 25"),
    sqlite_with_rowid=False,
)

subscription = table(
    "subscription",
    key(),
    text("external_id", needed=True, unique=True),
    parent("customer_id", "customer.id"),
    text("kind", needed=True, server_default="subscription"),
    text("state", needed=True, server_default="active"),
    text("added_on"),
    text("starts_on"),
    text("ends_on"),
    number("auto_renew"),
    number("term_months"),
    number("allowance_percent", needed=True, server_default="0"),
    *origin(),
    version(),
    check("external_id", "length(external_id) > 0"),
    one_of("kind", "subscription", "trial"),
    one_of("state", "active", "awaiting_setup", "suspended", "ended"),
    day("added_on"),
    day("starts_on"),
    day("ends_on"),
    check("order_of_days", "ends_on >= starts_on"),
    flag("auto_renew"),
    check("term_months", "term_months BETWEEN 1 AND 600"),
    check("allowance_percent", "allowance_percent BETWEEN 0 AND 1000"),
    Index("ix_subscription_customer_id", "customer_id"),
)

PRODUCTS = ("meetings", "calling", "messaging", "devices", "contact_center", "translations", "other")

license_line = table(
    "license_line",
    Column("subscription_id", Integer, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    text("offer", primary_key=True),
    text("product", needed=True),
    number("purchased", needed=True),
    number("assigned", needed=True),
    number("used_7d"),
    number("used_90d"),
    *origin(),
    check("offer", "length(offer) > 0"),
    one_of("product", *PRODUCTS),
    *counted("purchased", "assigned", "used_7d", "used_90d"),
    sqlite_with_rowid=False,
)

usage_snapshot = table(
    "usage_snapshot",
    Column("subscription_id", Integer, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    text("product", primary_key=True),
    text("taken_on", primary_key=True),
    number("purchased", needed=True),
    number("assigned", needed=True),
    number("used_7d"),
    number("imported", needed=True, server_default="0"),
    one_of("product", *PRODUCTS),
    day("taken_on"),
    *counted("purchased", "assigned", "used_7d"),
    flag("imported"),
    sqlite_with_rowid=False,
)
"""``imported`` = 1 for a row of a usage file, which wins over the snapshot recorded on the same day."""

order_line = table(
    "order_line",
    text("order_id", primary_key=True),
    text("offer", primary_key=True),
    parent("subscription_id", "subscription.id"),
    text("ordered_on"),
    text("kind"),
    text("status"),
    text("po_number"),
    number("quantity"),
    number("amount_hundredths"),
    text("currency"),
    *origin(),
    day("ordered_on"),
    one_of("kind", "new", "change", "renewal", "cancel"),
    check("currency", "length(currency) = 3"),
    Index("ix_order_line_subscription_id", "subscription_id"),
    sqlite_with_rowid=False,
)

invoice = table(
    "invoice",
    key(),
    text("invoice_id", needed=True, unique=True),
    parent("subscription_id", "subscription.id"),
    text("invoiced_on"),
    text("period_start"),
    text("period_end"),
    text("currency"),
    number("total_hundredths"),
    text("state"),
    *origin(),
    day("invoiced_on"),
    day("period_start"),
    day("period_end"),
    check("order_of_days", "period_end >= period_start"),
    check("currency", "length(currency) = 3"),
    one_of("state", "paid", "due", "overdue"),
    Index("ix_invoice_subscription_id", "subscription_id"),
)

person = table(
    "person",
    key(),
    text("email", needed=True, unique=True),
    text("name"),
    text("first_name"),
    text("last_name"),
    text("status"),
    text("licenses"),
    number("is_administrator", needed=True, server_default="0"),
    number("is_user", needed=True, server_default="0"),
    *origin(),
    version(),
    check("email", "length(email) > 0"),
    flag("is_administrator"),
    flag("is_user"),
)
"""``email`` is kept in lower case. ``licenses`` are ``;``-separated texts as a file or Webex gave them."""

person_role = table(
    "person_role",
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    text("role", primary_key=True),
    check("role", "length(role) > 0"),
    sqlite_with_rowid=False,
)

assignment = table(
    "assignment",
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("customer_id", Integer, ForeignKey("customer.id", ondelete="CASCADE"), primary_key=True),
    text("role"),
    *origin(),
    Index("ix_assignment_customer_id", "customer_id"),
    sqlite_with_rowid=False,
)

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
)
"""Who did what, when, old → new. Triggers refuse UPDATE and DELETE; each row is chained to the one before."""

index_part = table(
    "index_part",
    text("name", primary_key=True),
    number("generation", needed=True),
    Column("content", LargeBinary, nullable=False),
)
"""Arrays of the customer index (customer_index.py), valid while ``generation`` is the store's."""
