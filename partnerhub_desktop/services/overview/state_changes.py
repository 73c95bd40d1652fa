"""What imports changed of customers, trials, ends and owners."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from partnerhub_desktop.services.overview.net_changes import Net, NetChanges
from partnerhub_desktop.services.overview.rows_changed import (
    ADDED,
    BECAME,
    DATES,
    EARLIER,
    ENDED,
    LATER,
    OWNERS,
    STARTED,
    TRIALS,
    Line,
    Row,
    line_of,
)
from partnerhub_desktop.services.store.driver import Connection

_RUN_OUT = """
    SELECT customer_id, external_id, ends_on FROM subscription
    WHERE kind = 'trial' AND state = 'active' AND ends_on >= ? AND ends_on < ?"""


def added(connection: Connection, changes: NetChanges, _today: date) -> Line:
    """Customers that were not there before."""
    rows = [Row(net.customer_id) for net in changes.of("customer") if net.is_new]
    return line_of(connection, ADDED, {ADDED: rows})


def trials(connection: Connection, changes: NetChanges, today: date) -> Line:
    """Trials that began, that ended (by a file, or because their last day is over), that were bought."""
    started, ended, became = [], {}, []
    for net in changes.of("subscription"):
        now = changes.subscriptions_now.get(net.key[0])
        if now is None:
            continue
        row = Row(net.customer_id, net.key[0], new=_day(now.ends_on), is_trial=now.kind == "trial")
        if net.is_new and row.is_trial and now.state != "ended":
            started.append(row)
        elif net.changed("state") and now.state == "ended" and row.is_trial:
            ended[net.key[0]] = row
        elif net.changed("kind") and net.before["kind"] == "trial":
            became.append(row)
    for row in _run_out(connection, changes, today):
        ended.setdefault(row.subject, row)
    return line_of(connection, TRIALS, {STARTED: started, ENDED: ended.values(), BECAME: became})


def _run_out(connection: Connection, changes: NetChanges, today: date) -> Iterator[Row]:
    """Trials whose last day was one of those since then."""
    if not changes.since:
        return
    since = datetime.fromisoformat(changes.since).astimezone().date()
    span = (since.isoformat(), today.isoformat())
    for customer, external_id, ends_on in connection.execute(_RUN_OUT, span):
        if changes.sees(customer):
            yield Row(customer, external_id, new=_day(ends_on), is_trial=True)


def dates_moved(connection: Connection, changes: NetChanges, _today: date) -> Line:
    """Subscriptions and trials that end or renew on another day than before."""
    known = changes.subscriptions_now
    later: list[Row] = []
    earlier: list[Row] = []
    for net in changes.of("subscription"):
        old, new = _moved(net)
        if old is not None and new is not None:
            now = known.get(net.key[0])
            is_trial = now is not None and now.kind == "trial"
            row = Row(net.customer_id, net.key[0], old, new, is_trial=is_trial)
            (later if new > old else earlier).append(row)
    return line_of(connection, DATES, {LATER: later, EARLIER: earlier})


def owners(connection: Connection, changes: NetChanges, _today: date) -> Line:
    """Customers that have another owner than before."""
    rows = [
        Row(net.customer_id, old=net.before["owner"], new=net.after["owner"])
        for net in changes.of("customer")
        if net.changed("owner")
    ]
    return line_of(connection, OWNERS, {OWNERS: rows})


def _moved(net: Net) -> tuple[date | None, date | None]:
    if not net.changed("ends_on"):
        return None, None
    return _day(net.before["ends_on"]), _day(net.after["ends_on"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
