"""``partnerhub backup FILE``: a verified copy of the store."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from pathlib import Path

from partnerhub_desktop.services.permissions import NOBODYS, Action, require
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.store.backup import write_copy
from partnerhub_desktop.terminal.list_reading import log_export, open_access


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="where the copy goes; it may replace an older copy"
    )


def run(arguments: argparse.Namespace, session: Session) -> int:
    session.open_store().close()
    access = open_access(session, Action.EXPORT)
    with closing(access.connection):
        require(access.actor, Action.EXPORT, NOBODYS)
        log_export(session, access, Action.EXPORT, "store", arguments.file)
        copy = write_copy(access.connection, arguments.file)
    if session.as_json:
        print(json.dumps({"file": str(copy.path), "generation": copy.generation, "rows": copy.rows}))
    else:
        print(f"{copy.path}: {copy.rows['customer']} customers, verified")
    return 0
