"""The bar above the page: search over all customers, the age of the data, the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton

from partnerhub_desktop.models.age import age_in_words, local_instant
from partnerhub_desktop.services.store_summary import StoreSummary
from partnerhub_desktop.views.theme import ThemeController

HEIGHT = 56
ICON = 18
SEARCH, LEAST_SEARCH = 420, 240


class TopBar(QFrame):
    """Enter in the search shows the customers it finds while there is no palette under it yet.

    The theme button goes light – dark.
    """

    search_entered = Signal(str)
    search_requested = Signal()
    theme_chosen = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._summary: StoreSummary | None = None
        self.setProperty("area", "top")
        self._build()
        self._connect()
        self._tint()
        self._retranslate()

    def focus_search(self) -> None:
        """Ctrl+K."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        self.search_requested.emit()

    @property
    def search(self) -> QLineEdit:
        """The box; the palette lies under it."""
        return self._search

    def show_summary(self, summary: StoreSummary) -> None:
        """How old the data is, in words; the exact instant as a tooltip."""
        self._summary = summary
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        self._build_search()
        self._age_icon, self._age = QLabel(), QLabel()
        self._age.setProperty("role", "muted")
        self._mode = QToolButton()
        self._mode.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self._search, 1)
        row.addStretch(1)
        for widget in (self._age_icon, self._age, self._mode):
            row.addWidget(widget)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(self._px(HEIGHT))
        self._mode.setIconSize(QSize(self._px(ICON), self._px(ICON)))
        self._inside.setContentsMargins(self._px(10), 0, 8, 0)
        self._search.setTextMargins(self._px(ICON + 6), 0, self._key.sizeHint().width() + 8, 0)
        self._search.setMaximumWidth(self._px(SEARCH))
        self._search.setMinimumWidth(self._px(LEAST_SEARCH))

    def _build_search(self) -> None:
        self._search = QLineEdit()
        self._search.setProperty("kind", "search")
        self._key = QLabel("Ctrl K", self._search)
        self._key.setProperty("role", "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key.ensurePolished()
        self._glass = QLabel(self._search)
        self._inside = QHBoxLayout(self._search)
        self._inside.addWidget(self._glass)
        self._inside.addStretch(1)
        self._inside.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._search.returnPressed.connect(lambda: self.search_entered.emit(self._search.text().strip()))
        self._mode.clicked.connect(lambda: self.theme_chosen.emit("light" if self._is_dark() else "dark"))
        self._theme.theme_changed.connect(self._tint)
        self._theme.scale_changed.connect(self._measure)

    def _px(self, pixels: int) -> int:
        return round(pixels * self._theme.scale)

    def _is_dark(self) -> bool:
        return self._theme.theme.name == "dark"

    def _tint(self) -> None:
        colours = self._theme.theme
        mode = "sun" if self._is_dark() else "moon"
        self._mode.setIcon(self._theme.icon(mode, colours.muted, self._px(ICON)))
        self._age_icon.setPixmap(self._theme.pixmap("clock", colours.muted, self._px(16)))
        self._glass.setPixmap(self._theme.pixmap("search", colours.muted, self._px(ICON)))
        self._name_mode()

    def _name_mode(self) -> None:
        name = self.tr("Light theme") if self._is_dark() else self.tr("Dark theme")
        self._mode.setToolTip(name)
        self._mode.setAccessibleName(name)

    def _retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search or run a command"))
        self._search.setAccessibleName(self.tr("Search or run a command"))
        self._name_mode()
        as_of = self._summary.as_of if self._summary else None
        self._age.setVisible(as_of is not None)
        self._age_icon.setVisible(as_of is not None)
        if as_of is not None:
            self._age.setText(age_in_words(as_of))
            self._age.setToolTip(local_instant(as_of))
