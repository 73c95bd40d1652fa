"""A keystroke: total, all ids in order, all facets and the first 40 rows, against ``count(*) … LIKE``.

The reference counts on one column that holds the folded text of the same five fields, in an in-memory
database of the same SQLite, which is its faster case. Each query's word is the reference's pattern; a
query of several parts is held against the pattern of its first word. The row reported is the query with
the worst ratio of the list.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from partnerhub_desktop.services.customer_index import CustomerIndex, IndexFacts, load, refresh
from partnerhub_desktop.services.filtering.query import FilterQuery, Word, parse
from partnerhub_desktop.services.folding import FIELD_BREAK, fold, search_forms
from partnerhub_desktop.services.lists.customer_rows import read_customer_rows
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import TODAY, store_of
from tests.bench.rounds import Row, Times, interleave, judged, line_of

GOALS = {100_000: 0.5, 1_000_000: 0.3}
"""By the number of customers; below, reading 40 rows alone takes longer than the scan."""

VISIBLE = 40
QUERIES = (
    *("a", "e", "1", "z", "@", "к", "щ"),
    *("an", "co", "su", "m4", "zq", "со", "ло"),
    *("log", "ota", ".bg", ".com", "sub", "sub1", "subt1", "mti", "y2lz", "example", "admin@"),
    *("plovdiv", "logistika", "sub1000007", "nosuchthing", "пловдив", "София"),
    *("plovdiv ltd", "логистика еоод", "e admin", "sub1 .com"),
    *(
        "ruse status:trial",
        "e status:subscription product:calling -tag:vip",
        "a expires<30d",
        "-log seats>100",
    ),
)


def measure(size: int) -> Iterator[Row]:
    """One row: the worst query of the list."""
    yield worst("keystroke", size, every_query(size))


def worst(name: str, size: int, measured: Iterable[tuple[str, Times]]) -> Row:
    """The row of the query with the worst ratio."""
    text, times = max(measured, key=lambda one: one[1].ratio_of_medians)
    row = judged(name, size, times, GOALS.get(size, 0.5), f"worst of {len(QUERIES)}: {text!r}")
    return row if size in GOALS else replace(row, verdict="SKIP")


def every_query(size: int) -> Iterator[tuple[str, Times]]:
    """The times of each query; its total is compared with what ``LIKE`` counts."""
    path = store_of(size)
    connection = driver.connect(path, read_only=True)
    facts = load(connection) or refreshed(path)
    index = CustomerIndex(facts, TODAY, Thresholds())
    reference = folded_column(connection)
    for text in QUERIES:
        query = parse(text, TODAY)
        pattern = pattern_of(query)
        compare(index, query, like(reference, pattern))
        yield (
            text,
            interleave(partial(keystroke, index, connection, query), partial(like, reference, pattern)),
        )
    connection.close()
    reference.close()


def keystroke(index: CustomerIndex, connection: driver.Connection, query: FilterQuery) -> object:
    """Everything that the list shows after a key was pressed."""
    answer = index.answer(query)
    return read_customer_rows(connection, answer.ids[:VISIBLE].tolist(), TODAY, Thresholds()), answer


def like(reference: driver.Connection, pattern: str) -> int:
    """The reference: how many rows the plain scan counts."""
    sql = "SELECT count(*) FROM searched WHERE folded LIKE ?"
    return int(reference.execute(sql, (f"%{pattern}%",)).fetchone()[0])


def pattern_of(query: FilterQuery) -> str:
    """The folded form of the query's first word."""
    return fold(next(part.text for part in query.parts if isinstance(part, Word)))


def compare(index: CustomerIndex, query: FilterQuery, counted: int) -> None:
    """A query of one word in one spelling finds as many customers as ``LIKE``."""
    word = query.parts[0]
    if len(query.parts) == 1 and isinstance(word, Word) and len(search_forms(word.text)) == 1:
        total = index.answer(query).total
        assert total == (index.size - counted if word.negated else counted), (query, total, counted)


def refreshed(path: Path) -> IndexFacts:
    store = Store(path)
    try:
        return refresh(store)
    finally:
        store.close()


_CUSTOMERS = """
    SELECT name, domain, admin_email, org_id,
           (SELECT group_concat(external_id, char(31)) FROM subscription WHERE customer_id = c.id)
    FROM customer c WHERE is_own = 0"""


def folded_column(connection: driver.Connection, rows: str = _CUSTOMERS) -> driver.Connection:
    """An in-memory database with the folded texts of each of the ``rows`` (SQL) in one column."""
    database: driver.Connection = driver.module.connect(":memory:")
    database.execute("CREATE TABLE searched (id INTEGER PRIMARY KEY, folded TEXT NOT NULL)")
    texts = (
        (FIELD_BREAK.join(form for text in row if text for form in search_forms(text)),)
        for row in connection.execute(rows)
    )
    database.executemany("INSERT INTO searched (folded) VALUES (?)", texts)
    return database


def main() -> None:
    """Every query of the list, for whoever works on the index: ``python -m tests.bench.keystroke [N]``."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for text, times in every_query(size):
        print(line_of(judged("keystroke", size, times, GOALS.get(size, 0.5), text)))


if __name__ == "__main__":
    main()
