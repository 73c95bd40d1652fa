"""Stores for tests: from import files straight into the tables, or row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.offers import product_of
from partnerhub_desktop.services.store import driver, migrate, usage_history
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.usage_history import Figures, Recorded

AWKWARD = Path(__file__).parent / "data" / "awkward"
SEEN = "2026-11-23T08:00:00+00:00"

Row = Mapping[str, str]


def empty_store(folder: Path) -> Path:
    """A new store file in ``folder`` with one import source (id 1)."""
    path = folder / "partnerhub.sqlite"
    migrate.create(path)
    with_rows(path, [("INSERT INTO source (id, kind, name, at) VALUES (1, 'import', 'test', ?)", [(SEEN,)])])
    return path


def with_rows(path: Path, statements: Iterable[tuple[str, list[tuple[Any, ...]]]]) -> None:
    """Run each statement for each of its rows, all in one transaction, and move the generation on."""
    connection = driver.connect(path)
    connection.execute("BEGIN IMMEDIATE")
    for statement, rows in statements:
        connection.executemany(statement, rows)
    connection.execute("UPDATE store_state SET generation = generation + 1, content = 'real'")
    connection.execute("COMMIT")
    connection.close()


def with_use(path: Path, rows: Iterable[tuple[str, Figures]], *, imported: bool = False) -> None:
    """Add snapshots, each with its ISO day, to the history of use."""
    with closing(Store(path)) as store, store.write() as connection:
        usage_history.record_days(connection, rows, imported=imported)


def use_of(path: Path) -> list[Recorded]:
    """Every snapshot, by subscription, product and day."""
    with closing(driver.connect(path, read_only=True)) as connection:
        return sorted(usage_history.everything(connection), key=lambda row: row[:3])


def awkward_store(folder: Path) -> Path:
    """The hand-made awkward customers in a new store, without going through the import."""
    path = empty_store(folder)
    fill(path, _read("customers"), _read("subscriptions"), _read("licenses"))
    return path


def fill(path: Path, customers: Iterable[Row], subscriptions: Iterable[Row], licenses: Iterable[Row]) -> None:
    """Put rows of import files (interfaces.md, "Import files") into the store at ``path``."""
    customers, subscriptions = list(customers), list(subscriptions)
    ids = {row["org_id"]: number for number, row in enumerate(customers, 1)}
    held = {row["subscription_id"]: number for number, row in enumerate(subscriptions, 1)}
    with_rows(
        path,
        [
            (_insert("customer", _CUSTOMER), [_customer(ids[row["org_id"]], row) for row in customers]),
            (_insert("customer_tag", _TAG), [tag for row in customers for tag in _tags(ids, row)]),
            (
                _insert("subscription", _SUBSCRIPTION),
                [_subscription(held[row["subscription_id"]], ids, row) for row in subscriptions],
            ),
            (_insert("license_line", _LINE), [_line(held, row) for row in licenses]),
        ],
    )


_CUSTOMER = (
    "id org_id name name_key is_own managed_partner managed_external country domain admin_email "
    "last_admin_activity_at owner source_id seen_at"
)
_TAG = "customer_id tag origin"
_SUBSCRIPTION = (
    "id external_id customer_id kind state added_on starts_on ends_on auto_renew term_months "
    "source_id seen_at"
)
_LINE = "subscription_id offer product purchased assigned used_7d used_90d source_id seen_at"


def _insert(table: str, columns: str) -> str:
    names = columns.split()
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _read(table: str) -> list[dict[str, str]]:
    with (AWKWARD / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _flag(text: str | None) -> int | None:
    return {"yes": 1, "no": 0}.get(text or "")


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _customer(key: int, row: Row) -> tuple[Any, ...]:
    managed = (row.get("managed_by") or "partner").split(";")
    return (
        key,
        row["org_id"],
        row["name"],
        name_key(row["name"]),
        _flag(row.get("is_own")) or 0,
        int("partner" in managed),
        int("external" in managed),
        row.get("country") or None,
        row.get("domain") or None,
        row.get("admin_email") or None,
        row.get("last_admin_activity") or None,
        row.get("owner") or None,
        1,
        SEEN,
    )


def _tags(ids: Mapping[str, int], row: Row) -> list[tuple[int, str, str]]:
    return [(ids[row["org_id"]], tag, "synced") for tag in (row.get("tags") or "").split(";") if tag]


def _subscription(key: int, ids: Mapping[str, int], row: Row) -> tuple[Any, ...]:
    return (
        key,
        row["subscription_id"],
        ids[row["org_id"]],
        row.get("kind") or "subscription",
        row.get("state") or "active",
        row.get("added_on") or None,
        row.get("starts_on") or None,
        row.get("ends_on") or None,
        _flag(row.get("auto_renew")),
        _number(row.get("term_months")),
        1,
        SEEN,
    )


def _line(held: Mapping[str, int], row: Row) -> tuple[Any, ...]:
    return (
        held[row["subscription_id"]],
        row["offer"],
        row.get("product") or product_of(row["offer"]),
        int(row["purchased"]),
        int(row["assigned"]),
        _number(row.get("used_7d")),
        _number(row.get("used_90d")),
        1,
        SEEN,
    )
