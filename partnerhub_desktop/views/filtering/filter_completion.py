"""What a filter offers while one types: under its bar, over the page; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from partnerhub_desktop.views.filtering.suggestion_list import Suggestion, SuggestionList
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.shadow import Shadow
from partnerhub_desktop.views.theme import ThemeController

LEAST, MOST, BELOW = 380, 620, 4


class FilterCompletion(QFrame):
    """``taken`` tells the number of the line that was chosen; ``closed`` that nothing is offered any more."""

    taken = Signal(int)
    closed = Signal()

    def __init__(self, page: QWidget, theme: ThemeController) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._ink = Ink(theme)
        self.list = SuggestionList(self._ink)
        self._heading = plain_label("caption")
        self._keys: QLabel = plain_label("caption")
        self._build()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return self.isVisibleTo(self._page)

    def offer(
        self, lines: Sequence[Suggestion], keys: str, under: QWidget, x: int, heading: str = ""
    ) -> None:
        """Offer ``lines`` under the widget, from its pixel ``x`` on; ``keys`` says how to choose."""
        self.list.show_lines(lines)
        self._keys.setText(keys)
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading or self.tr("Suggestions"))
        self._place(under, x)
        self.show()
        self.raise_()

    def move_choice(self, steps: int) -> None:
        """Choose the next or the previous line, and say it."""
        self.list.step(steps)
        self._announce()

    @property
    def chosen(self) -> int:
        """The line that Enter takes, -1 for none."""
        return self.list.chosen

    def close_gently(self) -> None:
        """Nothing is offered any more."""
        if self.is_open:
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.close_gently()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._ink.renew()
            self.close_gently()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "popover")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 8)
        column.setSpacing(4)
        for label in (self._heading, self._keys):
            label.setIndent(12)
        for widget in (self._heading, self.list, self._keys):
            column.addWidget(widget)
        Shadow(self, self._theme)
        self._tint()
        self.list.taken.connect(self.taken)
        self._theme.theme_changed.connect(self._tint)
        self._page.installEventFilter(self)

    def _tint(self) -> None:
        self._ink.renew()

    def _place(self, under: QWidget, x: int) -> None:
        room = self._page.width() - 16
        keys = self._keys.sizeHint().width() + 16
        wanted = max(self._ink.px(LEAST), self.list.needed_width() + 2, keys)
        self.setFixedWidth(min(wanted, max(self._ink.px(MOST), keys), room))
        self.adjustSize()
        corner = under.mapTo(self._page, QPoint(x, under.height() + BELOW))
        self.move(max(8, min(corner.x(), self._page.width() - 8 - self.width())), corner.y())

    def _announce(self) -> None:
        line = self.list.lines[self.list.chosen]
        place = self.tr("{place} of {all}").format(place=self.list.chosen + 1, all=len(self.list.lines))
        said = f"{line.spoken}, {place}"
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
