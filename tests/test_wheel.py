"""The wheel, installed where the checkout is out of reach, brings everything it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).parents[1]

MIGRATIONS = "partnerhub_desktop/services/store/migrations"

Run = Callable[..., str]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a command of an environment with the wheel and this one's libraries, but not its checkout."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, symlinks=True)
    install = [sys.executable, "-m", "pip", "--python", str(home), "install", "--no-deps", "--no-index"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    # A folder named in a .pth file is searched, but its own .pth files (the checkout has one) are not read.
    packages = sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)})
    Path(packages, "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run_installed(program: str, *arguments: str) -> str:
        command = [str(home / "bin" / program), *arguments]
        done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run_installed


def test_the_wheel_carries_every_resource_translation_and_migration(wheel: Path) -> None:
    resources = [path for path in Path(CHECKOUT, "resources").rglob("*") if path.is_file()]
    translations = [path.with_suffix(".qm") for path in resources if path.suffix == ".ts"]
    migrations = Path(CHECKOUT, MIGRATIONS).rglob("*.py")
    carried = set(ZipFile(wheel).namelist())
    for path in [*resources, *translations]:
        assert f"partnerhub_desktop/{path.relative_to(CHECKOUT)}" in carried
    assert {str(path.relative_to(CHECKOUT)) for path in migrations} <= carried


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    rooms = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert rooms == {"partnerhub_desktop", wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info"}


def test_the_installed_package_is_not_the_checkout(run: Run) -> None:
    place = run("python", "-c", "import partnerhub_desktop; print(partnerhub_desktop.__file__)")
    assert CHECKOUT not in Path(place.strip()).parents


def test_the_installed_command_says_what_it_knows(run: Run) -> None:
    assert "import" in run("partnerhub", "--help")


def test_the_installed_command_tells_what_it_runs_on(run: Run) -> None:
    assert isinstance(json.loads(run("partnerhub", "doctor", "--json")), dict)


def test_the_installed_command_makes_and_reads_a_store(run: Run, profile: Path) -> None:
    run("partnerhub", "--profile", str(profile), "sample", "--customers", "20")
    rows = json.loads(run("partnerhub", "--profile", str(profile), "list", "customers", "--format", "json"))
    assert len(rows) == 20


def test_the_installed_command_draws_a_page(run: Run, profile: Path, tmp_path: Path) -> None:
    picture = tmp_path / "customers.png"
    run("partnerhub", "--profile", str(profile), "picture", "customers", "--output", str(picture))
    assert picture.read_bytes().startswith(b"\x89PNG")
