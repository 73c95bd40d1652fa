"""``partnerhub why ORG_ID``: each status of a customer with its rule and inputs (interfaces.md)."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.status_reasons import Reason
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.list_reading import open_access


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``why``."""
    parser.add_argument("org_id", metavar="ORG_ID", help="the customer's organization id")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print the reasons. Raises UserError when there is no such customer."""
    connection, _actor, scope = open_access(session)
    reading = CustomerReading(lambda: connection, *scope)
    reasons = reading.why(customer_of(connection, reading, arguments.org_id))
    if session.as_json:
        print(json.dumps([_plain(reason) for reason in reasons], ensure_ascii=False, indent=1))
    else:
        print("\n\n".join(_spoken(reason) for reason in reasons) or str(NO_STATUS))
    return 0


NO_STATUS = Text(QT_TRANSLATE_NOOP("services", "No subscriptions: this customer has no status."))


def customer_of(connection: Connection, reading: CustomerReading, org_id: str) -> int:
    """The customer of that ``org_id``. Raises UserError when it is not there or may not be seen."""
    known = "SELECT id FROM customer WHERE org_id = ? AND is_own = 0"
    found = connection.execute(known, (org_id,)).fetchone()
    if found is None or not reading.rows([found[0]]):
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "There is no customer “{org_id}”."), {"org_id": org_id}),
            Text(QT_TRANSLATE_NOOP("services", "“partnerhub list customers” shows those there are.")),
            code="unknown_customer",
        )
    return int(found[0])


def _plain(reason: Reason) -> dict[str, object]:
    return {
        "status": reason.status,
        "rule": str(reason.rule),
        "inputs": reason.inputs,
        "subscriptions": list(reason.subscriptions),
        "as_of": reason.as_of,
    }


def _spoken(reason: Reason) -> str:
    lines = [f"{reason.status}: {reason.rule}", *_inputs(reason.inputs)]
    if reason.subscriptions:
        lines.append("  " + ", ".join(reason.subscriptions))
    return "\n".join([*lines, f"  as of {reason.as_of}"])


def _inputs(inputs: dict[str, object]) -> Sequence[str]:
    lines: list[str] = []
    for name, value in inputs.items():
        each = value if isinstance(value, list) else [{name: value}]
        lines += ["  " + ", ".join(f"{key} {_word(known)}" for key, known in one.items()) for one in each]
    return lines


def _word(value: object) -> str:
    return "unknown" if value is None else str(value)
