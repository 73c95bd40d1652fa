"""What is the case with a line of "Needs attention", in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.reasons import (
    ENDING,
    ORDER_SETUP,
    OVERAGE,
    QUIET,
    RENEWAL,
    SUSPENDED,
    TRIAL,
)
from partnerhub_desktop.services.attention.renewal import MONTHLY

Attention = Context("Attention")

DOT = " · "


def sentence(line: Line, formats: Formats) -> str:
    """What is the case, in one line."""
    said = _SENTENCES[line.reason](line, formats)
    if line.held > 1:
        said += DOT + Attention.tr("%Ln more of this customer", "", line.held - 1)
    return f"{standing(line, formats)}{DOT}{said}" if line.scopes else said


def standing(line: Line, formats: Formats) -> str:
    """Until when the line is set aside."""
    if line.until is None:
        return Attention.tr("Ignored")
    return Attention.tr("Snoozed until {day}").format(day=formats.day(line.until))


def _ending(line: Line, formats: Formats) -> str:
    words = Attention.tr("{subscription} ends {day} and does not auto-renew")
    if line.facts.auto_renew is None:
        words = Attention.tr("{subscription} ends {day}, auto-renew unknown")
    return words.format(subscription=line.subscription, day=_end(line, formats))


def _trial(line: Line, formats: Formats) -> str:
    used = line.facts.used_7d
    words = Attention.tr("Trial ends {day}, {part} of {whole} licenses used in 7 days")
    if used is None:
        words = Attention.tr("Trial ends {day}, {part} of {whole} licenses assigned")
    part = formats.number(line.facts.assigned if used is None else used)
    return words.format(day=_end(line, formats), part=part, whole=formats.number(line.facts.purchased))


def _renewal(line: Line, formats: Formats) -> str:
    over, free = line.facts.overage, line.facts.free
    words = Attention.tr("Renews {day} at {whole} licenses, {free} not assigned")
    if over:
        words = Attention.tr("Renews {day} at {whole} licenses, {over} over")
        if over != line.seats and line.held == 1:
            words = Attention.tr("Renews {day} at {whole} licenses, {free} not assigned, {over} over")
    return words.format(
        day=_end(line, formats),
        whole=formats.number(line.facts.purchased),
        free=formats.number(free),
        over=formats.number(over),
    )


def _overage(line: Line, formats: Formats) -> str:
    forward, billable = line.facts.forward_on, line.facts.billable
    words = Attention.tr("{subscription}: {over} over, {billable} billable. No true-forward date known")
    if forward is not None:
        words = Attention.tr("{subscription}: {over} over, {billable} billable. True forward {day}")
    return words.format(
        subscription=line.subscription,
        over=formats.number(line.facts.overage),
        billable=formats.number(billable),
        day="" if forward is None else formats.day(forward),
    )


def _order_setup(line: Line, formats: Formats) -> str:
    start = line.facts.starts_on
    words = Attention.tr("{subscription} is waiting for its setup")
    if start is not None:
        words = Attention.tr("{subscription} is waiting for its setup and starts {day}")
        if start <= formats.today:
            words = Attention.tr("{subscription} is waiting for its setup and has started {day}")
    return words.format(subscription=line.subscription, day="" if start is None else formats.day(start))


def _suspended(line: Line, formats: Formats) -> str:
    words = Attention.tr("{subscription} is suspended (unpaid)")
    return words.format(subscription=line.subscription)


def _quiet(line: Line, formats: Formats) -> str:
    words = Attention.tr("Renews {day} by itself, {part} of {whole} licenses assigned")
    if line.facts.term_months == MONTHLY:
        words = Attention.tr("Renews {day} by itself, month by month")
    part, whole = formats.number(line.facts.assigned), formats.number(line.facts.purchased)
    return words.format(day=_end(line, formats), part=part, whole=whole)


def _end(line: Line, formats: Formats) -> str:
    return formats.day(line.facts.ends_on) if line.facts.ends_on else UNKNOWN


_SENTENCES: Mapping[str, Callable[[Line, Formats], str]] = {
    ENDING: _ending,
    TRIAL: _trial,
    RENEWAL: _renewal,
    OVERAGE: _overage,
    ORDER_SETUP: _order_setup,
    SUSPENDED: _suspended,
    QUIET: _quiet,
}
