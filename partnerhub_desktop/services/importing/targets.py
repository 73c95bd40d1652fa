"""Where each table of a file goes in the store, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class StoreColumn:
    """A column of the store and the column of the file that ``gives`` it (the same name if '').

    ``keeps``: an empty cell leaves what is stored; elsewhere it means ``default``. ``read`` is the SQL that
    reads it when it is more than its name; such a column is written in its own way (``writing.py``).
    """

    name: str
    gives: str = ""
    keeps: bool = False
    default: Any = None
    read: str = ""

    @property
    def given(self) -> str:
        return self.gives or self.name


@dataclass(frozen=True, slots=True)
class Target:
    """``keys`` of ``columns`` (the first ones) identify a row; with ``has_id`` the id stands before them."""

    table: str
    columns: tuple[StoreColumn, ...]
    keys: int = 1
    has_id: bool = True

    @property
    def offset(self) -> int:
        """Where the columns begin in a row."""
        return int(self.has_id)

    def place(self, name: str) -> int:
        """Where a column stands in a row."""
        return self.offset + [column.name for column in self.columns].index(name)

    def select(self) -> str:
        """SQL that reads rows as they are compared: the id if there is one, then the columns."""
        listed = [column.read or column.name for column in self.columns]
        return f"SELECT {', '.join(['id'] * self.has_id + listed)} FROM {self.table}"


def _list_of(table: str, owner: str, value: str, where: str) -> str:
    """SQL for the texts of a list table, joined in order; NULL when there are none."""
    return (
        f"(SELECT group_concat({value}, char(31)) FROM "
        f"(SELECT {value} FROM {table} WHERE {owner} AND {where} ORDER BY {value}))"
    )


TAGS = _list_of("customer_tag", "customer_id = customer.id", "tag", "origin = 'synced'")
ROLES = _list_of("person_role", "person_id = person.id", "role", "true")

CUSTOMER = Target(
    "customer",
    (
        StoreColumn("org_id"),
        StoreColumn("name"),
        StoreColumn("is_own", default=0),
        StoreColumn("managed", "managed_by", default=2, read="managed_partner * 2 + managed_external"),
        StoreColumn("country"),
        StoreColumn("domain"),
        StoreColumn("admin_email"),
        StoreColumn("last_admin_activity_at", "last_admin_activity"),
        StoreColumn("owner", keeps=True),
        StoreColumn("note", keeps=True),
        StoreColumn("tags", keeps=True, default="", read=f"coalesce({TAGS}, '')"),
    ),
)
SUBSCRIPTION = Target(
    "subscription",
    (
        StoreColumn("external_id", "subscription_id"),
        StoreColumn("customer_id", "org_id"),
        StoreColumn("kind", default="subscription"),
        StoreColumn("state", default="active"),
        StoreColumn("added_on"),
        StoreColumn("starts_on"),
        StoreColumn("ends_on"),
        StoreColumn("auto_renew"),
        StoreColumn("term_months"),
        StoreColumn("allowance_percent", default=0),
    ),
)
LICENSE_LINE = Target(
    "license_line",
    (
        StoreColumn("subscription_id"),
        StoreColumn("offer"),
        StoreColumn("product"),
        StoreColumn("purchased"),
        StoreColumn("assigned"),
        StoreColumn("used_7d"),
        StoreColumn("used_90d"),
    ),
    keys=2,
    has_id=False,
)
USAGE_SNAPSHOT = Target(
    "usage_snapshot",
    (
        StoreColumn("subscription_id"),
        StoreColumn("product"),
        StoreColumn("taken_on", "date"),
        StoreColumn("purchased"),
        StoreColumn("assigned"),
        StoreColumn("used_7d"),
        StoreColumn("imported"),
    ),
    keys=3,
    has_id=False,
)
ORDER_LINE = Target(
    "order_line",
    (
        StoreColumn("order_id"),
        StoreColumn("offer"),
        StoreColumn("subscription_id"),
        StoreColumn("ordered_on", "date"),
        StoreColumn("kind"),
        StoreColumn("status"),
        StoreColumn("po_number"),
        StoreColumn("quantity"),
        StoreColumn("amount_hundredths", "amount"),
        StoreColumn("currency"),
    ),
    keys=2,
    has_id=False,
)
INVOICE = Target(
    "invoice",
    (
        StoreColumn("invoice_id"),
        StoreColumn("subscription_id"),
        StoreColumn("invoiced_on", "date"),
        StoreColumn("period_start"),
        StoreColumn("period_end"),
        StoreColumn("currency"),
        StoreColumn("total_hundredths", "total"),
        StoreColumn("state"),
    ),
)
PERSON = Target(
    "person",
    (
        StoreColumn("email"),
        StoreColumn("name"),
        StoreColumn("first_name"),
        StoreColumn("last_name"),
        StoreColumn("status"),
        StoreColumn("licenses"),
        StoreColumn("is_administrator", default=0),
        StoreColumn("is_user", default=0),
        StoreColumn("roles", read=ROLES),
    ),
)
ASSIGNMENT = Target(
    "assignment",
    (StoreColumn("person_id", "email"), StoreColumn("customer_id", "org_id"), StoreColumn("role")),
    keys=2,
    has_id=False,
)

TARGETS = {
    "customers": CUSTOMER,
    "subscriptions": SUBSCRIPTION,
    "licenses": LICENSE_LINE,
    "usage": USAGE_SNAPSHOT,
    "orders": ORDER_LINE,
    "invoices": INVOICE,
    "administrators": PERSON,
    "users": PERSON,
    "assignments": ASSIGNMENT,
}

DAYS_IN_ORDER = {"subscriptions": ("starts_on", "ends_on"), "invoices": ("period_start", "period_end")}
"""Columns of which the second may not be before the first (product.md, section 1)."""

REFERENCES = {
    "subscriptions": (("org_id", "customer"),),
    "licenses": (("subscription_id", "subscription"),),
    "usage": (("subscription_id", "subscription"),),
    "orders": (("subscription_id", "subscription"),),
    "invoices": (("subscription_id", "subscription"),),
    "assignments": (("email", "person"), ("org_id", "customer")),
}
"""Columns that name a row of another table by its key."""

KEY_OF = {"customer": "org_id", "subscription": "external_id", "person": "email"}
"""The column by which other tables name a row of this one."""
