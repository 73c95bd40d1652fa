"""Exports: streams, formulas that stay text, files that appear whole or not at all."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.exporting import workbook
from partnerhub_desktop.services.exporting.plain_text import write_csv, write_json
from partnerhub_desktop.services.exporting.values import CsvColumn, csv_value, json_value
from partnerhub_desktop.services.exporting.whole_file import remove_leftovers, whole_file
from partnerhub_desktop.services.formulas import harmless
from partnerhub_desktop.services.lists.columns import columns_of


class Row(NamedTuple):
    name: str | None
    number: int | None
    day: date | None
    tags: tuple[str, ...]
    known: bool | None = None


FIELDS = Row._fields
ROWS = [Row("=SUM(A1)", -5, date(2026, 11, 23), ("а", "b"), True), Row(None, None, None, ())]


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@x", "\t=1", "\rx", "\0x", "  =1", ' "=1', "'=1", "\u00a0=1", "＝1"]
)
def test_what_a_sheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["", "a=1", "Acme - Sofia", "1-2", "  plain", "o'neil", "100%"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.text(max_size=6))
def test_nothing_dangerous_leads_an_exported_text(text: str) -> None:
    written = harmless(text)
    assert written in (text, "'" + text)
    if written == text:
        assert text.strip(" \u00a0'\"“”‘’\n\v\f")[:1] not in tuple("=+-@＝＋－＠")


def test_numbers_stay_numbers() -> None:
    assert csv_value(-5) == -5
    assert json_value(-5) == -5
    assert (csv_value(True), csv_value(None)) == ("true", None)


def test_json_is_an_array_of_objects_by_key() -> None:
    out = io.StringIO()
    write_json(iter(ROWS), FIELDS, out)
    assert json.loads(out.getvalue()) == [
        {"name": "=SUM(A1)", "number": -5, "day": "2026-11-23", "tags": ["а", "b"], "known": True},
        {"name": None, "number": None, "day": None, "tags": [], "known": None},
    ]
    empty = io.StringIO()
    write_json(iter([]), FIELDS, empty)
    assert json.loads(empty.getvalue()) == []


def test_csv_quotes_every_cell() -> None:
    out = io.StringIO()
    write_csv(columns_of(ROWS, FIELDS), FIELDS, out)
    assert out.getvalue().splitlines()[1] == '"\'=SUM(A1)","-5","2026-11-23","а;b","true"'
    assert list(csv.reader(io.StringIO(out.getvalue())))[2] == ["", "", "", "", ""]


def test_rows_are_written_one_by_one() -> None:
    out = io.StringIO()

    def rows() -> Iterator[Row]:
        for number in range(100):
            assert out.getvalue().count("\n") >= number - 1
            yield Row("x", number, None, ())

    write_json(rows(), FIELDS, out)
    assert len(json.loads(out.getvalue())) == 100


def test_a_workbook_holds_dates_numbers_and_text_only(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows: list[list[workbook.Cell]] = [
        ["=1+1", -5, date(2026, 11, 23), 0.5],
        ["https://x.example", None, None, None],
    ]
    columns = [workbook.SheetColumn(letter) for letter in "ABCD"]
    workbook.write_workbook(path, "Клиенти", columns, rows, "yyyy-mm-dd")
    read = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Клиенти").to_python()
    assert read == [
        ["A", "B", "C", "D"],
        ["'=1+1", -5.0, date(2026, 11, 23), 0.5],
        ["https://x.example", "", "", ""],
    ]


def test_a_sheet_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    path = tmp_path / "a.xlsx"
    with pytest.raises(UserError, match="3 rows"):
        workbook.write_workbook(path, "A", [workbook.SheetColumn("A")], [[1], [2], [3]], "d")


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    target.chmod(0o600)
    with whole_file(target) as part:
        part.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]


def write_half(target: Path) -> None:
    with whole_file(target) as part:
        part.write_text("half")
        part.write_text(str(1 / 0))


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError):
        write_half(target)
    assert target.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]


values = st.none() | st.booleans() | st.integers(-9, 9) | st.dates() | st.text(max_size=4)
cells = st.lists(values | st.lists(st.text(max_size=3), max_size=2).map(tuple), max_size=6)


@given(cells, cells)
def test_whole_columns_hold_what_each_cell_would(first: list[object], second: list[object]) -> None:
    column = CsvColumn()
    for part in (first, second):
        expected = ["" if (cell := csv_value(value)) is None else str(cell) for value in part]
        assert list(column.said(part)) == expected


@given(st.lists(st.lists(st.text(max_size=4), min_size=2, max_size=2), max_size=5))
def test_csv_is_what_the_library_writes(rows: list[list[str]]) -> None:
    out, expected = io.StringIO(newline=""), io.StringIO(newline="")
    columns = [[row[place] for row in rows] for place in (0, 1)]
    write_csv([columns], ("a", "b"), out)
    writer = csv.writer(expected, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([("a", "b"), *([harmless(cell) for cell in row] for row in rows)])
    assert out.getvalue() == expected.getvalue()


def test_money_and_percent_are_numbers_with_their_form(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [workbook.SheetColumn("Total"), workbook.SheetColumn("Share", form=workbook.PERCENT)]
    workbook.write_workbook(path, "A/B", columns, [[workbook.Amount(12.5, "EUR"), 0.25]], "d")
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("A B")
    assert sheet.to_python() == [["Total", "Share"], [12.5, 0.25]]
    with zipfile.ZipFile(path) as parts:
        written = parts.read("xl/styles.xml").decode() + parts.read("xl/worksheets/sheet1.xml").decode()
    for said in ("#,##0.00 &quot;EUR&quot;", "0%", 'state="frozen"', '<autoFilter ref="A1:B2"/>'):
        assert said in written


def write_and(target: Path, error: Exception) -> None:
    with whole_file(target) as part:
        part.write_text("half")
        raise error


def vanish(target: Path) -> None:
    with whole_file(target) as part:
        part.write_text("new")
        shutil.rmtree(target.parent)


def fails_with(target: Path, number: int) -> str:
    """The code of the error in words after the disk failed with that number."""
    with pytest.raises(UserError) as told:
        write_and(target, OSError(number, os.strerror(number)))
    assert str(told.value).startswith(f"{target}: ")
    return told.value.code


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk_full"), (errno.EDQUOT, "disk_full"), (errno.EACCES, "no_access"),
     (errno.EROFS, "no_access"), (errno.ENOENT, "not_found"), (errno.EIO, "file_error")],
)  # fmt: skip
def test_what_the_disk_does_is_said_in_words(tmp_path: Path, number: int, code: str) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    assert fails_with(target, number) == code
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("list.csv", "old")]


def test_a_target_that_another_program_holds_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")

    def refuse(self: Path, other: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use", str(other))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError) as told, whole_file(target) as part:
        part.write_text("new")
    assert told.value.code == "target_locked"
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("list.csv", "old")]


def test_a_folder_that_vanishes_or_never_was(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "list.csv"
    target.parent.mkdir()
    with pytest.raises(UserError) as told:
        vanish(target)
    assert told.value.code == "not_found"
    with pytest.raises(UserError) as told, whole_file(target):
        pytest.fail("it must not begin")
    assert told.value.code == "not_found"
    with pytest.raises(UserError) as told, whole_file(tmp_path):
        pytest.fail("it must not begin")
    assert told.value.code == "is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UserError) as refusal, whole_file(pipe):
        pytest.fail("nothing is written")
    assert refusal.value.code == "no_file"
    assert pipe.is_fifo()


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    target = tmp_path / "клиенти [1].csv"
    (tmp_path / ".клиенти [1].csv.0a1b2c3d.part").write_text("half")
    (tmp_path / ".other.csv.0a1b2c3d.part").write_text("not ours")
    remove_leftovers(target)
    assert [each.name for each in tmp_path.iterdir()] == [".other.csv.0a1b2c3d.part"]


def test_a_name_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".csv")
    with whole_file(target) as part:
        part.write_text("whole")
    assert target.read_text() == "whole"
