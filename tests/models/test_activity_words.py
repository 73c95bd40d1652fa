"""What happened, in words: fields by name, days in the person's time zone, texts from outside as they are."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from partnerhub_desktop.models.activity_words import FIELDS, lines_of, sentence, subject_of
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.services.customer_record.activity import EDIT, IMPORT, Happening
from partnerhub_desktop.services.importing.recording import KEPT

FORMATS = Formats(QLocale("en_GB"), date(2026, 11, 23))
AT = "2026-11-22T22:30:00+00:00"


def happening(old: Any, new: Any, entity: str = "customer", **fields: Any) -> Happening:
    key = ("Sub1", "Webex Calling") if entity == "license_line" else ("Sub1",)
    made = Happening(IMPORT, AT, "a.csv", "", entity, key, old, new)
    return made._replace(**fields)


def test_every_kept_column_has_a_name() -> None:
    assert {name for kept in KEPT.values() for name, _ in kept.columns} <= set(FIELDS)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ({"assigned": 1200}, {"assigned": 1212}, "Assigned: 1,200 → 1,212"),
        ({"ends_on": "2026-12-01"}, {"ends_on": None}, "Ends: 1 Dec 2026 → –"),
        ({"auto_renew": None}, {"auto_renew": False}, "Auto-renew: – → No"),
        ({"owner": None}, {"owner": "Ana"}, "Owner: none → Ana"),
        ({"tags": ["a", "b"]}, {"tags": ["b", "c"]}, "Tags: +c, −a"),
        ({"managed_by": ["partner"]}, {"managed_by": []}, "Managed by: Partner organization → none"),
        ({"state": "active"}, {"state": "paused"}, "State: Active → paused"),
        ({"hue": 1, "name": "<b>"}, {"hue": 2, "name": "x"}, "Name: <b> → x · hue: 1 → 2"),
        ({"role": "boss"}, {"role": "partner_administrator"}, "Role: boss → Partner administrator"),
        ({"ends_on": "soon"}, {"ends_on": "2026-12-01"}, "Ends: soon → 1 Dec 2026"),
    ],
)
def test_changes_are_told_field_by_field(old: Any, new: Any, said: str) -> None:
    assert sentence(happening(old, new), FORMATS) == said


def test_what_is_new_is_told_with_its_values() -> None:
    line = happening(None, {"product": "calling", "purchased": 10, "assigned": 0}, "license_line")
    assert sentence(line, FORMATS) == "New license line: Product Calling, Purchased 10"
    assert subject_of(line) == "Webex Calling · Sub1"
    assert sentence(happening(None, {"kind": "trial"}, "subscription"), FORMATS) == "New trial"


def test_an_undone_edit_says_so() -> None:
    undone = happening({"owner": "a"}, {"owner": "b"}, kind=EDIT, action="undo_edit_customer")
    assert sentence(undone, FORMATS) == "Undone: Owner: a → b"


def test_days_are_those_of_the_persons_clock(qapp: object) -> None:
    early = happening({"owner": "a"}, {"owner": "b"}, at="2026-11-22T21:30:00+00:00")
    lines = lines_of([happening({"owner": "b"}, {"owner": "c"}), early], FORMATS)
    assert [(line.title, line.is_heading) for line in lines if line.is_heading] == [
        ("Today · 23 Nov 2026", True),
        ("Yesterday · 22 Nov 2026", True),
    ]
    assert [line.aside for line in lines if not line.is_heading] == ["00:30", "23:30"]


def test_who_and_when_stand_with_the_first_of_each_import() -> None:
    several = [happening({"assigned": number}, {"assigned": 9}, "license_line") for number in range(3)]
    lines = [line for line in lines_of(several, FORMATS) if not line.is_heading]
    assert [line.aside_caption for line in lines] == ["Import of a.csv", "", ""]


def test_other_writing_directions_stay_apart() -> None:
    said = sentence(happening({"name": "شركة"}, {"name": "a\u202eb"}), FORMATS)
    assert said == "Name: \u2068شركة\u2069 → \u2068a\u202eb\u2069"
