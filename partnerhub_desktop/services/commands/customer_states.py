"""The editable fields of customers as the store holds them: read, compared and written in one way."""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps
from typing import Any, NamedTuple

from partnerhub_desktop.services.commands.customer_edit import Edit
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.lists.holdings import WANTED
from partnerhub_desktop.services.store.driver import Connection

LOCAL = "local"

Tags = tuple[tuple[str, str], ...]
"""Every tag with its origin (``local``: given here; ``synced``: of a file or Webex), in the list's order."""


class State(NamedTuple):
    """What a field holds, and whether it was ``typed`` here, which an import then leaves alone.

    ``value`` is a text or None; of ``tags``, ``Tags``; of ``managed_by``, its keys.
    """

    value: Any
    typed: bool


class Found(NamedTuple):
    """A customer and the state of one of its fields."""

    id: int
    org_id: str
    name: str
    state: State


_TYPED = f"""
    SELECT c.id, c.org_id, c.name, json_type(g.fields, '$.' || ?) IS NOT NULL, {{column}}
    FROM customer c
    LEFT JOIN given g ON g.entity = 'customer' AND g.entity_key = c.org_id AND g.kind = 'typed'
    WHERE c.is_own = 0 AND c.id IN {WANTED}"""

_COLUMNS = {"managed_by": "c.managed_partner + 2 * c.managed_external", "tags": "NULL"}

_TAGS = f"""
    SELECT customer_id, tag, origin FROM customer_tag WHERE customer_id IN {WANTED}
    ORDER BY customer_id, tag"""

_MANAGED = ((), MANAGED_BY[:1], MANAGED_BY[1:], MANAGED_BY)


def read_states(connection: Connection, field: str, ids: Sequence[int]) -> dict[int, Found]:
    """The field of these customers; one that is gone, or is our own organization, is absent."""
    asked = dumps(list(ids))
    rows = connection.execute(_TYPED.format(column=_COLUMNS.get(field, f"c.{field}")), (field, asked))
    tags = _read_tags(connection, asked) if field == "tags" else {}
    found = {}
    for key, org_id, name, typed, stored in rows.fetchall():
        value = tuple(tags.get(key, ())) if field == "tags" else stored
        if field == "managed_by":
            value = _MANAGED[stored]
        found[key] = Found(key, org_id, name, State(value, bool(typed)))
    return found


def _read_tags(connection: Connection, asked: str) -> dict[int, list[tuple[str, str]]]:
    tags: dict[int, list[tuple[str, str]]] = {}
    for customer, tag, origin in connection.execute(_TAGS, (asked,)):
        tags.setdefault(customer, []).append((tag, origin))
    return tags


def edited(edit: Edit, value: Any) -> Any:
    """What the field holds after a cleaned edit; tags equal in searching (``fold``) are the same tag."""
    if edit.verb == "set":
        return edit.value
    asked = {fold(tag): tag for tag in edit.value or ()}
    if edit.verb == "remove":
        return tuple(held for held in value if held[1] != LOCAL or fold(held[0]) not in asked)
    has = {fold(tag) for tag, _ in value}
    new = [(tag, LOCAL) for key, tag in asked.items() if key not in has]
    return tuple(sorted((*value, *new))) if new else value


def stays(edit: Edit, value: Any) -> bool:
    """Whether the edit would take away a tag that is not ours to take."""
    asked = {fold(tag) for tag in edit.value or ()} if edit.verb == "remove" else set()
    return bool(asked) and any(origin != LOCAL and fold(tag) in asked for tag, origin in value)


def write_value(connection: Connection, field: str, value: Any, ids: Sequence[int]) -> None:
    """Put the value into each customer's row, and move the row's version on."""
    values: tuple[Any, ...] = ()
    if field == "tags":
        _write_tags(connection, value, ids)
        columns = ""
    elif field == "managed_by":
        columns = "managed_partner = ?, managed_external = ?, "
        values = tuple(int(key in value) for key in MANAGED_BY)
    else:
        columns, values = f"{field} = ?, ", (value,)
    connection.executemany(
        f"UPDATE customer SET {columns}version = version + 1 WHERE id = ?", [(*values, key) for key in ids]
    )


def _write_tags(connection: Connection, tags: Tags, ids: Sequence[int]) -> None:
    """The local ones only: an edit never changes the others."""
    local = [tag for tag, origin in tags if origin == LOCAL]
    connection.executemany(
        f"DELETE FROM customer_tag WHERE customer_id = ? AND origin = '{LOCAL}'", [(key,) for key in ids]
    )
    connection.executemany(
        f"INSERT INTO customer_tag (customer_id, tag, origin) VALUES (?, ?, '{LOCAL}')",
        [(key, tag) for key in ids for tag in local],
    )


def plain_value(field: str, value: Any) -> Any:
    """The value as the audit and ``given`` hold it."""
    return [tag for tag, _ in value] if field == "tags" else list(value) if field == "managed_by" else value
