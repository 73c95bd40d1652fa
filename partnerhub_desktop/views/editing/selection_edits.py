"""The place under the rows of a list: what one can do with the selected ones, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.table.table_view import TableView

if TYPE_CHECKING:
    from partnerhub_desktop.views.editing.bulk_edit_dialog import BulkEditDialog
    from partnerhub_desktop.views.editing.selection_bar import SelectionBar

HEIGHT = 40
"""Kept free under the rows, so that they stay where they are when one is selected."""

KEYS = (("Ctrl+T", "add_tag"), ("Ctrl+Shift+O", "owner"))


class SelectionEdits(QStackedWidget):
    """A hint while nothing is selected, then the bar, which is made with the first selection."""

    export_requested = Signal()
    """The selected rows shall leave as a file."""

    def __init__(self, table: TableView, read_rows: Callable[[Any], Any], around: Surroundings) -> None:
        super().__init__()
        self._table = table
        self._read_rows = read_rows
        self._around = around
        self._bar: SelectionBar | None = None
        self.dialog: BulkEditDialog | None = None
        self._hint = plain_label("caption")
        self._hint.setIndent(12)
        self.addWidget(self._hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(HEIGHT * around.theme.scale))
        self._connect()
        self._retranslate()

    @property
    def bar(self) -> SelectionBar:
        """Made when it is first wanted: the first paint does without."""
        if self._bar is None:
            from partnerhub_desktop.views.editing.selection_bar import SelectionBar

            self._bar = SelectionBar(self._around.theme)
            self.addWidget(self._bar)
            self._bar.edit_requested.connect(self.edit)
            self._bar.launch_requested.connect(self._launch)
            self._bar.clear_requested.connect(self._clear)
            self._bar.export_requested.connect(self.export_requested)
            self._around.settings.changed.connect(self._allow)
            self._allow()
        return self._bar

    def edit(self, kind: str) -> None:
        """Ask for the value of an edit of the selected rows; with none selected, that of the keyboard is."""
        if self.isHidden() or self.dialog is not None or not self._may_edit():
            return
        if not self._count():
            self._table.selectRow(self._table.currentIndex().row())
        if not self._count():
            return
        from partnerhub_desktop.models.bulk_edit import BulkEdit
        from partnerhub_desktop.models.edit_targets import customers_of, selected_ids
        from partnerhub_desktop.views.editing.bulk_edit_dialog import BulkEditDialog

        ids = selected_ids(self._table.rows_model, self._table.selectionModel().selection())
        around = self._around
        bulk = BulkEdit(
            kind,
            lambda: customers_of(ids(), self._read_rows),
            around.jobs,
            around.workspace,
            around.history,
        )
        self.dialog = BulkEditDialog(bulk, around.theme, self.window())
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._table.selectionModel().selectionChanged.connect(self._show)
        self._table.rows_model.modelReset.connect(self._show)
        for keys, kind in KEYS:
            shortcut = QShortcut(QKeySequence(keys), self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.edit, kind))

    def _show(self, *_: object) -> None:
        count = self._count()
        if count:
            self.bar.show_count(count)
            self.setCurrentWidget(self.bar)
        else:
            self.setCurrentWidget(self._hint)
            self._hint.setVisible(self._table.rows_model.rowCount() > 0)

    def _count(self) -> int:
        return sum(each.height() for each in self._table.selectionModel().selection().toList())

    def _may_edit(self) -> bool:
        return self._around.settings.may(Action.EDIT_CUSTOMER)

    def _allow(self, *_: object) -> None:
        self.bar.allow(self._may_edit(), self._around.settings.may(Action.EXPORT))

    def _launch(self) -> None:
        numbers = self._table.selected_numbers(1)
        self._table.launch_row(self._table.rows_model.row_at(numbers[0]) if numbers else None)

    def _clear(self) -> None:
        self._table.clearSelection()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self.dialog = None

    def _retranslate(self) -> None:
        self._hint.setText(self.tr("Select rows to edit them together: Shift+↓, Ctrl+click, Ctrl+A"))
