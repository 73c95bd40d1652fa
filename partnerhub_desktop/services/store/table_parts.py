"""What tables are made of: kinds of columns and the rules that the database itself checks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, Table, Text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

PRODUCTS = ("meetings", "calling", "messaging", "devices", "contact_center", "translations", "other")

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


def counted(*columns: str, most: int = 10_000_000) -> tuple[CheckConstraint, ...]:
    """Licence numbers: 0 to ``most``, or unknown where the column allows it."""
    return tuple(check(column, f"{column} BETWEEN 0 AND {most}") for column in columns)


def table(name: str, *parts: Any, **options: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, **options)
