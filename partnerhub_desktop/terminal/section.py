"""``partnerhub section``: a section's table of the analytics page, all rows (interfaces.md)."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.catalog.sections import section
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.lists.sort_words import chosen_columns, chosen_fields, shown_columns
from partnerhub_desktop.services.permissions import Action, require
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import Section
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.analytics_access import add_product, open_analytics
from partnerhub_desktop.terminal.list_files import read_ids, write_file
from partnerhub_desktop.terminal.list_progress import Following
from partnerhub_desktop.terminal.list_reading import Access, log_export
from partnerhub_desktop.terminal.listed import Listed
from partnerhub_desktop.terminal.stopping import stopped_by_signal

FORMATS = ("table", "csv", "json", "xlsx", "pdf")
ONLY_FILES = ("xlsx", "pdf")
PLAIN = ("json", "csv")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``section``."""
    add = parser.add_argument
    add("section", choices=SECTION_NAMES, help="the section")
    add_product(parser)
    add("--columns", default="", metavar="A,B", help="column keys, in the order wanted")
    add("--format", choices=FORMATS, help="default: table")
    add("--output", type=Path, metavar="FILE", help="write into a file, whole or not at all")
    add("--progress", action="store_true", help="with --output: print one JSON object a line while it works")
    add("--ids", type=Path, help=argparse.SUPPRESS)  # the window's rows, in the order in which it shows them


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print or write the table."""
    wanted = arguments.format or ("json" if session.as_json else "table")
    if wanted in ONLY_FILES and arguments.output is None:
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "A workbook or a PDF needs --output FILE.")))
    analytics, access = open_analytics(session)
    shown = section(arguments.section)
    reading = analytics.table(arguments.product, shown.key)
    ids = read_ids(arguments.ids) if arguments.ids else reading.answer().ids
    listed = Listed(shown, _fields(arguments.columns, shown, wanted), reading, ids)
    if arguments.output is None:
        _print(wanted, listed, session)
    else:
        require(access.actor, Action.EXPORT)
        _export(wanted, listed, arguments, session, access)
    return 0


def _export(
    wanted: str, listed: Listed, arguments: argparse.Namespace, session: Session, access: Access
) -> None:
    output: Path = arguments.output
    with stopped_by_signal() as cancelled, whole_file(output) as part:
        following = Following(len(listed.ids), cancelled, arguments.progress)
        write_file(wanted, listed, session, part, following)
        log_export(session, access, Action.EXPORT, f"{arguments.product} {listed.page.key}", output)
    if arguments.progress:
        print(json.dumps({"rows": following.written, "columns": len(listed.fields), "file": str(output)}))


def _print(wanted: str, listed: Listed, session: Session) -> None:
    if wanted == "csv":
        write_csv(listed.columns(), listed.fields, sys.stdout)
        return
    rows = listed.reading.iterate_rows(listed.ids)
    if wanted == "json":
        write_json(rows, listed.fields, sys.stdout)
        return
    from partnerhub_desktop.terminal.spoken_list import write_table

    write_table(rows, listed.fields, listed.page, session, sys.stdout)


def _fields(columns: str, shown: Section, wanted: str) -> tuple[str, ...]:
    """Fields of rows; of a PDF the columns as the window shows them, each in one piece."""
    if wanted == "pdf":
        found = chosen_columns(columns, shown) if columns else shown_columns(shown)
        return tuple(column.key for column in found)
    if columns:
        return chosen_fields(columns, shown)
    if wanted in PLAIN:
        return shown.fields
    return tuple(column.key for column in shown_columns(shown) if not column.composed)
