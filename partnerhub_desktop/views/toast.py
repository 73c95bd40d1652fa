"""A notice that lies over the window's foot for a few seconds (ui.md, "Dialogs and feedback")."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from partnerhub_desktop.models.events import Offer
from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.shadow import Shadow
from partnerhub_desktop.views.theme import ThemeController

SHOWN_MS = 6000
OFFERED_MS = 12_000
"""With something to do about it there is time to read, decide and reach the button."""
WIDEST, ABOVE, ICON = 640, 66, 16
"""Above the window's foot there is room for what a page has at its own: the bar of the selection."""
LINES = 2


class Toast(QFrame):
    """Stands above ``foot``, in its middle. Never takes the keyboard; a click or Esc closes it.

    The button of an offer can be reached with Tab, and its keys stand beside it.
    """

    def __init__(self, window: QWidget, foot: QWidget, theme: ThemeController) -> None:
        super().__init__(window)
        self._window = window
        self._foot = foot
        self._theme = theme
        self._icon = QLabel()
        self._words = plain_label("point", wraps=True)
        self.button, self._keys = QPushButton(), plain_label("key")
        self._offer: Offer | None = None
        self._timer = QTimer(self)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._build()
        self._connect()
        self.hide()

    def show_notice(self, notice: str, offer: Offer | None = None) -> None:
        """Say ``notice`` in place of what stood there before, also to a screen reader."""
        self._show_offer(offer)
        self._write(notice)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS if offer is None else OFFERED_MS)
        spoken = notice if offer is None else f"{notice}. {offer.word} {offer.keys}".rstrip()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def setVisible(self, visible: bool) -> None:
        """Esc means the toast only while there is one."""
        super().setVisible(visible)
        self._escape.setEnabled(visible)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The foot moves with the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return False

    def _build(self) -> None:
        self.setProperty("area", "toast")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.button.setProperty("kind", "link")
        for widget in (self.button, self._keys):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer.setSingleShot(True)
        Shadow(self, self._theme)
        self._tint()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.hide)
        self._escape.activated.connect(self.hide)
        self.button.clicked.connect(self._accept)
        self._theme.theme_changed.connect(self._tint)
        self._foot.installEventFilter(self)

    def _show_offer(self, offer: Offer | None) -> None:
        self._offer = offer
        self.button.setVisible(offer is not None)
        self._keys.setVisible(offer is not None and bool(offer.keys))
        if offer is not None:
            self.button.setText(offer.word)
            self.button.setAccessibleDescription(offer.keys)
            self._keys.setText(offer.keys)

    def _accept(self) -> None:
        """Do what is offered; the keyboard goes back to where it was before the toast."""
        offer, self._offer = self._offer, None
        self.hide()
        if offer is not None:
            offer.run()

    def _tint(self) -> None:
        colours = self._theme.theme
        self._icon.setPixmap(self._theme.pixmap("info", colours.info, round(ICON * self._theme.scale)))

    def _write(self, notice: str) -> None:
        """As wide as the words up to WIDEST, then a second line; what is beyond is said by the tooltip."""
        self._words.ensurePolished()
        metrics = self._words.fontMetrics()
        beside = self._width_of_offer()
        most = min(round(WIDEST * self._theme.scale), self._foot.width() - 80 - beside)
        self._words.setFixedWidth(min(metrics.horizontalAdvance(notice) + 2, most))
        said, room = notice, LINES * most
        while self._lines_of(said) > LINES:
            said = metrics.elidedText(notice, Qt.TextElideMode.ElideRight, room)
            room -= most // 10
        self.setToolTip("" if said == notice else plain_tip(notice))
        self.setAccessibleName(notice)

    def _lines_of(self, words: str) -> int:
        self._words.setText(words)
        width = self._words.minimumWidth()
        return round(self._words.heightForWidth(width) / self._words.fontMetrics().lineSpacing())

    def _width_of_offer(self) -> int:
        if self._offer is None:
            return 0
        for widget in (self.button, self._keys):
            widget.ensurePolished()
        return self.button.sizeHint().width() + self._keys.sizeHint().width() + 20

    def _place(self) -> None:
        self.adjustSize()
        corner = self._foot.mapTo(self._window, QPoint(0, 0))
        left = corner.x() + (self._foot.width() - self.width()) // 2
        self.move(left, corner.y() - self.height() - ABOVE)
