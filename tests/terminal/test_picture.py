"""``partnerhub picture``: size, theme, real rows, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver
from tests.factories import awkward_store


@pytest.fixture
def awkward(profile: Path) -> Path:
    awkward_store(profile)
    return profile


def picture(profile: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    options = ("--profile", str(profile), "--today", "2026-11-23", "--language", "en")
    command = [sys.executable, "-m", "partnerhub_desktop", "picture", *arguments, *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def drawn(profile: Path, folder: Path, *arguments: str) -> Image.Image:
    output = folder / "page.png"
    made = picture(profile, *arguments, "--output", str(output))
    assert (made.returncode, made.stdout) == (0, ""), made.stderr
    return Image.open(output).convert("RGB")


@pytest.mark.parametrize("page", ["customers", "overview", "settings", "first_run"])
def test_a_page_has_the_size_that_was_asked_for(awkward: Path, tmp_path: Path, page: str) -> None:
    assert drawn(awkward, tmp_path, page, "--size", "1280x720").size == (1280, 720)


def test_the_theme_is_the_one_asked_for(awkward: Path, tmp_path: Path) -> None:
    corner = (700, 8)
    light = drawn(awkward, tmp_path, "settings", "--theme", "light").getpixel(corner)
    dark = drawn(awkward, tmp_path, "settings", "--theme", "dark").getpixel(corner)

    assert light == (0xFF, 0xFF, 0xFF)
    assert dark == (0x15, 0x1E, 0x2D)


def test_analytics_of_a_product_and_a_section(awkward: Path, tmp_path: Path) -> None:
    meetings = drawn(awkward, tmp_path, "analytics").tobytes()
    calling = drawn(awkward, tmp_path, "analytics", "--product", "calling", "--section", "overage").tobytes()
    assert meetings != calling
    refused = picture(awkward, "customers", "--product", "calling", "--output", str(tmp_path / "none.png"))
    assert (refused.returncode, (tmp_path / "none.png").exists()) == (2, False)
    assert "--product" in refused.stderr


def test_a_filter_changes_the_rows(awkward: Path, tmp_path: Path) -> None:
    everything = drawn(awkward, tmp_path, "customers").tobytes()
    some = drawn(awkward, tmp_path, "customers", "--filter", "status:suspended").tobytes()
    again = drawn(awkward, tmp_path, "customers", "--filter", "status:suspended").tobytes()

    assert everything != some
    assert some == again


def test_drawing_changes_nothing(awkward: Path, tmp_path: Path) -> None:
    before = kept(awkward)
    drawn(awkward, tmp_path, "customers", "--size", "1280x720")

    assert kept(awkward) == before


def kept(profile: Path) -> tuple[object, ...]:
    """The store's count of writes, and every setting."""
    connection = driver.connect(Profile(profile).store, read_only=True)
    generation = connection.execute("SELECT generation FROM store_state").fetchone()
    stored = connection.execute("SELECT key, value FROM setting").fetchall()
    connection.close()
    return (generation, stored)


def test_each_step_of_the_first_run_has_its_picture(profile: Path, tmp_path: Path) -> None:
    steps = ("language", "data", "role", "ready")
    pictures = {drawn(profile, tmp_path, "first_run", "--step", step).tobytes() for step in steps}

    assert len(pictures) == len(steps)
    assert list(profile.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nothing",), "The pages are: "),
        (("customer",), "needs --customer ORG_ID"),
        (("customer", "--customer", "x", "--filter", "a"), "says nothing about the page"),
        (("start_trial",), "comes with a later version"),
        (("customers", "--size", "10x10"), "is no size"),
        (("customers", "--size", "big"), "is no size"),
        (("customers", "--filter", "colour:red"), "There is no field"),
        (("settings", "--filter", "a"), "no list to filter"),
        (("settings", "--step", "role"), "says nothing about the page"),
        (("settings", "--customer", "x"), "says nothing about the page"),
    ],
)
def test_what_makes_no_sense_is_refused(
    profile: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    output = tmp_path / "page.png"
    refused = picture(profile, *arguments, "--output", str(output))

    assert (refused.returncode, refused.stdout) == (2, "")
    assert words in refused.stderr
    assert not output.exists()


def test_a_place_that_cannot_be_written_is_told(awkward: Path, tmp_path: Path) -> None:
    refused = picture(awkward, "settings", "--output", str(tmp_path / "nowhere" / "page.png"))

    assert refused.returncode == 1
    assert "could not be written" in refused.stderr
