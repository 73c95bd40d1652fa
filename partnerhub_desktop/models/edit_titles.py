"""What the edits of selected rows are called: on buttons, in menus, over their dialog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP


class Title(NamedTuple):
    """``entry`` of a menu, ``title`` of the dialog, ``verb`` on its button, ``hint`` in its field."""

    entry: str
    title: str
    verb: str
    hint: str = ""


TITLES: Mapping[str, Title] = {
    "add_tag": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Add tag…"),
        QT_TRANSLATE_NOOP("EditTitles", "Add a tag"),
        QT_TRANSLATE_NOOP("EditTitles", "Add tag"),
        QT_TRANSLATE_NOOP("EditTitles", "A tag; several with ; between them"),
    ),
    "remove_tag": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Remove tag…"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove a tag"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove tag"),
        QT_TRANSLATE_NOOP("EditTitles", "A tag given here"),
    ),
    "owner": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Assign to…"),
        QT_TRANSLATE_NOOP("EditTitles", "Assign to an owner"),
        QT_TRANSLATE_NOOP("EditTitles", "Assign"),
        QT_TRANSLATE_NOOP("EditTitles", "A colleague's name"),
    ),
    "managed_by": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Managed by…"),
        QT_TRANSLATE_NOOP("EditTitles", "Who manages"),
        QT_TRANSLATE_NOOP("EditTitles", "Save"),
    ),
    "next_step": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Next step…"),
        QT_TRANSLATE_NOOP("EditTitles", "Set the next step"),
        QT_TRANSLATE_NOOP("EditTitles", "Save"),
        QT_TRANSLATE_NOOP("EditTitles", "What to do next"),
    ),
    "note": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Note…"),
        QT_TRANSLATE_NOOP("EditTitles", "Write a note"),
        QT_TRANSLATE_NOOP("EditTitles", "Save"),
    ),
    "no_owner": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Remove owner…"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove the owner"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove owner"),
    ),
    "no_next_step": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Remove next step…"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove the next step"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove next step"),
    ),
    "no_note": Title(
        QT_TRANSLATE_NOOP("EditTitles", "Remove note…"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove the note"),
        QT_TRANSLATE_NOOP("EditTitles", "Remove note"),
    ),
}
"""By kind of edit (``bulk_edit.EDITS``)."""


def title_of(kind: str) -> Title:
    """The names of an edit in the window's language."""
    return Title(*(text and QCoreApplication.translate("EditTitles", text) for text in TITLES[kind]))
