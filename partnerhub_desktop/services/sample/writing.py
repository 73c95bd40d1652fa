"""Writes drawn sample data as rows; one instance a fill, all in the caller's transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from partnerhub_desktop.services.folding import name_key
from partnerhub_desktop.services.sample.customers import Customer
from partnerhub_desktop.services.sample.people import SamplePerson
from partnerhub_desktop.services.sample.portfolio import Holding
from partnerhub_desktop.services.sample.usage import Snapshot
from partnerhub_desktop.services.store import usage_history

if TYPE_CHECKING:
    from sqlalchemy import Connection

COLUMNS = {
    "customer": "id, org_id, name, name_key, is_own, managed_partner, managed_external, country, domain,"
    " admin_email, last_admin_activity_at, owner, note, next_step",
    "customer_tag": "customer_id, tag, origin",
    "subscription": "id, external_id, customer_id, kind, state, added_on, starts_on, ends_on, auto_renew,"
    " term_months, allowance_percent",
    "license_line": "subscription_id, offer, product, purchased, assigned, used_7d, used_90d",
    "order_line": "order_id, offer, subscription_id, ordered_on, kind, status, po_number, quantity,"
    " amount_hundredths, currency",
    "invoice": "invoice_id, subscription_id, invoiced_on, period_start, period_end, currency,"
    " total_hundredths, state",
    "person": "id, email, name, first_name, last_name, status, licenses, is_administrator, is_user",
    "person_role": "person_id, role",
    "assignment": "person_id, customer_id, role",
}
"""Columns of each written table, without where the row is from."""

CACHE_KIBIBYTES = 200_000
"""So much of the store is kept in memory while it fills: its indexes are written in no order."""

WITHOUT_ORIGIN = ("customer_tag", "person_role")


class Writer:
    """Inserts rows that came at ``moment`` (UTC) and counts them by table."""

    def __init__(self, connection: Connection, moment: datetime) -> None:
        self._connection = connection
        self._seen_at = moment.isoformat(timespec="seconds")
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIBIBYTES}")
        self._source_id = self._new_source()
        self._statements = {table: self._statement(table) for table in COLUMNS}
        self.rows: Counter[str] = Counter()

    def _new_source(self) -> int:
        found = self._connection.exec_driver_sql(
            "INSERT INTO source (kind, name, at) VALUES ('sample', 'sample', ?) RETURNING id",
            (self._seen_at,),
        )
        return int(found.scalar_one())

    def _statement(self, table: str) -> str:
        columns = COLUMNS[table]
        marks = ", ".join("?" for _name in columns.split(","))
        if table in WITHOUT_ORIGIN:
            return f"INSERT INTO {table} ({columns}) VALUES ({marks})"
        origin = f"{self._source_id}, '{self._seen_at}'"
        return f"INSERT INTO {table} ({columns}, source_id, seen_at) VALUES ({marks}, {origin})"

    def insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows with the values of ``COLUMNS[table]``."""
        listed = list(rows)
        if listed:
            self._connection.exec_driver_sql(self._statements[table], listed)
            self.rows[table] += len(listed)

    def history(self, rows: Sequence[Snapshot], today: date) -> None:
        """Insert usage snapshots; what they fill is made small at once, not at the end with all of it raw."""
        usage_history.record_days(self._connection, rows)
        usage_history.tidy(self._connection, today, only_full=True)
        self.rows["usage_snapshot"] += len(rows)

    def finish(self, today: date) -> None:
        """After the last rows."""
        usage_history.tidy(self._connection, today)

    def customers(self, numbered: Sequence[tuple[int, Customer]], *, is_own: bool) -> None:
        """Customers with their tags."""
        self.insert("customer", (_customer_row(number, customer, is_own) for number, customer in numbered))
        self.insert(
            "customer_tag", ((number, *tag) for number, customer in numbered for tag in customer.tags)
        )

    def holdings(self, numbered: Sequence[tuple[int, int, Holding]]) -> None:
        """(subscription id, customer id, holding) with their licence lines."""
        self.insert("subscription", (_subscription_row(*entry) for entry in numbered))
        self.insert(
            "license_line",
            (
                (number, *line.offer[:2], line.purchased, line.assigned, line.used_7d, line.used_90d)
                for number, _customer_id, holding in numbered
                for line in holding.lines
            ),
        )

    def people(self, people: Sequence[SamplePerson]) -> None:
        """People with their roles; a person's id is its place, beginning with 1."""
        numbered = list(enumerate(people, 1))
        self.insert("person", ((number, *_person_row(person)) for number, person in numbered))
        self.insert("person_role", ((number, role) for number, person in numbered for role in person.roles))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _customer_row(number: int, customer: Customer, is_own: bool) -> tuple[Any, ...]:
    company = customer.company
    return (
        number,
        customer.org_id,
        company.name,
        name_key(company.name),
        int(is_own),
        *customer.managed,
        company.country,
        company.domain,
        customer.admin_email,
        _day(customer.last_activity),
        customer.owner,
        customer.note,
        customer.next_step,
    )


def _subscription_row(number: int, customer_id: int, holding: Holding) -> tuple[Any, ...]:
    return (
        number,
        holding.external_id,
        customer_id,
        holding.kind,
        holding.state,
        _day(holding.added_on),
        _day(holding.starts_on),
        _day(holding.ends_on),
        holding.auto_renew,
        holding.term_months,
        holding.allowance_percent,
    )


def _person_row(person: SamplePerson) -> tuple[Any, ...]:
    names = (person.name, person.first_name, person.last_name)
    return (person.email, *names, person.status, person.licenses, int(person.is_administrator), 1)
