"""What files leave open: one question a column and table, and answers that show what they make of a cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from partnerhub_desktop.models.import_choices import FileChoices
from partnerhub_desktop.models.import_questions import Question, meanings, questions
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.mapping_file import mapping_of

pytestmark = pytest.mark.usefixtures("british")


def reject(file: str, table: str, value: str) -> dict[str, object]:
    source = {"source": reasons.AMBIGUOUS_NUMBER, "values": {"value": value}}
    return {"file": file, "line": 2, "column": "purchased", "reason": "?", "table": table} | source


def test_a_column_is_asked_for_in_each_table_and_names_its_files() -> None:
    found = questions(
        [reject("a.csv", "licenses", "1.000"), reject("u.csv", "usage", "2,000")]
        + [reject("b.csv", "licenses", "3.000"), reject("a.csv", "licenses", "4.000")]
    )

    assert found == [
        Question("decimal", "licenses", "purchased", "1.000", ("a.csv", "b.csv"), ("1.000", "3.000")),
        Question("decimal", "usage", "purchased", "2,000", ("u.csv",), ("2,000",)),
    ]


def test_a_question_can_be_asked_of_each_file_apart() -> None:
    (asked,) = questions([reject("a.csv", "licenses", "1.000"), reject("b.csv", "licenses", "3.000")])
    assert asked.apart() == [
        Question("decimal", "licenses", "purchased", "1.000", ("a.csv",), ("1.000",)),
        Question("decimal", "licenses", "purchased", "3.000", ("b.csv",), ("3.000",)),
    ]


def test_decisions_differ_by_file_and_column() -> None:
    choices = FileChoices()
    choices.decide_cells("a.csv", "decimal", ",", "purchased")
    choices.decide_cells("b.csv", "decimal", ".", "purchased")
    choices.decide_cells("b.csv", "dates", "DD/MM/YYYY")
    choices.decide_header("b.csv", "Firm", "name")
    choices.decide_header("b.csv", "Colour", None)
    choices.decide("b.csv", "encoding", "cp1251")
    mapping = mapping_of(choices.as_mapping())

    said = [mapping.of(file, []).choices("licenses", "purchased", 0) for file in ("a.csv", "b.csv", "c.csv")]
    assert [each.decimal for each in said] == [",", ".", ""]
    assert [each.dates for each in said] == ["", "DD/MM/YYYY", ""]
    assert mapping.of("b.csv", []).column_of("customers", "firm") == "name"
    assert mapping.form_of("b.csv").encoding == "cp1251"


def test_a_choice_for_the_whole_file_replaces_those_of_columns_and_can_be_taken_back() -> None:
    choices = FileChoices()
    choices.decide_cells("a.csv", "dates", "DD/MM/YYYY", "ends_on")
    choices.decide_cells("a.csv", "dates", "MM/DD/YYYY")
    assert choices.as_mapping() == {"files": {"a.csv": {"dates": {"": "MM/DD/YYYY"}}}}
    choices.decide_cells("a.csv", "dates", "")
    choices.decide("a.csv", "table", "users")
    choices.decide("a.csv", "table", "")
    assert mapping_of(choices.as_mapping()).of("a.csv", []).table == ""


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
