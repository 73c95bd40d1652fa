"""``partnerhub backup FILE``: a verified copy of the store."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from pathlib import Path

from partnerhub_desktop.services.permissions import Action, actor_of, require
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.store.backup import write_copy


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="where the copy goes; it may replace an older copy"
    )


def run(arguments: argparse.Namespace, session: Session) -> int:
    session.open_store().close()
    with closing(session.reader()) as connection:
        require(actor_of(connection, read_settings(connection)), Action.EXPORT)
        copy = write_copy(connection, arguments.file)
    if session.as_json:
        print(json.dumps({"file": str(copy.path), "generation": copy.generation, "rows": copy.rows}))
    else:
        print(f"{copy.path}: {copy.rows['customer']} customers, verified")
    return 0
