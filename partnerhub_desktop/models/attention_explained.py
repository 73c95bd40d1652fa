"""Why a line of "Needs attention" is there: the rule, the rows behind it, the facts, in words."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.attention_sentences import DOT, sentence
from partnerhub_desktop.models.attention_words import days_left, seats_words
from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.attention.explaining import Behind, Explanation
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.reasons import OVERAGE

Attention = Context("Attention")


class FactLine(NamedTuple):
    """A fact of an explanation."""

    name: str
    value: str


class BehindWords(NamedTuple):
    """A subscription or trial behind a line: its id and kind, what it rests on, its seats."""

    title: str
    aside: str
    numbers: str
    amount: str


def behind_words(behind: Behind, line: Line, formats: Formats) -> BehindWords:
    """One row of an explanation."""
    own = line._replace(
        subscription=behind.held.external_id, facts=behind.facts, seats=behind.seats, day=behind.day, held=1,
        scopes=(),
    )  # fmt: skip
    due = Attention.tr("act by {day}").format(day=formats.day(behind.day))
    amount = f"{formats.number(behind.seats)} {seats_words(own)}"
    return BehindWords(
        behind.held.external_id,
        label("type", behind.held.kind),
        sentence(own, formats),
        f"{amount}{DOT}{due}",
    )


def facts(found: Explanation, line: Line, formats: Formats) -> list[FactLine]:
    """Name and value of what the rule comes to, and the date of its figures."""
    given = local_instant(datetime.fromisoformat(found.as_of)) if found.as_of else UNKNOWN
    due = f"{formats.date(line.day)} ({days_left(line, formats.today)})"
    lines = [
        FactLine(Attention.tr("Last day to act"), due),
        FactLine(Attention.tr("Seats"), f"{formats.number(line.seats)} {seats_words(line)}"),
    ]
    if line.reason == OVERAGE:
        billable = sum(each.facts.billable for each in found.behind)
        lines.append(FactLine(Attention.tr("Billable at the true-forward"), formats.number(billable)))
    return [*lines, FactLine(Attention.tr("As of"), given)]


def rule(found: Explanation) -> str:
    """The rule in words."""
    return translated(found.rule)
