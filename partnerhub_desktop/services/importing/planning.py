"""Checks the sheets of a call table by table and finds what they change; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from partnerhub_desktop.services.importing import checking, preparing, reasons
from partnerhub_desktop.services.importing.differences import Step, compare
from partnerhub_desktop.services.importing.formats import FORMATS
from partnerhub_desktop.services.importing.metering import Meter
from partnerhub_desktop.services.importing.preparing import Spared
from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.stored import Row, Stored
from partnerhub_desktop.services.importing.targets import KEY_OF, REFERENCES, SUBSCRIPTION, TARGETS, Target
from partnerhub_desktop.services.permissions import NOBODYS, Action, Actor, allowed


@dataclass(slots=True)
class Plan:
    """What an import would write on a store of that ``generation`` for the ``actor``.

    ``has_licenses``: licences were read. ``spared`` is what it says and does not write, since something else
    was given here.
    """

    generation: int
    actor: Actor
    has_licenses: bool
    steps: list[Step] = field(default_factory=list)
    spared: list[Spared] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return sum(len(step.added) + len(step.changed) for step in self.steps)


class Planner:
    """Works on one snapshot of the store; used once."""

    def __init__(self, stored: Stored, actor: Actor, meter: Meter) -> None:
        self._stored = stored
        self._actor = actor
        self._meter = meter
        self._restricted = not allowed(actor, Action.IMPORT, NOBODYS)
        self._existing: dict[str, dict[Any, Row]] = {}
        self._last_ids: dict[str, int] = {}
        self._new_ids: dict[str, dict[str, int]] = {table: {} for table in KEY_OF}
        self._rejected: dict[str, set[Any]] = {table: set() for table in KEY_OF}
        self._owners: dict[int, int] = {}
        self._spared: list[Spared] = []

    def plan(self, sheets: list[Sheet]) -> Plan:
        """The steps in the order of writing. ``sheets`` is emptied: each goes as soon as it is compared."""
        by_table = {table: [sheet for sheet in sheets if sheet.format.table == table] for table in FORMATS}
        sheets.clear()
        checking.same_person_roles(by_table["administrators"], by_table["users"])
        plan = Plan(self._stored.generation, self._actor, bool(by_table["licenses"]))
        if self._restricted:
            self._owners = dict(self._stored.each("SELECT id, customer_id FROM subscription"))
        for table, own in by_table.items():
            if own:
                plan.steps += filter(None, self._steps(table, own))
                by_table[table].clear()
        plan.spared = self._spared
        return plan

    def _steps(self, table: str, sheets: list[Sheet]) -> list[Step]:
        target = TARGETS[table]
        checking.check_twice(sheets)
        for sheet in sheets:
            self._resolve(sheet)
            if self._restricted:
                self._reject_other_customers(sheet)
            if table == "customers":
                self._spared += preparing.spare_local_edits(sheet, self._stored)
        steps = [self._compare(sheet, target, sheets) for sheet in sheets]
        for sheet in sheets:
            self._rejected.get(target.table, set()).update(sheet.rejected_keys)
        return steps

    def _resolve(self, sheet: Sheet) -> None:
        for column, table in REFERENCES.get(sheet.format.table, ()):
            ids = self._stored.ids(table, sheet.columns[column]) | self._new_ids[table]
            checking.resolve(sheet, column, table, ids, self._rejected[table])

    def _compare(self, sheet: Sheet, target: Target, sheets: list[Sheet]) -> Step:
        table = sheet.format.table
        rows = len(sheet.lines)
        self._meter.say("checking", table, 0, rows)
        if target.table not in self._existing:
            self._existing = {target.table: self._stored.rows(target, sheets)}
            self._last_ids[target.table] = self._stored.last_id(target.table) if target.has_id else 0
        step = compare(sheet, target, self._existing[target.table], self._last_ids[target.table])
        self._last_ids[target.table] += len(step.added)
        if target.table in KEY_OF:
            self._new_ids[target.table].update((row[1], row[0]) for row in step.added)
        if target is SUBSCRIPTION and self._restricted:
            self._owners.update((row[0], row[2]) for row in step.added)
        self._meter.say("checking", table, rows, rows)
        return step

    def _reject_other_customers(self, sheet: Sheet) -> None:
        """A partner administrator imports rows of assigned customers only (product.md, section 4)."""
        customers = self._customers(sheet)
        may = {key: key is not None and allowed(self._actor, Action.IMPORT, key) for key in set(customers)}
        for row, customer in enumerate(customers):
            if not may[customer]:
                sheet.reject(row, None, reasons.NOT_YOURS)
        sheet.settle()

    def _customers(self, sheet: Sheet) -> list[int | None]:
        """The customer that each row is about; None for nobody's."""
        table = sheet.format.table
        if table == "customers":
            return list(map(self._stored.ids("customer", sheet.row_keys()).get, sheet.row_keys()))
        if table == "subscriptions":
            return self._subscribers(sheet)
        if REFERENCES.get(table) == REFERENCES["licenses"]:
            return [self._owners.get(subscription) for subscription in sheet.columns["subscription_id"]]
        return [None] * len(sheet.lines)

    def _subscribers(self, sheet: Sheet) -> list[int | None]:
        """Whose a subscription is said to be; nobody's when it would be taken from another customer."""
        ids = self._stored.ids("subscription", sheet.row_keys())
        present = (self._owners.get(ids.get(key, NOBODYS)) for key in sheet.row_keys())
        return [
            said if said == stored or stored is None or allowed(self._actor, Action.IMPORT, stored) else None
            for said, stored in zip(sheet.columns["org_id"], present, strict=True)
        ]
