"""What one can do with the selected rows (look/customers_en_light.png), under them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from partnerhub_desktop.models.edit_titles import title_of
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.theme import ThemeController

SIDE, SPACE = 12, 8
MORE = ("managed_by", "next_step", "note", "", "remove_tag", "no_owner", "no_next_step", "no_note")
"""Kinds of edits behind the button “More”, and a line between them."""


class SelectionBar(QFrame):
    """``buttons`` is the row of what it offers; other parts of the program add theirs at its end."""

    edit_requested = Signal(str)  # the kind of edit
    launch_requested = Signal()
    export_requested = Signal()
    clear_requested = Signal()

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self._may_edit = self._may_export = True
        self._build()
        self._connect()
        self._retranslate()

    def show_count(self, count: int) -> None:
        """How many rows are selected."""
        self._count = count
        self.launch.setEnabled(count == 1)
        self._retranslate()

    def allow(self, may_edit: bool, may_export: bool) -> None:
        """What the person's roles allow at all."""
        self._may_edit, self._may_export = may_edit, may_export
        for button in (self.tag, self.assign, self.more):
            button.setEnabled(may_edit)
        self._retranslate()

    def menu(self) -> QMenu:
        """The edits that have no button of their own."""
        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._folded:
            entry = menu.addAction(button.text())
            entry.setEnabled(button.isEnabled())
            entry.triggered.connect(button.click)
        if self._folded:
            menu.addSeparator()
        for kind in MORE:
            if not kind:
                menu.addSeparator()
                continue
            menu.addAction(title_of(kind).entry).triggered.connect(
                lambda _checked=False, kind=kind: self.edit_requested.emit(kind)
            )
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._words, self._hint = plain_label("strong"), plain_label("caption")
        self.tag, self.assign, self.more = QPushButton(), QPushButton(), QPushButton()
        self.launch, self.export = QPushButton(), QPushButton()
        self._buttons = (self.tag, self.assign, self.more, self.launch, self.export)
        self._folded: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words)
        row.addSpacing(4)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE)
        for button in self._buttons:
            button.setProperty("small", "true")
            self.buttons.addWidget(button)
        row.addLayout(self.buttons)
        row.addStretch(1)
        row.addWidget(self._hint)

    def _connect(self) -> None:
        self.tag.clicked.connect(partial(self.edit_requested.emit, "add_tag"))
        self.assign.clicked.connect(partial(self.edit_requested.emit, "owner"))
        self.more.clicked.connect(self._open_menu)
        self.launch.clicked.connect(self.launch_requested)
        self.export.clicked.connect(self.export_requested)
        self._theme.theme_changed.connect(self._tint)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _tint(self) -> None:
        colour = self._theme.theme.text
        icons = {
            self.tag: "tag",
            self.assign: "user-plus",
            self.more: "ellipsis",
            self.launch: "external-link",
            self.export: "download",
        }
        for button, name in icons.items():
            self._theme.put_icon(button, name, colour)

    def _fit(self) -> None:
        """The hint gives way before words are cut, then buttons go into the menu of “More”."""
        offered = [each for each in self._buttons if each is not self.export or self._may_export]
        wide = {each: each.sizeHint().width() + SPACE for each in offered}
        needed = self._words.sizeHint().width() + 2 * SIDE + 4 + sum(wide.values())
        self._hint.setVisible(needed + self._hint.sizeHint().width() + 2 * SPACE <= self.width())
        self._folded = []
        for button in (self.launch, self.export, self.assign):
            if needed > self.width() and button in wide:
                self._folded.append(button)
                needed -= wide[button]
        for button in self._buttons:
            button.setVisible(button in wide and button not in self._folded)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("%Ln selected", "", self._count))
        self._hint.setText(self.tr("Esc clears the selection"))
        named = (
            (self.tag, self.tr("Add tag"), "Ctrl+T"),
            (self.assign, self.tr("Assign to"), "Ctrl+Shift+O"),
            (self.more, self.tr("More"), ""),
            (self.launch, self.tr("Launch"), "Ctrl+Enter"),
            (self.export, self.tr("Export %Ln", "", self._count), ""),
        )
        for button, words, keys in named:
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(self._tip(button, keys))
        self._tint()
        self._fit()

    def _tip(self, button: QPushButton, keys: str) -> str:
        if button is self.launch:
            return keys if self._count == 1 else self.tr("One organization at a time")
        if button is self.export:
            return self.tr("Save the selected rows as a file")
        return keys if self._may_edit else self.tr("Your role does not allow editing customers")
