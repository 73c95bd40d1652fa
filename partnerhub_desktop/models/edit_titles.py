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
    return {
        "add_tag": Title(
            EditTitles.tr("Add tag…"),
            EditTitles.tr("Add a tag"),
            EditTitles.tr("Add tag"),
            EditTitles.tr("A tag; several with ; between them"),
        ),
        "remove_tag": Title(
            EditTitles.tr("Remove tag…"),
            EditTitles.tr("Remove a tag"),
            EditTitles.tr("Remove tag"),
            EditTitles.tr("A tag given here"),
        ),
        "owner": Title(
            EditTitles.tr("Assign to…"),
            EditTitles.tr("Assign to an owner"),
            EditTitles.tr("Assign"),
            EditTitles.tr("A colleague's name"),
        ),
        "managed_by": Title(
            EditTitles.tr("Managed by…"), EditTitles.tr("Who manages"), EditTitles.tr("Save")
        ),
        "next_step": Title(
            EditTitles.tr("Next step…"),
            EditTitles.tr("Set the next step"),
            EditTitles.tr("Save"),
            EditTitles.tr("What to do next"),
        ),
        "note": Title(EditTitles.tr("Note…"), EditTitles.tr("Write a note"), EditTitles.tr("Save")),
        "no_owner": Title(
            EditTitles.tr("Remove owner…"), EditTitles.tr("Remove the owner"), EditTitles.tr("Remove owner")
        ),
        "no_next_step": Title(
            EditTitles.tr("Remove next step…"),
            EditTitles.tr("Remove the next step"),
            EditTitles.tr("Remove next step"),
        ),
        "no_note": Title(
            EditTitles.tr("Remove note…"), EditTitles.tr("Remove the note"), EditTitles.tr("Remove note")
        ),
    }
