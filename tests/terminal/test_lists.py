"""``partnerhub list``, ``facets`` and ``why`` on the awkward customers."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from partnerhub_desktop import cli
from partnerhub_desktop.services.store import driver
from tests import awkward
from tests.factories import SEEN, awkward_store, with_rows

Call = Callable[..., str]


@pytest.fixture
def arguments(profile: Path) -> list[str]:
    awkward_store(profile)
    return ["--profile", str(profile), "--today", awkward.TODAY.isoformat()]


@pytest.fixture
def call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a command that must succeed and gives what it printed."""

    def run(*command: str, language: str = "en") -> str:
        assert cli.main([*command, *arguments, "--language", language]) == 0
        return capsys.readouterr().out

    return run


def test_json_is_the_expected_list(call: Call) -> None:
    assert json.loads(call("list", "customers", "--format", "json")) == awkward.CUSTOMERS
    assert json.loads(call("list", "customers", "--json")) == awkward.CUSTOMERS


def test_every_expected_query_through_the_command(call: Call) -> None:
    def ask(query: str) -> tuple[set[str], dict[str, Any]]:
        rows = json.loads(call("list", "customers", "--json", "--columns", "org_id", "--filter", query))
        return {row["org_id"] for row in rows}, json.loads(call("facets", "customers", "--filter", query))

    assert awkward.differences(ask) == []


def test_csv_has_keys_and_iso_dates(call: Call) -> None:
    rows = list(csv.DictReader(io.StringIO(call("list", "customers", "--format", "csv"))))
    assert [row["org_id"] for row in rows] == [row["org_id"] for row in awkward.CUSTOMERS]
    found = {row["org_id"]: row for row in rows}
    assert found["org-317"]["name"] == "'=SUM(A1:A9)"
    assert found["org-222"]["statuses"].startswith("trial;subscription;expires_soon")
    assert found["org-102"]["next_date"] == "2026-11-23"


def test_sort_limit_and_columns(call: Call) -> None:
    printed = call(
        "list",
        "customers",
        "--json",
        "--sort",
        "-purchased,name",
        "--limit",
        "2",
        "--columns",
        "name,licenses",
    )
    rows = json.loads(printed)
    assert [row["purchased"] for row in rows] == [1500, 60]
    assert list(rows[0]) == ["name", "purchased", "assigned", "used_7d", "overage"]
    assert json.loads(call("list", "customers", "--json", "--limit", "0")) == []


def test_a_filter_may_begin_with_a_minus(call: Call) -> None:
    rows = json.loads(call("list", "customers", "--json", "--filter", "-status:subscription,trial"))
    assert len(rows) == 17


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["list", "customers", "--filter", "status:exp"], "expired"),
        (["list", "customers", "--filter", "acme status:exp"], "In the filter: character 13 to 15."),
        (["facets", "customers", "--filter", "acme tag:"], "In the filter: character 10."),
        (["list", "customers", "--sort", "colour"], "The columns are: name, statuses"),
        (["list", "customers", "--columns", "colour"], "The columns are: name, statuses"),
        (["list", "customers", "--sort", "launch"], "launch"),
        (["list", "customers", "--format", "xlsx"], "--output"),
        (["list", "customers", "--limit", "-1"], "--limit"),
        (["list", "nothing"], "nothing"),
        (["facets", "users"], "users"),
    ],
)
def test_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str], command: list[str], said: str
) -> None:
    assert cli.main([*command, *arguments]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


def test_a_refused_list_leaves_the_file_alone(arguments: list[str], tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    command = ["list", "customers", "--format", "csv", "--output", str(target)]
    assert cli.main([*command, "--filter", "status:exp", *arguments]) == 2
    assert target.read_text() == "old"
    assert cli.main([*command, *arguments]) == 0
    assert len(target.read_text(encoding="utf-8").splitlines()) == 114


def test_an_output_that_cannot_be_written_is_the_world_s_fault(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = str(tmp_path / "no" / "list.csv")
    assert cli.main(["list", "customers", "--format", "csv", "--output", gone, *arguments]) == 1
    assert capsys.readouterr().err.startswith(f"{gone}: ")


@pytest.mark.usefixtures("qapp")
def test_the_table_speaks(call: Call) -> None:
    lines = call("list", "customers", "--filter", "org-102").splitlines()
    assert lines[0].split()[:3] == ["Customer", "Status", "Products"]
    assert "Trial, Expires soon" in lines[2]
    assert "23 Nov 2026" in lines[2]


@pytest.mark.usefixtures("qapp")
def test_the_table_speaks_the_language_asked_for(call: Call) -> None:
    """The last option wins; English afterwards, as other tests of this process expect it."""
    try:
        lines = call("list", "customers", "--filter", "org-102", "--sort", "name", language="bg").splitlines()
    finally:
        call("list", "customers", "--filter", "org-102")
    assert lines[0].split()[0] == "Клиент"
    assert "23.11.2026 г." in lines[2]


@pytest.mark.usefixtures("qapp")
def test_a_table_steers_no_terminal(call: Call, profile: Path) -> None:
    name = "evil\x1b[2J\u202ename"
    with_rows(profile / "partnerhub.sqlite", [("UPDATE customer SET name = ? WHERE id = 1", [(name,)])])
    printed = call("list", "customers", "--filter", "org-101")
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    assert "evil�[2J�name" in printed


@pytest.mark.usefixtures("qapp")
def test_the_workbook_has_titles_dates_and_numbers(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "customers.xlsx"
    call("list", "customers", "--format", "xlsx", "--output", str(path), "--filter", "org-102")
    book = CalamineWorkbook.from_path(str(path))
    titles, row = book.get_sheet_by_index(0).to_python()
    found = dict(zip(titles, row, strict=True))
    assert found["Customer"] == "Ends 0 trial"
    assert found["Next date"] == date(2026, 11, 23)
    assert found["Purchased"] == 10.0
    assert found["Owner"] == "Мария Иванова"


def test_why_gives_rule_inputs_and_rows(call: Call) -> None:
    for org_id, expected in awkward.WHY.items():
        reasons = json.loads(call("why", org_id, "--json"))
        assert [
            {"status": reason["status"], "subscriptions": sorted(reason["subscriptions"])}
            for reason in reasons
        ] == [{**each, "subscriptions": sorted(each["subscriptions"])} for each in expected]
        for reason in reasons:
            assert list(reason) == ["status", "rule", "inputs", "subscriptions", "as_of"]
            assert reason["as_of"] == SEEN
            assert reason["inputs"]


def test_why_is_as_new_as_the_newest_row_behind_it(call: Call, profile: Path) -> None:
    newer = "2026-11-24T08:00:00+00:00"
    line = "UPDATE license_line SET seen_at = ? WHERE subscription_id IN"
    held = "(SELECT s.id FROM subscription s JOIN customer c ON c.id = customer_id WHERE org_id = 'org-222')"
    with_rows(profile / "partnerhub.sqlite", [(f"{line} {held}", [(newer,)])])
    assert {reason["as_of"] for reason in json.loads(call("why", "org-222", "--json"))} == {newer}


def test_why_in_words(call: Call) -> None:
    assert "days_to_end 5" in call("why", "org-222")
    assert "No subscriptions" in call("why", "org-205")


def test_why_of_nobody(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["why", "org-none", *arguments]) == 1
    assert "org-none" in capsys.readouterr().err


@pytest.mark.parametrize("role", ["user_administrator", "full_administrator"])
def test_own_organization_roles_see_no_customers(
    call: Call, arguments: list[str], capsys: pytest.CaptureFixture[str], role: str
) -> None:
    call("settings", "role", role)
    for command in (["list", "customers", "--json"], ["facets", "customers"], ["why", "org-102"]):
        assert cli.main([*command, *arguments]) == 1
        assert capsys.readouterr().out == ""


def test_a_partner_administrator_lists_the_assigned_customers_only(call: Call, profile: Path) -> None:
    person = (
        "INSERT INTO person (id, email, name, source_id, seen_at) VALUES (1, 'ana@p.example', 'Ana', 1, ?)"
    )
    assigned = "INSERT INTO assignment (person_id, customer_id, source_id, seen_at) VALUES (1, 5, 1, ?)"
    with_rows(profile / "partnerhub.sqlite", [(person, [(SEEN,)]), (assigned, [(SEEN,)])])
    call("settings", "person_name", "Ana")
    call("settings", "role", "partner_administrator")
    assert [row["org_id"] for row in json.loads(call("list", "customers", "--json"))] == ["org-102"]
    assert json.loads(call("facets", "customers"))["total"] == 1


def test_help_desk_sees_but_does_not_export(call: Call, arguments: list[str], tmp_path: Path) -> None:
    call("settings", "role", "help_desk_basic")
    assert len(json.loads(call("list", "customers", "--json"))) == 113
    target = tmp_path / "list.csv"
    command = ["list", "customers", "--format", "csv", "--output", str(target)]
    assert cli.main([*command, *arguments]) == 1
    assert not target.exists()


@pytest.mark.parametrize("role", ["user_administrator", "full_administrator", "compliance_officer"])
@pytest.mark.parametrize("name", ["users", "administrators", "resources"])
def test_every_role_sees_its_own_organization(call: Call, role: str, name: str) -> None:
    call("settings", "role", role)
    assert json.loads(call("list", name, "--json")) == []


def test_the_own_organization_is_exported_by_its_full_administrator(
    call: Call, arguments: list[str], tmp_path: Path
) -> None:
    target = str(tmp_path / "users.csv")
    call("settings", "role", "user_administrator")
    assert cli.main(["list", "users", "--format", "csv", "--output", target, *arguments]) == 1
    call("settings", "role", "full_administrator")
    call("list", "users", "--format", "csv", "--output", target)
    assert cli.main(["list", "customers", "--format", "csv", "--output", target, *arguments]) == 1


EXPORTS = "SELECT action, entity, new_value FROM audit_entry WHERE action LIKE 'export%' ORDER BY id"


@pytest.mark.parametrize(
    ("role", "logged"), [("partner_read_only_administrator", True), ("partner_full_administrator", False)]
)
def test_exports_of_a_read_only_administrator_are_logged(
    call: Call, profile: Path, tmp_path: Path, role: str, logged: bool
) -> None:
    call("settings", "role", role)
    call("list", "customers", "--json")
    target = str(tmp_path / "out.csv")
    call("list", "customers", "--format", "csv", "--filter", "status:trial", "--output", target)
    call("list", "users", "--format", "csv", "--output", target)
    with closing(driver.connect(profile / "partnerhub.sqlite", read_only=True)) as connection:
        written = connection.execute(EXPORTS).fetchall()
    expected = [
        ("export", "customers", {"file": "out.csv", "filter": "status:trial"}),
        ("export_own_organization", "users", {"file": "out.csv", "filter": ""}),
    ]
    assert [(*each[:2], json.loads(each[2])) for each in written] == (expected if logged else [])


@pytest.mark.parametrize(
    "command",
    [
        ["list", "customers", "--format", "json"],
        ["list", "customers", "--format", "csv", "--filter", "status:trial", "--sort", "-owner"],
        ["list", "trials", "--format", "json"],
        ["facets", "customers"],
        ["why", "org-102", "--json"],
    ],
)
def test_plain_formats_never_import_qt(arguments: list[str], command: list[str]) -> None:
    script = (
        "import sys; from partnerhub_desktop.cli import main; code = main(sys.argv[1:]);"
        " sys.exit(code or any(name.partition('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command, *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout
