"""A customer's own page: who it is, and its subscriptions, trials, administrators and activity in tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from partnerhub_desktop.models.events import OpenedRecord, RowsBehind
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.views.details.customer_head import INDENT, CustomerHead, indented
from partnerhub_desktop.views.details.gone_note import GoneNote
from partnerhub_desktop.views.status_explainer import Reading as ExplainingReading
from partnerhub_desktop.views.status_explainer import StatusExplainer
from partnerhub_desktop.views.surroundings import Surroundings


class Reading(ExplainingReading, Protocol):
    """Gives a customer that the person at work may see; called beside the window."""

    def record(self, customer: int, /) -> CustomerRecord | None: ...


class RecordTab(Protocol):
    """A tab: reads what it needs for a record and shows it; also for the same one after a change."""

    def show_record(self, record: CustomerRecord) -> None: ...


class PointingTab(Protocol):
    """A tab that can point at some of its rows, at once or as soon as they are read."""

    def point_at(self, subscriptions: Sequence[str]) -> None: ...


OpenTab = Callable[[str], None]
"""Shows another tab of the page, by its key."""


class Tab(NamedTuple):
    """``make`` imports and builds the widget (a RecordTab) when the tab is first shown."""

    key: str
    title: str
    make: Callable[[Surroundings, OpenTab], QWidget]


def _subscriptions(around: Surroundings, open_tab: OpenTab) -> QWidget:
    from partnerhub_desktop.views.details.subscriptions_tab import SubscriptionsTab

    tab = SubscriptionsTab(around)
    tab.trials_requested.connect(lambda: open_tab("trials"))
    return tab


def _trials(around: Surroundings, _open_tab: OpenTab) -> QWidget:
    from partnerhub_desktop.views.details.trials_tab import TrialsTab

    return TrialsTab(around)


def _administrators(around: Surroundings, _open_tab: OpenTab) -> QWidget:
    from partnerhub_desktop.views.details.administrators_tab import AdministratorsTab

    return AdministratorsTab(around)


def _activity(around: Surroundings, _open_tab: OpenTab) -> QWidget:
    from partnerhub_desktop.views.details.activity_tab import ActivityTab

    return ActivityTab(around)


TABS = (
    Tab("subscriptions", QT_TRANSLATE_NOOP("CustomerPage", "Subscriptions"), _subscriptions),
    Tab("trials", QT_TRANSLATE_NOOP("CustomerPage", "Trials"), _trials),
    Tab("administrators", QT_TRANSLATE_NOOP("CustomerPage", "Partner administrators"), _administrators),
    Tab("activity", QT_TRANSLATE_NOOP("CustomerPage", "Activity"), _activity),
)
"""In the order in which they stand."""


class CustomerPage(QFrame):
    """One widget for every customer. Esc and Alt+Left go back, Alt+Down and Alt+Up to the next one."""

    left = Signal()  # back to the list

    def __init__(self, around: Surroundings, reading: Reading) -> None:
        super().__init__()
        self._around = around
        self._reading = reading
        self._opened = OpenedRecord(0, (), 0)
        self._record: CustomerRecord | None = None
        self._made: dict[str, QWidget] = {}
        self._up_to_date: set[str] = set()
        self._explainer = StatusExplainer(self, reading, around, lambda _row, behind: self.point_at(behind))
        self.head = CustomerHead(around)
        self.tabs = QTabBar()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def record(self) -> CustomerRecord | None:
        """The customer shown; None before it is read and when it is gone."""
        return self._record

    def show_customer(self, opened: OpenedRecord, list_title: Text) -> None:
        """Read the customer and show it; ``list_title`` names the list that it was opened from."""
        self._opened = opened
        self.head.show_place(list_title, opened)
        self._read()

    def go(self, steps: int) -> None:
        """To the customer that many places further in the list; at its ends stay."""
        place = self._opened.place + steps
        if 0 <= place < len(self._opened.ids):
            opened = OpenedRecord(int(self._opened.ids[place]), self._opened.ids, place)
            self.show_customer(opened, self.head.list_title)

    def explain(self, status: str, place: QRect) -> None:
        """Why the customer has ``status``, beside ``place`` of the page's head."""
        if self._record is not None:
            self._explainer.explain(self.head, self._record.row, status, place)

    def point_at(self, behind: RowsBehind) -> None:
        """Go to the tab of these subscriptions or trials, which shows which they are."""
        self.open_tab("trials" if behind.are_trials else "subscriptions")
        cast(PointingTab, self._stack.currentWidget()).point_at(behind.subscriptions)

    def open_tab(self, key: str) -> None:
        """Show this one of ``TABS``."""
        self.tabs.setCurrentIndex([tab.key for tab in TABS].index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._launch()
        elif event.key() == Qt.Key.Key_F2:
            self.explain("", self.head.pills.geometry())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.left.emit()
        else:
            super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._record is not None and not self._up_to_date:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "page")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for tab in TABS:
            self.tabs.addTab(tab.key)
        self._stack = QStackedWidget()
        self._whole, self._gone = QWidget(), GoneNote(self._around.theme)
        inner = QVBoxLayout(self._whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.tabs)
        inner.addLayout(indented(self._stack), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20 - INDENT, 8, 20, 12)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self._whole, 1)
        column.addWidget(self._gone, 1)
        self._gone.hide()
        self.setFocusProxy(self.tabs)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.head.back_requested.connect(self.left)
        self.head.step_requested.connect(self.go)
        self.head.launch_requested.connect(self._launch)
        self.head.why_requested.connect(self.explain)
        self.head.copied.connect(self._around.events.notice_raised)
        self._gone.back_requested.connect(self.left)
        self._around.events.tables_changed.connect(self._outdate)
        for keys, act in (
            ("Alt+Left", self.left.emit),
            ("Alt+Down", lambda: self.go(1)),
            ("Alt+Up", lambda: self.go(-1)),
            ("Ctrl+T", self.head.facts.add_tag),
            ("Ctrl+Shift+O", self.head.facts.owner.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _read(self) -> None:
        customer = self._opened.id
        self._around.jobs.read(
            ("customer", id(self)), lambda: self._reading.record(customer), self._show_record
        )

    def _show_record(self, record: CustomerRecord | None) -> None:
        self._record = record
        self._up_to_date.clear()
        self._whole.setVisible(record is not None)
        self._gone.setVisible(record is None)
        self.head.show_record(record)
        if record is not None:
            self._show_tab(self.tabs.currentIndex())
            if self._opened.behind is not None:
                self.point_at(self._opened.behind)
                self._opened = self._opened._replace(behind=None)

    def _show_tab(self, place: int) -> None:
        tab = TABS[place]
        if tab.key not in self._made:
            made = self._made[tab.key] = tab.make(self._around, self.open_tab)
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(self._made[tab.key])
        if self._record is not None and tab.key not in self._up_to_date:
            self._up_to_date.add(tab.key)
            cast(RecordTab, self._made[tab.key]).show_record(self._record)

    def _outdate(self, _tables: frozenset[str]) -> None:
        """Something has changed: read again, now or when the page is next seen."""
        self._up_to_date.clear()
        if self.isVisible():
            self._read()

    def _launch(self) -> None:
        if self._record is not None:
            self._around.events.launch_requested.emit(self._record.row.org_id)

    def _retranslate(self) -> None:
        for place, tab in enumerate(TABS):
            self.tabs.setTabText(place, QCoreApplication.translate("CustomerPage", tab.title))
        self.tabs.setAccessibleName(self.tr("Parts of the customer's page"))
