"""Owner, tags, who manages, next step and note of a customer, to read and to edit in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from partnerhub_desktop.models.formats import UNKNOWN
from partnerhub_desktop.services.commands.customer_edit import (
    Edit,
    remove_tags,
    set_managed_by,
    set_text,
)
from partnerhub_desktop.services.commands.editable import Editable, read_editable
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.lists.known_values import OWNERS, known_values
from partnerhub_desktop.views.details.edited_text import EditedText, Field
from partnerhub_desktop.views.details.managed_button import ManagedButton
from partnerhub_desktop.views.details.tag_chips import TagChips
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands.customers import Edited
    from partnerhub_desktop.views.editing.bulk_edit_dialog import BulkEditDialog

FACTS = ("owner", "tags", "managed_by", "next_step", "note")
SHARES = (3, 6, 3, 5, 6)
"""How the width is shared: a note is longer than a name."""
NOTE_LINES = 3
INDENT = 4
"""Where the text of a field begins: its caption begins there too."""


class CustomerFacts(QWidget):
    """``show_record`` of another customer saves what is still typed for the one before."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._record: CustomerRecord | None = None
        self._editable = Editable(0, False, frozenset())
        self.dialog: BulkEditDialog | None = None
        self._captions = {fact: plain_label("caption") for fact in FACTS}
        self.owner, self.next_step, self.note = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.tags, self.managed = TagChips(around.theme), ManagedButton()
        self._fields: dict[str, Field] = {"owner": self.owner, "next_step": self.next_step, "note": self.note}
        self._texts = {fact: EditedText(field, fact) for fact, field in self._fields.items()}
        self._owners = QStringListModel(self)
        self._build()
        self._connect()
        self._retranslate()
        self._allow()

    def show_record(self, record: CustomerRecord) -> None:
        """The facts of that customer; of the same one again, all but what is being typed."""
        is_other = self._record is None or self._record.row.id != record.row.id
        if is_other:
            self.save()
        self._record = record
        values = {"owner": record.row.owner, "next_step": record.next_step, "note": record.note}
        for fact, text in self._texts.items():
            (text.put_value if is_other else text.show_value)(values[fact])
        self.managed.show_keys(record.row.managed_by)
        self._show_tags()
        self._ask_what_is_editable()

    def save(self) -> None:
        """Save what is typed."""
        for text in self._texts.values():
            text.save()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        fields = (self.owner, self.tags, self.managed, self.next_step, self.note)
        for place, (fact, field, share) in enumerate(zip(FACTS, fields, SHARES, strict=True)):
            grid.setColumnStretch(place, share)
            self._captions[fact].setIndent(INDENT)
            grid.addWidget(self._captions[fact], 0, place)
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
            field.setProperty("kind", "fact")
            field.setMinimumWidth(60)
        self.note.setTabChangesFocus(True)
        self.note.document().setDocumentMargin(2)
        self._fit_note()
        self.tags.setFixedHeight(self.owner.sizeHint().height())
        completer = QCompleter(self._owners, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.owner.setCompleter(completer)

    def _connect(self) -> None:
        self.note.document().documentLayout().documentSizeChanged.connect(self._fit_note)
        for fact, text in self._texts.items():
            text.save_requested.connect(partial(self._save_text, fact))
            text.filled.connect(partial(self._show_filled, fact))
        self._texts["owner"].entered.connect(self._ask_for_owners)
        self.managed.keys_chosen.connect(self._save_managed)
        self.tags.remove_requested.connect(lambda tag: self._edit(remove_tags(tag)))
        self.tags.add_requested.connect(self.add_tag)
        self._around.settings.changed.connect(lambda _settings: self._ask_what_is_editable())

    def _fit_note(self, *_: object) -> None:
        """As many lines as it has, up to three; then it scrolls."""
        lines, policy = max(1, round(self.note.document().size().height())), Qt.ScrollBarPolicy
        scrolls = lines > NOTE_LINES
        self.note.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.note.setFixedHeight(min(lines, NOTE_LINES) * self.note.fontMetrics().lineSpacing() + 12)

    def _save_text(self, fact: str, text: str, seen: str | None) -> None:
        record = self._record
        if record is None:
            return
        customer, edited_text = record.row.id, self._texts[fact]

        def finished(edited: Edited | None) -> None:
            failed = edited is None or bool(edited.conflicts)
            if failed and self._record is not None and self._record.row.id == customer:
                edited_text.keep(seen)

        self._around.history.edit([customer], set_text(fact, text), {customer: seen}, finished)

    def _save_managed(self, keys: tuple[str, ...]) -> None:
        self._edit(set_managed_by(*keys))

    def _edit(self, edit: Edit) -> None:
        if self._record is not None:
            self._around.history.edit([self._record.row.id], edit)

    def add_tag(self) -> None:
        """Ask for a tag, where the person may give one."""
        if self._record is None or self.dialog is not None or not self._editable.allowed:
            return
        from partnerhub_desktop.models.bulk_edit import BulkEdit
        from partnerhub_desktop.views.editing.bulk_edit_dialog import BulkEditDialog

        around, customer = self._around, self._record.row.id
        bulk = BulkEdit("add_tag", lambda: [customer], around.jobs, around.workspace, around.history)
        self.dialog = BulkEditDialog(bulk, around.theme, self.window())
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _ask_what_is_editable(self) -> None:
        if self._record is None:
            return
        workspace, customer = self._around.workspace, self._record.row.id

        def read() -> Editable:
            return read_editable(workspace.connection(), workspace.actor(), customer)

        self._around.jobs.read(("facts", id(self)), read, self._take)

    def _ask_for_owners(self) -> None:
        """For the completion: every customer is looked through, too much for each page that is opened."""
        workspace = self._around.workspace

        def read() -> list[str]:
            known = known_values(workspace.connection(), OWNERS, workspace.seen_customers())
            return [owner for owner, _ in known]

        self._around.jobs.read(("owners", id(self)), read, self._owners.setStringList)

    def _take(self, editable: Editable) -> None:
        self._editable = editable
        self._allow()
        self._show_tags()

    def _show_tags(self) -> None:
        if self._record is not None and self._record.row.id == self._editable.id:
            tags = self._record.row.tags
            self.tags.show_tags(tags, self._editable.local_tags, self._editable.allowed)

    def _allow(self) -> None:
        """Who may not edit reads, and is told why."""
        may = self._editable.allowed
        reason = "" if may else self.tr("Your role does not allow editing this customer")
        hints = {
            "owner": self.tr("Nobody yet"),
            "next_step": self.tr("What to do next"),
            "note": self.tr("Write a note"),
        }
        for fact, field in self._fields.items():
            field.setReadOnly(not may)
            field.setToolTip(reason)
            field.setPlaceholderText(hints[fact] if may else UNKNOWN)
            put(field, "state", "" if may else "fixed")
        self.managed.setEnabled(may)
        self.managed.setToolTip(reason or self.tr("A later import may say otherwise"))

    def _show_filled(self, fact: str, is_full: bool) -> None:
        put(self._captions[fact], "role", "error" if is_full else "caption")
        self._name_fact(fact, is_full)

    def _name_fact(self, fact: str, is_full: bool = False) -> None:
        words = self._names()[fact]
        if is_full:
            words = self.tr("{fact}: no room for more").format(fact=words)
        self._captions[fact].setText(words)

    def _names(self) -> dict[str, str]:
        return {
            "owner": self.tr("Owner"),
            "tags": self.tr("Tags"),
            "managed_by": self.tr("Managed by"),
            "next_step": self.tr("Next step"),
            "note": self.tr("Note"),
        }

    def _retranslate(self) -> None:
        for fact in FACTS:
            self._name_fact(fact)
        for fact, field in self._fields.items():
            field.setAccessibleName(self._names()[fact])
            field.setAccessibleDescription(self.tr("Saved when you leave it, or with Ctrl+S"))
        self._allow()
