"""``partnerhub section``: a section's table of the analytics page, all rows (interfaces.md)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.analytics.section_reading import SectionReading
from partnerhub_desktop.services.analytics.section_rows import SectionRow
from partnerhub_desktop.services.catalog.sections import section
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.lists.columns import columns_of
from partnerhub_desktop.services.permissions import Action, require
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.analytics_access import add_product, open_analytics
from partnerhub_desktop.terminal.list_reading import log_export

FORMATS = ("table", "csv", "json", "xlsx")


class Shown(NamedTuple):
    """The section, and all its rows in its order."""

    section: Section
    reading: SectionReading
    ids: Sequence[int]

    def rows(self) -> Iterator[SectionRow]:
        """The rows one after the other."""
        return self.reading.iterate_rows(self.ids)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``section``."""
    parser.add_argument("section", choices=SECTION_NAMES, help="the section")
    add_product(parser)
    parser.add_argument("--format", choices=FORMATS, help="default: table")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write into a file, whole or not at all")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print or write the table."""
    wanted = arguments.format or ("json" if session.as_json else "table")
    if wanted == "xlsx" and arguments.output is None:
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "A workbook needs --output FILE.")))
    analytics, access = open_analytics(session)
    reading = analytics.table(arguments.product, arguments.section)
    shown = Shown(section(arguments.section), reading, reading.answer().ids)
    if arguments.output is None:
        _print(wanted, shown, session)
        return 0
    require(access.actor, Action.EXPORT)
    with whole_file(arguments.output) as part:
        _write(wanted, shown, session, part)
        what = f"{arguments.product} {arguments.section}"
        log_export(session, access, Action.EXPORT, what, arguments.output)
    return 0


def _print(wanted: str, shown: Shown, session: Session) -> None:
    if wanted == "json":
        write_json(shown.rows(), shown.section.fields, sys.stdout)
    elif wanted == "csv":
        write_csv(columns_of(shown.rows(), shown.section.fields), shown.section.fields, sys.stdout)
    else:
        from partnerhub_desktop.terminal.spoken_list import write_table

        write_table(shown.rows(), _spoken_fields(shown.section), shown.section, session, sys.stdout)


def _write(wanted: str, shown: Shown, session: Session, path: Path) -> None:
    if wanted == "xlsx":
        from partnerhub_desktop.terminal.spoken_list import write_xlsx

        fields = _spoken_fields(shown.section)
        write_xlsx(columns_of(shown.rows(), fields), fields, shown.section, session, path)
        return
    with path.open("w", encoding="utf-8", newline="") as out:
        if wanted == "csv":
            write_csv(columns_of(shown.rows(), shown.section.fields), shown.section.fields, out)
        elif wanted == "json":
            write_json(shown.rows(), shown.section.fields, out)
        else:
            from partnerhub_desktop.terminal.spoken_list import write_table

            write_table(shown.rows(), _spoken_fields(shown.section), shown.section, session, out)


def _spoken_fields(section: Section) -> tuple[str, ...]:
    """The columns as the window shows them, those made of several fields by their own key's field."""
    return tuple(column.key for column in section.columns if not column.composed)
