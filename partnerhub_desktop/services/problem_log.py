"""Keeps what is needed to mend a bug: a traceback without people's data, under a reference number."""

from __future__ import annotations

import logging
import os
import re
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from secrets import token_hex

from partnerhub_desktop.services.paths import Profile

LOG_NAME = "problems.log"
LARGEST, KEPT = 2_000_000, 4
"""Bytes of one log file, and how many older ones stay beside it."""

LONGEST = 50_000
"""Letters of one entry: an error may carry a whole file in its message."""

SECRETS = (
    (re.compile(r"(?i)(authorization\s*[:=]\s*)(bearer\s+)?\S+"), r"\1…"),
    (re.compile(r"(?i)(bearer\s+)\S+"), r"\1…"),
    (re.compile(r"(?i)((?:token|secret|password)[\"']?\s*[:=]\s*)\S+"), r"\1…"),
    (re.compile(r"([?&]code=)[^\s&]+"), r"\1…"),
    (re.compile(r"[^\s@<>\"']{1,64}@[^\s@<>\"']{1,255}"), "…@…"),
)


class PrivateFile(RotatingFileHandler):
    """A rotating log that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, 0o600))
        return super()._open()


def record_problem(profile: Profile, error: BaseException) -> str:
    """Write the error to the profile's log and return its reference, also when it cannot be written."""
    reference = token_hex(4)
    try:
        profile.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        _append(profile.logs / LOG_NAME, reference, error)
    except OSError:
        return f"{reference}, not logged"
    return reference


def redacted(text: str) -> str:
    """``text`` without tokens and e-mail addresses and with control characters made visible."""
    for pattern, replacement in SECRETS:
        text = pattern.sub(replacement, text)
    return "".join(
        letter if letter.isprintable() or letter == "\n" else repr(letter)[1:-1] for letter in text
    )


def _append(path: Path, reference: str, error: BaseException) -> None:
    lines = redacted("".join(traceback.format_exception(error))[-LONGEST:])
    handler = PrivateFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="replace")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        handler.handle(
            logging.LogRecord("problem", logging.ERROR, "", 0, f"{reference}\n{lines}", None, None)
        )
    finally:
        handler.close()
