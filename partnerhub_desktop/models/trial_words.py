"""A customer's trials in words: days left, how ends moved, what was asked for and how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.models.activity_words import apart, local_time
from partnerhub_desktop.models.formats import LATE_DAYS, SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.services.customer_record.trials import EndMoved, Trial, TrialRequest, Trials
from partnerhub_desktop.services.statuses import Held
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

TrialWords = Context("TrialWords")

"""As in the list: an end within a week is red."""

STATES: Mapping[str, tuple[str, str]] = {
    "draft": (QT_TRANSLATE_NOOP("TrialWords", "Draft"), "muted"),
    "handed_over": (QT_TRANSLATE_NOOP("TrialWords", "Handed over, waiting to be confirmed"), "warn"),
    "confirmed": (QT_TRANSLATE_NOOP("TrialWords", "Confirmed"), "ok"),
    "failed": (QT_TRANSLATE_NOOP("TrialWords", "Failed"), "bad"),
    "cancelled": (QT_TRANSLATE_NOOP("TrialWords", "Cancelled"), "muted"),
}
"""Name and tone of each state of a request."""


class Due(NamedTuple):
    """How far away the end of a trial is, and its tone."""

    words: str
    tone: str


def due_of(held: Held, formats: Formats, soon_days: int) -> Due:
    """Days left; a trial that is suspended or waits says that instead."""
    if held.state != "active":
        return Due(label("state", held.state), "bad" if held.state == "suspended" else "info")
    if held.ends_on is None:
        return Due(TrialWords.tr("End not known"), "muted")
    days = (held.ends_on - formats.today).days
    tone = "bad" if days <= LATE_DAYS else "warn" if days <= soon_days else "ok"
    return Due(TrialWords.tr("%n day(s) left", "", days) if days else TrialWords.tr("Ends today"), tone)


def dates_of(held: Held, formats: Formats) -> str:
    """Start, end and the days between them."""
    said = [
        TrialWords.tr("Started {date}").format(date=_day(held.starts_on or held.added_on, formats)),
        TrialWords.tr("Ends {date}").format(date=_day(held.ends_on, formats)),
    ]
    if held.starts_on and held.ends_on:
        said.append(TrialWords.tr("%n day(s) in all", "", (held.ends_on - held.starts_on).days))
    return " · ".join(said)


def move_of(move: EndMoved, formats: Formats) -> str:
    """How an import moved the end of a trial."""
    on = formats.date(local_time(move.at).date())
    old, new = _day(move.old, formats), _day(move.new, formats)
    if move.old and move.new and move.new > move.old:
        words = TrialWords.tr("Extended by %n day(s)", "", (move.new - move.old).days)
    else:
        words = TrialWords.tr("End changed")
    return TrialWords.tr("{what}: {old} → {new}, seen {date}").format(what=words, old=old, new=new, date=on)


def history_of(trials: Trials, formats: Formats) -> list[Line]:
    """Requests and ended trials, each under its heading."""
    lines = []
    if trials.requests:
        lines.append(_heading(TrialWords.tr("Requested here"), trials.requests, formats))
        lines += [_request(each, formats) for each in trials.requests]
    if trials.ended:
        lines.append(_heading(TrialWords.tr("Ended"), trials.ended, formats))
        lines += [_ended(each, formats) for each in trials.ended]
    return lines


def _heading(title: str, rows: Sequence[object], formats: Formats) -> Line:
    return Line(title, aside=formats.number(len(rows)), is_heading=True)


def _request(request: TrialRequest, formats: Formats) -> Line:
    source, tone = STATES[request.state]
    state = QCoreApplication.translate("TrialWords", source)
    asked = [apart(value) for value in request.request.values() if isinstance(value, str)]
    on = formats.date(local_time(request.created_at).date())
    return Line(state, SEPARATOR.join(asked), on, "", "file-text", tone)


def _ended(trial: Trial, formats: Formats) -> Line:
    held = trial.held
    services = SEPARATOR.join(apart(line.offer) for line in held.lines)
    ended = TrialWords.tr("ended {date}").format(date=_day(held.ends_on, formats))
    caption = " · ".join(filter(None, (apart(held.external_id), services)))
    tip = "\n".join([caption, dates_of(held, formats), *(move_of(move, formats) for move in trial.moves)])
    return Line(
        TrialWords.tr("Enterprise Trial"),
        caption,
        ended,
        "",
        "flask-conical",
        "muted",
        tip=tip,
        subject=held.external_id,
    )


def _day(day: date | None, formats: Formats) -> str:
    return formats.date(day) if day else UNKNOWN
