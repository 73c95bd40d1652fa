"""What happened to a customer: what imports changed, what people edited and noted here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from json import loads
from typing import Any, NamedTuple

from partnerhub_desktop.services.lists.customer_rows import one_state
from partnerhub_desktop.services.permissions import Action, Actor, allowed
from partnerhub_desktop.services.store.driver import Connection

IMPORT, EDIT, NOTE = "import", "edit", "note"
KINDS = (IMPORT, EDIT, NOTE)

MOST_EDITS = 500
"""Audit rows of one customer that are read, the newest ones; the audit itself has no end."""

Values = Mapping[str, Any]


class Happening(NamedTuple):
    """One row of one record that changed.

    ``at`` is the instant (UTC, ISO); ``who`` the file of an import or the person of an edit; ``action`` the
    audit's word, "" for an import. ``key`` names the record: for a licence line subscription and offer, else
    one text. ``old`` is None for what is new; both are by field, None = not known.
    """

    kind: str
    at: str
    who: str
    action: str
    entity: str
    key: tuple[str, ...]
    old: Values | None
    new: Values | None


class Activity(NamedTuple):
    """The newest first. ``is_whole`` is False when the person at work may not read what others edited."""

    happenings: Sequence[Happening]
    is_whole: bool


def read_activity(connection: Connection, customer_id: int, org_id: str, actor: Actor) -> Activity:
    """What is known to have happened. Who may not read the audit sees imports and their own edits."""
    whole = allowed(actor, Action.READ_AUDIT)
    with one_state(connection):
        imports = list(_imports(connection, customer_id))
        edits = list(_edits(connection, org_id, None if whole else actor.name))
    # Sorted by the instant only: what belongs to one import stays in the order of its files.
    return Activity(sorted(imports + edits, key=lambda each: each.at, reverse=True), whole)


_IMPORTS = """
    SELECT at, name, entity, entity_key, old_value, new_value
    FROM difference JOIN source ON source.id = source_id
    WHERE customer_id = ? ORDER BY at DESC, difference.id"""

_EDITS = """
    SELECT at, actor, action, old_value, new_value FROM audit_entry
    WHERE entity_key = :org_id AND entity = 'customer' AND (:only IS NULL OR actor = :only)
    ORDER BY id DESC LIMIT :most"""


def _imports(connection: Connection, customer_id: int) -> Iterator[Happening]:
    for at, file, entity, key, old, new in connection.execute(_IMPORTS, (customer_id,)):
        named = tuple(loads(key)) if entity == "license_line" else (key,)
        yield Happening(IMPORT, at, file, "", entity, named, _values(old), _values(new))


def _edits(connection: Connection, org_id: str, only: str | None) -> Iterator[Happening]:
    """An edit that also changed the note is told as two."""
    asked = {"org_id": org_id, "only": only, "most": MOST_EDITS}
    for at, actor, action, old_text, new_text in connection.execute(_EDITS, asked):
        old, new = _values(old_text) or {}, _values(new_text) or {}
        for kind in (NOTE, EDIT):
            before, after = _of_kind(kind, old), _of_kind(kind, new)
            if before or after:
                yield Happening(kind, at, actor, action, "customer", (org_id,), before, after)


def _of_kind(kind: str, values: Values) -> Values:
    return {field: value for field, value in values.items() if (field == NOTE) == (kind == NOTE)}


def _values(text: str | None) -> Values | None:
    """Fields of a stored JSON text; what is not by field stands under "" as it is."""
    if text is None:
        return None
    found = loads(text)
    return found if isinstance(found, dict) else {"": found}
