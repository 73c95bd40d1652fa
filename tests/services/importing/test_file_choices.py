"""What is decided for one file or for files of one shape, and how each file was read, for a person to see."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.mapping import Mapping, shape_of
from partnerhub_desktop.services.importing.mapping_file import mapping_of
from partnerhub_desktop.services.importing.result import ImportResult
from partnerhub_desktop.services.importing.run import Request, preview_files
from tests.services.importing.stores import bring_in, new_store, rows

CUSTOMERS = "org_id,name,last_admin_activity\n"


def written(folder: Path, **files: str | bytes) -> list[Path]:
    paths = []
    for name, content in files.items():
        paths.append(folder / f"{name}.csv")
        paths[-1].write_bytes(content if isinstance(content, bytes) else content.encode())
    return paths


def previewed(paths: list[Path], mapping: dict[str, Any] | None = None, only: str = "") -> ImportResult:
    decided = mapping_of(mapping) if mapping else Mapping()
    return preview_files(Request(tuple(paths), decided), only)


def looked(paths: list[Path], mapping: dict[str, Any] | None = None) -> dict[str, Any]:
    (look,) = previewed(paths, mapping).looks.values()
    found: dict[str, Any] = json.loads(json.dumps(look.as_json()))
    return found


def test_two_files_of_one_table_may_write_dates_in_opposite_orders(tmp_path: Path) -> None:
    paths = written(tmp_path, a=CUSTOMERS + "a,A,01/02/2026\n", b=CUSTOMERS + "b,B,01/02/2026\n")
    mapping = {
        "files": {"a.csv": {"dates": "DD/MM/YYYY"}, "b.csv": {"dates": {"last_admin_activity": "MM/DD/YYYY"}}}
    }
    with closing(new_store(tmp_path)) as store:
        assert bring_in(store, *paths, mapping=mapping).rejects == []
        days = rows(store, "SELECT last_admin_activity_at FROM customer ORDER BY org_id")
    assert [day for (day,) in days] == ["2026-02-01", "2026-01-02"]


def test_the_nearer_choice_decides() -> None:
    mapping = mapping_of(
        {
            "columns": {"Firm": "name"},
            "dates": "DD/MM/YYYY",
            "customers": {"dates": "MM/DD/YYYY", "columns": {"Id": "org_id"}},
            "shapes": {"firm,id": {"dates": {"last_admin_activity": "DD/MM/YYYY"}, "columns": {"Id": None}}},
            "files": {"a.csv": {"table": "customers", "columns": {"ID": "org_id"}}, "b.csv": "users"},
        }
    )
    plain, shaped, own = (
        mapping.of(file, header)
        for file, header in (("x", ["Id"]), ("x", ["Firm", "I d"]), ("q/a.csv", ["Firm", "Id"]))
    )
    assert [each.column_of("customers", "id") for each in (plain, shaped, own)] == ["org_id", None, "org_id"]
    assert [
        each.choices("customers", "last_admin_activity", 0).dates[:2] for each in (plain, shaped, own)
    ] == [
        "MM",
        "DD",
        "DD",
    ]
    assert [plain.column_of("customers", "firm"), own.table, mapping.of("b.csv", []).table] == [
        "name",
        "customers",
        "users",
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"files": {"a": {"encoding": "latin-1"}}},
        {"files": {"a": {"delimiter": "x"}}},
        {"files": {"a": {"colour": "red"}}},
        {"files": []},
        {"shapes": {"a": {"table": "nothing"}}},
        {"columns": {"a": 1}},
    ],
)
def test_a_wrong_word_is_told(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        mapping_of(wrong)


def test_a_file_that_is_recognised_shows_how_it_was_read(tmp_path: Path) -> None:
    text = "Org ID;NAME;Colour\n" + "".join(f"o{number};Фирма {number};red\n" for number in range(9))
    look = looked(written(tmp_path, list=text.encode("cp1251")))
    assert (look["encoding"], look["delimiter"], look["table"]) == ("cp1251", ";", "customers")
    assert (look["header"], look["columns"]) == (["Org ID", "NAME", "Colour"], ["org_id", "name", ""])
    assert look["rows"] == [[f"o{number}", f"Фирма {number}", "red"] for number in range(5)]
    assert (look["missing"], look["problem"], look["shape"]) == ([], None, "colour,name,orgid")


def test_a_file_that_is_not_recognised_shows_what_it_is_nearest_to(tmp_path: Path) -> None:
    look = looked(written(tmp_path, list="Firm,org_id,Owner\nA,1,Ann\n"))
    assert (look["table"], look["missing"], look["columns"]) == (
        "customers",
        ["name"],
        ["", "org_id", "owner"],
    )
    assert look["rows"] == [["A", "1", "Ann"]]
    assert look["problem"]["source"] == reasons.COLUMN_MISSING
    look = looked(
        written(tmp_path, list="Firm,org_id\nA,1\n"), {"files": {"list.csv": {"columns": {"Firm": "name"}}}}
    )
    assert (look["missing"], look["problem"]) == ([], None)


def test_encoding_and_delimiter_can_be_chosen(tmp_path: Path) -> None:
    paths = written(tmp_path, list="org_id|name\n1|M\u00fcller\n".encode("cp1252"))
    chosen = {"files": {"list.csv": {"encoding": "cp1252", "delimiter": "|"}}}
    look = looked(paths, chosen)
    assert (look["encoding"], look["rows"]) == ("cp1252", [["1", "M\u00fcller"]])
    look = looked(paths, {"files": {"list.csv": {"encoding": "utf-8"}}})
    assert look["problem"]["source"] == reasons.OTHER_ENCODING


@pytest.mark.parametrize(("mark", "encoding"), [("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16")])
def test_a_chosen_encoding_knows_its_mark(tmp_path: Path, mark: str, encoding: str) -> None:
    paths = written(tmp_path, list="org_id,name\n1,Ю\n".encode(mark))
    chosen = {"files": {"list.csv": {"encoding": encoding.removesuffix("-sig")}}}
    assert looked(paths, chosen)["columns"] == ["org_id", "name"]


def test_only_the_file_asked_for_is_read(tmp_path: Path) -> None:
    paths = written(tmp_path, a="org_id,name\n1,A\n", b="org_id,name\n2,B\n")
    assert list(previewed(paths, only="b.csv").looks) == ["b.csv"]


def test_a_quick_look_reads_the_first_rows_and_finds_what_is_open(tmp_path: Path) -> None:
    lines = "".join(f"{number},N,01/02/2026\n" for number in range(9000))
    result = previewed(written(tmp_path, list=CUSTOMERS + lines))
    assert 0 < len(result.rejects) <= 2000
    assert {reject.reason.source for reject in result.rejects} == {reasons.AMBIGUOUS_DATE}


@pytest.mark.parametrize(
    ("content", "source"),
    [
        (b"", reasons.EMPTY_FILE),
        (b"\n\n\n", reasons.EMPTY_FILE),
        (bytes(range(256)) * 8, reasons.NO_ENCODING),
        (b"just one column\nof words\n", reasons.NO_TABLE),
        (b"org_id,name,name\n1,a,b\n", reasons.HEADER_TWICE),
    ],
)
def test_a_bad_file_says_why_in_one_line(tmp_path: Path, content: bytes, source: str) -> None:
    look = looked(written(tmp_path, bad=content))
    assert look["problem"]["source"] == source


def test_long_cells_are_shown_cut(tmp_path: Path) -> None:
    look = looked(written(tmp_path, long=f"org_id,name\n1,{'x' * 10_000}\n"))
    assert [len(cell) for cell in look["rows"][0]] == [1, 200]


def test_a_shape_is_the_same_in_any_order_and_spelling() -> None:
    assert shape_of(["Org_ID", "Name", ""]) == shape_of(["name", "org id"]) == "name,orgid"


def test_titles_that_mean_nothing_are_parted_as_they_are_written(tmp_path: Path) -> None:
    (path,) = written(tmp_path, a="Клиент;Домейн;Държава\nНов;nov.bg;BG\n".encode("cp1251"))
    look = looked([path])
    assert (look["encoding"], look["delimiter"]) == ("cp1251", ";")
    assert look["header"] == ["Клиент", "Домейн", "Държава"]
