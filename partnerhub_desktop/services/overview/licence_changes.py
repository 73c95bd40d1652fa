"""What imports changed of licences: who is over the limit now, how many are assigned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from partnerhub_desktop.services.offers import PRODUCTS, counts_in_assignment
from partnerhub_desktop.services.overview.net_changes import Key, Net, NetChanges
from partnerhub_desktop.services.overview.rows_changed import (
    ASSIGNED,
    BACK,
    NOW_OVER,
    OVER,
    Line,
    Row,
    line_of,
)
from partnerhub_desktop.services.statuses import Held, is_active, overage_in
from partnerhub_desktop.services.statuses import Line as LicenseLine
from partnerhub_desktop.services.store.driver import Connection

Nets = Mapping[Key, Net]


def over_limit(connection: Connection, changes: NetChanges, today: date) -> Line:
    """Customers with a license overage now and none before, and the other way round.

    Before and now are both looked at on ``today``: a subscription that has just run out is no change of an
    import.
    """
    lines = {net.key: net for net in changes.of("license_line")}
    subscriptions = {net.key: net for net in changes.of("subscription")}
    now_over, back = [], []
    for customer, held in changes.held_by(_concerned(changes)).items():
        before = _overage(_as_before(held, subscriptions, lines), today)
        now = _overage(held, today)
        if now and not before:
            now_over.append(Row(customer, old=before, new=now))
        if before and not now:
            back.append(Row(customer, old=before, new=now))
    return line_of(connection, OVER, {NOW_OVER: now_over, BACK: back})


def assigned(connection: Connection, changes: NetChanges, _today: date) -> Line:
    """Licences assigned more or less than before, by product, of customers that were known before."""
    sums: dict[tuple[str, int], int] = defaultdict(int)
    lines = changes.lines_now
    for net in changes.of("license_line"):
        if net.key in lines and counts_in_assignment(net.key[1]):
            sums[lines[net.key].product, net.customer_id] += _more_assigned(net)
    rows: dict[str, list[Row]] = {product: [] for product in PRODUCTS}
    for (product, customer), amount in sums.items():
        if amount:
            rows[product].append(Row(customer, amount=amount))
    return line_of(connection, ASSIGNED, rows)


def _more_assigned(net: Net) -> int:
    after = net.after.get("assigned", 0)
    return int(after - (0 if net.is_new else net.before.get("assigned", after)))


def _concerned(changes: NetChanges) -> set[int]:
    """Customers who can have come over their limit, or back: one of their lines or terms did."""
    found = {net.customer_id for net in changes.of("subscription") if _is_other_term(net)}
    lines = changes.lines_now
    for net in changes.of("license_line"):
        now = lines.get(net.key)
        if now is None:
            continue
        purchased, assigned = (net.before.get(name, getattr(now, name)) for name in ("purchased", "assigned"))
        was_over = not net.is_new and assigned > purchased
        if was_over != (now.assigned > now.purchased):
            found.add(net.customer_id)
    return found


def _is_other_term(net: Net) -> bool:
    return net.is_new or net.changed("state") or net.changed("ends_on")


def _overage(held: Iterable[Held], today: date) -> int:
    return sum(overage_in(one) for one in held if is_active(one, today))


def _as_before(held: Sequence[Held], subscriptions: Nets, lines: Nets) -> Iterator[Held]:
    for one in held:
        net = subscriptions.get((one.external_id,))
        if net is not None and net.is_new:
            continue
        before = net.before if net is not None else {}
        ends = before.get("ends_on", one.ends_on)
        yield one._replace(
            state=before.get("state", one.state),
            ends_on=date.fromisoformat(ends) if isinstance(ends, str) else ends,
            lines=tuple(_lines_before(one, lines)),
        )


def _lines_before(one: Held, lines: Nets) -> Iterator[LicenseLine]:
    for line in one.lines:
        net = lines.get((one.external_id, line.offer))
        if net is None:
            yield line
        elif not net.is_new:
            purchased, assigned = (
                net.before.get(name, getattr(line, name)) for name in ("purchased", "assigned")
            )
            yield line._replace(purchased=purchased, assigned=assigned)
