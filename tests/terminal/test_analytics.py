"""``partnerhub kpis``, ``section`` and ``trend`` give what plain Python makes of the same portfolio."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from partnerhub_desktop import cli
from partnerhub_desktop.services.catalog.sections import section
from partnerhub_desktop.services.lists.sort_words import exported_fields
from tests.factories import empty_store, with_rows
from tests.services.analytics.edges import edge_portfolio
from tests.services.analytics.oracle import PRODUCTS, SECTIONS, Oracle
from tests.services.analytics.portfolio import fill

pytestmark = pytest.mark.usefixtures("qapp")  # one a process, and a page is printed by a whole one
TODAY = date(2026, 11, 24)
Call = Callable[..., str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile")
    fill(empty_store(folder), edge_portfolio(TODAY))
    return folder


@pytest.fixture
def call(folder: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*command: str, code: int = 0) -> str:
        found = cli.main(
            [*command, "--profile", str(folder), "--today", TODAY.isoformat(), "--language", "en"]
        )
        said = capsys.readouterr()
        assert found == code, said.err
        return said.err if code else said.out

    return run


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    return Oracle(edge_portfolio(TODAY))


@pytest.mark.parametrize("product", PRODUCTS)
def test_kpis(call: Call, oracle: Oracle, product: str) -> None:
    found = json.loads(call("kpis", "--product", product, "--json"))
    assert (found["as_of"], found["product"]) == ("2026-11-23", product)
    assert found["top"] == oracle.top()
    assert list(found["sections"]) == list(SECTIONS)
    for name in SECTIONS:
        assert found["sections"][name] == pytest.approx(oracle.figures(product, name))


def test_kpis_in_words_are_of_meetings_if_not_said(call: Call) -> None:
    assert call("kpis").startswith("meetings, as of 2026-11-23\ntop\n  total_customers")


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_in_every_form(call: Call, oracle: Oracle, name: str, tmp_path: Path) -> None:
    wanted = [oracle.shown(row) for row in oracle.section("calling", name)]
    fields = section(name).fields
    rows: list[dict[str, Any]] = json.loads(call("section", name, "--product", "calling", "--json"))
    assert all(list(row) == list(fields) for row in rows)
    known = {row["subscription_id"]: {key: row[key] for key in fields if key != "customer"} for row in wanted}
    assert {
        row["subscription_id"]: {k: v for k, v in row.items() if k != "customer"} for row in rows
    } == known
    lines = list(csv.reader(io.StringIO(call("section", name, "--product", "calling", "--format", "csv"))))
    assert lines[0] == list(fields)
    assert [line[2] for line in lines[1:]] == [row["subscription_id"] for row in rows]
    assert len(call("section", name, "--product", "calling").splitlines()) == len(rows) + 2
    file = tmp_path / "rows.xlsx"
    call("section", name, "--product", "calling", "--format", "xlsx", "--output", str(file))
    sheet = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert len(sheet) == len(rows) + 1


def test_trend(call: Call, oracle: Oracle) -> None:
    found = json.loads(call("trend", "--product", "calling", "--json"))
    weeks = oracle.weeks("calling", date(2025, 10, 27), TODAY)
    assert [tuple(week.values()) for week in found] == [(day.isoformat(), *rest) for day, *rest in weeks]
    part = json.loads(
        call("trend", "--product", "calling", "--json", "--from", "2026-11-10", "--to", "2026-11-17")
    )
    weeks = oracle.weeks("calling", date(2026, 11, 10), date(2026, 11, 17))
    assert [tuple(week.values()) for week in part] == [(day.isoformat(), *rest) for day, *rest in weeks]


def test_a_trend_that_ends_before_it_begins_is_refused(call: Call) -> None:
    assert "first day is after" in call("trend", "--from", "2026-12-01", "--to", "2026-11-01", code=2)
    with_days = ["trend", "--from", "2026-13-01"]
    assert "a day, YYYY-MM-DD" in call(*with_days, code=2)


def test_who_may_not_see_analytics_gets_none(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(path := empty_store(profile), edge_portfolio(TODAY))
    with_rows(path, [("INSERT INTO setting (key, value) VALUES ('role', 'help_desk_basic')", [()])])
    for command in (["kpis"], ["section", "recent"], ["trend"]):
        assert cli.main([*command, "--profile", str(profile)]) == 1
    assert capsys.readouterr().err.count("Your role does not allow this.") == 3
    for asking in ("list", "facets"):
        for name in ("customers", "subscriptions", "trials"):
            asked = [asking, name, "--filter=-analytics:cov", "--profile", str(profile)]
            assert cli.main(asked) == 1
            said = capsys.readouterr()
            assert "Your role does not see analytics, which “-analytics:cov” asks for.\nTake it" in said.err
            assert not said.out


@pytest.mark.parametrize(
    "command", [("kpis",), ("section", "overage", "--json"), ("trend",)], ids=lambda one: one[0]
)
def test_no_qt(folder: Path, command: tuple[str, ...]) -> None:
    arguments = [*command, "--profile", str(folder), "--today", TODAY.isoformat()]
    program = (
        "import sys\nfrom partnerhub_desktop import cli\n"
        f"assert cli.main({arguments!r}) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


@pytest.mark.parametrize("name", SECTIONS)
def test_a_file_has_every_part_of_what_the_window_shows(call: Call, tmp_path: Path, name: str) -> None:
    spec = section(name)
    fields = exported_fields(tuple(each for each in spec.columns if each.shown), spec)
    ids, out = tmp_path / "ids", tmp_path / "section.csv"
    rows = json.loads(call("section", name, "--json"))
    every = ("section", name, "--columns", ",".join(fields), "--format", "csv")
    whole = list(csv.DictReader(io.StringIO(call(*every))))
    assert [row["customer"] for row in whole] == [row["customer"] for row in rows]
    for column in spec.columns:
        parts = [part for part in column.needs if part != "org_id"]
        assert set(parts) <= set(fields) or not column.shown
    ids.write_bytes(b"")
    said = call(*every, "--ids", str(ids), "--output", str(out), "--progress")
    assert json.loads(said.splitlines()[-1])["rows"] == 0
    assert out.read_text("utf-8").count("\n") == 1


def test_a_section_is_printed_as_the_window_shows_it(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "section.pdf"
    call("section", "overage", "--format", "pdf", "--output", str(out))
    assert out.read_bytes().startswith(b"%PDF")


def test_an_unknown_column_is_refused_with_the_known_ones(call: Call) -> None:
    said = call("section", "recent", "--columns", "customer,nonsense", code=2)
    assert "“nonsense”" in said
    assert "days_since_added" in said


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_what_is_no_text_needs_a_file(call: Call, kind: str) -> None:
    assert "--output" in call("section", "recent", "--format", kind, code=2)
