"""The tables of the local store: the domain of product.md, section 1.

All are STRICT and checked. Dates are ISO texts (a CHECK accepts real calendar days only), instants
are UTC ISO texts, money is in hundredths of the currency. Every domain row says which source gave it
(``source_id``) and when (``seen_at``); editable rows carry a ``version`` for compare-and-set.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer

from partnerhub_desktop.services.store import bookkeeping_tables, history_tables  # noqa: F401 - one metadata
from partnerhub_desktop.services.store.table_parts import (
    PRODUCTS,
    check,
    counted,
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
from partnerhub_desktop.services.store.table_parts import metadata as metadata

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

planned_quantity = table(
    "planned_quantity",
    Column("subscription_id", Integer, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    text("product", primary_key=True),
    number("quantity", needed=True),
    text("created_at", needed=True),
    text("created_by", needed=True),
    one_of("product", *PRODUCTS),
    *counted("quantity"),
    sqlite_with_rowid=False,
)
"""Licences that someone plans to renew a product of a subscription with, beside what the program proposes."""

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
