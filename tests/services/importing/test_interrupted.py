"""Killed or cancelled at any point (reliability.md, I21): nothing is applied, the next run does it all."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from partnerhub_desktop.services.importing.metering import Cancelled, Progress
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.dialects import write_folder, write_workbook
from tests.services.importing.stores import AWKWARD, Content, bring_in, content, new_store, value

KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from partnerhub_desktop.services.importing.run import Request, import_files
from partnerhub_desktop.services.store.database import Store

def report(progress):
    if progress.stage == sys.argv[3] and progress.table in ("", sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)

import_files(Store(Path(sys.argv[1])), Request((Path(sys.argv[2]),)), date(2026, 11, 23), report)
"""
CUSTOMERS = 3_000


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough rows for several batches of every table."""
    customers = [["org_id", "name"], *([f"o{n}", f"Name {n}"] for n in range(CUSTOMERS))]
    subscriptions = [["subscription_id", "org_id"], *([f"s{n}", f"o{n}"] for n in range(CUSTOMERS))]
    licenses = [["subscription_id", "offer", "purchased", "assigned"]]
    licenses += [[f"s{n}", "Meeting", "10", "5"] for n in range(CUSTOMERS)]
    tables = {"customers": customers, "subscriptions": subscriptions, "licenses": licenses}
    return write_folder(tmp_path_factory.mktemp("in") / "files", tables, "utf-8", ",", "\n")


@pytest.fixture(scope="module")
def expected(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Content:
    store = new_store(tmp_path_factory.mktemp("expected"))
    bring_in(store, files)
    found = content(store)
    store.close()
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(
    ("stage", "table"),
    [
        ("reading", "licenses"),
        ("checking", "licenses"),
        ("writing", "license_line"),
        ("snapshots", ""),
        ("indexing", ""),
    ],
)
def test_kill_9_then_again(store: Store, files: Path, expected: Content, stage: str, table: str) -> None:
    before = content(store), value(store, "SELECT generation FROM store_state")
    command = [sys.executable, "-c", KILLED, str(store.path), str(files), stage, table]
    done = subprocess.run(command, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (content(store), value(store, "SELECT generation FROM store_state")) == before
    assert value(store, "PRAGMA integrity_check") == "ok"
    assert bring_in(store, files).written
    assert content(store) == expected


@pytest.mark.parametrize("share", [0.01, 0.25, 0.5, 0.75, 0.99])
def test_cancel_then_again(store: Store, files: Path, expected: Content, share: float) -> None:
    said: list[Progress] = []
    asked: list[int] = []
    limit = 10**9

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > limit

    with closing(new_store(store.path.parent, "counted")) as counted:
        bring_in(counted, files, cancelled=cancelled)
    limit = int(len(asked) * share)
    asked.clear()

    before = content(store)
    with pytest.raises(Cancelled):
        bring_in(store, files, report=said.append, cancelled=cancelled)
    assert content(store) == before
    assert bring_in(store, files).written
    assert content(store) == expected


def test_cancel_at_the_last_moment_still_writes_nothing(store: Store) -> None:
    said: list[Progress] = []
    with pytest.raises(Cancelled):
        bring_in(
            store, AWKWARD, report=said.append, cancelled=lambda: bool(said) and said[-1].stage == "indexing"
        )
    assert said[-1].stage == "indexing"
    assert value(store, "SELECT count(*) FROM customer") == 0


def test_cancel_while_a_workbook_is_read(store: Store, tmp_path: Path) -> None:
    table = [["org_id", "name"], *([f"o{n}", f"Name {n}"] for n in range(20_000))]
    book = write_workbook(tmp_path / "book.xlsx", {"Customers": table})
    said: list[Progress] = []
    with pytest.raises(Cancelled):
        bring_in(store, book, report=said.append, cancelled=lambda: len(said) > 0)
    assert value(store, "SELECT count(*) FROM customer") == 0


def test_progress_says_every_stage_in_order(store: Store) -> None:
    said: list[Progress] = []
    bring_in(store, AWKWARD, report=said.append)
    stages = list(dict.fromkeys(progress.stage for progress in said))
    assert stages == ["reading", "checking", "writing", "snapshots", "indexing"]
    assert said[-3].done == said[-3].total
