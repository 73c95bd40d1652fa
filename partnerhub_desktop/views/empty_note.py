"""Instead of no rows: why there are none, and the next step (ui.md, "Tables")."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.events import Events
from partnerhub_desktop.views.filter_bar import FilterBar


class EmptyNote(QWidget):
    """Lies over the rows of a table, in their middle. Its buttons change the filter or ask for data."""

    undo_requested = Signal()
    clear_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, viewport: QWidget, filter_bar: FilterBar, events: Events) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._last = ""
        self._parts = 0
        self._offers_import = True
        self._build()
        self.undo_requested.connect(filter_bar.remove_last)
        self.clear_requested.connect(filter_bar.clear)
        self.import_requested.connect(events.import_requested)
        self.sample_requested.connect(events.sample_requested)
        self.hide()
        viewport.installEventFilter(self)

    def show_reason(self, parts: Sequence[str], offers_import: bool, offers_sample: bool = False) -> None:
        """The parts of the filter that matches nothing, the newest last; none: there are no rows to see."""
        self._last, self._parts = parts[-1] if parts else "", len(parts)
        self._offers_import = offers_import
        self._retranslate()
        self._undo.setVisible(self._parts > 0)
        self._clear.setVisible(self._parts > 1)
        self._import.setVisible(self._parts == 0 and offers_import)
        self._sample.setVisible(self._parts == 0 and offers_sample)
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title, self._line = QLabel(), QLabel()
        self._title.setProperty("role", "cardTitle")
        self._line.setProperty("role", "muted")
        self._line.setWordWrap(True)
        self._undo, self._clear = QPushButton(), QPushButton()
        self._import, self._sample = QPushButton(), QPushButton()
        column = QVBoxLayout(self)
        for label in (self._title, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._undo, self._clear, self._import, self._sample):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        self._undo.clicked.connect(self.undo_requested)
        self._clear.clicked.connect(self.clear_requested)
        self._import.clicked.connect(self.import_requested)
        self._sample.clicked.connect(self.sample_requested)

    def _place(self) -> None:
        size, around = self.sizeHint(), self._viewport.rect()
        size.setWidth(min(max(size.width(), 360), around.width()))
        self.resize(size)
        self.move((around.width() - size.width()) // 2, max(8, (around.height() - size.height()) // 3))

    def _retranslate(self) -> None:
        if self._parts:
            self._title.setText(self.tr("No customer matches"))
            self._line.setText(self.tr("Nothing in the store fits every part of the filter."))
        elif not self._offers_import:
            self._title.setText(self.tr("No customers here"))
            self._line.setText(self.tr("There are none yet, or none that your role may see."))
        else:
            self._title.setText(self.tr("No customers yet"))
            self._line.setText(self.tr("Import files with customers and subscriptions to see them here."))
        self._undo.setText(self.tr("Clear {part}").format(part=self._last).replace("&", "&&"))
        self._clear.setText(self.tr("Clear all"))
        self._import.setText(self.tr("Import files…"))
        self._sample.setText(self.tr("Look around with sample data"))
