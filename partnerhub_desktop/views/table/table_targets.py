"""What the pointer is on in a table: a status pill, a bar, the launch icon, or just a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView

from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.spec import Kind
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.cell_painters import PADDING, SIDES, Pill, fitting_pills
from partnerhub_desktop.views.table.column_spans import Spans

LAUNCH, WHY, OPEN, NOTHING = "launch", "why", "open", ""


class Target(NamedTuple):
    """``row`` is None beside the rows; ``status`` is "" for the pill that stands for several."""

    action: str
    row: Any = None
    status: str = ""
    place: QRect = QRect()


def target_at(table: QTableView, model: RowsModel, ink: Ink, spans: Spans, point: QPoint) -> Target:
    """``spans`` say where the columns stand; ``point`` is in the viewport."""
    number = table.rowAt(point.y())
    row = model.row_at(number)
    span = spans.of(spans.at(point.x()))
    if row is None or span is None:
        return Target(NOTHING, row)
    if span is spans.launch:
        return Target(LAUNCH, row)
    kind = model.columns[span.place].kind
    if kind is not Kind.STATUSES:
        return Target(OPEN if kind is Kind.USE else NOTHING, row)
    left = span.x + PADDING
    pill = _pill_at(ink, row.statuses, span.width - SIDES, point.x() - left)
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
