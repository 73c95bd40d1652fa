"""An import from paths to the store: the one entry of this package."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.apply import Moved, apply
from partnerhub_desktop.services.importing.gathering import Gatherer
from partnerhub_desktop.services.importing.mapping import Mapping
from partnerhub_desktop.services.importing.metering import Limits, Meter, Progress
from partnerhub_desktop.services.importing.planning import Plan, Planner
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.stored import Stored
from partnerhub_desktop.services.permissions import Action, Actor, require
from partnerhub_desktop.services.person_at_work import PersonAtWork
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

PREVIEWED = 2_000
"""Rows of each table that a quick look reads."""

ATTEMPTS = 5
"""How often an import begins again because somebody else changed the store meanwhile."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to import and how. ``skip_rejected`` writes the rows that can be; ``dry_run`` writes nothing."""

    paths: tuple[Path, ...]
    mapping: Mapping = field(default_factory=Mapping)
    skip_rejected: bool = False
    dry_run: bool = False
    limits: Limits = Limits()


def import_files(
    store: Store,
    request: Request,
    today: date,
    report: Callable[[Progress], None] = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Import files for the person the store's settings name. All is written in one transaction, or nothing.

    Rejects are in the result; with one, only ``skip_rejected`` lets anything be written. The checks and the
    comparison hold no lock. Raises UserError: sample_data, cancelled, nothing_to_import, store_busy, denied.
    """
    for _ in range(ATTEMPTS):
        try:
            with without_collecting():
                return _attempt(store, request, today, Meter(report, cancelled, request.limits))
        except Moved:
            continue
    raise UserError(
        Text(QT_TRANSLATE_NOOP("services", "The store is being changed all the time.")),
        Text(QT_TRANSLATE_NOOP("services", "Nothing was imported. Try again later.")),
        code="store_busy",
    )


def preview_files(request: Request, only: str = "") -> ImportResult:
    """A quick look at the files of a request, or at one of them: the first rows of each, and what in these
    cannot be read. The store is not asked, so nothing is compared with it."""
    result = ImportResult()
    meter = Meter(lambda progress: None, lambda: False, request.limits)
    Gatherer(request.mapping, result, meter, PREVIEWED, only).sheets(list(request.paths))
    return result


@contextmanager
def without_collecting() -> Iterator[None]:
    """Millions of rows and no cycle among them: looking for cycles would take a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _attempt(store: Store, request: Request, today: date, meter: Meter) -> ImportResult:
    result = ImportResult()
    with closing(driver.connect(store.path, read_only=True)) as connection:
        actor = PersonAtWork().at(connection)
        require(actor, Action.IMPORT)
        plan, is_needed = _plan(connection, request, actor, today, result, meter)
    if is_needed and not request.dry_run and (request.skip_rejected or not result.rejects):
        apply(store, plan, result, PersonAtWork(), today, meter)
        result.written = True
    return result


def _plan(
    connection: driver.Connection,
    request: Request,
    actor: Actor,
    today: date,
    result: ImportResult,
    meter: Meter,
) -> tuple[Plan, bool]:
    """The plan, and whether it has anything to write."""
    stored = Stored(connection)
    _refuse_sample(stored)
    sheets = Gatherer(request.mapping, result, meter).sheets(list(request.paths))
    if not sheets and not result.rejects:
        raise _nothing_found()
    plan = Planner(stored, actor, meter).plan(sheets)
    return plan, bool(plan.steps or plan.spared) or (plan.has_licenses and stored.lacks_snapshots(today))


def _refuse_sample(stored: Stored) -> None:
    if stored.content == "sample":
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "This profile holds sample data, which never mixes with real data."
                )
            ),
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Nothing was imported. Remove the sample data first: “partnerhub sample --remove”.",
                )
            ),
            code="sample_data",
        )


def _nothing_found() -> UserError:
    return UserError(
        Text(QT_TRANSLATE_NOOP("services", "Nothing to import was found there.")),
        Text(QT_TRANSLATE_NOOP("services", "CSV and XLSX files, folders and zips of them can be imported.")),
        code="nothing_to_import",
    )
