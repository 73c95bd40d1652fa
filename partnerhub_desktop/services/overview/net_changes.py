"""Differences of many imports, each record's as one: before the first of them, after the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from json import dumps, loads
from typing import Any, NamedTuple

from partnerhub_desktop.services.lists.holdings import read_held
from partnerhub_desktop.services.offers import shown_product
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.store.driver import Connection

_SINCE = """
    SELECT entity, customer_id, entity_key, old_value, new_value
    FROM source CROSS JOIN difference ON source_id = source.id
    WHERE at > ? AND kind IN ('import', 'sync') ORDER BY difference.id"""
_NEWEST = "SELECT max(at) FROM source WHERE at > ? AND kind IN ('import', 'sync')"
_LINES = """
    SELECT external_id, offer, product, purchased, assigned FROM json_each(?) AS wanted
    CROSS JOIN subscription ON external_id = json_extract(wanted.value, '$[0]')
    CROSS JOIN license_line ON subscription_id = subscription.id
        AND offer = json_extract(wanted.value, '$[1]')"""
_SUBSCRIPTIONS = """
    SELECT external_id, subscription.kind, state, ends_on FROM json_each(?) AS wanted
    CROSS JOIN subscription ON external_id = wanted.value"""

Key = tuple[str, ...]


class Net:
    """A record that changed: values by field; ``is_new`` when it was not there before."""

    __slots__ = ("after", "before", "customer_id", "is_new", "key")

    def __init__(self, customer_id: int, key: Key, is_new: bool) -> None:
        self.customer_id = customer_id
        self.key = key
        self.is_new = is_new
        self.before: dict[str, Any] = {}
        self.after: dict[str, Any] = {}

    def follow(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Take in a later difference."""
        for field, value in old.items():
            self.before.setdefault(field, value)
        self.after |= new

    def changed(self, field: str) -> bool:
        """Whether the field of a record that was there is another one now."""
        is_told = field in self.before and field in self.after
        return is_told and bool(self.before[field] != self.after[field])


class LineNow(NamedTuple):
    """Licences of one offer as they are now; ``product`` is that under which they count."""

    product: str
    purchased: int
    assigned: int


class SubscriptionNow(NamedTuple):
    """A subscription or trial as it is now; ``ends_on`` is an ISO day."""

    kind: str
    state: str
    ends_on: str | None


class NetChanges:
    """Of one span of time. ``newest`` is the instant of its newest import, "" without one."""

    def __init__(
        self, connection: Connection, since: str, only: frozenset[int] | None, nets: Mapping[Any, Net]
    ) -> None:
        self._connection = connection
        self._only = only
        self._nets = nets
        self.since = since
        self.newest: str = connection.execute(_NEWEST, (since,)).fetchone()[0] or ""

    def sees(self, customer_id: int) -> bool:
        """Whether the person at work may see the customer."""
        return self._only is None or customer_id in self._only

    def of(self, entity: str) -> Iterator[Net]:
        """The records of this kind, in the order in which they first changed."""
        return (net for (kind, *_), net in self._nets.items() if kind == entity)

    @cached_property
    def lines_now(self) -> Mapping[Key, LineNow]:
        """The licence lines that changed, as they are now; without those that are gone."""
        asked = dumps([net.key for net in self.of("license_line")])
        return {
            (external_id, offer): LineNow(shown_product(offer, product), purchased, assigned)
            for external_id, offer, product, purchased, assigned in self._connection.execute(_LINES, (asked,))
        }

    @cached_property
    def subscriptions_now(self) -> Mapping[str, SubscriptionNow]:
        """The subscriptions and trials that changed, as they are now, by their external id."""
        asked = dumps([net.key[0] for net in self.of("subscription")])
        rows = self._connection.execute(_SUBSCRIPTIONS, (asked,))
        return {external_id: SubscriptionNow(*values) for external_id, *values in rows}

    def held_by(self, customers: Iterable[int]) -> dict[int, list[Held]]:
        """What these customers hold now."""
        return read_held(self._connection, dumps(sorted(customers)))


def read_net_changes(connection: Connection, since: str, only: frozenset[int] | None) -> NetChanges:
    """What imports and syncs changed after ``since`` (UTC, ISO), of the customers ``only`` (None: of all)."""
    rows = [row for row in connection.execute(_SINCE, (since,)) if only is None or row[1] in only]
    nets: dict[Any, Net] = {}
    olds, news = (_parsed([row[column] for row in rows]) for column in (3, 4))
    for (entity, customer, key, *_), old, new in zip(rows, olds, news, strict=True):
        net = nets.get((entity, customer, key))
        if net is None:
            parts = tuple(loads(key)) if entity == "license_line" else (key,)
            net = nets[entity, customer, key] = Net(customer, parts, old is None)
        net.follow(old or {}, new)
    return NetChanges(connection, since, only, nets)


def _parsed(texts: Sequence[str | None]) -> list[Any]:
    """All of the JSON texts at once: one by one takes several times as long."""
    found: list[Any] = loads(f"[{','.join(text or 'null' for text in texts)}]")
    return found
