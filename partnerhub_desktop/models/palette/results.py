"""The palette's lines for what is typed: groups under headings, the most likely one first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.models.palette.customer_search import FoundCustomers
from partnerhub_desktop.models.palette.entries import (
    ACTION,
    ALL_CUSTOMERS,
    CUSTOMER,
    HEADING,
    NOTE,
    PAGE,
    VIEW,
    Entry,
)
from partnerhub_desktop.models.palette.matching import BEGINS, NEARLY, best

Palette = Context("Palette")

MOST = {VIEW: 5, PAGE: 5, ACTION: 8}
MOST_VIEWS = 6
"""Before anything is typed; the chips show all."""
GROUPS = (VIEW, PAGE, ACTION)


def results(
    text: str, commands: Sequence[Entry], found: FoundCustomers | None, remembered: str
) -> list[Entry]:
    """The lines for ``text``; ``found`` is None while customers are looked for."""
    return _typed(text, commands, found) if text else _untyped(commands, found, remembered)


def customer_entry(row: Any) -> Entry:
    """A customer's line."""
    return Entry(CUSTOMER, str(row.id), row.name, aside=row.domain or "", statuses=row.statuses)


def _typed(text: str, commands: Sequence[Entry], found: FoundCustomers | None) -> list[Entry]:
    groups, near, likely = [], [], False
    for kind in GROUPS:
        of_kind = [entry for entry in commands if entry.kind == kind]
        ranked = best(text, of_kind, lambda entry: entry.titles, MOST[kind])
        likely |= any(rank == BEGINS for rank, _ in ranked)
        groups += _group(_heading(kind), [entry for rank, entry in ranked if rank != NEARLY])
        near += [entry for rank, entry in ranked if rank == NEARLY]
    customers = _customers(found)
    lines = [*groups, *customers] if likely else [*customers, *groups]
    lines += _group(Palette.tr("Similar"), [*near, *map(customer_entry, found.near if found else ())])
    if lines or found is None:
        return lines
    problem = found.problem
    said = translated(problem.message) if problem else Palette.tr("Nothing matches “{text}”")
    return [Entry(NOTE, "", said if problem else said.format(text=text), icon="search")]


def _customers(found: FoundCustomers | None) -> list[Entry]:
    heading = Palette.tr("Customers")
    if found is None:
        return _group(heading, [Entry(NOTE, "", Palette.tr("Looking for customers…"), icon="search")])
    lines = [customer_entry(row) for row in found.rows]
    if found.total > 1:
        title = Palette.tr("Show all %Ln customer(s) that match", "", found.total)
        lines.append(Entry(ALL_CUSTOMERS, found.text, title, icon="list-filter"))
    return _group(heading, lines)


def _untyped(commands: Sequence[Entry], found: FoundCustomers | None, remembered: str) -> list[Entry]:
    known = {entry.token: entry for entry in commands}
    for row in found.rows if found else ():
        entry = customer_entry(row)
        known[entry.token] = entry
    recent = [known[token] for token in remembered.split("\n") if token in known]
    lines = _group(Palette.tr("Recent"), recent)
    for kind in GROUPS:
        others = [each for each in commands if each.kind == kind and each not in recent]
        lines += _group(_heading(kind), others[:MOST_VIEWS] if kind == VIEW else others)
    return lines


def _group(heading: str, entries: Iterable[Entry]) -> list[Entry]:
    entries = list(entries)
    return [Entry(HEADING, "", heading), *entries] if entries else []


def _heading(kind: str) -> str:
    return {
        VIEW: Palette.tr("Saved views"),
        PAGE: Palette.tr("Pages"),
        ACTION: Palette.tr("Actions"),
    }[kind]
