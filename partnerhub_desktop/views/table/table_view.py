"""THE table widget: QTableView's model, selection and accessibility, own painting (ui.md, "Tables")."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from partnerhub_desktop.models.arrangement import Arrangement
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.rows_source import Order
from partnerhub_desktop.services.spec import Column
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.column_needs import needs_of
from partnerhub_desktop.views.table.column_widths import share_width
from partnerhub_desktop.views.table.keyed_table import KeyedTable
from partnerhub_desktop.views.table.pointed_header import LEAST_WIDTH
from partnerhub_desktop.views.table.table_header import TableHeader
from partnerhub_desktop.views.table.table_painting import Sight, paint_table
from partnerhub_desktop.views.theme import ThemeController

ROW_HEIGHTS = {"comfortable": 50, "regular": 38, "compact": 30}


class TableView(KeyedTable):
    """Rows of one RowsModel. Asks nothing of the model while it paints but the rows it has.

    ``arrangement`` is how its columns, its order and its density are now.
    """

    def __init__(self, model: RowsModel, default: Order, theme: ThemeController, formats: Formats) -> None:
        super().__init__(model, Ink(theme), formats)
        self.arrangement = Arrangement(model.page, default)
        self.arrangement.setParent(self)
        self.header = TableHeader(self.arrangement, self.ink, self.spans, self)
        self._dragged: dict[str, int] = {}
        self._is_waiting = False
        self._build()
        self._connect()
        self._follow()

    @property
    def row_height(self) -> int:
        """Pixels."""
        return self.ink.px(ROW_HEIGHTS[self.arrangement.density])

    def renew(self) -> None:
        """Theme, language or text size have changed."""
        self.ink.renew()
        self._share_width()
        self._change_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self.rows_in_sight()
        self.rows_model.show_window(first, last)
        painter = QPainter(self.viewport())
        self.ink.use_screen(self.devicePixelRatioF())
        painter.fillRect(event.rect(), self.ink.theme.surface)
        begin = max(first, self.rowAt(event.rect().top()))
        end = self.rowAt(event.rect().bottom())
        sight = self._sight(begin, last if end < 0 else min(end, last))
        paint_table(painter, self.ink, self.formats, sight)
        painter.end()
        self._is_waiting = None in sight.rows

    def rows_in_sight(self) -> tuple[int, int]:
        """First and last visible row; (0, -1) without rows."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else len(self.rows_model.ids) - 1

    def selected_numbers(self, most: int) -> list[int]:
        """Places of the selected rows; none at all when they are more than ``most``."""
        ranges = self.selectionModel().selection().toList()
        if sum(each.height() for each in ranges) > most:
            return []
        return [number for each in ranges for number in range(each.top(), each.bottom() + 1)]

    def fit(self, place: int) -> None:
        """As wide as the rows in sight need it."""
        from partnerhub_desktop.views.table.column_needs import fitting_width

        column, (first, last) = self.rows_model.columns[place], self.rows_in_sight()
        rows = [self.rows_model.row_at(number) for number in range(first, last + 1)]
        known = [row for row in rows if row is not None]
        self._keep_widths(place, fitting_width(column, known, self.ink, self.formats))

    def widen(self, place: int, pixels: int) -> None:
        """Give a column more room, or less."""
        self._keep_widths(place, max(LEAST_WIDTH, self.widths[place] + pixels))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def _build(self) -> None:
        self.setHorizontalHeader(self.header)
        numbers = QHeaderView(Qt.Orientation.Vertical, self)
        self.setVerticalHeader(numbers)
        numbers.hide()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setMinimumSectionSize(1)
        numbers.setDefaultSectionSize(self.row_height)
        self.setModel(self.rows_model)
        self.setSelectionModel(QItemSelectionModel(self.rows_model, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def _connect(self) -> None:
        self.doubleClicked.connect(lambda _index: self._tell(self.open_requested))
        self.rows_model.rows_arrived.connect(self._show_arrived)
        self.menu_requested.connect(self._open_cell_menu)
        self.arrangement.changed.connect(self._follow)
        self.header.width_dragged.connect(self._drag_width)
        self.header.width_chosen.connect(self._choose_width)
        self.header.fit_requested.connect(self.fit)
        self.header.column_dropped.connect(self._drop_column)
        self.header.menu_requested.connect(self._open_header_menu)

    def _show_arrived(self) -> None:
        """Rows that nobody sees need no paint."""
        if self._is_waiting:
            self.viewport().update()

    def _follow(self) -> None:
        """Show what the arrangement says."""
        if self.arrangement.columns != self.rows_model.columns:
            self._change_columns(self.arrangement.columns)
        self.pinned = self.arrangement.pinned
        self._share_width()
        self._change_height()

    def _change_columns(self, columns: tuple[Column, ...]) -> None:
        """Other columns; what is chosen and where the keyboard is stay."""
        chosen = [(each.top(), each.bottom()) for each in self.selectionModel().selection().toList()]
        current, was = self.currentIndex(), self.rows_model.columns
        key = was[current.column()].key if current.isValid() else ""
        place = next((at for at, column in enumerate(columns) if column.key == key), 0)
        row = current.row()
        self.rows_model.set_columns(columns)
        selection = QItemSelection()
        for top, bottom in chosen:
            selection.select(self.rows_model.index(top, 0), self.rows_model.index(bottom, len(columns) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            self._go_to(row, place)

    def _change_height(self) -> None:
        """The first row in sight stays the first one."""
        numbers, old = self.verticalHeader(), self.verticalHeader().defaultSectionSize()
        if old != self.row_height:
            first = self.rowAt(0)
            numbers.setDefaultSectionSize(self.row_height)
            self.updateGeometries()
            self.verticalScrollBar().setValue(first * self.row_height)

    def _sight(self, first: int, last: int) -> Sight:
        model = self.rows_model
        has_focus = self.hasFocus()
        return Sight(
            first,
            self.rowViewportPosition(first),
            self.row_height,
            self.viewport().width(),
            [model.row_at(number) for number in range(first, last + 1)],
            model.columns,
            self.spans(),
            _selected(self.selectionModel().selection(), first, last),
            self.hovered,
            self.currentIndex().row() if has_focus else -1,
            self.currentIndex().column(),
        )

    def _drag_width(self, place: int, width: int) -> None:
        """The columns before it stay where they are, those behind it share what is left."""
        keys = [column.key for column in self.rows_model.columns]
        self._dragged = dict(zip(keys, self.widths[:place], strict=False)) | {keys[place]: width}
        self._share_width()

    def _choose_width(self) -> None:
        dragged, self._dragged = self._dragged, {}
        self.arrangement.widen(dragged)

    def _keep_widths(self, place: int, width: int) -> None:
        self._drag_width(place, width)
        self._choose_width()

    def _drop_column(self, place: int, before: int) -> None:
        columns = self.rows_model.columns
        follower = columns[before].key if before < len(columns) - (self.launch >= 0) else ""
        if columns[place].key != follower:
            self.arrangement.move(columns[place].key, follower)

    def _open_cell_menu(self, index: QModelIndex, at: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        from partnerhub_desktop.views.table.cell_menu import build_cell_menu

        # Some platforms ask for the menu twice: by the key, and by an event of its own.
        is_open = any(menu.isVisible() for menu in self.findChildren(QMenu))
        if not is_open and self.rows_model.row_at(index.row()) is not None:
            build_cell_menu(self, index).popup(at)

    def _open_header_menu(self, place: int, at: QPoint) -> None:
        from partnerhub_desktop.views.table.column_menu import build_column_menu

        build_column_menu(self, place, self).popup(at)

    def _share_width(self) -> None:
        columns = self.rows_model.columns
        needs = needs_of(columns, self.ink, self.formats, self.header.breaks)
        chosen = {**self.arrangement.widths, **self._dragged}
        self.widths = share_width(columns, needs, self.viewport().width(), chosen)
        for place, width in enumerate(self.widths):
            self.setColumnWidth(place, width)
        self.viewport().update()
        self.header.viewport().update()


def _selected(selection: QItemSelection, first: int, last: int) -> frozenset[int]:
    found: set[int] = set()
    for each in selection.toList():
        found.update(range(max(first, each.top()), min(last, each.bottom()) + 1))
    return frozenset(found)
