"""Shows a customer's page over the list it was opened from, and leads back to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.services.catalog import page
from partnerhub_desktop.views.main_window import MainWindow
from partnerhub_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from partnerhub_desktop.views.details.customer import CustomerPage, Reading

CUSTOMER = "customer"
"""The page's key in the window; it has no place of its own in the navigation."""


class CustomerVisits(QObject):
    """One for a window. The list stays as it is meanwhile: row, selection and scroll."""

    def __init__(self, window: MainWindow, reading: Reading, around: Surroundings) -> None:
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._around = around
        self._list = ""

    def open(self, record: OpenedRecord) -> None:
        """Show this customer; the page that is shown now is the one to come back to."""
        if self._window.shown_page != CUSTOMER:
            self._list = self._window.shown_page
        self._window.show_widget(CUSTOMER, lambda: self.page, marked=self._list)
        self.page.show_customer(record, page(self._list).title)

    def go_back(self) -> None:
        """The list, as it was."""
        self._window.show_page(self._list)

    @cached_property
    def page(self) -> CustomerPage:
        """The page of every customer."""
        from partnerhub_desktop.views.details.customer import CustomerPage

        view = CustomerPage(self._around, self._reading)
        view.left.connect(self.go_back)
        return view
