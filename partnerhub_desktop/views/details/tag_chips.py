"""The tags of a customer as chips: those for which there is room, the others behind “+n”."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from partnerhub_desktop.models.plain_tip import plain_tip
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.tab_order import put_before
from partnerhub_desktop.views.theme import ThemeController

CROSS, PLUS, GAP, LONGEST = 12, 14, 4, 18
"""LONGEST: characters of a tag on its chip; the tooltip has all."""


class TagChips(QWidget):
    """A tag given here is removed with a click, Enter or Del on its chip; one of a source has no cross."""

    add_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._tags: Sequence[str] = ()
        self._local: frozenset[str] = frozenset()
        self._may_edit = False
        self._chips: list[TagChip] = []
        self._more, self.add = QPushButton(self), QPushButton(self)
        self._build()
        theme.theme_changed.connect(self._renew)

    def show_tags(self, tags: Sequence[str], local: frozenset[str], may_edit: bool) -> None:
        """``local`` are those given here."""
        if (tags, local, may_edit) != (self._tags, self._local, self._may_edit):
            self._tags, self._local, self._may_edit = tags, local, may_edit
            self._renew()

    def menu(self) -> QMenu:
        """Every tag; choosing one removes it."""
        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag in self._tags:
            action = menu.addAction(_short(tag).replace("&", "&&"))
            action.setEnabled(self._may_edit and tag in self._local)
            if action.isEnabled():
                cross = round(CROSS * self._theme.scale)
                action.setIcon(self._theme.icon("x", self._theme.theme.muted, cross))
            action.triggered.connect(lambda _checked=False, tag=tag: self.remove_requested.emit(tag))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(160, self.add.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in (self._more, self.add):
            button.setProperty("kind", "filter")
        self._more.clicked.connect(
            lambda: self.menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        )
        self.add.clicked.connect(self.add_requested)
        self._renew()

    def _renew(self) -> None:
        """Make the chips anew; the keyboard stays on a chip, or goes to the button that adds one."""
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(tag) for tag in self._tags]
        put_before(self._more, self._chips)
        colour = self._theme.theme.info
        plus = round(PLUS * self._theme.scale)
        self.add.setIcon(self._theme.icon("plus", colour, plus))
        self.add.setIconSize(QSize(plus, plus))
        self.add.setText("" if self._tags else "\u00a0" + self.tr("Add tag"))
        self.add.setAccessibleName(self.tr("Add tag"))
        self.add.setToolTip(self.tr("Add tag"))
        self._place()
        if had_focus:
            (self._chips[0] if self._chips else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, tag: str) -> TagChip:
        chip = TagChip(tag, self._theme if self._may_edit and tag in self._local else None, self)
        if not chip.is_removable and self._may_edit:
            chip.setToolTip(self.tr("{tag}: from Webex or a file, and changed there").format(tag=tag))
        chip.remove_requested.connect(self.remove_requested)
        return chip

    def _place(self) -> None:
        shown = self._fitting()
        x = 0
        for chip in self._chips:
            chip.setVisible(chip in shown)
            if chip in shown:
                x = self._put(chip, x)
        left = len(self._chips) - len(shown)
        self._more.setVisible(left > 0)
        if left:
            self._more.setText(f"+{left}")
            self._more.setAccessibleName(self.tr("%Ln more tag(s)", "", left))
            x = self._put(self._more, x)
        self.add.setVisible(self._may_edit)
        self._put(self.add, x)

    def _fitting(self) -> list[TagChip]:
        """The chips that stand in the line, whole; room is left for “+n” where some do not."""
        room = self.width() - (self.add.sizeHint().width() if self._may_edit else -GAP)
        widths = [chip.sizeHint().width() + GAP for chip in self._chips]
        if sum(widths) <= room:
            return self._chips
        self._more.setText(f"+{len(self._chips)}")
        room -= self._more.sizeHint().width() + GAP
        shown = []
        for chip, width in zip(self._chips, widths, strict=True):
            if width <= room:
                shown.append(chip)
                room -= width
        return shown

    def _put(self, button: QPushButton, x: int) -> int:
        size = button.sizeHint()
        button.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width() + GAP


class TagChip(QPushButton):
    """One tag; with a ``theme`` it has a cross and can be removed."""

    remove_requested = Signal(str)

    def __init__(self, tag: str, theme: ThemeController | None, parent: QWidget) -> None:
        super().__init__(_short(tag).replace("&", "&&"), parent)
        self._tag = tag
        self.is_removable = theme is not None
        self.setProperty("kind", "filter")
        self.setAccessibleName(self.tr("Tag {tag}").format(tag=tag))
        self.setToolTip(plain_tip(tag))
        if theme is not None:
            # The icon of a button stands before its text; read from right to left, before means at the right.
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.setText(self.text() + "\u00a0")
            cross = round(CROSS * theme.scale)
            self.setIcon(theme.icon("x", theme.theme.info, cross))
            self.setIconSize(QSize(cross, cross))
            self.setAccessibleDescription(self.tr("Enter or Delete removes it"))
            self.setToolTip(plain_tip(self.tr("Remove the tag {tag}").format(tag=tag)))
            self.clicked.connect(self._remove)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.is_removable:
            event.accept()
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.remove_requested.emit(self._tag)


def _short(tag: str) -> str:
    shown = " ".join(tag.split())
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"
