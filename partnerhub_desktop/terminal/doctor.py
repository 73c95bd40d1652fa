"""``partnerhub doctor``: versions, paths and figures for a report of a problem; no secret, no customer."""

from __future__ import annotations

import argparse
import json

from partnerhub_desktop.services.diagnosis import Line, diagnose
from partnerhub_desktop.services.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = __doc__


def run(arguments: argparse.Namespace, session: Session) -> int:
    lines = diagnose(session.profile)
    if session.as_json:
        print(json.dumps({line.key: line.value for line in lines}, ensure_ascii=False))
    else:
        print("\n".join(_shown(line) for line in lines))
    return 0


def _shown(line: Line) -> str:
    return f"{line.key:<22}{line.value}" + (f"  ({line.remark})" if line.remark else "")
