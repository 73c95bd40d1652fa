"""The edits of a customer, as data: which field, what is done to it, with what, and what it may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.filtering.parts import MANAGED_BY
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

Value = str | None | tuple[str, ...]
"""A text or none of it; the tags of an edit; who manages, by key."""

LONGEST: Mapping[str, int] = {"owner": 200, "tags": 50, "next_step": 500, "note": 20_000}
"""Characters of a text, by field; of ``tags`` those of each one. Synced tags are shorter (product.md, 1)."""

SET, ADD, REMOVE = "set", "add", "remove"

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_BREAKS = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029]+")


class EditRefused(UserError):
    """A value that the field does not take; nothing was changed."""


class Edit(NamedTuple):
    """``verb`` is ``set`` for every field but ``tags``, which are added and removed."""

    field: str
    verb: str
    value: Value


def set_text(field: str, text: str) -> Edit:
    """Write the owner, the note or the next step; an empty text takes it away."""
    return Edit(field, SET, text)


def written(field: str, text: str) -> Edit:
    """``set_text`` where an empty text is a value that is still to come. Raises EditRefused (edit_empty)."""
    if not text.strip():
        raise _refused(QT_TRANSLATE_NOOP("services", "Nothing is written yet."), "empty")
    return set_text(field, text)


def add_tags(*tags: str) -> Edit:
    """Give these tags; each text may hold several, with ``;`` between them."""
    return Edit("tags", ADD, tags)


def remove_tags(*tags: str) -> Edit:
    """Take these tags away where they were given here; those of a file or of Webex stay."""
    return Edit("tags", REMOVE, tags)


def set_managed_by(*keys: str) -> Edit:
    """Say who manages the customer: ``partner``, ``external`` or both."""
    return Edit("managed_by", SET, keys)


def cleaned(edit: Edit) -> Edit:
    """The edit as it is stored: without control characters and outer spaces, an empty text as none.

    Raises EditRefused (edit_too_long, edit_empty) with what to show beside the field.
    """
    if edit.field == "managed_by":
        return edit._replace(value=_managers(edit.value or ()))
    if edit.field == "tags":
        return edit._replace(value=_tags(edit.value or ()))
    text = edit.value if isinstance(edit.value, str) else ""
    return edit._replace(value=_short(edit.field, _without_control(edit.field, text)) or None)


def _managers(keys: Iterable[str]) -> tuple[str, ...]:
    chosen = set(keys)
    found = tuple(key for key in MANAGED_BY if key in chosen)
    if not found:
        raise _refused(QT_TRANSLATE_NOOP("services", "Choose at least one."), "empty")
    return found


def _tags(texts: Iterable[str]) -> tuple[str, ...]:
    pieces = (_without_control("tags", piece) for text in texts for piece in text.split(";"))
    found = tuple(dict.fromkeys(_short("tags", piece) for piece in pieces if piece))
    if not found:
        raise _refused(QT_TRANSLATE_NOOP("services", "Nothing is written yet."), "empty")
    return found


def _without_control(field: str, text: str) -> str:
    """Only a note has lines; elsewhere a line's end is a space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text if field == "note" else _BREAKS.sub(" ", text)).strip()


def _short(field: str, text: str) -> str:
    if len(text) > LONGEST[field]:
        source = QT_TRANSLATE_NOOP("services", "At most {longest} characters fit; this has {length}.")
        raise _refused(source, "too_long", longest=LONGEST[field], length=len(text))
    return text


def _refused(source: str, code: str, **values: object) -> EditRefused:
    return EditRefused(Text(source, values), code=f"edit_{code}")
