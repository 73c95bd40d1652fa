"""What an export of the customers holds comes back by an import as it was, also what looks like a formula."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.exporting.plain_text import write_csv
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import connect
from tests.services.importing.stores import TODAY, bring_in, new_store

letters = st.text(st.sampled_from("=+-@'\"“ a1яЮ;,＝"), min_size=1, max_size=6)
names = letters.map(str.strip).filter(bool)
tags = names.map(lambda text: text.replace(";", "")).map(str.strip).filter(bool)
stores = st.lists(st.tuples(names, st.none() | names, st.sets(tags, max_size=2)), min_size=1, max_size=5)


def export(store: Store, path: Path) -> list[tuple[Any, ...]]:
    """Write the file; the rows it came from without their ids."""
    with closing(connect(store.path, read_only=True)) as connection:
        reading = CustomerReading(lambda: connection, TODAY, Thresholds())
        ids = reading.answer().ids
        with path.open("w", encoding="utf-8", newline="") as out:
            write_csv(reading.columns(ids, PAGE.fields), PAGE.fields, out)
        return [row[1:] for row in reading.rows(ids)]


@settings(max_examples=40)
@given(rows=stores)
def test_an_export_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, rows: list[Any]) -> None:
    folder = tmp_path_factory.mktemp("trip")
    with closing(new_store(folder, "one")) as one, closing(new_store(folder, "two")) as two:
        with one.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO source (id, kind, name, at) VALUES (1, 'import', 'x', 'y')"
            )
            for key, (name, owner, own) in enumerate(rows, 1):
                connection.exec_driver_sql(
                    "INSERT INTO customer (id, org_id, name, name_key, owner, source_id, seen_at)"
                    " VALUES (?, ?, ?, ?, ?, 1, 'y')",
                    (key, f"org-{key}", name, name, owner),
                )
                for tag in own:
                    connection.exec_driver_sql("INSERT INTO customer_tag VALUES (?, ?, 'synced')", (key, tag))
        before = export(one, folder / "customers.csv")
        assert bring_in(two, folder / "customers.csv").rejects == []
        after = export(two, folder / "again.csv")
    assert sorted(after, key=str) == sorted(before, key=str)


@pytest.mark.parametrize(
    ("names", "stored"),
    [(["'=1", "plain"], ["=1", "plain"]), (["'=1", "=2"], ["'=1", "=2"]), (["'quoted'"], ["'quoted'"])],
)
def test_a_file_of_somebody_else_keeps_its_apostrophes(
    tmp_path: Path, names: list[str], stored: list[str]
) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("org_id,name\n" + "".join(f"{place},{name}\n" for place, name in enumerate(names)))
    with closing(new_store(tmp_path)) as store:
        bring_in(store, path)
        with closing(connect(store.path, read_only=True)) as connection:
            found = connection.execute("SELECT name FROM customer ORDER BY org_id").fetchall()
    assert [name for (name,) in found] == stored
