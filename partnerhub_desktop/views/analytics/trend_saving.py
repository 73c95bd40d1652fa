"""The trend into a file: asks for its name, and tells when it is there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.trend_file import ENDINGS, ShownTrend, save_trend
from partnerhub_desktop.services.catalog.customer_tables import TREND
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.analytics.trend import AnalyticsTrend
from partnerhub_desktop.views.surroundings import Surroundings


class TrendSaving(QObject):
    """Writes what ``trend`` shows; the button is there for whom the role lets export."""

    def __init__(self, trend: AnalyticsTrend, page: QWidget, around: Surroundings) -> None:
        super().__init__(page)
        self._trend = trend
        self._page = page
        self._around = around
        trend.save_requested.connect(self._ask)
        around.settings.changed.connect(lambda _: self._offer())
        self._offer()

    def save(self, path: Path) -> None:
        """Write the file beside the window; a name without a known ending becomes that of a picture."""
        whole = path if path.suffix.lower() in ENDINGS else path.with_name(f"{path.name}{ENDINGS[0]}")
        trend = self._trend
        shown = ShownTrend(trend.grab().toImage(), trend.shown, trend.product)
        work = partial(save_trend, whole, shown, self._around.workspace)
        self._around.jobs.write(work, self._tell, self._around.events.error_raised.emit)

    def _offer(self) -> None:
        self._trend.save.setVisible(self._around.settings.may(Action.EXPORT))

    def _ask(self) -> None:
        kinds = dict(
            zip(
                (self.tr("Picture (*.png)"), self.tr("Workbook (*.xlsx)"), self.tr("Numbers (*.csv)")),
                ENDINGS,
                strict=True,
            )
        )
        dialog = QFileDialog(self._page, self.tr("Save the trend"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix(ENDINGS[0])
        dialog.selectFile(f"{translated(TREND.title)} {self._around.formats.today.isoformat()}")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds.get(kind, ENDINGS[0])))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, path: Path) -> None:
        self._around.events.notice_raised.emit(self.tr("Saved as {file}").format(file=path.name))
