"""What the pointer is on in a table: a status pill, the launch icon, or just a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView

from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.spec import Kind
from partnerhub_desktop.views.cell_painters import PADDING, SIDES, Pill, fitting_pills
from partnerhub_desktop.views.ink import Ink

LAUNCH, WHY, NOTHING = "launch", "why", ""


class Target(NamedTuple):
    """``row`` is None beside the rows; ``status`` is "" for the pill that stands for several."""

    action: str
    row: Any = None
    status: str = ""
    place: QRect = QRect()


def target_at(
    table: QTableView, model: RowsModel, ink: Ink, launch: tuple[int, int] | None, point: QPoint
) -> Target:
    """``launch`` is the left edge and width of the launch icons; ``point`` is in the viewport."""
    number = table.rowAt(point.y())
    row = model.row_at(number)
    if row is None:
        return Target(NOTHING)
    if launch is not None and point.x() >= launch[0]:
        return Target(LAUNCH, row)
    column = table.columnAt(point.x())
    if column < 0 or model.columns[column].kind is not Kind.STATUSES:
        return Target(NOTHING, row)
    left = table.columnViewportPosition(column) + PADDING
    pill = _pill_at(ink, row.statuses, table.columnWidth(column) - SIDES, point.x() - left)
    if pill is None:
        return Target(NOTHING, row)
    place = QRect(left + pill.x, table.rowViewportPosition(number), pill.width, table.rowHeight(number))
    return Target(WHY, row, pill.status, place)


def _pill_at(ink: Ink, statuses: tuple[str, ...], width: int, x: int) -> Pill | None:
    shown = fitting_pills(ink, statuses, width)
    pills = list(shown.pills)
    if shown.more:
        pills.append(Pill("", shown.more_x, ink.more_width(shown.more)))
    within: Callable[[Pill], bool] = lambda pill: pill.x <= x < pill.x + pill.width  # noqa: E731
    return next(filter(within, pills), None)
