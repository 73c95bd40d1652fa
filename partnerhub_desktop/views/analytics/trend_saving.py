"""The trend into a file: the chart as a picture, its numbers as CSV or XLSX."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.trend_points import week_rows
from partnerhub_desktop.services.catalog.customer_tables import TREND
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting.plain_text import write_csv
from partnerhub_desktop.services.exporting.whole_file import whole_file
from partnerhub_desktop.services.exporting.workbook import NUMBERS, SheetColumn, write_workbook
from partnerhub_desktop.services.lists.columns import columns_of
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.analytics.trend import AnalyticsTrend
from partnerhub_desktop.views.surroundings import Surroundings

FIELDS = ("week", "purchased", "assigned", "used")
DATE_FORM = "yyyy-mm-dd"


class TrendSaving:
    """Asks for a file and writes what ``trend`` shows."""

    def __init__(self, trend: AnalyticsTrend, page: QWidget, around: Surroundings) -> None:
        self._trend = trend
        self._page = page
        self._around = around
        trend.save_requested.connect(self._ask)
        self._offer()
        around.settings.changed.connect(lambda _: self._offer())

    def save(self, path: Path) -> None:
        """Write the file that the ending of its name says. Raises UserError when it cannot be written."""
        with whole_file(path) as part:
            if path.suffix == ".png":
                self._save_picture(part)
            elif path.suffix == ".xlsx":
                self._save_workbook(part)
            else:
                self._save_text(part)

    def _offer(self) -> None:
        self._trend.save.setVisible(self._around.settings.may(Action.EXPORT))

    def _ask(self) -> None:
        tr = self._page.tr
        kinds = {
            tr("Picture (*.png)"): ".png",
            tr("Workbook (*.xlsx)"): ".xlsx",
            tr("Numbers (*.csv)"): ".csv",
        }
        chosen, kind = QFileDialog.getSaveFileName(
            self._page, tr("Save the trend"), "trend", ";;".join(kinds), next(iter(kinds))
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix in kinds.values() else path.with_name(path.name + kinds.get(kind, ".png"))
        try:
            self.save(path)
        except UserError as error:
            self._around.events.error_raised.emit(error)
            return
        self._around.events.notice_raised.emit(tr("Saved as {file}").format(file=path.name))

    def _save_picture(self, path: Path) -> None:
        self._trend.grab().save(str(path), "PNG")

    def _save_text(self, path: Path) -> None:
        rows = list(reversed(week_rows(self._trend.shown)))
        with path.open("w", encoding="utf-8", newline="") as out:
            write_csv(columns_of(rows, FIELDS), FIELDS, out)

    def _save_workbook(self, path: Path) -> None:
        titles = [translated(column.title) for column in TREND.columns]
        sheet = [SheetColumn(title, form="" if place == 0 else NUMBERS) for place, title in enumerate(titles)]
        rows = [row[1:] for row in reversed(week_rows(self._trend.shown))]
        write_workbook(path, translated(TREND.title), sheet, rows, DATE_FORM)
