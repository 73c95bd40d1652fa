"""What has changed since somebody last looked: each line opens the rows it counts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from partnerhub_desktop.models.digest_words import line_words
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.overview_words import instant
from partnerhub_desktop.services.overview.digest import Digest
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.overview.digest_row import DigestRow
from partnerhub_desktop.views.theme import ThemeController


class DigestCard(QFrame):
    """``line_opened``: the Line, and where its row stands in the card."""

    line_opened = Signal(object, QRect)
    seen = Signal()
    last_import_requested = Signal()

    def __init__(self, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._digest: Digest | None = None
        self._is_last_import = False
        self.rows: list[DigestRow] = []
        self._title, self._span, self._none = plain_label("cardTitle"), CutLabel(), plain_label("muted", True)
        self.seen_button, self.import_button = QPushButton(), QPushButton()
        self._lines = QVBoxLayout()
        self._build()
        self._retranslate()

    @property
    def digest(self) -> Digest | None:
        """What is shown."""
        return self._digest

    def show_digest(self, digest: Digest, is_last_import: bool) -> None:
        """``is_last_import``: it is that of the newest import, whether somebody has looked at it or not."""
        self._digest, self._is_last_import = digest, is_last_import
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self._span.setProperty("role", "caption")
        self._lines.setSpacing(0)
        foot = QHBoxLayout()
        for button in (self.seen_button, self.import_button):
            button.setProperty("kind", "link")
            foot.addWidget(button)
        foot.addStretch(1)
        self.seen_button.clicked.connect(self.seen)
        self.import_button.clicked.connect(self.last_import_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(4)
        for part in (self._title, self._span, self._none):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addLayout(foot)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.seen_button.setText(self.tr("Mark as seen"))
        self.import_button.setText(self.tr("Show the last import"))
        self._fill()

    def _fill(self) -> None:
        digest = self._digest
        title = (
            self.tr("Changed by the last import")
            if self._is_last_import
            else self.tr("Changed since you last looked")
        )
        self._title.setText(title)
        for row in self.rows:
            row.hide()
            self._lines.removeWidget(row)
            row.deleteLater()
        self.rows = []
        has_lines = digest is not None and bool(digest.lines)
        self._span.setVisible(digest is not None)
        self._none.setVisible(digest is not None and not has_lines)
        self.seen_button.setVisible(has_lines and not self._is_last_import)
        self.import_button.setVisible(digest is not None and not has_lines and not self._is_last_import)
        if digest is not None:
            self._span.show_text(self._span_words(digest))
            self._none.setText(self._none_words())
            self._add_rows(digest)

    def _add_rows(self, digest: Digest) -> None:
        for line in digest.lines:
            row = DigestRow(line.key, line_words(line, self._formats), self._theme)
            row.clicked.connect(lambda _checked=False, line=line, row=row: self._open(line, row))
            self._lines.addWidget(row)
            self.rows.append(row)

    def _open(self, line: object, row: DigestRow) -> None:
        self.line_opened.emit(line, QRect(row.pos(), row.size()))

    def _none_words(self) -> str:
        if self._is_last_import:
            return self.tr("What an import changes of customers that were there before is told here.")
        return self.tr("No import has changed anything since then.")

    def _span_words(self, digest: Digest) -> str:
        first = self._instant(digest.since)
        if not digest.newest:
            return self.tr("Since {first}").format(first=first) if first else ""
        last = self._instant(digest.newest)
        return f"{first} → {last}" if first else last

    def _instant(self, text: str) -> str:
        return instant(datetime.fromisoformat(text).astimezone(), self._formats) if text else ""
