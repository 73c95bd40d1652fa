"""What happened to a customer, in words: one line a changed record, under the day it happened on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.models.formats import SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.labels import label, long_label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.models.role_names import role_name
from partnerhub_desktop.services.customer_record.activity import IMPORT, NOTE, Happening
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

Activity = Context("Activity")

ICONS = {IMPORT: ("file-spreadsheet", "info"), "edit": ("pencil", "ok"), NOTE: ("message-square", "warn")}
"""Icon and tone of each kind."""

FIELDS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Activity", "Name"),
    "is_own": QT_TRANSLATE_NOOP("Activity", "Our own organization"),
    "managed_by": QT_TRANSLATE_NOOP("Activity", "Managed by"),
    "country": QT_TRANSLATE_NOOP("Activity", "Country"),
    "domain": QT_TRANSLATE_NOOP("Activity", "Domain"),
    "admin_email": QT_TRANSLATE_NOOP("Activity", "Admin e-mail"),
    "owner": QT_TRANSLATE_NOOP("Activity", "Owner"),
    "note": QT_TRANSLATE_NOOP("Activity", "Note"),
    "next_step": QT_TRANSLATE_NOOP("Activity", "Next step"),
    "tags": QT_TRANSLATE_NOOP("Activity", "Tags"),
    "kind": QT_TRANSLATE_NOOP("Activity", "Kind"),
    "state": QT_TRANSLATE_NOOP("Activity", "State"),
    "added_on": QT_TRANSLATE_NOOP("Activity", "Added on"),
    "starts_on": QT_TRANSLATE_NOOP("Activity", "Starts"),
    "ends_on": QT_TRANSLATE_NOOP("Activity", "Ends"),
    "auto_renew": QT_TRANSLATE_NOOP("Activity", "Auto-renew"),
    "term_months": QT_TRANSLATE_NOOP("Activity", "Term in months"),
    "allowance_percent": QT_TRANSLATE_NOOP("Activity", "Growth allowance in percent"),
    "product": QT_TRANSLATE_NOOP("Activity", "Product"),
    "purchased": QT_TRANSLATE_NOOP("Activity", "Purchased"),
    "assigned": QT_TRANSLATE_NOOP("Activity", "Assigned"),
    "role": QT_TRANSLATE_NOOP("Activity", "Role"),
    "org_id": QT_TRANSLATE_NOOP("Activity", "Organization"),
}
"""The name of each field of a record, in the order in which a line tells them."""

_DAYS = ("added_on", "starts_on", "ends_on")
_LISTS = ("tags",)
_PLACES = {field: place for place, field in enumerate(FIELDS)}


def lines_of(happenings: Sequence[Happening], formats: Formats) -> list[Line]:
    """Under each day its happenings, in their order; who and when stands with the first of each."""
    lines: list[Line] = []
    for day, of_day in groupby(happenings, key=lambda each: local_time(each.at).date()):
        listed = list(of_day)
        lines.append(Line(_heading(day, formats), aside=_count(len(listed)), is_heading=True))
        for _, together in groupby(listed, key=lambda each: (each.at, each.who, each.kind)):
            for place, happening in enumerate(together):
                lines.append(_line(happening, formats, tells_who=place == 0))
    return lines


def local_time(at: str) -> datetime:
    """The instant in the person's time zone."""
    found = datetime.fromisoformat(at)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone()


def _heading(day: date, formats: Formats) -> str:
    words = {0: Activity.tr("Today"), 1: Activity.tr("Yesterday")}.get((formats.today - day).days, "")
    return f"{words} · {formats.date(day)}" if words else formats.date(day)


def _count(count: int) -> str:
    return Activity.tr("%n change(s)", "", count)


def _line(happening: Happening, formats: Formats, *, tells_who: bool) -> Line:
    icon, tone = ICONS[happening.kind]
    title, subject, who = sentence(happening, formats), subject_of(happening), who_did(happening)
    time = formats.locale.toString(_time(happening.at), "HH:mm")
    tip = "\n".join(filter(None, (title, subject, f"{who} · {time}")))
    aside, aside_caption = (time, who) if tells_who else ("", "")
    return Line(title, subject, aside, aside_caption, icon, tone, tip=tip, subject=happening)


def _time(at: str) -> Any:
    from PySide6.QtCore import QTime

    time = local_time(at)
    return QTime(time.hour, time.minute)


def who_did(happening: Happening) -> str:
    """The file of an import, or the person."""
    if happening.kind == IMPORT:
        return Activity.tr("Import of {file}").format(file=apart(happening.who))
    if happening.who == "local":
        return Activity.tr("This computer")
    return apart(happening.who)


def subject_of(happening: Happening) -> str:
    """Which record of the customer it is about; "" for the customer itself."""
    key = [apart(each) for each in happening.key]
    if happening.entity == "license_line":
        return f"{key[-1]} · {key[0]}"
    if happening.entity == "subscription":
        return key[0]
    if happening.entity == "assignment":
        return Activity.tr("Administrator {email}").format(email=key[0])
    return ""


def sentence(happening: Happening, formats: Formats) -> str:
    """What is new, or each changed field with its old and new value."""
    old, new = happening.old, happening.new or {}
    if old is None:
        given = SEPARATOR.join(_given(new, formats))
        return f"{_new_thing(happening, new)}: {given}" if given else _new_thing(happening, new)
    changes = " · ".join(_changes(old, new, formats))
    if happening.action.startswith("undo"):
        return Activity.tr("Undone: {changes}").format(changes=changes)
    if happening.action.startswith("redo"):
        return Activity.tr("Done again: {changes}").format(changes=changes)
    return changes


def _new_thing(happening: Happening, new: Mapping[str, Any]) -> str:
    if happening.entity == "license_line":
        return Activity.tr("New license line")
    if happening.entity == "assignment":
        return Activity.tr("Administrator assigned")
    if happening.entity == "subscription":
        is_trial = new.get("kind") == "trial"
        return Activity.tr("New trial") if is_trial else Activity.tr("New subscription")
    return Activity.tr("New customer") if happening.kind == IMPORT else Activity.tr("Set")


def _given(new: Mapping[str, Any], formats: Formats) -> Iterator[str]:
    """The values of a new record that say something."""
    for field in sorted(new, key=lambda each: _PLACES.get(each, len(_PLACES))):
        if field not in ("kind", "is_own") and new[field] not in (None, "", [], 0):
            yield f"{field_name(field)} {_value(field, new[field], formats)}"


def _changes(old: Mapping[str, Any], new: Mapping[str, Any], formats: Formats) -> Iterator[str]:
    for field in sorted({*old, *new}, key=lambda each: (_PLACES.get(each, len(_PLACES)), each)):
        before, after = old.get(field), new.get(field)
        if before == after:
            continue
        if isinstance(before or [], list) and isinstance(after or [], list) and field in _LISTS:
            yield f"{field_name(field)}: {_moves(before or [], after or [])}"
        else:
            yield f"{field_name(field)}: {_value(field, before, formats)} → {_value(field, after, formats)}"


def _moves(before: Sequence[Any], after: Sequence[Any]) -> str:
    """What came and what went: ``+vip, −edu``."""
    came = [f"+{apart(each)}" for each in after if each not in before]
    went = [f"−{apart(each)}" for each in before if each not in after]
    return SEPARATOR.join(came + went)


def field_name(field: str) -> str:
    """The field's name; an unknown one stands for itself."""
    source = FIELDS.get(field)
    return QCoreApplication.translate("Activity", source) if source else field


def _value(field: str, value: Any, formats: Formats) -> str:
    if value is None or value == "" or value == []:
        return UNKNOWN if field in _UNKNOWN_WITHOUT else Activity.tr("none")
    if field in _DAYS:
        return _day(value, formats)
    if field in _NAMED:
        return _NAMED[field](value)
    if isinstance(value, bool):
        return formats.flag(value)
    if isinstance(value, int | float):
        return formats.number(value)
    if isinstance(value, list):
        return SEPARATOR.join(apart(each) for each in value)
    return apart(value)


_UNKNOWN_WITHOUT = (*_DAYS, "auto_renew", "term_months", "purchased", "assigned")
"""Fields whose missing value is unknown rather than none."""

_NAMED: Mapping[str, Callable[[Any], str]] = {
    "state": lambda key: label("state", str(key)),
    "kind": lambda key: label("type", str(key)),
    "product": lambda key: label("product", str(key)),
    "role": lambda key: role_name(str(key)),
    "managed_by": lambda keys: SEPARATOR.join(
        long_label("managed", str(key)) for key in ([keys] if isinstance(keys, str) else keys)
    ),
}


def _day(text: Any, formats: Formats) -> str:
    try:
        return formats.date(date.fromisoformat(str(text)))
    except ValueError:
        return apart(text)


def apart(text: Any) -> str:
    """A text from outside: its direction of writing does not reach what stands beside it."""
    words = str(text)
    return words if words.isascii() else f"\u2068{words}\u2069"
