"""The same content gives the same store, in whatever form it comes; a second time changes nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from partnerhub_desktop.services.store.database import Store
from tests.services.importing.dialects import (
    ISO,
    Table,
    as_csv,
    awkward_tables,
    write_folder,
    write_workbook,
    write_zip,
)
from tests.services.importing.stores import (
    AWKWARD,
    TABLES,
    Content,
    bring_in,
    change,
    content,
    counts,
    new_store,
    rows,
    value,
)

OUTSIDE_1251 = re.compile(r"[🚀ßéÉ\u0301]")
"""Windows-1251 has no place for these; the cp1251 files leave them out."""


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Content:
    store = new_store(tmp_path_factory.mktemp("expected"))
    assert bring_in(store, AWKWARD).rejects == []
    found = content(store)
    store.close()
    return found


def without_foreign_letters(tables: dict[str, Table]) -> dict[str, Table]:
    return {
        name: [[OUTSIDE_1251.sub("", cell) for cell in row] for row in table]
        for name, table in tables.items()
    }


def in_dots(tables: dict[str, Table]) -> dict[str, Table]:
    """The same tables with dates and booleans as a Bulgarian office writes them."""

    def dotted(cell: str) -> str:
        if ISO.fullmatch(cell):
            return f"{cell[8:]}.{cell[5:7]}.{cell[:4]} г."
        return {"yes": "да", "no": "Не"}.get(cell, cell)

    return {name: [[dotted(cell) for cell in row] for row in table] for name, table in tables.items()}


def test_every_table_of_the_awkward_files_is_there(expected: Content) -> None:
    assert {name: len(found) for name, found in expected.items() if not found and name != "given"} == {}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_folders_of_csv(
    tmp_path: Path, store: Store, expected: Content, encoding: str, delimiter: str, newline: str
) -> None:
    folder = write_folder(tmp_path / "in", awkward_tables(), encoding, delimiter, newline)
    assert bring_in(store, folder).rejects == []
    assert content(store) == expected


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_windows_1251(tmp_path: Path, store: Store, delimiter: str) -> None:
    tables = without_foreign_letters(awkward_tables())
    other = new_store(tmp_path, "other")
    bring_in(store, write_folder(tmp_path / "utf8", tables, "utf-8", ",", "\n"))
    assert (
        bring_in(other, write_folder(tmp_path / "cp1251", tables, "cp1251", delimiter, "\r\n")).rejects == []
    )
    assert content(other) == content(store)
    other.close()


def test_dotted_dates_and_bulgarian_booleans(tmp_path: Path, store: Store, expected: Content) -> None:
    folder = write_folder(tmp_path / "in", in_dots(awkward_tables()), "utf-8", ";", "\r\n")
    assert bring_in(store, folder).rejects == []
    assert content(store) == expected


@pytest.mark.parametrize("typed", [True, False])
def test_a_workbook_with_a_sheet_a_table(
    tmp_path: Path, store: Store, expected: Content, typed: bool
) -> None:
    result = bring_in(store, write_workbook(tmp_path / "book.xlsx", awkward_tables(), typed=typed))
    assert result.rejects == []
    assert content(store) == expected


def test_a_zip_of_files_in_folders_and_a_workbook(tmp_path: Path, store: Store, expected: Content) -> None:
    tables = awkward_tables()
    book = write_workbook(tmp_path / "book.xlsx", {"Orders": tables.pop("orders")})
    files = {f"export/{name}.CSV": as_csv(table, "utf-16", "\t") for name, table in tables.items()}
    junk = {"__MACOSX/export/._customers.csv": b"\0\0", "export/.DS_Store": b"\0", "export/": b""}
    archive = write_zip(tmp_path / "all.zip", files | {"export/orders.xlsx": book.read_bytes()} | junk)
    result = bring_in(store, archive)
    assert (result.rejects, result.notes) == ([], [])
    assert content(store) == expected


def test_single_files_in_any_order(store: Store, expected: Content) -> None:
    paths = sorted(AWKWARD.glob("*.csv"), reverse=True)
    assert bring_in(store, *paths).rejects == []
    assert content(store) == expected


def test_again_changes_nothing_at_all(store: Store) -> None:
    bring_in(store, AWKWARD)
    before = (
        store.path.read_bytes(),
        rows(store, "SELECT * FROM store_state"),
        rows(store, "SELECT * FROM source"),
    )
    result = bring_in(store, AWKWARD)
    after = (
        store.path.read_bytes(),
        rows(store, "SELECT * FROM store_state"),
        rows(store, "SELECT * FROM source"),
    )
    assert after == before
    assert not result.written
    for table in TABLES:
        read, added, changed, unchanged, rejected = counts(result, table)
        assert (added, changed, rejected) == (0, 0, 0)
        assert read == unchanged > 0


def test_the_next_day_only_takes_the_snapshots(store: Store) -> None:
    from datetime import timedelta

    from tests.services.importing.stores import TODAY

    bring_in(store, AWKWARD)
    before = content(store)
    assert bring_in(store, AWKWARD, today=TODAY + timedelta(days=1)).written
    after = content(store)
    taken = {row[2] for row in after.pop("usage")} - {row[2] for row in before.pop("usage")}
    assert taken == {"2026-11-24"}
    assert after == before


def test_only_the_edited_row_is_written(tmp_path: Path, store: Store) -> None:
    bring_in(store, AWKWARD)
    tables = awkward_tables(["customers"])
    tables["customers"][1][1] = "Another name"
    result = bring_in(store, write_folder(tmp_path / "in", tables, "utf-8", ",", "\n"))
    assert counts(result, "customers")[1:3] == (0, 1)
    changed = rows(store, "SELECT org_id, name, version FROM customer WHERE version > 1")
    assert changed == [(tables["customers"][1][0], "Another name", 2)]
    latest = value(store, "SELECT max(id) FROM source")
    assert value(store, f"SELECT count(*) FROM customer WHERE source_id = {latest}") == 1


def test_a_changed_store_is_compared_again(tmp_path: Path, store: Store, expected: Content) -> None:
    """Somebody writes between the comparison and the lock: nothing of theirs is lost, nothing is doubled."""
    written: list[bool] = []

    def report(progress: object) -> None:
        if not written and getattr(progress, "stage", "") == "checking":
            written.append(True)
            change(store, "INSERT INTO setting VALUES ('theme', 'dark')")

    assert bring_in(store, AWKWARD, report=report).written
    assert content(store) == expected
    assert rows(store, "SELECT key, value FROM setting") == [("theme", "dark")]
