"""What the edits of selected rows are called: on buttons, in menus, over their dialog."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.models.language import Context

EditTitles = Context("EditTitles")


class Title(NamedTuple):
    """``entry`` of a menu, ``title`` of the dialog, ``verb`` on its button, ``hint`` in its field."""

    entry: str
    title: str
    verb: str
    hint: str = ""


def titles() -> dict[str, Title]:
    """By kind of edit (``bulk_edit.EDITS``), in the window's language."""
    tr = EditTitles.tr
    return {
        "add_tag": Title(
            tr("Add tag…"), tr("Add a tag"), tr("Add tag"), tr("A tag; several with ; between them")
        ),
        "remove_tag": Title(tr("Remove tag…"), tr("Remove a tag"), tr("Remove tag"), tr("A tag given here")),
        "owner": Title(tr("Assign to…"), tr("Assign to an owner"), tr("Assign"), tr("A colleague's name")),
        "managed_by": Title(tr("Managed by…"), tr("Who manages"), tr("Save")),
        "next_step": Title(tr("Next step…"), tr("Set the next step"), tr("Save"), tr("What to do next")),
        "note": Title(tr("Note…"), tr("Write a note"), tr("Save")),
        "no_owner": Title(tr("Remove owner…"), tr("Remove the owner"), tr("Remove owner")),
        "no_next_step": Title(tr("Remove next step…"), tr("Remove the next step"), tr("Remove next step")),
        "no_note": Title(tr("Remove note…"), tr("Remove the note"), tr("Remove note")),
    }
