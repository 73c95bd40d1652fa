"""``partnerhub list``: a list exactly as the window shows it (interfaces.md).

JSON and CSV carry keys, ISO dates and plain numbers and never import Qt; a table, a workbook or a PDF
carries the words, dates and numbers of the person's language.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from partnerhub_desktop.services.catalog import LIST_NAMES, list_page
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.lists.sort_words import (
    chosen_columns,
    chosen_fields,
    parse_order,
    shown_columns,
    shown_fields,
)
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.list_files import read_ids, write_file
from partnerhub_desktop.terminal.list_progress import Following
from partnerhub_desktop.terminal.list_reading import (
    OWN_ORGANIZATION,
    Access,
    add_list_arguments,
    log_export,
    open_access,
    open_list,
)
from partnerhub_desktop.terminal.listed import Listed
from partnerhub_desktop.terminal.stopping import stopped_by_signal

FORMATS = ("table", "csv", "json", "xlsx", "pdf")
ONLY_FILES = ("xlsx", "pdf")
PLAIN = ("json", "csv")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``list``."""
    add_list_arguments(parser, LIST_NAMES)
    add = parser.add_argument
    add("--sort", default="", metavar="COL[,-COL]", help="column keys, - for descending")
    add("--columns", default="", metavar="A,B", help="column keys, in the order wanted")
    add("--limit", type=_count, metavar="N", help="at most N rows")
    add("--format", choices=FORMATS, help="default: table")
    add("--output", type=Path, metavar="FILE", help="write into a file, whole or not at all")
    add("--progress", action="store_true", help="with --output: print one JSON object a line while it works")
    add("--ids", type=Path, help=argparse.SUPPRESS)  # the window's rows, in the order in which it shows them


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print or write the list."""
    wanted = arguments.format or ("json" if session.as_json else "table")
    _require_output(wanted, arguments.output)
    page = list_page(arguments.list)
    fields = _fields(arguments.columns, page, wanted)
    order = parse_order(arguments.sort, page)
    action = _action(page.key, arguments.output is not None)
    access = open_access(session, action)
    reading = open_list(page.key, access)
    ids = read_ids(arguments.ids) if arguments.ids else reading.answer(arguments.filter, order).ids
    listed = Listed(page, fields, reading, ids[: arguments.limit], arguments.filter)
    if arguments.output is None:
        _print(wanted, listed, session)
    else:
        _export(wanted, listed, arguments, session, access, action)
    return 0


def _export(
    wanted: str,
    listed: Listed,
    arguments: argparse.Namespace,
    session: Session,
    access: Access,
    action: Action,
) -> None:
    output: Path = arguments.output
    with stopped_by_signal() as cancelled, whole_file(output) as part:
        following = Following(len(listed.ids), cancelled, arguments.progress)
        write_file(wanted, listed, session, part, following)
        log_export(session, access, action, listed.page.key, output, listed.query)
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


def _require_output(wanted: str, output: Path | None) -> None:
    if output is not None or wanted not in ONLY_FILES:
        return
    if wanted == "pdf":
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "A PDF needs --output FILE.")))
    raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "A workbook needs --output FILE.")))


def _action(name: str, exporting: bool) -> Action:
    if name in OWN_ORGANIZATION:
        return Action.EXPORT_OWN_ORGANIZATION if exporting else Action.SEE_OWN_ORGANIZATION
    return Action.EXPORT if exporting else Action.SEE_CUSTOMERS


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("a whole number, 0 or more")
    return int(text)


def _fields(columns: str, page: ListPage, wanted: str) -> tuple[str, ...]:
    """Fields of rows; of a PDF the columns as the window shows them, each in one piece."""
    if wanted == "pdf":
        found = chosen_columns(columns, page) if columns else shown_columns(page)
        return tuple(column.key for column in found)
    if columns:
        return chosen_fields(columns, page)
    return page.fields if wanted in PLAIN else shown_fields(page)
