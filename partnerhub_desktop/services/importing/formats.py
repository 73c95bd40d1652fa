"""The tables a file can hold and their columns, as data (interfaces.md, "Import files")."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from partnerhub_desktop.services.offers import PRODUCTS

LARGEST_NUMBER = 10_000_000
"""No count of licences is larger (reliability.md, I11)."""


class Kind(Enum):
    """How a cell is read; ``values.py`` has one reader for each."""

    TEXT = "text"
    NAME = "name"
    NOTE = "note"
    EMAIL = "email"
    DATE = "date"
    NUMBER = "number"
    AMOUNT = "amount"
    CURRENCY = "currency"
    FLAG = "flag"
    WORD = "word"
    MANAGED = "managed"
    TAGS = "tags"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class FileColumn:
    """``needed``: the column must be there and no cell of it empty. ``low`` and ``high`` bound numbers."""

    key: str
    kind: Kind = Kind.TEXT
    needed: bool = False
    words: tuple[str, ...] = ()
    low: int = 0
    high: int = LARGEST_NUMBER


@dataclass(frozen=True, slots=True)
class TableFormat:
    """``key`` names the columns by which rows are matched."""

    table: str
    key: tuple[str, ...]
    columns: tuple[FileColumn, ...]

    @property
    def needed(self) -> frozenset[str]:
        return frozenset(column.key for column in self.columns if column.needed)

    def column(self, key: str) -> FileColumn:
        return next(column for column in self.columns if column.key == key)


def _text(key: str, kind: Kind = Kind.TEXT) -> FileColumn:
    return FileColumn(key, kind)


def _needed(key: str, kind: Kind = Kind.TEXT) -> FileColumn:
    return FileColumn(key, kind, needed=True)


def _date(key: str) -> FileColumn:
    return FileColumn(key, Kind.DATE)


def _word(key: str, *words: str, needed: bool = False) -> FileColumn:
    return FileColumn(key, Kind.WORD, needed, words)


def _number(key: str, low: int = 0, high: int = LARGEST_NUMBER) -> FileColumn:
    return FileColumn(key, Kind.NUMBER, low=low, high=high)


CUSTOMERS = TableFormat(
    "customers",
    ("org_id",),
    (
        _needed("org_id"),
        _needed("name", Kind.NAME),
        FileColumn("is_own", Kind.FLAG),
        FileColumn("managed_by", Kind.MANAGED, words=("partner", "external")),
        _text("country"),
        _text("domain"),
        _text("admin_email"),
        _text("tags", Kind.TAGS),
        _date("last_admin_activity"),
        _text("owner", Kind.NAME),
        _text("note", Kind.NOTE),
    ),
)
SUBSCRIPTIONS = TableFormat(
    "subscriptions",
    ("subscription_id",),
    (
        _needed("subscription_id"),
        _needed("org_id"),
        _word("kind", "subscription", "trial"),
        _word("state", "active", "awaiting_setup", "suspended", "ended"),
        _date("added_on"),
        _date("starts_on"),
        _date("ends_on"),
        FileColumn("auto_renew", Kind.FLAG),
        _number("term_months", 1, 600),
        _number("allowance_percent", 0, 1000),
    ),
)
LICENSES = TableFormat(
    "licenses",
    ("subscription_id", "offer"),
    (
        _needed("subscription_id"),
        _needed("offer", Kind.NAME),
        _word("product", *PRODUCTS),
        _needed("purchased", Kind.NUMBER),
        _needed("assigned", Kind.NUMBER),
        _number("used_7d"),
        _number("used_90d"),
    ),
)
USAGE = TableFormat(
    "usage",
    ("subscription_id", "product", "date"),
    (
        _needed("subscription_id"),
        _word("product", *PRODUCTS, needed=True),
        _needed("date", Kind.DATE),
        _needed("purchased", Kind.NUMBER),
        _needed("assigned", Kind.NUMBER),
        _number("used_7d"),
    ),
)
ORDERS = TableFormat(
    "orders",
    ("order_id", "offer"),
    (
        _needed("order_id"),
        _needed("subscription_id"),
        _date("date"),
        _word("kind", "new", "change", "renewal", "cancel"),
        _text("status"),
        _text("po_number"),
        _text("offer", Kind.NAME),
        _number("quantity", -LARGEST_NUMBER),
        _text("amount", Kind.AMOUNT),
        _text("currency", Kind.CURRENCY),
    ),
)
INVOICES = TableFormat(
    "invoices",
    ("invoice_id",),
    (
        _needed("invoice_id"),
        _needed("subscription_id"),
        _date("date"),
        _date("period_start"),
        _date("period_end"),
        _text("currency", Kind.CURRENCY),
        _text("total", Kind.AMOUNT),
        _word("state", "paid", "due", "overdue"),
    ),
)
ADMINISTRATORS = TableFormat(
    "administrators",
    ("email",),
    (_needed("email", Kind.EMAIL), _text("name", Kind.NAME), _text("roles", Kind.TEXTS)),
)
ASSIGNMENTS = TableFormat(
    "assignments", ("email", "org_id"), (_needed("email", Kind.EMAIL), _needed("org_id"), _text("role"))
)
USERS = TableFormat(
    "users",
    ("email",),
    (
        _needed("email", Kind.EMAIL),
        _text("first_name", Kind.NAME),
        _text("last_name", Kind.NAME),
        _text("status"),
        _text("roles", Kind.TEXTS),
        _text("licenses", Kind.TEXTS),
    ),
)

FORMATS = {
    each.table: each
    for each in (
        CUSTOMERS,
        SUBSCRIPTIONS,
        LICENSES,
        USAGE,
        ORDERS,
        INVOICES,
        ADMINISTRATORS,
        USERS,
        ASSIGNMENTS,
    )
}
"""By name, each after the tables that its rows refer to: the order of checking and writing."""


def header_key(header: str) -> str:
    """A header without case, spaces and underscores, as headers are matched."""
    return "".join(header.casefold().split()).replace("_", "")


HEADERS = {
    table: {header_key(column.key): column.key for column in each.columns} for table, each in FORMATS.items()
}
"""For each table: matched header → column key."""
