"""The tab *Activity* of a customer: one time line of imports, edits and notes, the newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.activity_words import lines_of
from partnerhub_desktop.services.customer_record.activity import (
    EDIT,
    IMPORT,
    KINDS,
    NOTE,
    Activity,
    read_activity,
)
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.views.details.line_list import LineList, show_whole
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings

ALL = ""


class ActivityTab(QWidget):
    """Keeps what it shows until the next customer's is there."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._record: CustomerRecord | None = None
        self._activity: Activity | None = None
        self._kind = ALL
        self._build()
        self._retranslate()

    def show_record(self, record: CustomerRecord) -> None:
        """Read and show what happened to this customer."""
        is_another = self._record is None or self._record.row.id != record.row.id
        workspace, row = self._around.workspace, record.row
        self._record = record
        self._around.jobs.read(
            ("activity", id(self)),
            lambda: read_activity(workspace.connection(), row.id, row.org_id, workspace.actor()),
            partial(self._take, is_another=is_another),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._build_kinds())
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 8, 1, 8)
        self.list = LineList(self._around.theme)
        self.list.explain_requested.connect(partial(show_whole, self.list))
        self._empty_title, self._empty = plain_label("cardTitle"), plain_label("muted", wraps=True)
        inside.addStretch(1)
        for label in (self._empty_title, self._empty):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setContentsMargins(24, 8, 24, 0)
            inside.addWidget(label)
        inside.addWidget(self.list, 1000)
        inside.addStretch(2)
        column.addWidget(card, 1)

    def _build_kinds(self) -> QHBoxLayout:
        frame = QFrame()
        frame.setProperty("area", "segments")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(2)
        group = QButtonGroup(self)
        self.kinds: dict[str, QPushButton] = {}
        for kind in (ALL, *KINDS):
            button = self.kinds[kind] = QPushButton()
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, kind))
            group.addButton(button)
            inside.addWidget(button)
        self.kinds[ALL].setChecked(True)
        self._bounds = plain_label("caption", wraps=True)
        self._bounds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(frame)
        row.addWidget(self._bounds, 1)
        return row

    def _choose(self, kind: str, _checked: bool = False) -> None:
        self._kind = kind
        self._show()
        self.list.scroll_to_top()

    def _take(self, activity: Activity, *, is_another: bool) -> None:
        self._activity = activity
        self._show()
        if is_another:
            self.list.scroll_to_top()

    def _show(self) -> None:
        happenings = self._activity.happenings if self._activity else ()
        chosen = [each for each in happenings if self._kind in (ALL, each.kind)]
        self.list.show_lines(lines_of(chosen, self._around.formats))
        self.list.setVisible(bool(chosen))
        for label in (self._empty_title, self._empty):
            label.setVisible(not chosen and self._activity is not None)
        self._say_nothing()
        self._say_counts()
        self._say_bounds()

    def _say_nothing(self) -> None:
        titles = {
            ALL: self.tr("Nothing has happened yet"),
            IMPORT: self.tr("No import has changed anything yet"),
            EDIT: self.tr("No edits yet"),
            NOTE: self.tr("No notes yet"),
        }
        self._empty_title.setText(titles[self._kind])
        self._empty.setText(
            self.tr("What an import changes, and what you edit or note here, is written down from now on.")
        )

    def _say_counts(self) -> None:
        counts = dict.fromkeys((ALL, *KINDS), 0)
        for each in self._activity.happenings if self._activity else ():
            counts[each.kind] += 1
            counts[ALL] += 1
        words = {
            ALL: self.tr("All {number}"),
            IMPORT: self.tr("Imports {number}"),
            EDIT: self.tr("Edits {number}"),
            NOTE: self.tr("Notes {number}"),
        }
        for kind, button in self.kinds.items():
            button.setText(words[kind].format(number=self._around.formats.number(counts[kind])))

    def _say_bounds(self) -> None:
        is_whole = self._activity is None or self._activity.is_whole
        kept = self.tr("The last 200 differences of 400 days are kept; edits and notes stay.")
        own = self.tr("Edits by others are shown to those who may read the audit.")
        self._bounds.setText(kept if is_whole else own)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Activity, newest first"))
        self._show()
