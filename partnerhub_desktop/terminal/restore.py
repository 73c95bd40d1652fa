"""``partnerhub restore FILE``: puts a verified copy in the store's place."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from partnerhub_desktop.services.commands.restore import restore_store
from partnerhub_desktop.services.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a copy made by “partnerhub backup”")


def run(arguments: argparse.Namespace, session: Session) -> int:
    done = restore_store(session.profile, arguments.file)
    before = None if done.before is None else str(done.before)
    if session.as_json:
        print(json.dumps({"rows": done.rows, "before": before}))
        return 0
    print(f"{session.profile.store}: {done.rows['customer']} customers, verified")
    if before:
        print(f"The store that was there before: {before}")
    return 0
