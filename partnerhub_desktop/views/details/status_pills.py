"""Every status of a customer as a pill that explains itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from partnerhub_desktop.models.labels import label
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.status_look import by_urgency
from partnerhub_desktop.views.tab_order import put_before
from partnerhub_desktop.views.theme import ThemeController

AROUND, MORE, MOST_KEPT = 14, 48, 600
"""Pixels that a button takes beside its pill, that the number of the others takes, that a name leaves."""


class StatusPills(QWidget):
    """The most urgent first, as many as have room, then how many more.

    A customer that holds nothing says so instead.
    """

    why_requested = Signal(str, QRect)  # a status, where in this widget

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._ink = Ink(theme)
        self._row: CustomerRow | None = None
        self._hidden: Sequence[str] = ()
        self.buttons: dict[str, QToolButton] = {}
        self._none = plain_label("muted")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addWidget(self._none)
        self._more = QToolButton()
        self._more.setProperty("kind", "pill")
        self._more.clicked.connect(self._explain_more)
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        theme.theme_changed.connect(self._renew)

    def show_statuses(self, row: CustomerRow) -> None:
        """The statuses of that row."""
        self._row = row
        wanted = by_urgency(row.statuses)
        self._none.setVisible(not row.subscription_count)
        self._none.setText(self.tr("No subscriptions"))
        for status in wanted:
            if status not in self.buttons:
                self.buttons[status] = self._make(status)
        for place, status in enumerate(wanted):
            self._line.removeWidget(self.buttons[status])
            self._line.insertWidget(place, self.buttons[status])
        put_before(self._more, [self.buttons[status] for status in wanted])
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), MOST_KEPT), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        shown = by_urgency(self._row.statuses) if self._row else ()
        return QSize(sum(map(self._width_of, shown)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Whole pills only; at least the most urgent one."""
        wanted = by_urgency(self._row.statuses) if self._row else []
        self._hidden = _beyond(wanted, [self._width_of(status) for status in wanted], self.width())
        for status, button in self.buttons.items():
            # Showing one lays out at once and may come back here with another width, so it is looked up anew.
            button.setVisible(status in wanted and status not in self._hidden)
        self._more.setVisible(bool(self._hidden))
        if self._hidden:
            _show(self._more, self._ink.more(len(self._hidden)))
            names = ", ".join(label("status", status) for status in self._hidden)
            self._more.setAccessibleName(names)
            self._more.setToolTip(names)

    def _width_of(self, status: str) -> int:
        return self._ink.pill_width(status) + AROUND

    def _explain_more(self) -> None:
        self.why_requested.emit(self._hidden[0], self._more.geometry())

    def _make(self, status: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "pill")
        button.clicked.connect(lambda: self.why_requested.emit(status, button.geometry()))
        self._dress(button, status)
        return button

    def _dress(self, button: QToolButton, status: str) -> None:
        self._ink.use_screen(self.devicePixelRatioF())
        _show(button, self._ink.pill(status))
        button.setAccessibleName(label("status", status))
        button.setAccessibleDescription(self.tr("Explains why"))
        button.setToolTip(self.tr("Why? (F2 explains the most urgent)"))

    def _renew(self) -> None:
        self._ink.renew()
        for status, button in self.buttons.items():
            self._dress(button, status)
        if self._row is not None:
            self.show_statuses(self._row)


def _show(button: QToolButton, pill: QPixmap) -> None:
    button.setIcon(QIcon(pill))
    button.setIconSize(pill.deviceIndependentSize().toSize())


def _beyond(wanted: Sequence[str], widths: Sequence[int], room: int) -> Sequence[str]:
    """Those that have no room; the first always has."""
    if sum(widths) <= room:
        return ()
    taken = MORE
    for place, width in enumerate(widths):
        taken += width
        if taken > room and place:
            return wanted[place:]
    return ()
