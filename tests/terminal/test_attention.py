"""``partnerhub attention``: the queue as the Overview orders it, as text and as JSON."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from partnerhub_desktop.cli import main
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store
from tests.services.attention.attention_stores import TODAY, put, sold


@pytest.fixture
def options(profile: Path) -> list[str]:
    path = empty_store(profile)
    held = [
        sold("Alpha", 1, state="suspended"),
        sold("Beta", 2, kind="trial", ends_on=TODAY + timedelta(9)),
        sold("Gamma", 3, ends_on=TODAY + timedelta(9), auto_renew=True),
    ]
    with closing(driver.connect(path)) as connection:
        put(connection, held, {"Beta": "Maria"})
        connection.execute("INSERT INTO setting VALUES ('person_name', 'Maria')")
    return ["--profile", str(profile), "--today", TODAY.isoformat()]


def test_lines_as_text(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*options, "attention"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-11-24      100  suspended    Sub1           Alpha",
        "2026-12-02      100  trial        Sub2           Beta",
    ]


def test_lines_as_json(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*options, "--json", "attention", "--mine"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "customer": "Beta",
            "org_id": "org-Beta",
            "reason": "trial",
            "last_day": "2026-12-02",
            "seats": 100,
            "subscriptions": 1,
            "subscription_id": "Sub2",
            "kind": "trial",
            "ends_on": "2026-12-03",
            "overage": 0,
            "billable_overage": 0,
            "true_forward_on": None,
            "stands": "shown",
            "until": None,
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "customers"),
    [
        (("--reason", "suspended"), ["Alpha"]),
        (("--reason", "renewal"), []),
        (("--left-out",), ["Gamma"]),
    ],
)
def test_what_is_printed_can_be_chosen(
    options: list[str], capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], customers: list[str]
) -> None:
    assert main([*options, "--json", "attention", *arguments]) == 0
    assert [each["customer"] for each in json.loads(capsys.readouterr().out)] == customers


def test_who_may_not_see_analytics_is_refused(
    options: list[str], profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(driver.connect(profile / "partnerhub.sqlite")) as connection:
        connection.execute("INSERT INTO setting VALUES ('role', 'help_desk_basic')")
    assert main([*options, "attention"]) == 1
    assert "Your role does not allow this." in capsys.readouterr().err
