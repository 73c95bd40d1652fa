"""The row of saved views over a list: as many chips as there is room for, the others in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from partnerhub_desktop.services.saved_views import SavedView
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.saved_views.view_chip import HEIGHT, ViewChip
from partnerhub_desktop.views.theme import ThemeController

GAP = 6
LEAST = 300


class ChipState(NamedTuple):
    """What the row shows. ``counts`` are texts by view, "" for one that is not known; ``all_count`` of the
    page itself; ``chosen`` None is the page itself."""

    views: Sequence[SavedView] = ()
    counts: Sequence[str] = ()
    all_count: str = ""
    chosen: int | None = None
    is_changed: bool = False


class ChipRow(QWidget):
    """Tells what is wished; whoever holds it decides and shows the new state."""

    all_chosen = Signal()
    view_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)  # the view's id; where, on the screen
    rename_requested = Signal(int)
    delete_requested = Signal(int)
    save_requested = Signal()
    more_requested = Signal(QPoint)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self.state = ChipState()
        self.chips: dict[int, ViewChip] = {}
        self.waiting: list[int] = []
        """Ids of the views that have no room."""
        self._build()
        self._retranslate()
        theme.theme_changed.connect(self._tint)
        theme.scale_changed.connect(self._grow)

    def show_state(self, state: ChipState) -> None:
        """Show these views; a chip that stays keeps the keyboard."""
        self.state = state
        keys = [view.id for view in state.views]
        for gone in [key for key in self.chips if key not in keys]:
            chip = self.chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        for view, count in zip(state.views, state.counts, strict=True):
            chip = self.chips.get(view.id) or self._make_chip(view.id)
            chosen = view.id == state.chosen
            chip.mark(chosen, chosen and state.is_changed, chosen)
            chip.show_words(view.name, count)
        self.all.mark(state.chosen is None)
        self.all.show_words(self.tr("All"), state.all_count)
        self.chips = {key: self.chips[key] for key in keys}
        self._order_tabs()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._px(LEAST), self._px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_state(self.state)
        super().changeEvent(event)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = plain_label("viewsLabel")
        self._label.setParent(self)
        self.all = ViewChip(self._theme, self)
        self.more = ViewChip(self._theme, self)
        self.save, self.files = QPushButton(self), QToolButton(self)
        self.save.setProperty("kind", "viewLink")
        self.files.setProperty("chipTool", "true")
        self.files.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all.clicked.connect(self.all_chosen)
        self.save.clicked.connect(self.save_requested)
        for button in (self.more, self.files):
            button.clicked.connect(partial(self._ask_more, button))

    def _grow(self) -> None:
        """The text has another size."""
        self._tint()
        self.updateGeometry()
        self._arrange()

    def _make_chip(self, key: int) -> ViewChip:
        chip = self.chips[key] = ViewChip(self._theme, self)
        chip.clicked.connect(lambda: self._clicked(key))
        chip.menu_requested.connect(lambda place: self.menu_requested.emit(key, place))
        chip.rename_requested.connect(lambda: self.rename_requested.emit(key))
        chip.delete_requested.connect(lambda: self.delete_requested.emit(key))
        return chip

    def _clicked(self, key: int) -> None:
        if key == self.state.chosen:
            chip = self.chips[key]
            self.menu_requested.emit(key, chip.mapToGlobal(QPoint(0, chip.height())))
        else:
            self.view_chosen.emit(key)

    def _ask_more(self, button: QWidget) -> None:
        self.more_requested.emit(button.mapToGlobal(QPoint(0, button.height())))

    def _arrange(self) -> None:
        """Whole chips only. The heading goes before a chip does; the chosen chip stays, cut if need be."""
        heading = self._width_of(self._label)
        room = self.width() - sum(self._width_of(each) for each in (self.all, self.save, self.files))
        shown = self._fitting(room)
        has_heading = self._fitting(room - heading) == shown
        self.waiting = [key for key in self.chips if key not in shown]
        self._name_more(len(self.waiting))
        visible: list[QWidget] = [self._label] if has_heading else []
        visible += [self.all, *(self.chips[key] for key in shown)]
        visible += [self.more] if self.waiting else []
        self._place([*visible, self.save, self.files])
        for widget in (self._label, self.more, *self.chips.values()):
            widget.setVisible(widget in visible)

    def _fitting(self, room: int) -> list[int]:
        """Ids of the chips that go into ``room``, in order: the first ones, and the chosen one always."""
        widths = {key: self._width_of(chip) for key, chip in self.chips.items()}
        if sum(widths.values()) <= room:
            return list(widths)
        self._name_more(len(widths))
        room -= self._width_of(self.more) + widths.get(self.state.chosen or 0, 0)
        found: list[int] = []
        for key, width in widths.items():
            if key == self.state.chosen:
                found.append(key)
                continue
            room -= width
            if room >= 0:
                found.append(key)
        return found

    def _name_more(self, count: int) -> None:
        self.more.show_words(self.tr("%Ln more", "", count), "")
        self.more.mark(False, has_menu=True)

    def _place(self, visible: Sequence[QWidget]) -> None:
        lacking = sum(self._width_of(widget) for widget in visible) - self._px(GAP) - self.width()
        chosen = self.chips.get(self.state.chosen or 0)
        left = 0
        for widget in visible:
            width = widget.sizeHint().width()
            if chosen is not None and widget is chosen and lacking > 0:
                width = chosen.width_within(width - min(lacking, width))
            widget.setGeometry(left, 0, width, self._px(HEIGHT))
            left += width + self._px(GAP)

    def _width_of(self, widget: QWidget) -> int:
        return widget.sizeHint().width() + self._px(GAP)

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.all, *self.chips.values(), self.more, self.save, self.files]
        for before, after in zip(stops, stops[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _px(self, pixels: int) -> int:
        return round(pixels * self._theme.scale)

    def _tint(self) -> None:
        colours = self._theme.theme
        self._theme.put_icon(self.save, "plus", colours.info)
        self._theme.put_icon(self.files, "ellipsis", colours.muted)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Saved views"))
        self._label.setText(self.tr("Saved views"))
        self.save.setText(self.tr("Save view"))
        self.save.setAccessibleName(self.tr("Save view"))
        self.save.setToolTip(self.tr("Keep this filter, order and arrangement of the columns under a name"))
        self.files.setAccessibleName(self.tr("More about views"))
        self.files.setToolTip(self.tr("Import and export views"))
        self._tint()
