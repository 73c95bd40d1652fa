"""Every file of an import with how it is read: at the left the files, at the right the one looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from partnerhub_desktop.models.import_run import ImportRun
from partnerhub_desktop.models.import_words import table_name
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.importing.file_panel import FilePanel
from partnerhub_desktop.views.theme import ThemeController

LIST_WIDTH, ICON, LINE = 216, 16, 46


def needs_a_look(look: Mapping[str, Any]) -> bool:
    """Whether nothing of a file is taken although something could be; a sheet of notes needs none."""
    return bool(look["problem"]) and not look["left_out"]


class FilesPage(QWidget):
    """Shows the looks of ``run``; a decision has the file read again at once."""

    def __init__(self, theme: ThemeController, run: ImportRun) -> None:
        super().__init__()
        self._theme = theme
        self._run = run
        self.files = QListWidget()
        self.panel = FilePanel(theme, run.choices)
        self._build()
        self.files.currentItemChanged.connect(lambda *_items: self._show_current())
        self.panel.decided.connect(run.look_again)
        run.looked.connect(lambda _file: self.show_looks())
        theme.theme_changed.connect(self._tint)

    def show_looks(self) -> None:
        """Show what the run knows of the files; the one looked at stays."""
        names = list(self._run.looks)
        if names != [self.files.item(place).data(NAME) for place in range(self.files.count())]:
            self._list(names)
        for place in range(self.files.count()):
            self._write(self.files.item(place))
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_looks()
        super().changeEvent(event)

    def _build(self) -> None:
        self.files.setProperty("framed", "true")
        self.files.setFixedWidth(round(LIST_WIDTH * self._theme.scale))
        icon = round(ICON * self._theme.scale)
        self.files.setIconSize(QSize(icon, icon))
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.files)
        row.addWidget(self.panel, 1)

    def _list(self, names: list[str]) -> None:
        current = self.files.currentItem()
        kept = current.data(NAME) if current is not None else ""
        self.files.blockSignals(True)
        self.files.clear()
        for name in names:
            item = QListWidgetItem()
            item.setData(NAME, name)
            item.setSizeHint(QSize(0, round(LINE * self._theme.scale)))
            self.files.addItem(item)
        self.files.blockSignals(False)
        self.files.setCurrentRow(self._first(names, kept))

    def _first(self, names: list[str], kept: str) -> int:
        """The file looked at before, else the first that needs a look, else the first."""
        if kept in names:
            return names.index(kept)
        return next((place for place, name in enumerate(names) if needs_a_look(self._run.looks[name])), 0)

    def _write(self, item: QListWidgetItem) -> None:
        look = self._run.looks[item.data(NAME)]
        table = table_name(look["table"])
        state = table
        if look["problem"]:
            state = self.tr("left out") if look["left_out"] else self.tr("not read")
        item.setText(f"{look['file']}\n{state}")
        item.setToolTip(plain_tip(look["file"]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{look['file']}: {state}")
        self._put_icon(item, look)

    def _put_icon(self, item: QListWidgetItem, look: Mapping[str, Any]) -> None:
        colours = self._theme.theme
        sign, colour = ("circle-check", colours.ok)
        if look["problem"]:
            sign, colour = ("minus", colours.muted) if look["left_out"] else ("circle-alert", colours.bad)
        item.setIcon(self._theme.icon(sign, colour, round(ICON * self._theme.scale)))

    def _show_current(self) -> None:
        item = self.files.currentItem()
        look = self._run.looks.get(item.data(NAME)) if item is not None else None
        self.panel.setVisible(look is not None)
        if look is not None:
            self.panel.show_look(look)

    def _tint(self) -> None:
        for place in range(self.files.count()):
            self._put_icon(self.files.item(place), self._run.looks[self.files.item(place).data(NAME)])


NAME = Qt.ItemDataRole.UserRole
