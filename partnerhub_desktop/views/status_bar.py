"""The line at the window's foot: what is counted and selected, where the data is from and how old it is."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.row_counts import COUNTS
from partnerhub_desktop.services.store_summary import StoreSummary
from partnerhub_desktop.views.labels import CutLabel
from partnerhub_desktop.views.theme import ThemeController

HEIGHT = 30


@runtime_checkable
class Counting(Protocol):
    """A page whose rows the status bar counts."""

    @property
    def counted(self) -> tuple[int, int, str] | None:
        """Rows shown, rows of the page, and what they are called (``ListWords.noun``); None without any."""

    @property
    def selected_sums(self) -> tuple[int, int, int, int]:
        """Rows chosen, their purchased, their assigned, their overage."""


class StatusBar(QFrame):
    """Left: rows shown, total, the selection's sums. Right: changes waiting, source, date of the data."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._counts: tuple[int, int, str] | None = None
        self._selection = (0, 0, 0, 0)
        self._summary: StoreSummary | None = None
        self.setProperty("area", "status")
        self._build()

    def show_page(self, page: Counting) -> None:
        """What the page counts and what of it is chosen."""
        if page.counted is None:
            self.clear_counts()
        else:
            self.show_counts(*page.counted)
            self.show_selection(*page.selected_sums)

    def show_counts(self, shown: int, total: int, noun: str = "customers") -> None:
        """Rows that match, of all rows of the page; ``noun`` says what they are (``ListWords``)."""
        self._counts = (shown, total, noun)
        self._retranslate()

    def show_selection(self, count: int, purchased: int, assigned: int, overage: int) -> None:
        """Sums over the selected rows; a count of 0 shows none."""
        self._selection = (count, purchased, assigned, overage)
        self._retranslate()

    def clear_counts(self) -> None:
        """For a page that counts nothing."""
        self._counts, self._selection = None, (0, 0, 0, 0)
        self._retranslate()

    def show_summary(self, summary: StoreSummary) -> None:
        self._summary = summary
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._measure()
        self._theme.scale_changed.connect(self._measure)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(18)
        self._left, self._waiting, self._source, self._as_of = CutLabel(), QLabel(), QLabel(), QLabel()
        self._waiting.setProperty("role", "warning")
        for label in (self._left, self._source, self._as_of):
            label.setProperty("role", "caption")
        for label in (self._left, self._waiting, self._source, self._as_of):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        row.setStretch(0, 1)

    def _measure(self) -> None:
        self.setFixedHeight(round(HEIGHT * self._theme.scale))

    def _retranslate(self) -> None:
        self._left.show_text(" · ".join([*self._counts_in_words(), *self._selection_in_words()]))
        summary = self._summary
        if summary is None:
            return
        self._waiting.setVisible(summary.waiting > 0)
        self._waiting.setText(self.tr("%n change(s) waiting to be sent", "", summary.waiting))
        self._source.setText(self.tr("Source: {kinds}").format(kinds=self._sources(summary)))
        self._as_of.setVisible(summary.as_of is not None)
        if summary.as_of is not None:
            self._as_of.setText(self.tr("Data as of {instant}").format(instant=local_instant(summary.as_of)))

    def _counts_in_words(self) -> list[str]:
        if self._counts is None:
            return []
        shown, total, noun = self._counts
        counted = COUNTS.get(noun, COUNTS["rows"])(total)
        return [self.tr("{shown} of {all}").format(shown=QLocale().toString(shown), all=counted)]

    def _selection_in_words(self) -> list[str]:
        count, purchased, assigned, overage = self._selection
        if not count:
            return []
        sums = self.tr("{assigned} licenses assigned, {purchased} purchased, {overage} over")
        numbers = {"assigned": assigned, "purchased": purchased, "overage": overage}
        worded = {name: QLocale().toString(number) for name, number in numbers.items()}
        return [self.tr("%n selected", "", count), sums.format(**worded)]

    def _sources(self, summary: StoreSummary) -> str:
        names = {
            "sync": self.tr("Webex"),
            "import": self.tr("files"),
            "sample": self.tr("sample data"),
        }
        return ", ".join(names[kind] for kind in summary.kinds) or self.tr("none yet")
