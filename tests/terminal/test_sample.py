"""``partnerhub sample``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerhub_desktop import cli

TODAY = ("--today", "2026-11-23")


def test_fill_look_remove(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("--profile", str(profile), *TODAY)
    assert cli.main(["sample", "--customers", "30", "--json", *where]) == 0
    assert json.loads(capsys.readouterr().out)["rows"]["customer"] == 31
    assert cli.main(["sample", *where]) == 1
    refused = capsys.readouterr()
    assert "already" in refused.err
    assert refused.out == ""
    assert cli.main(["sample", "--remove", *where]) == 0
    assert "30" in capsys.readouterr().out
    assert cli.main(["sample", "--remove", *where]) == 1


def test_progress_is_one_object_a_line(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        cli.main(["sample", "--customers", "10", "--progress", "--json", "--profile", str(profile), *TODAY])
        == 0
    )
    progress, result = map(json.loads, capsys.readouterr().out.splitlines())
    assert (progress["stage"], progress["done"], progress["total"]) == ("sample", 10, 10)
    assert "rows" in result


@pytest.mark.parametrize("customers", ["0", "-3", "1000001", "many"])
def test_wrong_sizes(profile: Path, customers: str) -> None:
    assert cli.main(["sample", "--customers", customers, "--profile", str(profile)]) == 2
