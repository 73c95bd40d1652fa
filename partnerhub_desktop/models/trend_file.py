"""The trend as a file: the chart as a picture, its weeks as CSV or XLSX. Called beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.trend_points import week_rows
from partnerhub_desktop.services.catalog.customer_tables import TREND
from partnerhub_desktop.services.commands.exporting import log_export
from partnerhub_desktop.services.exporting.plain_text import write_csv
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.exporting.workbook import NUMBERS, SheetColumn, write_workbook
from partnerhub_desktop.services.lists.columns import columns_of
from partnerhub_desktop.services.permissions import Action, is_logged, require
from partnerhub_desktop.services.store.usage_history import Point
from partnerhub_desktop.services.workspace import Workspace

FIELDS = ("week", "purchased", "assigned", "used")
DATE_FORM = "yyyy-mm-dd"
ENDINGS = (".png", ".xlsx", ".csv")


class ShownTrend(NamedTuple):
    """What the window shows: the chart as drawn, the weeks, oldest first, and whose they are."""

    picture: QImage
    weeks: Sequence[Point]
    product: str


def save_trend(path: Path, shown: ShownTrend, workspace: Workspace) -> Path:
    """Write the file that the ending of its name says, and write down that it was, where the role has it so.

    Raises UserError when it cannot be written or the person may not export.
    """
    actor = workspace.actor()
    require(actor, Action.EXPORT)
    with whole_file(path) as part:
        _WRITERS.get(path.suffix.lower(), _write_text)(part, shown)
        if is_logged(actor, Action.EXPORT):
            log_export(workspace.store(), actor, Action.EXPORT, f"{shown.product} trend", path.name)
    return path


def _write_picture(path: Path, shown: ShownTrend) -> None:
    writer = QImageWriter(str(path), QByteArray(b"PNG"))
    if not writer.write(shown.picture):
        raise OSError(writer.errorString())


def _write_text(path: Path, shown: ShownTrend) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        write_csv(columns_of(reversed(week_rows(shown.weeks)), FIELDS), FIELDS, out)


def _write_workbook(path: Path, shown: ShownTrend) -> None:
    titles = [translated(column.title) for column in TREND.columns]
    sheet = [SheetColumn(title, form="" if place == 0 else NUMBERS) for place, title in enumerate(titles)]
    rows = [row[1:] for row in reversed(week_rows(shown.weeks))]
    write_workbook(path, translated(TREND.title), sheet, rows, DATE_FORM)


_WRITERS = {".png": _write_picture, ".xlsx": _write_workbook}
