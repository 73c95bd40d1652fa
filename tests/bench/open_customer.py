"""Opening a customer's page, whole and painted, against opening a page with an empty form.

Subject: a customer of the list is opened in the real window, as Enter does it; done when everything that
its first tab shows is read and painted. Each round opens another customer. Reference: a page with as many
empty fields as a person's form has is built, brought to the front of the same window and painted. The page
and pyqtgraph are warm: the first customer is opened before the clock starts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.bench.data import TODAY, store_of
from tests.bench.rounds import Row, interleave, judged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from partnerhub_desktop.app import Program

GOAL = 4.0
FIELDS = 12
ROUNDS = 15
SIZE = (1440, 900)


def measure(size: int) -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.app import make_application

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application()
    with TemporaryDirectory() as folder:
        copyfile(store_of(size), Path(folder) / "partnerhub.sqlite")
        program = opened(application, Path(folder))
        customers, forms = Customers(application, program), count()
        customers.open_next()
        times = interleave(customers.open_next, lambda: open_form(application, program, next(forms)), ROUNDS)
        program.window.hide()
        program.close()
    yield judged("open_customer", size, times, GOAL)


def opened(application: QApplication, folder: Path) -> Program:
    from partnerhub_desktop.app import Program
    from partnerhub_desktop.services.paths import Profile
    from partnerhub_desktop.services.session import Session

    program = Program(Session(Profile(folder), TODAY, "en"), application)
    program.window.resize(*SIZE)
    program.show_page("customers")
    program.window.show()
    program.desk.pages.complete()
    settle(application, program)
    return program


class Customers:
    """Opens one customer after the other from the list."""

    def __init__(self, application: QApplication, program: Program) -> None:
        self._application = application
        self._program = program
        self._ids = [int(each) for each in program.desk.reading.answer().ids]
        self._places = count()

    def open_next(self) -> None:
        from partnerhub_desktop.models.events import OpenedRecord

        place = next(self._places)
        self._program.show_page("customers")
        self._program.desk.events.customer_opened.emit(OpenedRecord(self._ids[place], self._ids, place))
        settle(self._application, self._program)


def open_form(application: QApplication, program: Program, number: int) -> None:
    program.window.show_widget(f"form {number}", empty_form, marked="customers")
    settle(application, program)


def empty_form() -> QWidget:
    from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit

    page = QFrame()
    page.setProperty("area", "page")
    form = QFormLayout(page)
    for place in range(FIELDS):
        form.addRow(f"Field {place}", QLineEdit())
    return page


def settle(application: QApplication, program: Program) -> None:
    """Turn the event loop until all is read, laid out and painted."""
    quiet = 0
    while quiet < 2:
        application.processEvents()
        quiet = quiet + 1 if program.desk.jobs.is_idle else 0
