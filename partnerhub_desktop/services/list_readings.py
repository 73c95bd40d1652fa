"""What reads each list of customers and of what they hold; one index answers them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerhub_desktop.services.reading import CustomerReading

if TYPE_CHECKING:
    from partnerhub_desktop.services.held_reading import HeldReading

CUSTOMERS = "customers"


class ListReadings:
    """By the key of a list's page; made when first asked for."""

    def __init__(self, customers: CustomerReading) -> None:
        self.customers = customers
        self._held: dict[str, HeldReading] = {}

    def of(self, page: str) -> CustomerReading | HeldReading:
        """The reading of this list. Raises KeyError for a page without one."""
        return self.customers if page == CUSTOMERS else self.held(page)

    def held(self, page: str) -> HeldReading:
        """The reading of subscriptions or of trials."""
        if page not in self._held:
            from partnerhub_desktop.services.held_reading import HeldReading

            self._held[page] = HeldReading(self.customers, page)
        return self._held[page]
