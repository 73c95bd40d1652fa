"""Differences of many imports, each record's as one: before the first of them, after the last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from json import loads
from typing import Any

from partnerhub_desktop.services.lists.holdings import read_held
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.store.driver import Connection

_SINCE = """
    SELECT entity, customer_id, entity_key, old_value, new_value
    FROM source CROSS JOIN difference ON source_id = source.id
    WHERE at > ? AND kind IN ('import', 'sync') ORDER BY difference.id"""
_NEWEST = "SELECT max(at) FROM source WHERE at > ? AND kind IN ('import', 'sync')"


class Net:
    """A record that changed: values by field; ``is_new`` when it was not there before."""

    __slots__ = ("after", "before", "customer_id", "is_new", "key")

    def __init__(self, customer_id: int, key: tuple[str, ...], is_new: bool) -> None:
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
    def held(self) -> dict[int, list[Held]]:
        """What the customers hold now of whom a subscription, trial or licence line changed."""
        wanted = {net.customer_id for kind in ("subscription", "license_line") for net in self.of(kind)}
        return read_held(self._connection, f"[{','.join(map(str, sorted(wanted)))}]")


def read_net_changes(connection: Connection, since: str, only: frozenset[int] | None) -> NetChanges:
    """What imports and syncs changed after ``since`` (UTC, ISO), of the customers ``only`` (None: of all)."""
    nets: dict[Any, Net] = {}
    for entity, customer, key, old, new in connection.execute(_SINCE, (since,)):
        if only is not None and customer not in only:
            continue
        place = (entity, customer, key)
        net = nets.get(place)
        if net is None:
            parts = tuple(loads(key)) if entity == "license_line" else (key,)
            net = nets[place] = Net(customer, parts, old is None)
        net.follow({} if old is None else loads(old), loads(new))
    return NetChanges(connection, since, only, nets)
