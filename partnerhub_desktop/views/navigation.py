"""The dark column at the left: the partner's own organization, every page, settings and the person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.spec import Page, Place
from partnerhub_desktop.services.text import Text
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController

if TYPE_CHECKING:
    from partnerhub_desktop.views.saved_views.pinned_views import PinnedViews

WIDE, NARROW, NARROW_BELOW = 232, 66, 1100
SPACING = 4
ICON = 18
LEAST_SCALE = 0.9
"""The edges around the words do not shrink with them."""


class Navigation(QFrame):
    """Each page stands at its ``place``: the own organization on top, settings at the foot.

    ``window_width`` is in pixels: in a narrow window there are icons only.
    """

    page_chosen = Signal(str)

    def __init__(self, theme: ThemeController, pages: Iterable[Page], window_width: int) -> None:
        super().__init__()
        self._theme = theme
        self._pages = {page.key: page for page in pages}
        self._buttons: dict[str, QToolButton] = {}
        self._person = (Text(""), Text(""))
        self._under: dict[PinnedViews, QToolButton] = {}
        self.setProperty("area", "nav")
        self._build()
        self._retranslate()
        self._connect()
        self.fit(window_width)

    def choose(self, key: str) -> None:
        """Mark the page as the one shown, without a signal."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def show_person(self, name: Text, role: Text) -> None:
        """Who is using the program, and as what."""
        self._person = (name, role)
        self._retranslate()

    def put_under(self, key: str, views: PinnedViews) -> bool:
        """Place the pinned views of a page under it; False when there is no such page."""
        button = self._buttons.get(key)
        column = self.layout()
        if button is None or not isinstance(column, QVBoxLayout):
            return False
        column.insertWidget(column.indexOf(button) + 1, views)
        self._under[views] = button
        views.rows_wanted.connect(self._share_rows)
        views.fit(button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)
        return True

    def fit(self, window_width: int) -> None:
        """Icons only, under 1,100 pixels of window at the usual text size; names stay as tooltips."""
        narrow = window_width < NARROW_BELOW * self._theme.scale
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            put(button, "narrow", "true" if narrow else "")
        for views in self._under:
            views.fit(narrow)
        for widget in (self._brand, self._names):
            widget.setVisible(not narrow)
        self.setFixedWidth(round((NARROW if narrow else WIDE) * max(self._theme.scale, LEAST_SCALE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_rows()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(SPACING)
        column.addLayout(self._build_brand())
        column.addSpacing(10)
        for place in Place:
            for page in self._pages.values():
                if page.place is place:
                    self._buttons[page.key] = _button("outlined" if place is Place.TOP else "true")
                    column.addWidget(self._buttons[page.key])
            if place is not Place.BOTTOM:
                column.addSpacing(8)
            if place is Place.MIDDLE:
                column.addStretch(1)
        column.addLayout(self._build_person())

    def _build_brand(self) -> QHBoxLayout:
        self._logo = QLabel()
        self._brand = QLabel("Partner Hub Desktop")
        self._brand.setProperty("role", "brand")
        return _row(self._logo, self._brand)

    def _build_person(self) -> QHBoxLayout:
        self._initials, self._name, self._role = QLabel(), CutLabel(), plain_label("navCaption", wraps=True)
        self._initials.setProperty("role", "avatar")
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setProperty("role", "navName")
        self._names = QWidget()
        lines = QVBoxLayout(self._names)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for label in (self._name, self._role):
            lines.addWidget(label)
        return _row(self._initials, self._names)

    def _connect(self) -> None:
        self._theme.theme_changed.connect(self._tint)
        self._theme.scale_changed.connect(lambda: self.fit(self.window().width()))
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _=False, key=key: self._chosen(key))
        self._tint()

    def _chosen(self, key: str) -> None:
        self.choose(key)
        self.page_chosen.emit(key)

    def _share_rows(self) -> None:
        """Room that is left goes to pinned views: a row for each page that has some, then the rest."""
        column = self.layout()
        if not self._under or column is None:
            return
        for views in self._under:
            views.take(0)
        room = self.height() - column.minimumSize().height()
        rows = dict.fromkeys(self._under, 0)
        hungry = [views for views in self._under if views.wanted]
        while hungry:
            views = hungry.pop(0)
            room -= views.row_height + (0 if rows[views] else SPACING)
            if room < 0:
                break
            rows[views] += 1
            if rows[views] < views.wanted:
                hungry.append(views)
        for views, count in rows.items():
            views.take(count)
            stops = [self._under[views], *views.stops]
            for before, after in zip(stops, stops[1:], strict=False):
                QWidget.setTabOrder(before, after)

    def _tint(self) -> None:
        theme = self._theme.theme
        active = theme.nav_active_text
        brand = theme.accent if theme.name == "dark" else theme.seg_assigned
        self._logo.setPixmap(self._theme.pixmap("building-2", brand, round(22 * self._theme.scale)))
        for key, button in self._buttons.items():
            resting = active if button.property("nav") == "outlined" else theme.nav_text
            self._theme.put_icon(button, self._pages[key].icon, resting, ICON, active)

    def _retranslate(self) -> None:
        for key, button in self._buttons.items():
            _name(button, translated(self._pages[key].title))
        name, role = (translated(text) for text in self._person)
        self._name.show_text(name)
        self._role.setText(role)
        self._initials.setText("".join(word[0] for word in name.split()[:2]).upper())


def _button(kind: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("nav", kind)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _name(button: QToolButton, text: str) -> None:
    button.setText(text.replace("&", "&&"))
    button.setToolTip(text)
    button.setAccessibleName(text)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(6, 6, 0, 6)
    row.setSpacing(10)
    for widget in widgets[:-1]:
        row.addWidget(widget)
    row.addWidget(widgets[-1], 1)
    return row
