"""Mappings saved under a name: files of ``--mapping`` that hold for files of one shape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.kept_mappings import KeptMappings
from partnerhub_desktop.services.importing.mapping_file import read_mapping

FORM = {"table": "customers", "columns": {"Firm": "name", "Colour": None}, "dates": {"": "DD/MM/YYYY"}}


def test_what_is_kept_is_a_mapping_file_of_its_own(tmp_path: Path) -> None:
    kept = KeptMappings(tmp_path / "mappings")
    kept.keep("Дистрибутор: A/B", "firm,orgid", FORM)
    (path,) = (tmp_path / "mappings").iterdir()
    mapping = read_mapping(path)
    assert path.name == "Дистрибутор_ A_B.json"
    assert mapping.of("any.csv", ["Org ID", "FIRM"]).column_of("customers", "firm") == "name"
    assert (kept.shapes(), kept.name_of("firm,orgid")) == ({"firm,orgid": FORM}, "Дистрибутор_ A_B")


def test_a_shape_is_kept_once_and_can_be_forgotten(tmp_path: Path) -> None:
    kept = KeptMappings(tmp_path)
    kept.keep("one", "a,b", FORM)
    kept.keep("two", "a,b", FORM)
    kept.keep("three", "c", FORM)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["three.json", "two.json"]
    kept.forget("a,b")
    assert (kept.name_of("a,b"), list(kept.shapes())) == ("", ["c"])


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"shapes": {"a": {"table": "nothing"}}}',
        '{"shapes": {"a": {"table": ["customers"]}}}',
        '{"files": {"a": {"table": {}, "encoding": []}}}',
        '{"new": 1}',
    ],
)
def test_a_file_that_cannot_be_understood_is_left_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / "broken.json").write_text(content)
    kept = KeptMappings(tmp_path)
    kept.keep("good", "a", FORM)
    assert kept.shapes() == {"a": FORM}
    assert (tmp_path / "broken.json").read_text() == content


def test_what_cannot_be_written_leaves_what_was_kept(tmp_path: Path) -> None:
    kept = KeptMappings(tmp_path)
    kept.keep("one", "a", FORM)
    (tmp_path / "two.new").mkdir()
    with pytest.raises(UserError):
        kept.keep("two", "a", FORM)
    assert kept.name_of("a") == "one"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "mappings").write_text("a file")
    with pytest.raises(UserError) as told:
        KeptMappings(tmp_path / "mappings").keep("one", "a", FORM)
    assert told.value.code == "not_saved"


def test_the_longest_name(tmp_path: Path) -> None:
    KeptMappings(tmp_path).keep(" " + "n" * 300 + ". ", "a", FORM)
    KeptMappings(tmp_path).keep("///", "b", FORM)
    KeptMappings(tmp_path).keep("", "c", FORM)
    names = sorted(path.stem for path in tmp_path.iterdir())
    assert names == ["___", "mapping", "n" * 60]
    assert all(json.loads(path.read_text())["shapes"] for path in tmp_path.iterdir())
