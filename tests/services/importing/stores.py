"""A store for import tests, what it holds in words, and how to import into it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from partnerhub_desktop.services.importing.formats import FORMATS
from partnerhub_desktop.services.importing.mapping import Mapping
from partnerhub_desktop.services.importing.mapping_file import mapping_of
from partnerhub_desktop.services.importing.metering import Limits, Progress
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.run import Request, import_files
from partnerhub_desktop.services.store import driver, migrate
from partnerhub_desktop.services.store.database import Store
from tests.factories import use_of

TODAY = date(2026, 11, 23)
NO_LIMITS = Limits()
AWKWARD = Path(__file__).parents[2] / "data" / "awkward"
TABLES = tuple(FORMATS)

CONTENT = {
    "customer": "SELECT org_id, name, name_key, is_own, managed_partner, managed_external, country, domain,"
    " admin_email, last_admin_activity_at, owner, note FROM customer",
    "tag": "SELECT org_id, tag, origin FROM customer_tag JOIN customer ON customer.id = customer_id",
    "subscription": "SELECT external_id, org_id, kind, state, added_on, starts_on, ends_on, auto_renew,"
    " term_months, allowance_percent FROM subscription JOIN customer ON customer.id = customer_id",
    "license": "SELECT external_id, offer, product, purchased, assigned, used_7d, used_90d"
    " FROM license_line JOIN subscription ON subscription.id = subscription_id",
    "order": "SELECT order_id, offer, external_id, ordered_on, order_line.kind, status, po_number,"
    " quantity, amount_hundredths, currency FROM order_line"
    " JOIN subscription ON subscription.id = subscription_id",
    "invoice": "SELECT invoice_id, external_id, invoiced_on, period_start, period_end, currency,"
    " total_hundredths, invoice.state FROM invoice JOIN subscription ON subscription.id = subscription_id",
    "person": "SELECT email, name, first_name, last_name, status, licenses, is_administrator, is_user"
    " FROM person",
    "role": "SELECT email, role FROM person_role JOIN person ON person.id = person_id",
    "assignment": "SELECT email, org_id, role FROM assignment JOIN person ON person.id = person_id"
    " JOIN customer ON customer.id = customer_id",
    "given": "SELECT entity, entity_key, kind, fields FROM given",
}
"""The whole store without ids, sources and times."""

Content = dict[str, list[tuple[Any, ...]]]


def new_store(folder: Path, name: str = "store") -> Store:
    """An empty store; the caller closes it."""
    path = folder / f"{name}.sqlite"
    driver.make_private(path)
    path.write_bytes(empty_store())
    return Store(path)


@cache
def empty_store() -> bytes:
    """The file of an empty store: copied for each test, which is far quicker than migrating."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        migrate.create(path)
        return path.read_bytes()


def content(store: Store) -> Content:
    """Every row of every table, in one order."""
    found = {name: sorted(rows(store, sql), key=repr) for name, sql in CONTENT.items()}
    return found | {"usage": sorted(history(store), key=repr)}


def history(store: Store) -> list[tuple[Any, ...]]:
    """The history of use by product and day, with the subscriptions' own ids."""
    ids = dict(rows(store, "SELECT id, external_id FROM subscription"))
    found = [(ids[key], *rest) for key, *rest in use_of(store.path)]
    return sorted(found, key=lambda row: (row[1], row[2], row[0]))


def rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        return connection.execute(sql).fetchall()


def value(store: Store, sql: str) -> Any:
    return rows(store, sql)[0][0]


def change(store: Store, sql: str) -> None:
    """Change the store behind the import's back, as another part of the program would."""
    with store.write() as connection:
        connection.exec_driver_sql(sql)


def bring_in(
    store: Store,
    *paths: Path,
    skip_rejected: bool = False,
    dry_run: bool = False,
    mapping: dict[str, Any] | None = None,
    report: Callable[[Progress], None] = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    today: date = TODAY,
    limits: Limits = NO_LIMITS,
) -> ImportResult:
    chosen = mapping_of(mapping) if mapping else Mapping()
    return import_files(
        store, Request(paths, chosen, skip_rejected, dry_run, limits), today, report, cancelled
    )


def counts(result: ImportResult, table: str) -> tuple[int, int, int, int, int]:
    """read, added, changed, unchanged, rejected"""
    each = result.tables[table]
    return (each.read, each.added, each.changed, each.unchanged, each.rejected)


def rejected(result: ImportResult) -> list[tuple[str, int | None, str | None, str]]:
    return [(each.file, each.line, each.column, str(each.reason)) for each in result.in_order()]
