"""``partnerhub import``: CSV and XLSX files, folders and zips of them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.terminal.stopping import stopped_by_signal

if TYPE_CHECKING:
    from partnerhub_desktop.services.importing.metering import Progress
    from partnerhub_desktop.services.importing.result import ImportResult
    from partnerhub_desktop.services.importing.run import Request

REFUSED = "Nothing was written, because rows were rejected; --skip-rejected writes the others."
UNREADABLE = "Nothing was written, because not every file could be read; --skip-rejected writes the others."
NOTHING_READ = "Nothing was written, because nothing could be read."
SHOWN_COUNTS = ("read", "added", "changed", "unchanged", "rejected")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="a CSV or XLSX file, a zip or a folder of them")
    add("--mapping", type=Path, metavar="FILE", help="JSON: what columns, 01/02/2027 and 1.000 mean")
    add("--skip-rejected", action="store_true", help="write the rows that can be written")
    add("--dry-run", action="store_true", help="say what would happen and write nothing")
    add("--progress", action="store_true", help="print one JSON object a line while it works")
    add("--preview", action="store_true", help="print, as JSON, how each file is read and its first rows")
    add("--only", default="", metavar="FILE", help="with --preview: this one of the files or sheets")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """0 when written (or nothing was to be), 1 when rejects kept everything from being written."""
    request = _request(arguments)
    if arguments.preview:
        return _preview(request, arguments.only)
    result = _import(request, session, arguments.progress)
    as_json = session.as_json or arguments.progress
    refused = bool(result.rejects) and not request.skip_rejected
    for note in () if arguments.progress else result.notes:
        print(note, file=sys.stderr)
    _say(result, as_json, arguments.progress)
    if refused and not arguments.progress:
        print(_refusal(result), file=sys.stderr)
    elif not as_json:
        print(_outcome(result, request))
    return int(refused)


def _import(request: Request, session: Session, tells: bool) -> ImportResult:
    """The import itself; where it ``tells`` its progress it tells the code of an error too."""
    from partnerhub_desktop.services.importing.run import import_files

    store = session.open_store()
    report = _print_progress if tells else _keep_quiet
    try:
        with stopped_by_signal() as cancelled:
            return import_files(store, request, session.today, report, cancelled)
    except UserError as error:
        if tells:
            print(json.dumps({"error": error.code}), flush=True)
        raise
    finally:
        store.close()


def _preview(request: Request, only: str) -> int:
    from partnerhub_desktop.services.importing.run import preview_files

    print(json.dumps(preview_files(request, only).as_json(translatable=True)), flush=True)
    return 0


def _request(arguments: argparse.Namespace) -> Request:
    from partnerhub_desktop.services.importing.mapping import Mapping
    from partnerhub_desktop.services.importing.mapping_file import read_mapping
    from partnerhub_desktop.services.importing.run import Request

    mapping = read_mapping(arguments.mapping) if arguments.mapping else Mapping()
    return Request(tuple(arguments.paths), mapping, arguments.skip_rejected, arguments.dry_run)


def _print_progress(progress: Progress) -> None:
    print(json.dumps(progress._asdict()), flush=True)


def _keep_quiet(progress: Progress) -> None:
    """Nobody asked for progress."""


def _say(result: ImportResult, as_json: bool, translatable: bool) -> None:
    if as_json:
        print(json.dumps(result.as_json(translatable=translatable), ensure_ascii=False), flush=True)
        return
    if result.tables:
        print(f"{'':<16}" + "".join(f"{title:>12}" for title in SHOWN_COUNTS))
    for table, counts in result.tables.items():
        print(f"{table:<16}" + "".join(f"{getattr(counts, title):>12,}" for title in SHOWN_COUNTS))
    for reject in result.in_order():
        print(
            ": ".join(
                str(part) for part in (_place(reject.file, reject.line), reject.column, reject.reason) if part
            )
        )


def _place(file: str, line: int | None) -> str:
    from partnerhub_desktop.services.importing.reasons import visible

    return visible(file) if line is None else f"{visible(file)}:{line}"


def _refusal(result: ImportResult) -> str:
    if result.rejected_rows:
        return REFUSED
    return UNREADABLE if result.tables else NOTHING_READ


def _outcome(result: ImportResult, request: Request) -> str:
    if result.written:
        return "Imported."
    return "A dry run: nothing was written." if request.dry_run else "Nothing had changed."
