"""Pinned views in the navigation, under their page: name and number, an initial where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.theme import ThemeController

ROW, INDENT, PADDING, GAP, TILE = 30, 30, 10, 8, 22
FONT = 13


class PinnedView(QToolButton):
    """One view. ``narrow`` shows its first letter on a tile; the whole name is its tooltip."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = self.count = ""
        self.narrow = False
        self.setProperty("nav", "view")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, name: str, count: str) -> None:
        self.name, self.count = name, count
        said = f"{name} {count}".rstrip()
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def nextCheckState(self) -> None:
        """A click wishes; the page decides which view is shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonTool, option)
        colours = self._theme.theme
        lit = self.isChecked() or self.underMouse()
        painter.setPen(colours.nav_active_text if lit else colours.nav_text)
        painter.setFont(self._theme.font(FONT, 600 if self.isChecked() else 500, tabular=True))
        (self._draw_initial if self.narrow else self._draw_words)(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        metrics, padding = painter.fontMetrics(), round(PADDING * self._theme.scale)
        room = self.rect().adjusted(padding, 0, -padding, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self.count)
        if self.count:
            room.setRight(room.right() - metrics.horizontalAdvance(self.count) - GAP)
        name = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _draw_initial(self, painter: QPainter) -> None:
        side = round(TILE * self._theme.scale)
        tile = QRect(0, 0, side, side)
        tile.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        painter.setPen(self._theme.theme.faint)
        painter.drawRoundedRect(tile, 6, 6)
        painter.setPen(pen)
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, self.name[:1].upper())


class PinnedViews(QWidget):
    """Shows as many views as it is given ``take`` rows for; those beyond are one click away."""

    view_chosen = Signal(int)
    rows_wanted = Signal()
    """There are more views, or fewer: time to share out the rows again."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._views: Sequence[SavedView] = ()
        self._rows: list[PinnedView] = []
        self._narrow = False
        self._chosen: int | None = None
        self._more = PinnedView(theme, self)
        self._more.clicked.connect(self._open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._taken = 0

    @property
    def shown(self) -> list[PinnedView]:
        """The views that have a row of their own."""
        return [row for row in self._rows if not row.isHidden()]

    def show_views(self, views: Sequence[SavedView], counts: Sequence[str]) -> None:
        """These views with their numbers, "" for one that is not known."""
        if [view.id for view in views] != [view.id for view in self._views]:
            self._make_rows(views)
        self._views = views
        for row, view, count in zip(self._rows, views, counts, strict=True):
            row.show_words(view.name, count)
        self.choose(self._chosen)
        self.rows_wanted.emit()

    def choose(self, key: int | None) -> None:
        """Mark the view that the page in front shows."""
        self._chosen = key
        for row, view in zip(self._rows, self._views, strict=True):
            row.setChecked(view.id == key)

    def fit(self, narrow: bool) -> None:
        """Initials only, in a narrow window."""
        self._narrow = narrow
        self._arrange()

    @property
    def stops(self) -> list[PinnedView]:
        """Where Tab comes by, in order."""
        return [*self._rows, self._more]

    @property
    def wanted(self) -> int:
        """Rows that all views would take."""
        return len(self._rows)

    @property
    def row_height(self) -> int:
        """Pixels of a row."""
        return self._px(ROW)

    def take(self, rows: int) -> None:
        """Be so many rows high; without any it is not there at all."""
        self._taken = rows
        self.setFixedHeight(rows * self.row_height)
        self.setVisible(rows > 0)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_rows(self, views: Sequence[SavedView]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [PinnedView(self._theme, self) for _ in views]
        for row, view in zip(self._rows, views, strict=True):
            row.clicked.connect(lambda _=False, key=view.id: self.view_chosen.emit(key))

    def _arrange(self) -> None:
        height, count = self.row_height, len(self._rows)
        shown = count if self._taken >= count else max(0, self._taken - 1)
        left = 0 if self._narrow else self._px(INDENT)
        for place, row in enumerate([*self._rows[:shown], self._more]):
            row.narrow = self._narrow
            row.setGeometry(left, place * height, self.width() - left, height - 2)
        for place, row in enumerate(self._rows):
            row.setVisible(place < shown)
        self._more.show_words(self.tr("%Ln more", "", count - shown), "")
        self._more.setVisible(shown < count)
        if self._narrow:
            self._more.name = "…"

    def _open_menu(self) -> None:
        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row, view in zip(self._rows, self._views, strict=True):
            if row.isHidden():
                name = view.name.replace("&", "&&")
                action = menu.addAction(name + (f"\t{row.count}" if row.count else ""))
                action.triggered.connect(lambda _=False, key=view.id: self.view_chosen.emit(key))
        menu.popup(self._more.mapToGlobal(QPoint(self._more.width(), 0)))

    def _px(self, pixels: int) -> int:
        return round(pixels * self._theme.scale)
