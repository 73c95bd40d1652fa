"""The tables of an import: sound models, rejects worded, copied and saved."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from pytestqt.modeltest import ModelTester

from partnerhub_desktop.models.import_fields import field_name
from partnerhub_desktop.models.import_tables import CountsModel, RejectsModel, as_tsv, reason, save_csv
from partnerhub_desktop.models.import_words import progress_line, thousandths
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.formats import FORMATS

COUNTS = {"read": 1500, "added": 1000, "changed": 0, "unchanged": 499, "rejected": 1}
REJECTS: list[dict[str, Any]] = [
    {
        "file": "=cmd.csv",
        "line": 2,
        "column": "ends_on",
        "reason": "as it came",
        "source": reasons.NOT_A_DATE,
        "values": {"value": "утре"},
    },
    {"file": "b.csv", "line": None, "column": None, "reason": "two\nlines"},
]


def test_counts_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = CountsModel()
    model.show_counts({"customers": COUNTS, "users": dict.fromkeys(COUNTS, 0)})
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]

    assert [model.index(0, column).data() for column in range(3)] == ["Customers", "1,500", "1,000"]
    assert model.rowCount() == 1


def test_rejects_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = RejectsModel()
    model.show_rejects(REJECTS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]

    words = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert words == [
        ["=cmd.csv", "2", "Ends on", "“утре” is not a date such as 2026-12-31 or 31.12.2026."],
        ["b.csv", "", "", "two\nlines"],
    ]


def test_where_the_window_asks_itself_no_mapping_file_is_named() -> None:
    open_cells = {
        reasons.AMBIGUOUS_NUMBER: "“1.000” can mean a thousand or a fraction.",
        reasons.AMBIGUOUS_DATE: "“1.000” can be read day first or month first.",
    }
    for source, said in open_cells.items():
        assert reason(REJECTS[0] | {"source": source, "values": {"value": "1.000"}}) == said


def test_columns_are_said_in_words() -> None:
    every = {column.key for table in FORMATS.values() for column in table.columns}
    assert [key for key in every if field_name(key) == key] == []
    values = {"table": "customers", "names": "name, org_id"}
    missing = REJECTS[0] | {"source": reasons.COLUMN_MISSING, "values": values}
    assert reason(missing) == "It looks like customers, but this is missing: Name, Organization ID."


def test_copied_rejects_keep_a_line_each() -> None:
    assert as_tsv(REJECTS).splitlines()[1] == "b.csv\t\t\ttwo lines"


def test_copied_rejects_hold_no_formula() -> None:
    assert as_tsv(REJECTS).startswith("'=cmd.csv\t2\t")


def test_saved_rejects_hold_no_formula(tmp_path: Path) -> None:
    save_csv(tmp_path / "rejects.csv", REJECTS)

    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["file", "line", "column", "reason"]
    assert rows[1][0] == "'=cmd.csv"
    assert rows[2] == ["b.csv", "", "", "two\nlines"]


def test_progress_is_told_with_its_real_total(qapp: object) -> None:
    written = {"stage": "writing", "table": "license_line", "done": 34_000, "total": 100_000}
    read = {"stage": "reading", "table": "", "done": 3 << 20, "total": 12 << 20}

    assert progress_line(written) == "Writing · Licenses · 34,000 of 100,000"
    assert progress_line(read) == "Reading the files · 3.0 of 12.0 MB"
    assert (thousandths(written), thousandths({"stage": "indexing", "done": 0, "total": 0})) == (340, None)
