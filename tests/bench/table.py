"""The window's table on a bench store, as the table benches need it."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QLocale, qInstallMessageHandler

from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.bench.data import TODAY, store_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.views.table.table_view import TableView
    from partnerhub_desktop.views.theme import ThemeController

ROWS = 40
WIDTH = 1400
"""Pixels: every column of the customers list has room."""


class Bench:
    """A shown table of 40 rows."""

    def __init__(self, table: TableView, jobs: Jobs, application: QApplication) -> None:
        self.table = table
        self._jobs = jobs
        self._application = application
        self._answers = 0
        table.rows_model.answered.connect(self._count)

    def repaint(self) -> None:
        """Paint all rows in sight once more."""
        self.table.viewport().repaint()

    def go_to(self, number: int) -> None:
        """Scroll so that this row is the first."""
        self.table.verticalScrollBar().setValue(number * self.table.row_height)

    def finish(self, number: int) -> None:
        """Turn the event loop until this row has been read and painted."""
        while self.table.rows_model.row_at(number) is None:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._application.processEvents()

    def forget(self) -> None:
        """As if nothing had been read or laid out yet."""
        self.table.rows_model._rows = {}
        self.table.ink.renew()

    def show(self, query: str) -> None:
        """What a key brings: the answer, its first rows, and their paint."""
        self._answers = 0
        self.table.rows_model.set_query(query)
        while not self._answers:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._application.processEvents()

    def settle(self) -> None:
        """Let what is under way come to its end: the rows around those in sight, too."""
        self._application.processEvents()
        while not self._jobs.is_idle:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _count(self, *_: object) -> None:
        self._answers += 1


@contextmanager
def shown_table(size: int) -> Iterator[Bench]:
    """The customers list with 40 rows in sight, everything read and painted once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.app import make_application
    from partnerhub_desktop.models.language import Language
    from partnerhub_desktop.views.theme import ThemeController

    qInstallMessageHandler(_keep_quiet)
    application = cast(QApplication, QApplication.instance() or make_application())
    language, theme = Language(application, "en"), ThemeController(application, "light")
    connections = Connections(size)
    jobs = Jobs(_raise)
    reading = CustomerReading(connections.mine, TODAY, Thresholds())
    bench = Bench(_make_table(reading, jobs, theme), jobs, application)
    bench.show("")
    bench.finish(0)
    yield bench
    jobs.close()
    bench.table.hide()
    bench.table.deleteLater()
    theme.deleteLater()
    language.close()
    connections.close()


def _make_table(reading: CustomerReading, jobs: Jobs, theme: ThemeController) -> TableView:
    from partnerhub_desktop.models.formats import Formats
    from partnerhub_desktop.views.page_head import default_order
    from partnerhub_desktop.views.table.table_view import TableView

    reading.load_index()
    formats = Formats(QLocale(), TODAY)
    model = RowsModel(PAGE, reading, jobs, formats)
    table = TableView(model, default_order(PAGE), theme, formats)
    model.setParent(table)
    table.resize(WIDTH, table.header.sizeHint().height() + ROWS * table.row_height)
    table.show()
    return table


class Connections:
    """A connection to the bench store for each thread that asks."""

    def __init__(self, size: int) -> None:
        self._path = store_of(size)
        self._own = threading.local()
        self._made: list[driver.Connection] = []

    def mine(self) -> driver.Connection:
        if not hasattr(self._own, "connection"):
            self._own.connection = driver.connect(self._path, read_only=True)
            self._made.append(self._own.connection)
        return cast(driver.Connection, self._own.connection)

    def close(self) -> None:
        for connection in self._made:
            connection.close()


def _raise(error: Exception) -> None:
    raise error


def _keep_quiet(*_: object) -> None:
    """The offscreen platform says of each window what it cannot do for it."""
