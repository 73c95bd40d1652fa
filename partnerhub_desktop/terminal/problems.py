"""Words an error for the terminal: the world's fault plainly, a bug with a reference number."""

from __future__ import annotations

import sys

from partnerhub_desktop.launch_check import problem_importing_qt
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.terminal.speech import said

CANNOT_START = 3


def report(error: Exception, session: Session | None) -> int:
    """Print the error on stderr and return the exit code of the command."""
    if isinstance(error, ImportError) and (problem := problem_importing_qt(error)):
        return _say(problem, CANNOT_START)
    known = _worded(error, session)
    if known is not None:
        sentences = [said(text, session) for text in (known.message, known.detail) if text]
        return _say("\n".join(filter(None, (*sentences, _place(known)))), known.exit_code)
    return _say(_bug_sentence(error, session), 1)


def _worded(error: Exception, session: Session | None) -> UserError | None:
    if isinstance(error, UserError):
        return error
    from partnerhub_desktop.services.store.faults import explain

    return explain(error, session.profile.store if session else None)


def _place(error: UserError) -> str:
    """Where a filter query is wrong."""
    from partnerhub_desktop.services.filtering.parts import QueryError

    if not isinstance(error, QueryError):
        return ""
    first, last = error.position + 1, error.position + error.length
    return f"In the filter: character {first}" + (f" to {last}." if last > first else ".")


def _bug_sentence(error: Exception, session: Session | None) -> str:
    from partnerhub_desktop.services.paths import profile
    from partnerhub_desktop.services.problem_log import record_problem

    place = session.profile if session else profile()
    reference = record_problem(place, error)
    return (
        f"Partner Hub Desktop made a mistake (reference {reference}). The store keeps what was saved before;"
        f" details for a report are in {place.logs}."
    )


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code
