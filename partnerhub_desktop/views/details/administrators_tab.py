"""The tab *Partner administrators* of a customer: who is assigned, who reaches every customer, and how."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from partnerhub_desktop.models.administrator_words import NOBODYS_ROLE, lines_of, widest
from partnerhub_desktop.models.lines_model import Line
from partnerhub_desktop.services.customer_record.administrators import (
    Administrator,
    Administrators,
    read_administrators,
)
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.permissions import PARTNER
from partnerhub_desktop.views.details.line_list import LineList, show_whole
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.tall_area import TallArea
from partnerhub_desktop.views.wizard.permission_card import PermissionCard

NOBODY = Administrators((), ())


class AdministratorsTab(QWidget):
    """Two lists, and beside them what the role of the person chosen may do here."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._people = NOBODY
        self._build()
        self._retranslate()

    def show_record(self, record: CustomerRecord) -> None:
        """Read and show who looks after this customer; the lists keep the last one's until then."""
        workspace, customer = self._around.workspace, record.row.id
        self._around.jobs.read(
            ("administrators", id(self)),
            lambda: read_administrators(workspace.connection(), customer),
            self._take,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.assigned, self.everywhere = PeopleCard(self._around), PeopleCard(self._around)
        for card in (self.assigned, self.everywhere):
            card.list.current_changed.connect(self._explain)
            row.addWidget(card, 7)
        self.role = PermissionCard(self._around.theme, PARTNER)
        row.addWidget(self._build_side(), 6)

    def _build_side(self) -> TallArea:
        """What a role may do, whole where there is room."""
        whole, scroller = QWidget(), TallArea(Qt.FocusPolicy.StrongFocus)
        side = QVBoxLayout(whole)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.role)
        side.addStretch(1)
        scroller.show_content(whole)
        return scroller

    def _take(self, people: Administrators) -> None:
        self._people = people
        self._show()
        first = people.assigned or people.everywhere
        self._explain(Line("", subject=first[0]) if first else None)

    def _explain(self, line: Line | None) -> None:
        if line is not None and isinstance(line.subject, Administrator):
            role = widest(line.subject)
            if role != NOBODYS_ROLE:
                self.role.show_role(role)

    def _show(self) -> None:
        formats = self._around.formats
        self.assigned.show_people(lines_of(self._people.assigned, formats), len(self._people.assigned))
        self.everywhere.show_people(lines_of(self._people.everywhere, formats), len(self._people.everywhere))

    def _retranslate(self) -> None:
        self.assigned.say(
            self.tr("Assigned to this customer"),
            self.tr("Nobody is assigned"),
            self.tr("Assignments come with the files that you import. Those beside reach this customer too."),
        )
        self.everywhere.say(
            self.tr("Access to all customers"),
            self.tr("Nobody reaches all customers"),
            self.tr("Import administrators with their roles to see who does."),
        )
        self._show()


class PeopleCard(QFrame):
    """A list of people under a title with their number."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._formats = around.formats
        self.setProperty("card", "true")
        self._title, self._count = plain_label("cardTitle"), plain_label("muted")
        self._why, self._next = plain_label("rowName", wraps=True), plain_label("muted", wraps=True)
        self.list = LineList(around.theme)
        self.list.explain_requested.connect(partial(show_whole, self.list))
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.addLayout(head)
        for label in (self._why, self._next):
            _indent(label)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def say(self, title: str, why_empty: str, next_step: str) -> None:
        """The words around the list, in the window's language."""
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self.list.setAccessibleDescription(self.tr("F2 explains what the role may do"))
        self._why.setText(why_empty)
        self._next.setText(next_step)

    def show_people(self, lines: list[Line], count: int) -> None:
        """``count`` people in lines under their roles."""
        self.list.show_lines(lines)
        self._count.setText(self._formats.number(count))
        self.list.setVisible(count > 0)
        self._why.setVisible(count == 0)
        self._next.setVisible(count == 0)


def _indent(label: QLabel) -> None:
    label.setContentsMargins(12, 4, 12, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
