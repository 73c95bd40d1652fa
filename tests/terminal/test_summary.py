"""``partnerhub summary``: the week on paper and in a workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from partnerhub_desktop import cli
from partnerhub_desktop.services.store import driver
from tests.factories import empty_store, with_rows
from tests.pdf_text import drawn_texts
from tests.services.analytics.portfolio import Line, Portfolio, Snapshot, Sub, fill

pytestmark = pytest.mark.usefixtures("qapp")

TODAY = date(2026, 11, 24)
PORTFOLIO = Portfolio(
    TODAY,
    2,
    (
        Sub(
            0,
            (Line("Webex Calling - Professional", 100, 120, 90),),
            snapshots=(Snapshot(8, "calling", 100, 95, 80), Snapshot(0, "calling", 100, 120, 90)),
        ),
        Sub(1, (Line("Meeting - Suite", 20, 5),), added=-3, snapshots=(Snapshot(0, "meetings", 20, 5),)),
    ),
)


@pytest.fixture
def store(profile: Path) -> Path:
    path = empty_store(profile)
    fill(path, PORTFOLIO)
    return path


def run(profile: Path, *command: str) -> int:
    return cli.main([*command, "--profile", str(profile), "--today", TODAY.isoformat(), "--language", "en"])


def test_a_workbook(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "week.xlsx"
    assert run(store.parent, "summary", "--output", str(file)) == 0
    rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert rows[1][:5] == ["Meetings", "Customer 001", "Sub0001", "New", 20]
    assert rows[2][:8] == ["Calling", "Customer 000", "Sub0000", "Now over limit", 100, 0, 120, 25]
    said = [str(row[0]) for row in rows[4:]]
    assert said[0].startswith("Total customers: 2 · ")
    assert "Assigned 95 → 120 (+25)" in said[2]
    assert "Over limit 0 → 1 (+1)" in said[2]


def test_paper(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"
    assert run(store.parent, "summary", "--output", str(file)) == 0
    text = "\n".join(drawn_texts(file))
    assert "Week from 17 Nov 2026 to 24 Nov 2026" in text
    assert "Now over limit" in text


def test_what_is_refused(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(store.parent, "summary", "--output", str(tmp_path / "week.txt")) == 2
    assert "F.pdf or F.xlsx" in capsys.readouterr().err
    with_rows(store, [("INSERT INTO setting (key, value) VALUES ('role', 'help_desk_basic')", [()])])
    assert run(store.parent, "summary", "--output", str(tmp_path / "week.pdf")) == 1
    assert not (tmp_path / "week.pdf").exists()


def test_a_read_only_administrator_is_logged(store: Path, tmp_path: Path) -> None:
    role = "INSERT INTO setting (key, value) VALUES ('role', 'partner_read_only_administrator')"
    with_rows(store, [(role, [()])])
    assert run(store.parent, "summary", "--output", str(tmp_path / "week.xlsx")) == 0
    connection = driver.connect(store)
    assert connection.execute("SELECT action, entity FROM audit_entry").fetchall() == [
        ("export", "weekly summary")
    ]
    connection.close()
