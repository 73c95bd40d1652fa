"""What files leave open: one question a column and table, and answers that show what they make of a cell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from partnerhub_desktop.models.import_questions import Question, as_mapping, meanings, questions
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.mapping_file import mapping_of


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def reject(file: str, table: str, value: str) -> dict[str, object]:
    source = {"source": reasons.AMBIGUOUS_NUMBER, "values": {"value": value}}
    return {"file": file, "line": 2, "column": "purchased", "reason": "?", "table": table} | source


def test_a_column_is_asked_for_in_each_table_and_names_its_files() -> None:
    found = questions(
        [reject("a.csv", "licenses", "1.000"), reject("u.csv", "usage", "2,000")]
        + [reject("b.csv", "licenses", "3.000"), reject("a.csv", "licenses", "4.000")]
    )

    assert found == [
        Question("decimal", "licenses", "purchased", "1.000", ("a.csv", "b.csv")),
        Question("decimal", "usage", "purchased", "2,000", ("u.csv",)),
    ]


def test_answers_differ_by_table() -> None:
    answers = {("decimal", "licenses", "purchased"): ",", ("decimal", "usage", "purchased"): "."}
    mapping = mapping_of(as_mapping(answers))

    said = [mapping.of("", []).choices(table, "purchased", 0) for table in ("licenses", "usage", "orders")]
    assert [each.decimal for each in said] == [",", ".", ""]


@pytest.mark.parametrize(
    ("kind", "example", "answers"),
    [
        ("decimal", "1.000", {".": "1.000 = 1", ",": "1.000 = 1000"}),
        ("decimal", "1,000", {".": "1,000 = 1000", ",": "1,000 = 1"}),
        ("decimal", "-1.250", {".": "-1.250 = -1.25", ",": "-1.250 = -1250"}),
        (
            "dates",
            "01/02/2027",
            {"DD/MM/YYYY": "01/02/2027 = 1 Feb 2027", "MM/DD/YYYY": "01/02/2027 = 2 Jan 2027"},
        ),
        ("dates", "13/02/2027", {"DD/MM/YYYY": "Day first", "MM/DD/YYYY": "Month first"}),
    ],
)
def test_an_answer_shows_what_it_makes_of_the_cell(kind: str, example: str, answers: dict[str, str]) -> None:
    assert meanings(Question(kind, "licenses", "purchased", example)) == answers


def test_a_thousand_is_said_as_the_locale_writes_a_fraction() -> None:
    QLocale.setDefault(QLocale("bg_BG"))
    assert meanings(Question("decimal", "licenses", "purchased", "1.250"))["."] == "1.250 = 1,25"
