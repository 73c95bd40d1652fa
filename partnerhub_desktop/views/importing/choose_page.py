"""Where files are chosen or dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from partnerhub_desktop.views.importing.file_drop import FileDrop
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

HEIGHT = 300


class ChoosePage(QFrame):
    """A dashed field that takes files, folders and zips, and the two buttons that choose them."""

    files_chosen = Signal(list)
    """Paths of files, zips and folders."""

    def __init__(self, theme: ThemeController, folder: LastFolder) -> None:
        super().__init__()
        self._theme = theme
        self._folder_used = folder
        self.setProperty("area", "drop")
        self.setMinimumHeight(HEIGHT)
        self._build()
        self._connect()
        self._tint()
        self._retranslate()

    def focus_first(self) -> None:
        self._files.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._icon, self._title = QLabel(), plain_label("choiceName", wraps=True)
        self._line, self._tables = plain_label("muted", wraps=True), plain_label("caption", wraps=True)
        self._files, self._folder = QPushButton(), QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addStretch(1)
        for label in (self._icon, self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._files)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(8)
        self._tables.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._tables)
        column.addStretch(1)

    def _connect(self) -> None:
        drop = FileDrop(self)
        drop.files_dropped.connect(self.files_chosen)
        drop.hovered.connect(self._show_hover)
        self._files.clicked.connect(lambda: self._ask(QFileDialog.FileMode.ExistingFiles))
        self._folder.clicked.connect(lambda: self._ask(QFileDialog.FileMode.Directory))
        self._theme.theme_changed.connect(self._tint)

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        files = mode is QFileDialog.FileMode.ExistingFiles
        title = self.tr("Choose files to import") if files else self.tr("Choose a folder to import")
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        if files:
            tables = self.tr("Tables and archives")
            dialog.setNameFilters([f"{tables} (*.csv *.txt *.tsv *.xlsx *.zip)", self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.files_chosen.emit)
        self._folder_used.open(dialog)

    def _show_hover(self, hovered: bool) -> None:
        put(self, "active", "true" if hovered else "false")

    def _tint(self) -> None:
        colours = self._theme.theme
        self._icon.setPixmap(self._theme.sign("upload", colours.accent, 32))
        self._theme.put_icon(self._files, "file-spreadsheet", colours.text)
        self._theme.put_icon(self._folder, "folder-open", colours.text)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop files or a folder here"))
        self._line.setText(
            self.tr("CSV, XLSX, or a zip of them. Nothing is written before you have seen what changes.")
        )
        self._files.setText(self.tr("Choose files…"))
        self._folder.setText(self.tr("Choose a folder…"))
        self._tables.setText(
            self.tr(
                "Recognised by their columns: customers, subscriptions, licenses, usage, orders, invoices,"
                " administrators, assignments, users."
            )
        )
        self._tint()
