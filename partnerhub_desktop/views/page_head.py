"""The head of a list page, and the line over its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.arrangement import Arrangement
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.services.spec import ListPage
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class PageHead(QWidget):
    """Title, how many there are, and what one can do with the whole list."""

    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, page: ListPage, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self._formats = formats
        self._total: int | None = None
        self.offers_import = self.offers_export = True
        self._build()
        self._retranslate()
        theme.theme_changed.connect(self._tint)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab leaves it."""
        return self._import

    def show_total(self, total: int) -> None:
        """How many rows the page has without a filter."""
        self._total = total
        self._line.setText(self._formats.count(total, self._page.words.noun))

    def offer_import(self, offered: bool) -> None:
        """Whether the person's roles allow bringing in files."""
        self.offers_import = offered
        self._import.setVisible(offered)

    def offer_export(self, offered: bool) -> None:
        """Whether the person's roles allow taking lists out."""
        self.offers_export = offered
        self._export.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title, self._line, self._import = QLabel(), QLabel(" "), QPushButton()
        self._export = QPushButton()
        self._title.setProperty("role", "title")
        self._line.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self._export, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._import, 0, Qt.AlignmentFlag.AlignVCenter)
        self._export.clicked.connect(self.export_requested)
        self._import.clicked.connect(self.import_requested)

    def _tint(self) -> None:
        self._theme.put_icon(self._import, "upload", self._theme.theme.text)
        self._theme.put_icon(self._export, "download", self._theme.theme.text)

    def _retranslate(self) -> None:
        self._title.setText(translated(self._page.title))
        self._export.setText(self.tr("Export"))
        self._export.setAccessibleName(self.tr("Export"))
        self._export.setToolTip(self.tr("Write what is shown into a CSV, XLSX or PDF file (Ctrl+Shift+E)"))
        self._import.setText(self.tr("Import"))
        self._import.setAccessibleName(self.tr("Import"))
        self._import.setToolTip(self.tr("Bring in files with customers, subscriptions and licenses (Ctrl+I)"))
        self._tint()
        if self._total is not None:
            self.show_total(self._total)


class RowsLine(QWidget):
    """What is shown of how many, and by what it is sorted; the latter is a menu for the keyboard too."""

    column_chosen = Signal(str)

    def __init__(self, page: ListPage, formats: Formats) -> None:
        super().__init__()
        self._page = page
        self._noun = page.words.noun
        self._columns = [column for column in page.columns if column.shown and column.sortable]
        self._formats = formats
        self._counts: tuple[int, int, int] | None = None
        self.order: Order = ()
        self._words, self.sorting = QLabel(" "), QPushButton()
        self.sorting.setProperty("kind", "viewLink")
        self._words.setProperty("role", "point")
        self.sorting.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.sorting)

    def follow(self, arrangement: Arrangement) -> None:
        """Say the order that the table has, and offer the columns that it shows."""
        self._arrangement = arrangement
        arrangement.changed.connect(self._follow)
        self._follow()

    def show_counts(self, shown: int, total: int, selected: int) -> None:
        """Rows of the query, of the page, of the selection."""
        self._counts = (shown, total, selected)
        count, number = self._formats.count(total, self._noun), self._formats.number(shown)
        said = count if shown == total else self.tr("{shown} of {all}").format(shown=number, all=count)
        if selected > 1:
            said += " · " + self.tr("%Ln selected", "", selected)
        self._words.setText(said)

    def show_order(self, order: Order) -> None:
        """By which columns the rows are sorted."""
        self.order = order
        titles = {column.key: translated(column.title) for column in self._page.columns}
        names = ", ".join(titles.get(key, key).lower() for key, _ in order)
        self.sorting.setText(self.tr("Sorted by {columns}").format(columns=names))
        self.sorting.setAccessibleDescription(self.tr("Opens a menu with the columns to sort by"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_order(self.order)
            if self._counts is not None:
                self.show_counts(*self._counts)
        super().changeEvent(event)

    def build_menu(self) -> QMenu:
        """One entry a column; the one in force turns the order round."""
        from partnerhub_desktop.views.rounded import RoundedMenu

        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._columns:
            action = menu.addAction(translated(column.title).replace("&", "&&") + self._direction(column.key))
            action.triggered.connect(lambda _=False, key=column.key: self.column_chosen.emit(key))
        return menu

    def _follow(self) -> None:
        self._columns = [column for column in self._arrangement.columns if column.sortable]
        self.show_order(self._arrangement.order)

    def _open_menu(self) -> None:
        self.build_menu().popup(self.sorting.mapToGlobal(QPoint(0, self.sorting.height())))

    def _direction(self, key: str) -> str:
        descending = dict(self.order).get(key)
        return "" if descending is None else (" ↓" if descending else " ↑")


def default_order(page: ListPage) -> Order:
    """The page's own order as far as it is seen: its first column."""
    shown: Sequence[str] = [column.key for column in page.columns if column.shown and column.sortable]
    return tuple((key, False) for key in page.default_order if key in shown)[:1]
