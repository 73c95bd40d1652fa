"""``partnerhub check``: the health of the store; ``--start-anew`` begins with an empty one beside it."""

from __future__ import annotations

import argparse
import json
import sys

from partnerhub_desktop.services.health import Finding, examine
from partnerhub_desktop.services.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--start-anew",
        action="store_true",
        help="set a missing, damaged or foreign store aside under a dated name and begin with an empty one",
    )


def run(arguments: argparse.Namespace, session: Session) -> int:
    return _start_anew(session) if arguments.start_anew else _check(session)


def _check(session: Session) -> int:
    findings = examine(session.profile)
    if session.as_json:
        _print_json(session, findings)
    elif not findings:
        print(f"{session.profile.store}: sound")
    for finding in findings:
        print(finding.text, file=sys.stderr)
    return 1 if findings else 0


def _print_json(session: Session, findings: list[Finding]) -> None:
    listed = [{"code": finding.code, "text": str(finding.text)} for finding in findings]
    print(json.dumps({"store": str(session.profile.store), "sound": not findings, "findings": listed}))


def _start_anew(session: Session) -> int:
    from partnerhub_desktop.services.commands.restore import begin_anew

    kept = begin_anew(session.profile)
    if session.as_json:
        print(json.dumps({"store": str(session.profile.store), "set_aside": kept and str(kept)}))
        return 0
    print(f"{session.profile.store}: empty")
    if kept:
        print(f"The file that was there before: {kept}")
    return 0
