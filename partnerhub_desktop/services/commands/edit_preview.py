"""What an edit of many customers would do, before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from partnerhub_desktop.services.commands.customer_edit import SET, Edit, cleaned
from partnerhub_desktop.services.commands.customer_states import edited, read_states, stays
from partnerhub_desktop.services.permissions import Action, Actor, allowed
from partnerhub_desktop.services.store.driver import Connection

BATCH = 8_192


class Preview(NamedTuple):
    """How many customers change (``replaced`` of them have another value now), have the value already
    (``kept`` of them a tag that only its source takes away), are not this person's to edit, are gone.

    ``seen`` are the values that the person was shown, for ``edit_customers``; None where nothing can be
    overwritten.
    """

    changed: int = 0
    replaced: int = 0
    unchanged: int = 0
    kept: int = 0
    refused: int = 0
    gone: int = 0
    seen: Mapping[int, Any] | None = None


def preview_edit(connection: Connection, actor: Actor, ids: Sequence[int], edit: Edit) -> Preview:
    """Look at these customers without changing them. Raises EditRefused."""
    edit = cleaned(edit)
    counts = dict.fromkeys(("changed", "replaced", "unchanged", "kept", "refused", "gone"), 0)
    seen: dict[int, Any] = {}
    for start in range(0, len(ids), BATCH):
        asked = ids[start : start + BATCH]
        found = read_states(connection, edit.field, asked)
        counts["gone"] += len(asked) - len(found)
        for key, one in found.items():
            value = one.state.value
            if not allowed(actor, Action.EDIT_CUSTOMER, key):
                counts["refused"] += 1
            elif edited(edit, one) == value:
                counts["unchanged"] += 1
                counts["kept"] += stays(edit, one)
            else:
                counts["changed"] += 1
                counts["replaced"] += bool(value)
                seen[key] = value
    return Preview(**counts, seen=seen if edit.verb == SET else None)
