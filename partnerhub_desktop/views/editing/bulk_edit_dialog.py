"""An edit of the selected customers: the value, what it would do, and the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.bulk_edit import BulkEdit
from partnerhub_desktop.models.edit_titles import title_of
from partnerhub_desktop.models.edit_words import previewed
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.commands.customer_edit import Edit, EditRefused
from partnerhub_desktop.services.commands.customers import Edited
from partnerhub_desktop.services.commands.edit_preview import Preview
from partnerhub_desktop.views.editing.edit_preview_card import EditPreviewCard
from partnerhub_desktop.views.editing.edit_roll_up import EditRollUp
from partnerhub_desktop.views.editing.edit_values import INPUTS
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

WIDTH = 480
LOOK_EVERY_MS, SHOWN_AFTER = 100, 10
"""Progress is shown when an edit has taken so many looks, a second."""


class BulkEditDialog(QDialog):
    """Open it with ``open()``. It closes when everyone was reached; else it tells who was left."""

    def __init__(self, bulk: BulkEdit, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bulk.setParent(self)
        self.bulk = bulk
        self._edit: Edit | None = None
        self._looks = 0
        self._titles = title_of(bulk.kind)
        self.input = INPUTS[bulk.kind]()
        self.preview = EditPreviewCard(theme)
        self._timer = QTimer(self)
        self._build(theme)
        self._connect()
        self._changed()

    def reject(self) -> None:
        """Esc, the button and the frame: stop first what runs."""
        running = self.bulk.run is not None
        self.bulk.stop()
        if running:
            self.leave.setEnabled(False)
        else:
            super().reject()

    def _build(self, theme: ThemeController) -> None:
        self.setWindowTitle(self._titles.title)
        title = plain_label("title")
        title.setText(self._titles.title)
        self.input.name(self._titles.title, self._titles.hint)
        self._build_progress()
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (title, self.input, self.preview, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(self._build_foot())
        self._pages = QStackedWidget()
        self._pages.addWidget(form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 18)
        outer.addWidget(self._pages)
        self.setFixedWidth(round(WIDTH * theme.scale))

    def _build_progress(self) -> None:
        """Its place is kept free while there is none."""
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self._titles.title)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.hide()

    def _build_foot(self) -> QHBoxLayout:
        self.leave, self.apply = QPushButton(self.tr("Cancel")), QPushButton(self._titles.verb)
        put(self.apply, "kind", "primary")
        self.leave.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.apply)
        return foot

    def _connect(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.leave.clicked.connect(self.reject)
        self.apply.clicked.connect(self._apply)
        self.input.changed.connect(self._changed)
        self.input.accepted.connect(self._apply)
        self.bulk.choices_found.connect(self._offer)
        self.bulk.previewed.connect(self._show_preview)
        self.bulk.refused.connect(self._refuse)
        self.bulk.finished.connect(self._finish)
        self.bulk.find_choices()
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, choices: list[tuple[str, int]]) -> None:
        self.input.show_choices(choices)

    def _changed(self) -> None:
        self.bulk.preview(self.input.value())

    def _show_preview(self, edit: Edit, preview: Preview) -> None:
        self._edit = edit
        self.input.show_fault("")
        self.preview.show_lines(previewed(edit, preview), "")
        self.apply.setEnabled(preview.changed > 0)
        spoken = self.preview.accessibleName()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _refuse(self, refusal: EditRefused) -> None:
        """Nothing put in yet is no fault."""
        self.apply.setEnabled(False)
        words = translated(refusal.message)
        if refusal.code == "edit_empty":
            self.input.show_fault("")
            self.preview.show_lines((), words)
        else:
            self.input.show_fault(words)
            self.preview.show_lines([("fault", words)], "")

    def _apply(self) -> None:
        self.bulk.apply()
        if self.bulk.run is not None:
            self._looks = 0
            self.input.setEnabled(False)
            self.apply.setEnabled(False)
            self._timer.start()

    def _look(self) -> None:
        run = self.bulk.run
        self._looks += 1
        if run is not None and self._looks >= SHOWN_AFTER:
            self.progress.setRange(0, self.bulk.total)
            self.progress.setValue(run.done)
            self.progress.show()

    def _finish(self, edited: Edited | None) -> None:
        self._timer.stop()
        self.progress.hide()
        if edited is None:
            self._begin_again()
        elif self._edit is not None and (edited.refused or edited.conflicts):
            self._roll_up(EditRollUp(self._edit, edited))
        else:
            self.accept()

    def _begin_again(self) -> None:
        """The edit failed or was stopped: everything is as before."""
        for widget in (self.input, self.leave):
            widget.setEnabled(True)
        self._changed()
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _roll_up(self, page: EditRollUp) -> None:
        page.closed.connect(self.accept)
        page.undo_requested.connect(self.bulk.undo)
        page.undo_requested.connect(self.accept)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
