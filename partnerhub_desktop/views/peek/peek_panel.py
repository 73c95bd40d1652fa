"""The panel beside a list: the customer of the current row at a glance (ui.md, "Tables")."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.one_line import one_line
from partnerhub_desktop.services.customer_record.peek import Glance
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.labels import CutLabel
from partnerhub_desktop.views.peek.peek_content import PeekContent
from partnerhub_desktop.views.tall_area import TallArea
from partnerhub_desktop.views.theme import ThemeController

WIDTH, INNER = 374, 340


class PeekPanel(QFrame):
    """Never takes the keyboard by itself; Tab comes to its buttons, where the keys are those of the table."""

    close_requested = Signal()
    open_requested = Signal()
    launch_requested = Signal(str)  # org_id
    why_requested = Signal(object, str, QWidget, QRect)  # the row, a status, the widget and where in it

    def __init__(self, theme: ThemeController, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._ink = Ink(theme)
        self.glance: Glance | None = None
        self._build()
        self._retranslate()
        theme.theme_changed.connect(self._renew)

    def show_glance(self, glance: Glance) -> None:
        """Show this customer instead; a screen reader hears its name."""
        is_another = self.glance is None or self.glance.record.row.id != glance.record.row.id
        self.glance = glance
        self._show()
        if is_another:
            self._scroller.verticalScrollBar().setValue(0)
            name = one_line(glance.record.row.name)
            self.setAccessibleName(self.tr("At a glance: {name}").format(name=name))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self._launch if is_held else self._open).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._ink.renew()
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.setFixedWidth(self._ink.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 12)
        column.setSpacing(8)
        column.addLayout(self._build_head())
        self._scroller = TallArea()
        column.addWidget(self._scroller, 1)
        column.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        self._name, self._domain, self._cross = CutLabel(), CutLabel(), QToolButton()
        self._name.setProperty("role", "choiceName")
        self._domain.setProperty("role", "caption")
        self._cross.clicked.connect(self.close_requested)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._domain)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 10, 0)
        row.addLayout(words, 1)
        row.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self._open, self._launch = QPushButton(), QPushButton()
        self._open.clicked.connect(self.open_requested)
        self._launch.clicked.connect(self._ask_launch)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._open, 1)
        row.addWidget(self._launch, 1)
        return row

    def _ask_launch(self) -> None:
        if self.glance is not None:
            self.launch_requested.emit(self.glance.record.row.org_id)

    def _show(self) -> None:
        if self.glance is None:
            return
        row = self.glance.record.row
        self.setUpdatesEnabled(False)
        self._name.show_text(row.name)
        self._domain.show_text(row.domain or UNKNOWN)
        content = PeekContent(self.glance, self._ink, self._formats, self._ink.px(INNER))
        content.pills.why_requested.connect(
            lambda status, place: self.why_requested.emit(row, status, content.pills, place)
        )
        self._scroller.show_content(content)
        self.setUpdatesEnabled(True)

    def _renew(self) -> None:
        self._ink.renew()
        self._tint()
        self._show()

    def _tint(self) -> None:
        theme = self._theme.theme
        self._theme.put_icon(self._cross, "x", theme.muted)
        self._theme.put_icon(self._launch, "external-link", theme.text)

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open"))
        self._open.setToolTip(self.tr("Open the customer's page (Enter)"))
        self._launch.setText(self.tr("Launch"))
        self._launch.setAccessibleName(self.tr("Launch"))
        self._launch.setToolTip(self.tr("Open this organization in the browser (Ctrl+Enter)"))
        self._cross.setAccessibleName(self.tr("Close"))
        self._cross.setToolTip(self.tr("Close (Esc or Space)"))
        self._tint()
        self._show()
