"""Owners and tags that are in use already: what an edit offers to choose from."""

from __future__ import annotations

from partnerhub_desktop.services.store.driver import Connection

TAGS, LOCAL_TAGS, OWNERS = "tags", "local_tags", "owner"

_TAGGED = "SELECT tag AS value, customer_id AS customer FROM customer_tag"
_SOURCES = {
    TAGS: _TAGGED,
    LOCAL_TAGS: f"{_TAGGED} WHERE origin = 'local'",
    OWNERS: "SELECT owner AS value, id AS customer FROM customer WHERE owner IS NOT NULL"
    " UNION ALL SELECT name, NULL FROM person WHERE is_administrator = 1 AND length(name) > 0",
}

_COUNTED = """
    SELECT value, count(customer) FROM ({source})
    WHERE customer IS NULL OR customer NOT IN (SELECT id FROM customer WHERE is_own = 1) {seen}
    GROUP BY value ORDER BY 2 DESC, 1"""


def known_values(
    connection: Connection, kind: str, only: frozenset[int] | None = None
) -> list[tuple[str, int]]:
    """Values with the number of customers that have each, the most frequent first.

    ``kind`` is ``tags``, ``local_tags`` (those given here) or ``owner``, to which the administrators' names
    belong too. ``only`` are the customers that the person may see, None for all.
    """
    if only is None:
        return connection.execute(_COUNTED.format(source=_SOURCES[kind], seen="")).fetchall()
    from json import dumps

    seen = "AND (customer IS NULL OR customer IN (SELECT value FROM json_each(?)))"
    asked = (dumps(sorted(only)),)
    return connection.execute(_COUNTED.format(source=_SOURCES[kind], seen=seen), asked).fetchall()
