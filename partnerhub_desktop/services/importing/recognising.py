"""Which table a header belongs to, and where its columns stand."""

from __future__ import annotations

from dataclasses import dataclass

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.formats import FORMATS, TableFormat, header_key
from partnerhub_desktop.services.importing.header_row import Fit, HowFit
from partnerhub_desktop.services.importing.looks import FileLook
from partnerhub_desktop.services.importing.mapping import FileMapping, Mapping
from partnerhub_desktop.services.importing.rejected import Rejected


@dataclass(frozen=True, slots=True)
class Recognised:
    """``positions``: column key → place in the row; ``ignored``: headers that mean nothing here."""

    format: TableFormat
    positions: dict[str, int]
    ignored: list[str]


def how_fit(mapping: Mapping, name: str) -> HowFit:
    """Says of a row of the file ``name`` how well it serves as its titles."""

    def fit(header: list[str]) -> Fit:
        decided = mapping.of(name, header)
        tables = [decided.table] if decided.table else list(FORMATS)
        complete = any(not _missing(decided, table, header) for table in tables)
        return Fit(complete, max(len(_known(decided, table, header)) for table in tables))

    return fit


def look_at(look: FileLook, mapping: FileMapping) -> None:
    """Write into ``look`` which table it is or is nearest to, and what its headers become there."""
    header = list(look.header)
    complete = [table for table in FORMATS if not _missing(mapping, table, header)]
    known = {table: len(_known(mapping, table, header)) for table in complete or FORMATS}
    look.table = mapping.table or (max(known, key=lambda table: known[table]) if any(known.values()) else "")
    if look.table:
        look.columns = [mapping.column_of(look.table, title) or "" for title in header]
        look.missing = _missing(mapping, look.table, header)


def recognise(name: str, header: list[str], mapping: FileMapping) -> Recognised:
    """The table of the file ``name``. Raises Rejected when it is none, several, or names a column twice."""
    table = mapping.table or _table(name, header, mapping)
    missing = _missing(mapping, table, header)
    if missing:
        raise Rejected(reasons.COLUMN_MISSING, table=table, names=", ".join(missing))
    positions: dict[str, int] = {}
    for place, title in enumerate(header):
        key = mapping.column_of(table, title)
        if key in positions:
            raise Rejected(reasons.HEADER_TWICE, names=f"{header[positions[key]]}, {title}")
        if key:
            positions[key] = place
    ignored = [title for title in header if not mapping.column_of(table, title)]
    _reject_same_titles(ignored)
    return Recognised(FORMATS[table], positions, ignored)


def _reject_same_titles(titles: list[str]) -> None:
    """Also a column that is not imported may not stand there twice: the file is not what it seems."""
    named = [title for title in titles if title]
    twice = [title for title in named if [header_key(each) for each in named].count(header_key(title)) > 1]
    if twice:
        raise Rejected(reasons.HEADER_TWICE, names=", ".join(twice))


def _table(name: str, header: list[str], mapping: FileMapping) -> str:
    complete = [table for table in FORMATS if not _missing(mapping, table, header)]
    if not complete:
        raise _not_a_table(header, mapping)
    scores = {table: len(_known(mapping, table, header)) for table in complete}
    best = [table for table in complete if scores[table] == max(scores.values())]
    if len(best) > 1:
        own_name = name.rpartition("/")[2].casefold()
        best = [table for table in best if table in own_name] or best
    if len(best) > 1:
        raise Rejected(reasons.SEVERAL_TABLES, tables=", ".join(best))
    return best[0]


def _not_a_table(header: list[str], mapping: FileMapping) -> Rejected:
    """The reason with what is missing from the nearest table, when there is a near one."""
    nearest = max(FORMATS, key=lambda table: len(_known(mapping, table, header)))
    if len(_known(mapping, nearest, header)) < 2:
        return Rejected(reasons.NO_TABLE, names=", ".join(header))
    missing = _missing(mapping, nearest, header)
    return Rejected(reasons.COLUMN_MISSING, table=nearest, names=", ".join(missing))


def _known(mapping: FileMapping, table: str, header: list[str]) -> set[str]:
    return {key for title in header if (key := mapping.column_of(table, title))}


def _missing(mapping: FileMapping, table: str, header: list[str]) -> list[str]:
    return sorted(FORMATS[table].needed - _known(mapping, table, header))
