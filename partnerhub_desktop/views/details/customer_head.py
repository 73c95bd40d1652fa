"""The head of a customer's page: the way back and on, its name and statuses, who looks after it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.one_line import one_line
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.text import Text
from partnerhub_desktop.views.details.customer_facts import CustomerFacts
from partnerhub_desktop.views.details.identity_line import IdentityLine
from partnerhub_desktop.views.details.list_steps import ListSteps
from partnerhub_desktop.views.details.status_pills import StatusPills
from partnerhub_desktop.views.labels import CutLabel, NameLabel, plain_label
from partnerhub_desktop.views.surroundings import Surroundings

LEAST_NAME = 200
"""Pixels that a longer name has at least; a shorter one takes what it needs."""
INDENT = 4
"""What tabs, links and fields have around their words: the other words stand so much further in."""


class CustomerHead(QWidget):
    """``facts`` are owner, tags, managed by, next step and note, to edit in place."""

    back_requested = Signal()
    step_requested = Signal(int)  # places further in the list
    launch_requested = Signal()
    why_requested = Signal(str, QRect)  # a status, where in this widget
    copied = Signal(str)  # what to tell

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        theme, formats = around.theme, around.formats
        self._theme = theme
        self._record: CustomerRecord | None = None
        self.list_title = Text("")
        self._back, self.launch = QPushButton(), QPushButton()
        self._arrow, self._here, self._as_of = plain_label("caption"), CutLabel(), plain_label("caption")
        self.name = NameLabel()
        self.steps, self.identity = ListSteps(theme, formats), IdentityLine(theme)
        self.pills = StatusPills(theme)
        self.facts = CustomerFacts(around)
        self._build()
        self._connect()
        self._retranslate()

    def show_place(self, list_title: Text, opened: OpenedRecord) -> None:
        """From which list it was opened, and where in it the customer stands."""
        self.list_title = list_title
        self.steps.show_place(opened.place, len(opened.ids))
        self._retranslate()

    def show_record(self, record: CustomerRecord | None) -> None:
        """Who it is; None for one that is gone."""
        self._record = record
        for widget in (self.name, self.pills, self.launch, self.identity, self.facts, self._as_of):
            widget.setVisible(record is not None)
        name = one_line(record.row.name) if record else ""
        self._here.show_text(name)
        self.name.show_text(name)
        least = round(LEAST_NAME * self._theme.scale)
        self.name.setMinimumWidth(min(least, self.name.sizeHint().width()))
        if record is None:
            return
        self.pills.show_statuses(record.row)
        self.identity.show_identity(record.row)
        self.facts.show_record(record)
        self._show_date()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._back.setProperty("kind", "link")
        self.launch.setProperty("small", "true")
        self.name.setProperty("role", "title")
        self._here.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._build_trail())
        column.addLayout(self._build_title())
        column.addLayout(self._build_identity())
        column.addSpacing(4)
        column.addWidget(self.facts)

    def _build_trail(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._back)
        row.addWidget(self._arrow)
        row.addWidget(self._here, 1)
        row.addWidget(self.steps)
        row.addSpacing(8)
        row.addWidget(self.launch)
        return row

    def _build_title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name)
        row.addWidget(self.pills, 1)
        return row

    def _build_identity(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.addWidget(self.identity, 1)
        row.addWidget(self._as_of)
        return row

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self.launch.clicked.connect(self.launch_requested)
        self.steps.step_requested.connect(self.step_requested)
        self.pills.why_requested.connect(
            lambda status, place: self.why_requested.emit(status, place.translated(self.pills.pos()))
        )
        self.identity.copied.connect(self.copied)
        self._theme.theme_changed.connect(self._tint)

    def _tint(self) -> None:
        self._theme.put_icon(self.launch, "external-link", self._theme.theme.text)

    def _show_date(self) -> None:
        given = self._record.as_of if self._record else None
        said = local_instant(datetime.fromisoformat(given)) if given else ""
        self._as_of.setText(self.tr("Data as of {instant}").format(instant=said) if said else "")

    def _retranslate(self) -> None:
        title = translated(self.list_title)
        self._back.setText(title)
        self._back.setAccessibleName(self.tr("Back to {list}").format(list=title))
        self._back.setToolTip(self.tr("Back to the list (Esc)"))
        self._arrow.setText("›")
        self.launch.setText(self.tr("Launch organization"))
        self.launch.setToolTip(self.tr("Opens the organization in the browser (Ctrl+Enter)"))
        self._tint()
        self._show_date()


def indented(widget: QWidget) -> QHBoxLayout:
    """In line with the words of tabs and fields, which have some room around them."""
    row = QHBoxLayout()
    row.setContentsMargins(INDENT, 0, 0, 0)
    row.addWidget(widget)
    return row
