"""``partnerhub summary``: what the last seven days changed, as a PDF or a workbook to send."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.permissions import Action, require
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.terminal.analytics_access import open_analytics
from partnerhub_desktop.terminal.list_reading import log_export

ENDINGS = (".pdf", ".xlsx")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``summary``."""
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="F.pdf or F.xlsx")


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Write the file, whole or not at all."""
    output: Path = arguments.output
    if output.suffix not in ENDINGS:
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "Name the file F.pdf or F.xlsx.")))
    reading, access = open_analytics(session)
    require(access.actor, Action.EXPORT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from partnerhub_desktop.models.weekly_summary import read_summary, write_summary
    from partnerhub_desktop.terminal.spoken_list import Speaker

    application = QGuiApplication.instance() or QGuiApplication([])  # noqa: TID251  one a process
    assert isinstance(application, QGuiApplication)
    formats = Speaker(session).formats
    summary = read_summary(reading, formats)
    with whole_file(output) as part:
        write_summary(summary, part, output.suffix, formats)
        log_export(session, access, Action.EXPORT, "weekly summary", output)
    return 0
