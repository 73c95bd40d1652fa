"""A customer at a glance, in words: its next date, what it holds, what people wrote about it."""

from __future__ import annotations

import re
from typing import NamedTuple

from partnerhub_desktop.models.activity_words import apart
from partnerhub_desktop.models.formats import LATE_DAYS, SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.labels import label, long_label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.statuses import Held, is_active, is_ended, renews

Glance = Context("Glance")

LONGEST = 600
"""Characters of a text in the panel; the customer's page has all of it."""
_UNBROKEN = re.compile(r"(\S{24})(?=\S)")


class NextDate(NamedTuple):
    """``tone`` is warn for an end that counts as soon, bad within a week, else ""."""

    words: str
    date: str
    tone: str = ""


def next_date(row: CustomerRow, formats: Formats) -> NextDate:
    """The earliest end of what is active, as the list says it."""
    if row.next_date is None:
        return NextDate(Glance.tr("No date known"), "")
    is_soon = row.next_kind == "expires" and "expires_soon" in row.statuses
    is_late = (row.next_date - formats.today).days <= LATE_DAYS
    tone = ("bad" if is_late else "warn") if is_soon else ""
    return NextDate(formats.due(row.next_date, row.next_kind), formats.date(row.next_date), tone)


def held_words(held: Held, formats: Formats) -> tuple[str, str]:
    """What it is called, and its state or its end."""
    name = held.external_id
    if held.kind == "trial":
        name = " · ".join((Glance.tr("Enterprise Trial"), name))
    if held.ends_on is None or not (is_active(held, formats.today) or is_ended(held, formats.today)):
        return name, label("state", held.state)
    if is_ended(held, formats.today):
        words = Glance.tr("Ended {date}")
    else:
        words = Glance.tr("Renews {date}") if renews(held) else Glance.tr("Expires {date}")
    return name, words.format(date=formats.date(held.ends_on))


def facts(record: CustomerRecord) -> list[tuple[str, str]]:
    """Owner, tags and who manages; unknown is –."""
    row = record.row
    managed = SEPARATOR.join(long_label("managed", key) for key in row.managed_by)
    return [
        (Glance.tr("Owner"), breakable(_cut(row.owner or UNKNOWN))),
        (Glance.tr("Tags"), breakable(_cut(SEPARATOR.join(map(apart, row.tags)) or UNKNOWN))),
        (Glance.tr("Managed by"), managed or UNKNOWN),
    ]


def writings(record: CustomerRecord) -> list[tuple[str, str]]:
    """Next step and note, where there are any; a long one is cut."""
    said = ((Glance.tr("Next step"), record.next_step), (Glance.tr("Note"), record.note))
    return [(name, breakable(_cut(text.strip()))) for name, text in said if text and text.strip()]


def breakable(text: str) -> str:
    """``text`` that a label can break anywhere in a word that is far too long."""
    return _UNBROKEN.sub("\\1\u200b", text)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
