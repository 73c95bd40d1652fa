"""``partnerhub sample``."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from partnerhub_desktop import cli
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store_summary import read_summary

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


@pytest.mark.parametrize("day", [(), TODAY])
def test_the_data_is_as_old_as_its_filling_or_as_the_day_asked_for(
    profile: Path, day: tuple[str, ...]
) -> None:
    before = datetime.now(UTC)
    assert cli.main(["sample", "--customers", "3", "--profile", str(profile), *day]) == 0
    with closing(driver.connect(Profile(profile).store, read_only=True)) as connection:
        as_of = read_summary(connection).as_of
    assert as_of is not None
    if day:
        assert as_of == datetime(2026, 11, 23, tzinfo=UTC)
    else:
        assert before - timedelta(seconds=1) <= as_of <= datetime.now(UTC)
