"""What of a list leaves the window, and in which format."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.shown_list import (
    FORMATS,
    PDF,
    ShownList,
    Wish,
    split_columns,
    wished_columns,
    wished_ids,
)
from partnerhub_desktop.views.labels import plain_label

MANY_FOR_PAPER = 5000
ROWS_ON_A_SHEET = 17


class OptionsPage(QWidget):
    """Three questions, each with its answer chosen already; ``changed`` tells of another answer."""

    changed = Signal()

    def __init__(self, shown: ShownList, selection_only: bool) -> None:
        super().__init__()
        self._shown = shown
        self._rows = _Choice(("shown", "selected"))
        self._columns = _Choice(("visible", "all"))
        self._formats = _Choice(FORMATS)
        self._build()
        self._begin(selection_only)
        self._retranslate()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            self._rows.chosen == "selected",
            self._columns.chosen == "all",
            self._formats.chosen,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def focus_first(self) -> None:
        self._rows.focus_chosen()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for choice in (self._rows, self._columns, self._formats):
            column.addWidget(choice)
        self._sum, self._hint = plain_label("rowName"), plain_label("caption", wraps=True)
        column.addSpacing(2)
        column.addWidget(self._sum)
        column.addWidget(self._hint)
        column.addStretch(1)

    def _begin(self, selection_only: bool) -> None:
        self._rows.offer("selected", len(self._shown.selected) > 0)
        self._rows.choose("selected" if selection_only and len(self._shown.selected) else "shown")
        self._columns.choose("visible")
        self._formats.choose(FORMATS[0])
        for choice in (self._rows, self._columns, self._formats):
            choice.changed.connect(self._change)

    def _change(self) -> None:
        self._say_sum()
        self.changed.emit()

    def _say_sum(self) -> None:
        wish = self.wish
        rows = len(wished_ids(self._shown, wish))
        columns = len(wished_columns(self._shown, wish))
        split = [translated(each.title) for each in split_columns(self._shown, wish)]
        in_file = self.tr("%Ln column(s) in the file", "", columns)
        plain = self.tr("%Ln column(s)", "", columns)
        self._sum.setText(" · ".join((self.tr("%Ln row(s)", "", rows), in_file if split else plain)))
        parts = self.tr("Split into their parts: {columns}.").format(columns=", ".join(split))
        said = (parts, self._hints()[wish.format]) if split else (self._hints()[wish.format],)
        self._hint.setText("\n".join(said))

    def _hints(self) -> Mapping[str, str]:
        paper = self.tr("As the window shows it, on landscape pages, to print or to send.")
        rows = len(wished_ids(self._shown, self.wish))
        if rows > MANY_FOR_PAPER:
            pages = QLocale().toString(rows // ROWS_ON_A_SHEET)
            paper += " " + self.tr("That will be about {pages} pages.").format(pages=pages)
        return {
            "xlsx": self.tr("Titles in your language; dates and numbers that can be calculated with."),
            "csv": self.tr(
                "Keys, ISO dates and plain numbers: for other programs, and to be imported again as it is."
            ),
            PDF: paper,
        }

    def _retranslate(self) -> None:
        shown, selected = len(self._shown.ids), len(self._shown.selected)
        visible, every = (wished_columns(self._shown, Wish(False, full, PDF)) for full in (False, True))
        filtered = bool(self._shown.query.strip())
        every_row = self.tr("All %Ln row(s) of the filter", "", shown)
        self._rows.say(
            self.tr("Rows"),
            {
                "shown": every_row if filtered else self.tr("All %Ln row(s)", "", shown),
                "selected": self.tr("The %Ln selected row(s)", "", selected),
            },
        )
        self._columns.say(
            self.tr("Columns"),
            {
                "visible": self.tr("The %Ln visible column(s), in their order", "", len(visible)),
                "all": self.tr("All %Ln column(s)", "", len(every)),
            },
        )
        formats = (self.tr("Excel workbook (XLSX)"), self.tr("CSV"), self.tr("PDF"))
        self._formats.say(self.tr("Format"), dict(zip(FORMATS, formats, strict=True)))
        self._say_sum()


class _Choice(QFrame):
    """A question and its answers, one of which is chosen."""

    changed = Signal()

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title: QLabel = plain_label("strong")
        self._group = QButtonGroup(self)
        self._answers = {key: QRadioButton() for key in keys}
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(self._title)
        for answer in self._answers.values():
            self._group.addButton(answer)
            column.addWidget(answer)
        self._group.buttonToggled.connect(self._tell)

    @property
    def chosen(self) -> str:
        return next((key for key, answer in self._answers.items() if answer.isChecked()), "")

    def choose(self, key: str) -> None:
        self._answers[key].setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        self._answers[key].setEnabled(offered)

    def focus_chosen(self) -> None:
        self._answers[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, title: str, answers: Mapping[str, str]) -> None:
        """Everything in words."""
        self._title.setText(title)
        for key, said in answers.items():
            self._answers[key].setText(said)
            self._answers[key].setAccessibleName(f"{title}: {said}")

    def _tell(self, _answer: object, chosen: bool) -> None:
        if chosen:
            self.changed.emit()
