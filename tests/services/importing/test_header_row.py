"""Titles that do not stand in the first row: reports begin with a title, a date, an empty line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as some

from partnerhub_desktop.services.importing.header_row import Fit, place_of_titles
from partnerhub_desktop.services.importing.mapping import Mapping
from partnerhub_desktop.services.importing.mapping_file import mapping_of
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.run import Request, preview_files

TITLES, ROW = ["org_id", "name"], ["a", "Alpha"]
NOTHING_SAID = Mapping()


def previewed(path: Path, mapping: Mapping = NOTHING_SAID) -> ImportResult:
    return preview_files(Request((path,), mapping))


def book(path: Path, **sheets: list[list[str]]) -> Path:
    written = xlsxwriter.Workbook(str(path))
    for name, rows in sheets.items():
        sheet = written.add_worksheet(name)
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
    written.close()
    return path


def text(path: Path, lines: list[list[str]], delimiter: str = ",") -> Path:
    path.write_text("\n".join(delimiter.join(line) for line in lines) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_text_with_lines_over_its_titles(tmp_path: Path, delimiter: str) -> None:
    result = previewed(text(tmp_path / "c.csv", [["Report; of June, 2026"], [], TITLES, ROW], delimiter))
    look = result.looks["c.csv"]
    assert (look.table, list(look.header), look.title_row, look.delimiter) == (
        "customers",
        TITLES,
        3,
        delimiter,
    )
    assert look.rows == [ROW]
    assert result.rejects == []
    assert [str(note) for note in result.notes] == [
        "c.csv: the column titles are taken from row 3; what stands above is left out."
    ]


def test_rejects_still_name_the_line_of_the_file(tmp_path: Path) -> None:
    result = previewed(text(tmp_path / "c.csv", [["June"], TITLES, ["", "Nobody"]]))
    assert [(reject.line, reject.column) for reject in result.rejects] == [(3, "org_id")]


def test_a_sheet_with_rows_over_its_titles(tmp_path: Path) -> None:
    result = previewed(book(tmp_path / "b.xlsx", Firms=[["June"], ["by hand", "", "1"], TITLES, ROW]))
    look = result.looks["b.xlsx/Firms"]
    assert (look.table, list(look.header), look.title_row, look.rows) == ("customers", TITLES, 3, [ROW])
    assert result.rejects == []


def test_empty_lines_over_the_titles_are_not_worth_a_note(tmp_path: Path) -> None:
    assert previewed(text(tmp_path / "c.csv", [[], TITLES, ROW])).notes == []
    assert previewed(book(tmp_path / "b.xlsx", Firms=[[], [], TITLES, ROW])).notes == []


@pytest.mark.parametrize("row", [4, "4"])
def test_the_row_can_be_chosen(tmp_path: Path, row: Any) -> None:
    rows = [["June"], TITLES, ROW, ["Number", "Firm"], ["b", "Beta"]]
    paths = text(tmp_path / "c.csv", rows), book(tmp_path / "b.xlsx", Firms=rows)
    for path, name in zip(paths, ("c.csv", "b.xlsx/Firms"), strict=True):
        look = previewed(path, mapping_of({"files": {name: {"title_row": row}}})).looks[name]
        assert (list(look.header), look.title_row) == (["Number", "Firm"], 4)


def test_a_row_that_is_not_there_is_no_choice(tmp_path: Path) -> None:
    mapping = mapping_of({"files": {"c.csv": {"title_row": 900}}})
    assert previewed(text(tmp_path / "c.csv", [TITLES, ROW]), mapping).looks["c.csv"].title_row == 1


@pytest.mark.parametrize("row", [-1, 1.5, True, "third", [3]])
def test_what_is_no_row_is_told(row: Any) -> None:
    with pytest.raises(ValueError, match="is no row"):
        mapping_of({"files": {"c.csv": {"title_row": row}}})


def test_lower_titles_that_lack_a_needed_one_say_which(tmp_path: Path) -> None:
    rows = [["June"], ["name", "country", "domain"], ["Alpha", "BG", "a.example"]]
    result = previewed(book(tmp_path / "b.xlsx", Firms=rows))
    assert [(reject.file, str(reject.reason)) for reject in result.rejects] == [
        ("b.xlsx/Firms", "It looks like customers, but this is missing: org_id.")
    ]


def test_every_sheet_of_a_workbook_without_a_table_says_why(tmp_path: Path) -> None:
    result = previewed(book(tmp_path / "b.xlsx", One=[["Dear"]], Two=[["colleague"]]))
    assert [(reject.file, str(reject.reason)) for reject in result.rejects] == [
        ("b.xlsx/One", "No known table has these columns: Dear."),
        ("b.xlsx/Two", "No known table has these columns: colleague."),
    ]
    assert not any(look.is_left_out for look in result.looks.values())


def test_a_sheet_beside_the_tables_is_left_out_with_its_reason(tmp_path: Path) -> None:
    result = previewed(book(tmp_path / "b.xlsx", Firms=[TITLES, ROW], Notes=[["Dear", "", "colleague"]]))
    assert result.rejects == []
    assert [str(note) for note in result.notes] == [
        "b.xlsx/Notes: not imported, since no known table has these columns: Dear, colleague."
    ]
    assert result.looks["b.xlsx/Notes"].is_left_out


def test_a_line_of_any_length_under_the_first_costs_nothing(tmp_path: Path) -> None:
    asked: list[int] = []
    rows = [["June"], ["x"] * 5_000, TITLES]
    place_of_titles(rows, lambda row: asked.append(len(row)) or Fit(False, 0))  # type: ignore[func-returns-value]
    assert asked == [1, 2]


@given(some.lists(some.tuples(some.booleans(), some.integers(0, 9)), min_size=1, max_size=20))
def test_the_first_whole_row_of_titles_is_taken(fits: list[tuple[bool, int]]) -> None:
    rows = [[str(place)] for place in range(len(fits))]
    taken = place_of_titles(rows, lambda row: Fit(*fits[int(row[0])]))
    whole = [place for place, (complete, _) in enumerate(fits[:12]) if complete]
    assert (
        taken == whole[0]
        if whole
        else fits[taken][1] == max(fits[0][1], *(known for _, known in fits[:12] if known >= 2), 0)
    )
