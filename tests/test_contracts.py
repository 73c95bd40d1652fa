"""Imports only go down: the contracts of pyproject.toml hold, and would be noticed if they did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]


def test_the_import_contracts_hold() -> None:
    done = subprocess.run([*LINT, "--no-cache"], cwd=CHECKOUT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_a_broken_contract_is_noticed(tmp_path: Path) -> None:
    package = tmp_path / "partnerhub_desktop"
    shutil.copytree(CHECKOUT / "partnerhub_desktop", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "services" / "intruder.py").write_text("import PySide6.QtCore\n")
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    done = subprocess.run([*LINT, "--no-cache"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "No Qt in services BROKEN" in done.stdout
