"""Exports: streams, formulas that stay text, files that appear whole or not at all."""

from __future__ import annotations

import csv
import io
import json
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
from partnerhub_desktop.services.exporting.values import csv_value, json_value
from partnerhub_desktop.services.exporting.whole_file import whole_file
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
