"""Workbooks that are hostile, broken or only unusual (reliability.md, I15–I20)."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
import xlsxwriter

from partnerhub_desktop.services.importing.metering import Limits
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.dialects import write_workbook, write_zip
from tests.services.importing.stores import bring_in, content, counts, rejected, rows

TABLE = {"Customers": [["org_id", "name"], ["a", "Alpha"]]}
DAMAGED = "It is damaged, or not an XLSX workbook at all."


def rewritten(path: Path, changes: dict[str, bytes | None]) -> Path:
    """The workbook with parts replaced, added, or (None) left out."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return write_zip(path, {name: part for name, part in (parts | changes).items() if part is not None})


def sheet_xml(cells: str, dimension: str = "A1:B2") -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    head = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{space}"><dimension ref="{dimension}"/>'
    return f"{head}<sheetData>{cells}</sheetData></worksheet>".encode()


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def small_sheet(more: str = "", dimension: str = "A1:B2") -> bytes:
    header = f'<row r="1">{cell("A1", "org_id")}{cell("B1", "name")}</row>'
    return sheet_xml(f'{header}<row r="2">{cell("A2", "a")}{cell("B2", "Alpha")}</row>{more}', dimension)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "book.xlsx", TABLE)


def the_reject(store: Store, path: Path) -> tuple[str, str]:
    """File and reason of the only reject, found in reasonable time and with nothing written."""
    before, start = content(store), monotonic()
    [(file, line, column, reason)] = rejected(bring_in(store, path))
    assert (line, column) == (None, None)
    assert monotonic() - start < 20
    assert content(store) == before
    return file, reason


def test_i15_one_cell_at_the_end_of_the_sheet(store: Store, book: Path) -> None:
    far = f'<row r="1048576">{cell("XFD1048576", "x")}</row>'
    rewritten(book, {"xl/worksheets/sheet1.xml": small_sheet(far)})
    reason = "A cell at XFD1048576 makes the sheet too large to read."
    assert the_reject(store, book) == ("book.xlsx", reason)


@pytest.mark.parametrize("spelling", ["r = 'XFD1048576'", 'r="XFD1048576" s="1"', "\n\tr='xfd1048576'"])
def test_i15_in_another_spelling(store: Store, book: Path, spelling: str) -> None:
    far = f'<row r="1048576"><c {spelling} t="n"><v>1</v></c></row>'
    rewritten(book, {"xl/worksheets/sheet1.xml": small_sheet(far)})
    assert "too large to read" in the_reject(store, book)[1]


def test_i15_a_child_that_dies_is_a_clear_error(
    store: Store, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dying = tmp_path / "dying.py"
    dying.write_text("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", encoding="utf-8")
    monkeypatch.setattr("partnerhub_desktop.services.importing.workbooks.READER", dying)
    reason = "Reading the workbook took more memory or time than it may."
    assert the_reject(store, book) == ("book.xlsx", reason)


def test_i15_a_child_that_never_ends_is_stopped(
    store: Store, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = tmp_path / "waiting.py"
    waiting.write_text("import threading\nthreading.Event().wait()\n", encoding="utf-8")
    monkeypatch.setattr("partnerhub_desktop.services.importing.workbooks.READER", waiting)
    monkeypatch.setattr("partnerhub_desktop.services.importing.workbooks.SECONDS", 0.2)
    assert the_reject(store, book)[1] == "Reading the workbook took more memory or time than it may."


def test_i16_more_rows_than_a_table_may_have(store: Store, tmp_path: Path) -> None:
    table = [["org_id", "name"], *([str(n), f"Name {n}"] for n in range(20_000))]
    path = write_workbook(tmp_path / "book.xlsx", {"Customers": table})
    result = bring_in(store, path, limits=Limits(rows=15_000))
    reason = "The table has more than 15000 rows; reading stopped here."
    assert rejected(result) == [("book.xlsx/Customers", None, None, reason)]


def test_i17_one_string_of_a_hundred_megabytes(store: Store, book: Path) -> None:
    text = b"<sst><si><t>" + b"x" * 100_000_000 + b"</t></si></sst>"
    rewritten(book, {"xl/sharedStrings.xml": text})
    assert the_reject(store, book)[1] == "It grows more than 200 times when unpacked."


def test_i17_the_size_of_everything_in_it(store: Store, book: Path) -> None:
    rewritten(book, {"xl/media/picture.png": bytes(range(256)) * 20_000})
    [(file, _, _, reason)] = rejected(bring_in(store, book, limits=Limits(unpacked=1 << 20)))
    assert (file, reason) == ("book.xlsx", "The files are larger than 1 MB unpacked.")


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "prologue",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
        '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_i18_entities_are_not_expanded(store: Store, book: Path, prologue: str) -> None:
    xml = small_sheet(f'<row r="3">{cell("A3", "b")}{cell("B3", "&l9;")}</row>').decode()
    head, rest = xml.split("?>", 1)
    rewritten(book, {"xl/worksheets/sheet1.xml": f"{head}?>{prologue}{rest}".encode()})
    start = monotonic()
    bring_in(store, book)
    assert monotonic() - start < 20
    assert [
        name for (name,) in rows(store, "SELECT name FROM customer") if "root:" in name or "haha" in name
    ] == []


def test_i19_a_csv_with_another_name(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_text("org_id,name\na,Alpha\n", encoding="utf-8")
    assert the_reject(store, path) == ("book.xlsx", DAMAGED)


@pytest.mark.parametrize("kept", [0, 3, 100, 1000, -30])
def test_i19_a_truncated_workbook(store: Store, book: Path, kept: int) -> None:
    book.write_bytes(book.read_bytes()[:kept])
    assert the_reject(store, book) == ("book.xlsx", DAMAGED)


@pytest.mark.parametrize(
    "part",
    ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"],
)
def test_i19_a_missing_part(store: Store, book: Path, part: str) -> None:
    rewritten(book, {part: None})
    result = bring_in(store, book)
    if part == "[Content_Types].xml":
        assert counts(result, "customers") == (1, 1, 0, 0, 0)
    else:
        assert rejected(result) == [("book.xlsx", None, None, DAMAGED)]


def test_i19_parts_that_are_no_xml(store: Store, book: Path) -> None:
    rewritten(book, {"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row r='1'><c r='A1'"})
    assert the_reject(store, book)[0] == "book.xlsx"


def test_a_protected_or_old_workbook(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    assert "without a password" in the_reject(store, path)[1]


@pytest.mark.parametrize("dimension", ["A1:XFD1048576", "A1", "C7:D9"])
def test_i20_a_wrong_dimension(store: Store, book: Path, dimension: str) -> None:
    rewritten(book, {"xl/worksheets/sheet1.xml": small_sheet(dimension=dimension)})
    assert bring_in(store, book).rejects == []
    assert rows(store, "SELECT org_id, name FROM customer") == [("a", "Alpha")]


def test_rejects_name_the_sheet_and_the_row(store: Store, tmp_path: Path) -> None:
    table = [
        ["", "", ""],
        ["org_id", "name", ""],
        ["a", "Alpha", ""],
        ["", "", ""],
        ["", "Beta", ""],
        ["c", "Gamma", "x"],
    ]
    path = write_workbook(tmp_path / "book.xlsx", {"Клиенти": table})
    assert rejected(bring_in(store, path)) == [
        ("book.xlsx/Клиенти", 5, "org_id", "The cell is empty but needed."),
        ("book.xlsx/Клиенти", 6, None, "The row has 3 cells, the header has 2."),
    ]


def test_dates_numbers_formulas_and_booleans_of_a_sheet(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Data")
    day = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write_row(0, 0, ["org_id", "name", "is_own", "last_admin_activity", "note"])
    sheet.write_row(1, 0, [12345, "=SUM(A1)", True])
    sheet.write_string(1, 1, "=SUM(A1)")
    sheet.write_datetime(1, 3, datetime(2026, 11, 20, 14, 30), day)
    sheet.write_formula(1, 4, '="a"&"b"', None, "ab")
    sheet.write_row(2, 0, ["b", 0.1 + 0.2, 0, 46387, 1e300])
    book.close()
    assert bring_in(store, path).rejects == []
    assert rows(
        store, "SELECT org_id, name, is_own, last_admin_activity_at, note FROM customer ORDER BY id"
    ) == [
        ("12345", "=SUM(A1)", 1, "2026-11-20", "ab"),
        ("b", "0.3", 0, "2026-12-31", "1e+300"),
    ]


def test_days_counted_from_1904(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(str(path), {"date_1904": True})
    sheet = book.add_worksheet("Data")
    sheet.write_row(0, 0, ["org_id", "name", "last_admin_activity"])
    sheet.write_row(1, 0, ["a", "Alpha"])
    sheet.write_datetime(1, 2, datetime(2026, 11, 20), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_row(2, 0, ["b", "Beta", 46387 - 1462])
    book.close()
    assert bring_in(store, path).rejects == []
    assert rows(store, "SELECT last_admin_activity_at FROM customer ORDER BY id") == [
        ("2026-11-20",),
        ("2026-12-31",),
    ]


def test_hidden_sheets_and_sheets_that_are_no_table_are_noted(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, row in (
        ("Notes", ["Dear", "colleague"]),
        ("Customers", ["org_id", "name"]),
        ("Old", ["org_id", "name"]),
    ):
        book.add_worksheet(name).write_row(0, 0, row)
    book.add_worksheet("Empty")
    book.get_worksheet_by_name("Old").hide()
    book.get_worksheet_by_name("Customers").write_row(1, 0, ["a", "Alpha"])
    book.close()
    result = bring_in(store, path)
    assert result.rejects == []
    assert [str(note) for note in result.notes] == [
        "book.xlsx/Old: a hidden sheet, ignored.",
        "book.xlsx/Notes: not imported, since no known table has these columns: Dear, colleague.",
    ]


def test_a_workbook_without_any_table(store: Store, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "book.xlsx", {"Notes": [["Dear", "colleague"]]})
    assert the_reject(store, path) == (
        "book.xlsx/Notes",
        "No known table has these columns: Dear, colleague.",
    )
