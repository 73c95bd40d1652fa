"""What the two import benches share: the files, the ready tuples, both sides of the comparison.

The subject parses, checks, compares and writes; the day's snapshots and the customer index are apart. The
reference is ``executemany`` of ready tuples into the same tables of an empty store, in one transaction.
Both write the same rows, so the ratio of row rates is that of the times turned over.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from partnerhub_desktop.services.importing.apply import write_steps
from partnerhub_desktop.services.importing.gathering import Gatherer
from partnerhub_desktop.services.importing.mapping import Mapping
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.planning import Plan, Planner
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.run import without_collecting
from partnerhub_desktop.services.importing.stored import Stored
from partnerhub_desktop.services.permissions import PARTNER_FULL, Actor
from partnerhub_desktop.services.store import driver, migrate
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import store_of
from tests.bench.rounds import Row, Times

ROUNDS = 3
ACTOR = Actor("bench", frozenset((PARTNER_FULL,)))

FILES = {
    "customers": (
        "org_id,name,is_own,managed_by,country,domain,admin_email,tags,last_admin_activity,owner,note",
        "SELECT org_id, name, iif(is_own, 'yes', 'no'),"
        " CASE managed_partner * 2 + managed_external WHEN 2 THEN 'partner' WHEN 1 THEN 'external'"
        " ELSE 'partner;external' END, country, domain, admin_email, (SELECT group_concat(tag, ';')"
        " FROM customer_tag WHERE customer_id = customer.id), last_admin_activity_at, owner, note"
        " FROM customer",
    ),
    "subscriptions": (
        "subscription_id,org_id,kind,state,added_on,starts_on,ends_on,auto_renew,term_months,allowance_percent",
        "SELECT external_id, org_id, kind, state, added_on, starts_on, ends_on,"
        " CASE auto_renew WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END, term_months, allowance_percent"
        " FROM subscription JOIN customer ON customer.id = customer_id ORDER BY subscription.id",
    ),
    "licenses": (
        "subscription_id,offer,product,purchased,assigned,used_7d,used_90d",
        "SELECT external_id, offer, product, purchased, assigned, used_7d, used_90d"
        " FROM license_line JOIN subscription ON subscription.id = subscription_id ORDER BY subscription.id",
    ),
}
TABLES = ("source", "customer", "customer_tag", "subscription", "license_line")
Ready = dict[str, list[tuple[Any, ...]]]


def files_of(size: int) -> Path:
    """A folder with the CSV files of the bench store of that size, made when missing."""
    store = store_of(size)
    folder = store.with_suffix(".csv")
    if not folder.exists():
        making = store.with_suffix(".making-csv")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir()
        with closing(driver.connect(store, read_only=True)) as connection:
            for name, (header, sql) in FILES.items():
                with (making / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerows([header.split(","), *connection.execute(sql)])
        making.rename(folder)
    return folder


def ready_tuples(size: int) -> Ready:
    """Every row of the same tables as the driver takes it."""
    with closing(driver.connect(store_of(size), read_only=True)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}


def write_ready(path: Path, ready: Ready) -> None:
    """The reference."""
    with closing(driver.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in ready.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")


def import_only(path: Path, files: Path) -> Plan:
    """The subject: everything but snapshots and index."""
    meter = Meter(lambda progress: None, lambda: False)
    result = ImportResult()
    with without_collecting(), closing(driver.connect(path, read_only=True)) as connection:
        sheets = Gatherer(Mapping(), result, meter).sheets([files])
        plan = Planner(Stored(connection), ACTOR, meter).plan(sheets)
        connection.execute("COMMIT")
        if plan.steps:
            with closing(Store(path)) as store, store.write() as transaction:
                write_steps(transaction, plan, meter)
    assert not result.rejects
    return plan


@contextmanager
def empty_stores() -> Iterator[Iterator[Path]]:
    """Any number of new, empty stores, one at a time; their making is not measured."""
    with TemporaryDirectory(prefix="partnerhub-import-") as folder:
        template = Path(folder) / "template.sqlite"
        migrate.create(template)
        yield _copies(template)


def _copies(template: Path) -> Iterator[Path]:
    while True:
        path = template.with_name("store.sqlite")
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        shutil.copyfile(template, path)
        yield path


def rated(name: str, size: int, times: Times, goal: float, rows: int) -> Row:
    """The row for a goal on row rates: the subject's by the reference's, which must not be below ``goal``."""
    ratio, best = 1 / times.ratio_of_medians, 1 / times.ratio_of_minima
    seconds = median(times.subject)
    return Row(
        name,
        size,
        round(seconds * 1000, 1),
        round(median(times.reference) * 1000, 1),
        round(ratio, 3),
        goal,
        "PASS" if max(ratio, best) >= goal else "FAIL",
        f"row rate, at least; {rows:,} rows, {rows / seconds:,.0f} a second, minima {best:.2f}",
    )
