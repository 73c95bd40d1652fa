"""The command `partnerhub import`: output, exit codes, progress, signals."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from partnerhub_desktop.cli import main
from tests.services.importing.stores import AWKWARD

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text("org_id,name,colour\na,Alpha,red\nb,,blue\n", encoding="utf-8")
    return path


def run(profile: Path, *arguments: str) -> int:
    return main(["--profile", str(profile), "--today", "2026-11-23", "import", *arguments])


def customers(profile: Path, capsys: pytest.CaptureFixture[str]) -> int:
    capsys.readouterr()
    assert main(["--profile", str(profile), "facets", "customers", "--json"]) == 0
    total: int = json.loads(capsys.readouterr().out)["total"]
    return total


def test_the_table_of_counts(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(profile, str(AWKWARD)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["read", "added", "changed", "unchanged", "rejected"]
    assert ["licenses", "136", "136", "0", "0", "0"] in [line.split() for line in lines]
    assert lines[-1] == "Imported."
    assert run(profile, str(AWKWARD)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing had changed."


def test_json_has_the_shape_of_the_interface(
    profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(profile, str(faulty), "--json") == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "tables": {"customers": {"read": 2, "added": 1, "changed": 0, "unchanged": 0, "rejected": 1}},
        "rejects": [
            {"file": "customers.csv", "line": 3, "column": "name", "reason": "The cell is empty but needed."}
        ],
    }
    ignored, outcome = said.err.splitlines()
    assert ignored == "customers.csv: columns not known and ignored: colour."
    assert outcome.startswith("Nothing was written")
    assert customers(profile, capsys) == 0


def test_rejects_in_words(profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(profile, str(faulty)) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[2:] == ["customers.csv:3: name: The cell is empty but needed."]
    assert said.err.splitlines()[-1].startswith("Nothing was written")


def test_a_path_that_is_not_there_is_named_as_given(
    profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(profile, "/nope/customers.csv") == 1
    said = capsys.readouterr()
    assert said.out == "/nope/customers.csv: There is no such file or folder.\n"
    assert said.err == "Nothing was written, because nothing could be read.\n"


def test_a_file_that_is_not_there_keeps_the_others_back(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "customers.csv"
    good.write_text("org_id,name\na,Alpha\n", encoding="utf-8")
    assert run(profile, str(good), "gone.csv") == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "gone.csv: There is no such file or folder."
    assert "rows were rejected" not in said.err
    assert "not every file could be read" in said.err


def test_names_from_files_steer_no_terminal(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a\nb.csv").write_text("org_id,name,col\x1b[31mour\na,,red\n", encoding="utf-8")
    assert run(profile, str(tmp_path / "a\nb.csv")) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "a·b.csv:2: name: The cell is empty but needed."
    assert said.err.splitlines()[0] == "a·b.csv: columns not known and ignored: col·[31mour."


def test_skip_rejected_writes_the_rest(
    profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(profile, str(faulty), "--skip-rejected") == 0
    assert customers(profile, capsys) == 1


def test_a_dry_run(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(profile, str(AWKWARD), "--dry-run") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "A dry run: nothing was written."
    assert customers(profile, capsys) == 0


def test_progress_is_one_object_a_line_and_the_result_the_last(
    profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(profile, str(AWKWARD), "--progress") == 0
    *steps, result = map(json.loads, capsys.readouterr().out.splitlines())
    assert {tuple(step) for step in steps} == {("stage", "table", "done", "total")}
    assert set(result) == {"tables", "rejects", "notes", "files"}
    assert run(profile, str(faulty), "--progress") == 1
    reject = json.loads(capsys.readouterr().out.splitlines()[-1])["rejects"][0]
    assert (reject["source"], reject["values"]) == ("The cell is empty but needed.", {})


def test_a_mapping_file(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, mapping = tmp_path / "x.csv", tmp_path / "mapping.json"
    table.write_text("Number,name,last_admin_activity\na,Alpha,01/02/2027\n", encoding="utf-8")
    mapping.write_text('{"columns": {"number": "org_id"}, "dates": "DD/MM/YYYY"}', encoding="utf-8-sig")
    assert run(profile, str(table), "--mapping", str(mapping)) == 0
    assert customers(profile, capsys) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"column": {}}',
        '{"columns": {"a": "nothing"}}',
        '{"dates": "YYYY"}',
        '{"dates": {"x": 1}}',
        '{"decimal": []}',
        '{"customers": []}',
        '{"customers": {"files": {}}}',
        '{"files": {"a.csv": "people"}}',
        "[" * 100_000,
    ],
)
def test_a_mapping_that_makes_no_sense(
    profile: Path, tmp_path: Path, faulty: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text(text, encoding="utf-8")
    assert run(profile, str(faulty), "--mapping", str(mapping)) == 1
    assert "mapping.json" in capsys.readouterr().err


def test_a_mapping_that_is_not_there(profile: Path, faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(profile, str(faulty), "--mapping", "gone.json") == 1
    assert "gone.json" in capsys.readouterr().err


def test_after_sample_data_it_says_what_to_do(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--profile", str(profile), "sample", "--customers", "3"]) == 0
    assert run(profile, str(AWKWARD)) == 1
    assert "partnerhub sample --remove" in capsys.readouterr().err
    assert main(["--profile", str(profile), "sample", "--remove"]) == 0
    assert run(profile, str(AWKWARD)) == 0


def test_the_window_is_told_the_code_of_an_error(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--profile", str(profile), "sample", "--customers", "3"]) == 0
    capsys.readouterr()
    assert run(profile, str(AWKWARD), "--progress") == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {"error": "sample_data"}


def test_without_a_path_it_is_wrong_usage(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(profile) == 2
    assert "PATH" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGTERM")
def test_a_signal_cancels_in_words(profile: Path, tmp_path: Path) -> None:
    table = tmp_path / "customers.csv"
    rows = "".join(f"o{n},Name {n}\n" for n in range(200_000))
    table.write_text(f"org_id,name\n{rows}", encoding="utf-8")
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), "import", str(table)]
    process = subprocess.Popen(
        [*command, "--progress"], cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first: dict[str, Any] = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=60)
    assert first["stage"] == "reading"
    assert process.returncode == 1
    assert errors == "The import was cancelled.\nNothing was written.\n"


def test_the_command_needs_no_qt(profile: Path) -> None:
    probe = (
        "import sys; from partnerhub_desktop.cli import main;"
        f"code = main(['--profile', {str(profile)!r}, 'import', {str(AWKWARD)!r}, '--json']);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=CHECKOUT, capture_output=True, check=False)
    assert done.returncode == 0
