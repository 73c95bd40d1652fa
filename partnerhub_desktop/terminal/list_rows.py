"""``partnerhub list``: a list exactly as the window shows it (interfaces.md).

JSON and CSV carry keys, ISO dates and plain numbers and never import Qt; a table or a workbook carries
the words, dates and numbers of the person's language.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from partnerhub_desktop.services.catalog import LIST_NAMES, list_page
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.lists.sort_words import chosen_fields, parse_order, shown_fields
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.reading import Order
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.list_reading import (
    OWN_ORGANIZATION,
    Access,
    add_list_arguments,
    log_export,
    open_access,
    open_list,
)

PLAIN_WRITERS = {"json": write_json, "csv": write_csv}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``list``."""
    add_list_arguments(parser, LIST_NAMES)
    parser.add_argument("--sort", default="", metavar="COL[,-COL]", help="column keys, - for descending")
    parser.add_argument("--columns", default="", metavar="A,B", help="column keys, in the order wanted")
    parser.add_argument("--limit", type=_count, metavar="N", help="at most N rows")
    parser.add_argument("--format", choices=("table", "csv", "json", "xlsx"), help="default: table")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write into a file, whole or not at all")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print or write the list."""
    wanted = arguments.format or ("json" if session.as_json else "table")
    if wanted == "xlsx" and arguments.output is None:
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "A workbook needs --output FILE.")))
    page = list_page(arguments.list)
    fields = _fields(arguments.columns, page, wanted)
    order = parse_order(arguments.sort, page)
    action = _action(page.key, arguments.output is not None)
    access = open_access(session, action)
    rows = _rows(arguments, page, order, access)
    if arguments.output is None:
        _write(wanted, rows, fields, page, session, sys.stdout)
        return 0
    with whole_file(arguments.output) as part:
        _write_file(wanted, rows, fields, page, session, part)
        log_export(session, access, action, page.key, arguments.output, arguments.filter)
    return 0


def _action(name: str, exporting: bool) -> Action:
    if name in OWN_ORGANIZATION:
        return Action.EXPORT_OWN_ORGANIZATION if exporting else Action.SEE_OWN_ORGANIZATION
    return Action.EXPORT if exporting else Action.SEE_CUSTOMERS


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("a whole number, 0 or more")
    return int(text)


def _fields(columns: str, page: ListPage, wanted: str) -> tuple[str, ...]:
    if columns:
        return chosen_fields(columns, page)
    return page.fields if wanted in PLAIN_WRITERS else shown_fields(page)


def _rows(arguments: argparse.Namespace, page: ListPage, order: Order, access: Access) -> Iterator[Any]:
    """The rows wanted; a query that is refused is refused before the first is given."""
    reading = open_list(page.key, access)
    answer = reading.answer(arguments.filter, order)
    limit = len(answer.ids) if arguments.limit is None else arguments.limit
    return reading.iterate_rows(answer.ids[:limit])


def _write_file(
    wanted: str, rows: Iterator[Any], fields: tuple[str, ...], page: ListPage, session: Session, file: Path
) -> None:
    if wanted == "xlsx":
        from partnerhub_desktop.terminal.spoken_list import write_xlsx

        write_xlsx(rows, fields, page, session, file)
        return
    with file.open("w", encoding="utf-8", newline="") as out:
        _write(wanted, rows, fields, page, session, out)


def _write(
    wanted: str, rows: Iterator[Any], fields: tuple[str, ...], page: ListPage, session: Session, out: TextIO
) -> None:
    if wanted in PLAIN_WRITERS:
        PLAIN_WRITERS[wanted](rows, fields, out)
        return
    from partnerhub_desktop.terminal.spoken_list import write_table

    write_table(rows, fields, page, session, out)
