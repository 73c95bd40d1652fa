"""Words from outside as tooltips: Qt takes what looks like markup for markup, and fetches its pictures."""

from __future__ import annotations

import html
import textwrap

from partnerhub_desktop.models.one_line import one_line

MOST_LINES, LINE_LENGTH = 12, 90
"""A tooltip stays smaller than the window it explains."""
LONGEST = 20_000


def plain_tip(text: str) -> str:
    """``text`` as a tooltip that takes no sign of it for markup."""
    if not text:
        return ""
    pieces = text[:LONGEST].splitlines()
    lines = [line for each in pieces for line in textwrap.wrap(one_line(each), LINE_LENGTH)]
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], "…"]
    return f"<p style='white-space:pre'>{html.escape(chr(10).join(lines))}</p>"
