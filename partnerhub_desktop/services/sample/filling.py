"""Fills an empty store with a believable partner: its customers, what they hold and 13 months of history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.sample.billing import Billing, InvoiceRow, OrderLine
from partnerhub_desktop.services.sample.customers import Customer, Customers
from partnerhub_desktop.services.sample.gate import permitted, require_empty
from partnerhub_desktop.services.sample.people import People
from partnerhub_desktop.services.sample.portfolio import Holding
from partnerhub_desktop.services.sample.seeds import read_seeds
from partnerhub_desktop.services.sample.usage import courses, snapshots
from partnerhub_desktop.services.sample.writing import Writer

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerhub_desktop.services.store.database import Store

BATCH = 2_000
MOST_CUSTOMERS = 1_000_000

Report = Callable[[int, int], None]
"""Called with customers written and customers in all."""


def fill(
    store: Store,
    customers: int,
    seed: int,
    today: date,
    report: Report = lambda done, total: None,
    moment: datetime | None = None,
) -> Mapping[str, int]:
    """Fill the empty store in one transaction and return how many rows each table got.

    ``moment`` (UTC) is when the rows say they came; None is the midnight that begins ``today``. The same
    ``seed``, ``today`` and ``moment`` give the same rows, whatever the machine. Raises UserError when the
    store holds anything already, and ValueError unless 1 ≤ ``customers`` ≤ 1,000,000.
    """
    if not 1 <= customers <= MOST_CUSTOMERS:
        raise ValueError(f"between 1 and {MOST_CUSTOMERS} customers, not {customers}")
    with store.write() as connection:
        actor = permitted(connection)
        require_empty(connection)
        writer = Writer(connection, moment or datetime(today.year, today.month, today.day, tzinfo=UTC))
        rows = _Filling(writer, customers, seed, today).run(report)
        connection.exec_driver_sql("UPDATE store_state SET content = 'sample'")
        _save_index(connection, today)
        asked = {"customers": customers, "seed": seed}
        audit.record(connection, actor, "sample_filled", "store", "sample", None, asked)
    return rows


def _save_index(connection: Connection, today: date) -> None:
    """The customer index and the rows of the analytics of the generation that this transaction becomes."""
    from partnerhub_desktop.services.analytics import stored_rows
    from partnerhub_desktop.services.customer_index import build, save
    from partnerhub_desktop.services.customer_index.storage import next_generation

    generation = next_generation(connection)
    save(connection, build(connection), generation)
    stored_rows.save(connection, today, generation)


_Held = tuple[int, int, Holding, Customer]
"""subscription id, customer id, holding, whose."""


class _Filling:
    """One run: numbers what is drawn and hands it to the writer, some customers at a time."""

    def __init__(self, writer: Writer, customers: int, seed: int, today: date) -> None:
        seeds, random = read_seeds(), Random(seed)
        self._writer = writer
        self._total = customers
        self._seed = seed
        self._today = today
        self._people = People(seeds, random, customers)
        self._drawn = Customers(seeds, random, today, [manager.name for manager in self._people.managers])
        self._billing = Billing(random, today)
        self._subscriptions = 0

    def run(self, report: Report) -> Mapping[str, int]:
        self._writer.people(self._people.everybody())
        self._write([(1, self._drawn.own())], is_own=True)
        for first in range(0, self._total, BATCH):
            numbers = range(first, min(self._total, first + BATCH))
            numbered = [(number + 2, self._drawn.next()) for number in numbers]
            self._write(numbered, is_own=False)
            self._assign(numbered)
            report(numbers.stop, self._total)
        self._writer.finish(self._today)
        return dict(self._writer.rows)

    def _write(self, numbered: list[tuple[int, Customer]], *, is_own: bool) -> None:
        self._writer.customers(numbered, is_own=is_own)
        held = list(self._numbered_holdings(numbered))
        self._writer.holdings([(number, customer_id, holding) for number, customer_id, holding, _ in held])
        known = [
            course
            for number, _customer_id, holding, customer in held
            for course in courses(number, holding, self._today, customer.growth)
        ]
        self._writer.history(snapshots(known, self._today, self._seed), self._today)
        self._bill(held)

    def _numbered_holdings(self, numbered: list[tuple[int, Customer]]) -> Iterator[_Held]:
        for customer_id, customer in numbered:
            for holding in customer.holdings:
                self._subscriptions += 1
                yield self._subscriptions, customer_id, holding, customer

    def _bill(self, held: list[_Held]) -> None:
        """Orders and invoices of the subscriptions; trials have none."""
        orders: list[OrderLine] = []
        invoices: list[InvoiceRow] = []
        for number, _customer_id, holding, customer in held:
            if holding.kind == "subscription":
                orders += self._billing.orders(number, holding, customer.company)
                invoices += self._billing.invoices(number, holding, customer.company)
        self._writer.insert("order_line", orders)
        self._writer.insert("invoice", invoices)

    def _assign(self, numbered: list[tuple[int, Customer]]) -> None:
        owners = [(customer_id, customer.owner) for customer_id, customer in numbered]
        rows = self._people.assignments(owners)
        self._writer.insert("assignment", ((place + 1, *whom) for place, *whom in rows))
