"""One invoice as a page, to be read and to be saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from partnerhub_desktop.models.invoice_document import foot_of, invoice_document, state_said, title_of
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.pdf_pages import pdf_of
from partnerhub_desktop.models.text_page import Ink
from partnerhub_desktop.services.customer_record.billing import InvoiceRecord, read_invoice
from partnerhub_desktop.services.document_saving import save_document
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.details.pdf_name import pdf_name
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.last_folder import LastFolder
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import Theme, load

SIZE, MARGIN, EDGE = (760, 640), 8, 40
STATES = {"paid": ("circle-check", "ok"), "due": ("clock", "warn"), "overdue": ("circle-alert", "bad")}
"""Icon and tone of a state."""

ChooseFile = Callable[[QWidget, str, str, str], tuple[str, str]]


class InvoiceDialog(QDialog):
    """Ctrl+S saves, Esc closes. ``choose_file`` is the system's dialog for a place to save at."""

    def __init__(
        self, parent: QWidget, around: Surroundings, choose_file: ChooseFile = QFileDialog.getSaveFileName
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._choose_file = choose_file
        self._folder = LastFolder(around.settings)
        self._record: InvoiceRecord | None = None
        self._is_left = False
        self._icon, self._state, self._total = QLabel(), plain_label(), plain_label("heading")
        self.page = QTextBrowser()
        self.said = plain_label("caption", wraps=True)
        self.save, self._close = QPushButton(), QPushButton()
        self._build(parent.window())
        self._connect()
        self._retranslate()

    def open_invoice(self, invoice: int) -> None:
        """Read the invoice and open with it; one that is gone is told as a notice."""
        workspace = self._around.workspace
        self._around.jobs.read(
            ("invoice", id(self)), lambda: read_invoice(workspace.connection(), invoice), self._take
        )

    def save_as(self, file: Path) -> None:
        """Write the PDF; what came of it stands beside the buttons."""
        record = self._record
        if record is None:
            return
        data = self._pdf(record)
        self.save.setEnabled(False)
        self._around.jobs.write(
            partial(save_document, self._around.workspace, record.whose.customer_id, "invoice", file, data),
            lambda _none: self._saved(file),
            self._failed,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        self._is_left = True
        self._around.jobs.cancel(("invoice", id(self)))
        super().done(result)

    def _build(self, window: QWidget) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = QSize(*(round(pixels * self._around.theme.scale) for pixels in SIZE))
        self.resize(wanted.boundedTo(window.size() - QSize(EDGE, EDGE)))
        self._state.setProperty("pill", "neutral")
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.page.setOpenLinks(False)
        self.page.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        column.addWidget(self._build_card(), 1)
        column.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self._total)
        return row

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(20, 16, 12, 12)
        inner.addWidget(self.page)
        return card

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self._close)
        row.addWidget(self.save)
        return row

    def _connect(self) -> None:
        self.save.clicked.connect(self._ask)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save.click)
        self._around.theme.theme_changed.connect(self._show)

    def _take(self, record: InvoiceRecord | None) -> None:
        self._record = record
        if record is None:
            self._around.events.notice_raised.emit(self.tr("This invoice is no longer there."))
            self.deleteLater()
            return
        self._show()
        self.open()
        self.save.setFocus()

    def _show(self, *_: object) -> None:
        record = self._record
        if record is None:
            return
        theme = self._around.theme
        icon, tone = STATES.get(record.invoice.invoice_state or "", ("circle-question-mark", "muted"))
        colour = getattr(theme.theme, tone)
        self._icon.setPixmap(theme.pixmap(icon, colour, round(20 * theme.scale)))
        put(self._state, "pill", "neutral" if tone == "muted" else tone)
        self._state.setText(state_said(record))
        total = record.invoice.total
        self._total.setText(self._around.formats.money(*total) if total else "")
        self.setWindowTitle(title_of(record))
        document = self._document(record, theme.theme)
        document.setParent(self.page)
        document.setDocumentMargin(MARGIN)
        self.page.setDocument(document)

    def _document(self, record: InvoiceRecord, theme: Theme) -> QTextDocument:
        ink = Ink(self._around.theme.font, theme.text, theme.muted, theme.border)
        return invoice_document(record, self._around.formats, ink)

    def _pdf(self, record: InvoiceRecord) -> bytes:
        """Paper is light, whatever the window's theme is."""
        paper, formats = load("light"), self._around.formats
        return pdf_of(
            self._document(record, paper),
            title_of(record),
            lambda page, pages: foot_of(record, page, pages, formats),
            self._around.theme.font(12),
            paper.muted,
        )

    def _ask(self) -> None:
        if self._record is None or not self.save.isEnabled():
            return
        name = str(Path(self._folder.path(), pdf_name(self._record)))
        file, _ = self._choose_file(self, self.tr("Save the invoice as PDF"), name, "PDF (*.pdf)")
        if file:
            self._folder.use(file)
            self.save_as(Path(file if file.lower().endswith(".pdf") else f"{file}.pdf"))

    def _saved(self, file: Path) -> None:
        said = self.tr("Saved as {file}").format(file=file)
        if self._is_left:
            self._around.events.notice_raised.emit(said)
            return
        self._offer_again()
        self._say(said, "caption")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._is_left:
            self._around.events.error_raised.emit(error)
            return
        self._offer_again()
        detail = f" {translated(error.detail)}" if error.detail else ""
        self._say(translated(error.message) + detail, "error")

    def _offer_again(self) -> None:
        self.save.setEnabled(True)
        self.save.setFocus()

    def _say(self, words: str, role: str) -> None:
        put(self.said, "role", role)
        self.said.setText(words)

    def _retranslate(self) -> None:
        allowed = self._around.settings.may(Action.EXPORT)
        self.save.setEnabled(allowed)
        self.save.setText(self.tr("Save as PDF…"))
        self.save.setToolTip(
            self.tr("Save as PDF (Ctrl+S)") if allowed else self.tr("Your role does not allow exports.")
        )
        self._close.setText(self.tr("Close"))
        self.page.setAccessibleName(self.tr("The invoice"))
        self._show()
