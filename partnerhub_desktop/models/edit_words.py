"""What an edit of customers did, would do, and what is left over, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands.customer_edit import Edit
    from partnerhub_desktop.services.commands.customers import Edited
    from partnerhub_desktop.services.commands.edit_preview import Preview

EditWords = Context("EditWords")

SEPARATOR = " · "
LONGEST_VALUE = 60
"""Characters of a value in a sentence; a longer one is cut at the end."""


def value_words(edit: Edit) -> str:
    """The value of a cleaned edit as a sentence quotes it; '' for none."""
    if edit.field == "managed_by":
        return ", ".join(label("managed", key) for key in edit.value or ())
    text = ", ".join(edit.value) if isinstance(edit.value, tuple) else edit.value or ""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"


def done(edit: Edit, count: int) -> str:
    """“Tag vip added to 12 customers”."""
    sentence = _cleared(edit.field, count) if edit.value is None else _set(edit, count)
    return sentence.format(value=value_words(edit))


def _set(edit: Edit, count: int) -> str:
    if edit.field == "tags":
        if edit.verb == "add":
            return EditWords.tr("Tag {value} added to %Ln customer(s)", "", count)
        return EditWords.tr("Tag {value} removed from %Ln customer(s)", "", count)
    if edit.field == "owner":
        return EditWords.tr("%Ln customer(s) assigned to {value}", "", count)
    if edit.field == "managed_by":
        return EditWords.tr("Managed by {value}: %Ln customer(s)", "", count)
    if edit.field == "next_step":
        return EditWords.tr("Next step of %Ln customer(s) saved", "", count)
    return EditWords.tr("Note of %Ln customer(s) saved", "", count)


def _cleared(field: str, count: int) -> str:
    if field == "owner":
        return EditWords.tr("Owner of %Ln customer(s) removed", "", count)
    if field == "next_step":
        return EditWords.tr("Next step of %Ln customer(s) removed", "", count)
    return EditWords.tr("Note of %Ln customer(s) removed", "", count)


def left_over(edited: Edited) -> list[str]:
    """What an edit left as it was, a piece each; none when it reached everyone."""
    pieces = []
    if edited.unchanged > edited.kept:
        pieces.append(EditWords.tr("%Ln had it already", "", edited.unchanged - edited.kept))
    if edited.kept:
        pieces.append(EditWords.tr("%Ln keep a tag that came from Webex or a file", "", edited.kept))
    if edited.refused:
        pieces.append(EditWords.tr("%Ln not yours to edit", "", len(edited.refused)))
    if edited.conflicts:
        pieces.append(EditWords.tr("%Ln changed meanwhile, left as is", "", len(edited.conflicts)))
    return pieces


def rolled_up(edit: Edit, edited: Edited) -> str:
    """What the edit did and left over, as one line."""
    first = done(edit, edited.changed) if edited.changed else EditWords.tr("Nothing changed")
    return SEPARATOR.join([first, *left_over(edited)])


def undone(edit: Edit, edited: Edited) -> str:
    """What an undo did."""
    if not edited.changed:
        return SEPARATOR.join([EditWords.tr("Nothing to undo any more"), *left_over(edited)])
    words = EditWords.tr("Undone: {what}").format(what=done(edit, edited.changed))
    return SEPARATOR.join([words, *left_over(edited)])


def redone(edit: Edit, edited: Edited) -> str:
    """What a redo did."""
    if not edited.changed:
        return SEPARATOR.join([EditWords.tr("Nothing to do again any more"), *left_over(edited)])
    return rolled_up(edit, edited)


def previewed(edit: Edit, preview: Preview) -> list[tuple[str, str]]:
    """What the edit would do, a line each with what it is: ``change``, ``same`` or ``left``."""
    lines = [("change", _would(edit, preview.changed))]
    if preview.replaced and edit.field != "tags" and edit.value is not None:
        words = EditWords.tr("%Ln of them have another value now, which is replaced", "", preview.replaced)
        lines.append(("note", words))
    if preview.unchanged > preview.kept:
        lines.append(("same", _already(edit, preview.unchanged - preview.kept)))
    if preview.kept:
        words = EditWords.tr("%Ln have it from Webex or a file, where it stays", "", preview.kept)
        lines.append(("left", words))
    if preview.refused:
        lines.append(("left", EditWords.tr("%Ln are not yours to edit", "", preview.refused)))
    if preview.gone:
        lines.append(("left", EditWords.tr("%Ln are no longer there", "", preview.gone)))
    return lines


def _already(edit: Edit, count: int) -> str:
    if edit.value is None or edit.verb == "remove":
        return EditWords.tr("%Ln have none anyway", "", count)
    return EditWords.tr("%Ln already have it", "", count)


def _would(edit: Edit, count: int) -> str:
    if edit.value is None:
        return _would_clear(edit.field, count)
    if edit.field == "tags" and edit.verb == "add":
        words = EditWords.tr("%Ln customer(s) get the tag {value}", "", count)
    elif edit.field == "tags":
        words = EditWords.tr("%Ln customer(s) lose the tag {value}", "", count)
    elif edit.field == "owner":
        words = EditWords.tr("%Ln customer(s) get the owner {value}", "", count)
    elif edit.field == "managed_by":
        words = EditWords.tr("%Ln customer(s) become managed by {value}", "", count)
    elif edit.field == "next_step":
        words = EditWords.tr("%Ln customer(s) get this next step", "", count)
    else:
        words = EditWords.tr("%Ln customer(s) get this note", "", count)
    return words.format(value=value_words(edit))


def _would_clear(field: str, count: int) -> str:
    if field == "owner":
        return EditWords.tr("%Ln customer(s) lose their owner", "", count)
    if field == "next_step":
        return EditWords.tr("%Ln customer(s) lose their next step", "", count)
    return EditWords.tr("%Ln customer(s) lose their note", "", count)
