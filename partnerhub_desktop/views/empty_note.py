"""Instead of no rows: why there are none, and the next step (ui.md, "Tables")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.spec import ListWords
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.repolish import put

WIDTH, LONGEST_PART = 460, 40


class Way(NamedTuple):
    """A part of the filter to clear: its place among its ``steps``, in words, and the rows without it."""

    place: int
    words: str
    total: int | None = None


class EmptyNote(QWidget):
    """Lies over the rows of a table, in their middle. Its buttons change the filter or ask for data."""

    undo_requested = Signal(int)  # place of the part to clear
    clear_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, viewport: QWidget, words: ListWords, formats: Formats) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._words = words
        self._formats = formats
        self._ways: Sequence[Way] = ()
        self._offers_import = True
        self._build()
        self.hide()
        viewport.installEventFilter(self)

    def show_filtered(self, ways: Sequence[Way]) -> None:
        """Nothing matches a filter that has these parts, the newest last."""
        self._ways = ways
        self._show(is_filtered=True)

    def show_none(self, offers_import: bool, offers_sample: bool) -> None:
        """There are no rows at all, for this person."""
        self._ways, self._offers_import = (), offers_import
        self._import.setVisible(offers_import)
        self._sample.setVisible(offers_sample)
        self._show(is_filtered=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._title, self._line = plain_label("cardTitle", wraps=True), plain_label("muted", wraps=True)
        self._undo, self._clear = QPushButton(), QPushButton()
        self._import, self._sample = QPushButton(), QPushButton()
        column = QVBoxLayout(self)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._undo, self._clear, self._import, self._sample):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        self._undo.clicked.connect(lambda: self.undo_requested.emit(self._best().place))
        self._clear.clicked.connect(self.clear_requested)
        self._import.clicked.connect(self.import_requested)
        self._sample.clicked.connect(self.sample_requested)

    def _show(self, is_filtered: bool) -> None:
        for button in (self._undo, self._clear):
            button.setVisible(is_filtered)
        if is_filtered:
            self._import.hide()
            self._sample.hide()
            self._undo.setVisible(not self._is_hopeless() or len(self._ways) == 1)
            self._clear.setVisible(len(self._ways) > 1)
        self._retranslate()
        self.show()
        self._place()

    def _best(self) -> Way:
        """The newest part without which there is something; the newest of all when none is known."""
        helping = [way for way in self._ways if way.total]
        return (helping or list(self._ways))[-1]

    def _is_hopeless(self) -> bool:
        """No single part stands in the way."""
        return len(self._ways) > 1 and all(way.total == 0 for way in self._ways)

    def _place(self) -> None:
        around = self._viewport.rect()
        width = max(WIDTH, self._undo.sizeHint().width() + self._clear.sizeHint().width() + 60)
        width = min(width, around.width())
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.resize(width, height)
        self.move((around.width() - width) // 2, max(8, (around.height() - height) // 3))

    def _retranslate(self) -> None:
        self._title.setText(translated(self._words.none_match if self._ways else self._words.none_yet))
        self._line.setText(self._reason())
        part = _cut(self._best().words) if self._ways else ""
        self._undo.setText(self.tr("Clear {part}").format(part=part).replace("&", "&&"))
        self._undo.setAccessibleDescription(self._line.text())
        self._clear.setText(self.tr("Clear all"))
        put(self._clear, "kind", "primary" if self._is_hopeless() else "")
        put(self._undo, "kind", "primary" if self._ways and self._best().total else "")
        put(self._import, "kind", "primary")
        self._import.setText(self.tr("Import files…"))
        self._sample.setText(self.tr("Look around with sample data"))

    def _reason(self) -> str:
        if not self._ways:
            if self._offers_import:
                return translated(self._words.how_to_begin)
            return self.tr("There are none yet, or none that your role may see.")
        if self._is_hopeless():
            return self.tr("Several parts of the filter together leave nothing.")
        best = self._best()
        if not best.total:
            return self.tr("Nothing in the store fits every part of the filter.")
        count = self._formats.count(best.total, self._words.noun)
        return self.tr("Without {part}: {count}.").format(part=_cut(best.words), count=count)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST_PART else f"{words[: LONGEST_PART - 1]}…"
