"""The editable fields of customers as the store holds them: read, compared and written in one way."""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps, loads
from typing import Any, NamedTuple

from partnerhub_desktop.services.commands.customer_edit import Edit
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.lists.holdings import WANTED
from partnerhub_desktop.services.store.driver import Connection

LOCAL, SYNCED = "local", "synced"

TAGS = "tags"


class State(NamedTuple):
    """What a field holds, and whether it was ``typed`` here, which an import then leaves alone.

    ``value`` is a text or None; of ``managed_by``, its keys; of ``tags``, those given here, in order. Each
    tag says by itself where it is from, so ``tags`` as a field are never ``typed``.
    """

    value: Any
    typed: bool


class Found(NamedTuple):
    """A customer and the state of one of its fields.

    ``said`` is what a file or Webex said last of a field that was typed here, None when that is not known;
    of ``tags``, those that it gives too. ``synced`` are the tags that are its alone.
    """

    id: int
    org_id: str
    name: str
    state: State
    said: Any = None
    synced: tuple[str, ...] = ()


_TYPED = f"""
    SELECT c.id, c.org_id, c.name, json_type(g.fields, '$.' || ?1) IS NOT NULL, {{column}}, (
        SELECT json_extract(fields, '$.' || ?1) FROM given
        WHERE entity = 'customer' AND entity_key = c.org_id AND kind <> 'typed'
            AND json_type(fields, '$.' || ?1) IS NOT NULL
        ORDER BY at DESC LIMIT 1)
    FROM customer c
    LEFT JOIN given g ON g.entity = 'customer' AND g.entity_key = c.org_id AND g.kind = 'typed'
    WHERE c.is_own = 0 AND c.id IN {WANTED.replace("?", "?2")}"""

_COLUMNS = {"managed_by": "c.managed_partner + 2 * c.managed_external", TAGS: "NULL"}

_TAGS = f"""
    SELECT customer_id, tag, origin FROM customer_tag WHERE customer_id IN {WANTED}
    ORDER BY customer_id, tag"""

_MANAGED = ((), MANAGED_BY[:1], MANAGED_BY[1:], MANAGED_BY)


def read_states(connection: Connection, field: str, ids: Sequence[int]) -> dict[int, Found]:
    """The field of these customers; one that is gone, or is our own organization, is absent."""
    asked = dumps(list(ids))
    rows = connection.execute(_TYPED.format(column=_COLUMNS.get(field, f"c.{field}")), (field, asked))
    if field == TAGS:
        return _with_tags(connection, asked, rows.fetchall())
    found = {}
    for key, org_id, name, typed, stored, said in rows.fetchall():
        value = _MANAGED[stored] if field == "managed_by" else stored
        found[key] = Found(key, org_id, name, State(value, bool(typed)), said)
    return found


def _with_tags(connection: Connection, asked: str, rows: Sequence[tuple[Any, ...]]) -> dict[int, Found]:
    tags: dict[int, tuple[list[str], list[str]]] = {}
    for customer, tag, origin in connection.execute(_TAGS, (asked,)):
        tags.setdefault(customer, ([], []))[origin != LOCAL].append(tag)
    found = {}
    for key, org_id, name, _typed, _stored, said in rows:
        local, synced = map(tuple, tags.get(key, ((), ())))
        found[key] = Found(key, org_id, name, State(local, False), tuple(loads(said or "[]")), synced)
    return found


def edited(edit: Edit, found: Found) -> Any:
    """What the field holds after a cleaned edit; tags equal in searching (``fold``) are the same tag."""
    if edit.verb == "set":
        return edit.value
    value = found.state.value
    asked = {fold(tag): tag for tag in edit.value or ()}
    if edit.verb == "remove":
        return tuple(tag for tag in value if fold(tag) not in asked)
    has = {fold(tag) for tag in (*value, *found.synced)}
    new = [tag for key, tag in asked.items() if key not in has]
    return tuple(sorted((*value, *new))) if new else value


def stays(edit: Edit, found: Found) -> bool:
    """Whether the edit would take away a tag that is not ours to take."""
    asked = {fold(tag) for tag in edit.value or ()} if edit.verb == "remove" else set()
    return bool(asked) and any(fold(tag) in asked for tag in found.synced)


def given_back(wanted: State, found: Found) -> State:
    """A state that an undo goes back to; what was typed gives way to what its source said last."""
    returns = found.state.typed and not wanted.typed and found.said is not None
    return State(found.said, False) if returns and isinstance(wanted.value, str | None) else wanted


def write_value(connection: Connection, field: str, value: Any, members: Sequence[Found]) -> None:
    """Put the value into each customer's row, and move the row's version on."""
    values: tuple[Any, ...] = ()
    if field == TAGS:
        _write_tags(connection, value, members)
        columns = ""
    elif field == "managed_by":
        columns = "managed_partner = ?, managed_external = ?, "
        values = tuple(int(key in value) for key in MANAGED_BY)
    else:
        columns, values = f"{field} = ?, ", (value,)
    connection.executemany(
        f"UPDATE customer SET {columns}version = version + 1 WHERE id = ?",
        [(*values, one.id) for one in members],
    )


def _write_tags(connection: Connection, local: Sequence[str], members: Sequence[Found]) -> None:
    """Each customer has these local tags; one that a file gives too is the file's once it is not ours."""
    connection.executemany(
        f"DELETE FROM customer_tag WHERE customer_id = ? AND origin = '{LOCAL}'",
        [(one.id,) for one in members],
    )
    ours = {fold(tag) for tag in local}
    rows = [(one.id, tag, LOCAL) for one in members for tag in local]
    for one in members:
        gone = {fold(tag) for tag in one.state.value} - ours
        rows += [(one.id, tag, SYNCED) for tag in one.said if fold(tag) in gone]
    connection.executemany(
        "INSERT INTO customer_tag (customer_id, tag, origin) VALUES (?, ?, ?)"
        " ON CONFLICT (customer_id, tag) DO UPDATE SET origin = excluded.origin",
        rows,
    )


def plain_value(field: str, value: Any) -> Any:
    """The value as the audit and ``given`` hold it."""
    return list(value) if field in (TAGS, "managed_by") else value
