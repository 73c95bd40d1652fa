"""A card that lies over the page until Esc, its cross or a click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from partnerhub_desktop.views.escape import keep_escape
from partnerhub_desktop.views.labels import plain_label
from partnerhub_desktop.views.shadow import Shadow
from partnerhub_desktop.views.theme import ThemeController

AROUND = 8


class Popover(QFrame):
    """Gives the keyboard back to where it was. ``column`` is what stands under its head."""

    def __init__(self, page: QWidget, theme: ThemeController, width: int) -> None:
        super().__init__(page)
        self._page = page
        self.theme = theme
        self._back: QWidget | None = None
        self._content: QWidget | None = None
        self.title, self.aside, self._cross = plain_label("cardTitle", wraps=True), QLabel(), QToolButton()
        self.setFixedWidth(round(width * theme.scale))
        self._build()
        Shadow(self, theme)
        self.hide()

    def show_beside(
        self, content: QWidget, anchor: QRect, back: QWidget, first: QWidget | None = None
    ) -> None:
        """Show ``content`` at ``anchor`` (in the page); ``first`` gets the keyboard, else the cross."""
        self._forget()
        self._content, self._back = content, back
        self._column.addWidget(content)
        self._retranslate()
        content.show()  # before it is placed: what is not shown takes no room
        self._place(anchor)
        self.show()
        self.raise_()
        (first or self._cross).setFocus(Qt.FocusReason.PopupFocusReason)
        self.window().installEventFilter(self)

    def close_gently(self) -> None:
        """Hide; the keyboard goes back where it came from."""
        self.window().removeEventFilter(self)
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            if not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
                self.close_gently()
        elif event.type() == QEvent.Type.Resize:
            self.close_gently()
        return False

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.close_gently()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside while it is open."""
        stops = [each for each in self.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        here = self.window().focusWidget()
        place = stops.index(here) if here in stops else -1
        if stops:
            stops[(place + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.close_gently()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "popover")
        self.aside.setProperty("role", "caption")
        self.aside.setTextFormat(Qt.TextFormat.PlainText)
        self._cross.clicked.connect(self.close_gently)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.aside)
        head.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)
        self._column.addLayout(head)

    def _retranslate(self) -> None:
        self.theme.put_icon(self._cross, "x", self.theme.theme.muted)
        self._cross.setAccessibleName(self.tr("Close"))
        self._cross.setToolTip(self.tr("Close (Esc)"))
        self.setAccessibleName(self.title.text())

    def _forget(self) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _place(self, anchor: QRect) -> None:
        self.adjustSize()
        around = self._page.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND)
        height = max(self.heightForWidth(self.width()), self.minimumSizeHint().height())
        self.resize(self.width(), min(height, around.height()))
        corner = self.corner(anchor)
        left = max(around.left(), min(corner.x(), around.right() - self.width()))
        top = max(around.top(), min(corner.y(), around.bottom() - self.height()))
        self.move(QPoint(left, top))

    def corner(self, anchor: QRect) -> QPoint:
        """Where it would stand if there were room: under the anchor, or over it where that fits better."""
        below = anchor.bottom() + 4
        fits = below + self.height() <= self._page.height() - AROUND
        return QPoint(anchor.left(), below if fits else anchor.top() - self.height() - 4)
