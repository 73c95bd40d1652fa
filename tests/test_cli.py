"""The command's frame: options anywhere, exit codes, what goes to which stream, what is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

from partnerhub_desktop import __version__, cli
from partnerhub_desktop.services import problem_log
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.terminal import settings as settings_command

ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}


HEAVY = {"argparse", "logging", "json", "sqlcipher3", "sqlalchemy", "numpy", "PySide6", "platformdirs"}


def partnerhub(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "partnerhub_desktop", *arguments],
        capture_output=True,
        text=True,
        env={**ENVIRONMENT, **environment},
        check=False,
    )


def broken(*_arguments: object) -> int:
    raise ZeroDivisionError("ivan@customer.example")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--profile", "P", "settings", "theme"],
        ["settings", "--profile", "P", "theme"],
        ["settings", "theme", "--profile", "P"],
        ["settings", "theme", "--profile=P"],
    ],
)
def test_options_stand_before_or_after_the_command(arguments: Sequence[str]) -> None:
    assert cli.split_options(arguments) == ({"--profile": "P"}, ["settings", "theme"])


def test_a_filter_may_begin_with_a_dash_or_look_like_an_option() -> None:
    arguments = [
        "list",
        "--filter",
        "-tag:vip",
        "--sort",
        "-name",
        "--filter=x",
        "--json",
        "--filter",
        "--json",
    ]
    joined = ["list", "--filter=-tag:vip", "--sort=-name", "--filter=x", "--filter=--json"]
    assert cli.split_options(arguments) == ({"--json": "yes"}, joined)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["--profile"],
        ["--profile=", "settings"],
        ["--measure-start="],
        ["--today", "tomorrow", "settings"],
        ["--today", "2026-02-30", "settings"],
        ["--today", "20261123", "settings"],
        ["--today", "2026-W47-1", "settings"],
        ["list", "customers", "--filter", "--"],
        ["list", "customers", "--output=--"],
        ["--language", "de", "settings"],
        ["settings", "--nonsense"],
        ["settings", "nonsense"],
        ["settings", "theme", "pink"],
        ["backup"],
    ],
)
def test_wrong_usage_is_2_and_said_on_stderr(
    arguments: list[str], profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = (
        [] if any(argument.startswith("--profile") for argument in arguments) else ["--profile", str(profile)]
    )
    assert cli.main([*chosen, *arguments]) == 2
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err
    assert "Traceback" not in streams.err


def test_a_measure_that_cannot_be_written_opens_no_window(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "no" / "start.json")
    assert cli.main(["--profile", str(profile), "--measure-start", target]) == 1
    assert target in capsys.readouterr().err


def test_the_worlds_fault_is_1_with_what_to_do(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Profile(profile).marker.touch()
    assert cli.main(["--profile", str(profile), "settings"]) == 1
    streams = capsys.readouterr()
    assert streams.out == ""
    assert "gone or empty" in streams.err
    assert "check --start-anew" in streams.err


def test_a_bug_is_1_with_a_reference_to_the_log(
    profile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_command, "run", broken)
    assert cli.main(["--profile", str(profile), "settings"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    log = (Profile(profile).logs / problem_log.LOG_NAME).read_text()
    assert log.split()[2] in said
    assert "ZeroDivisionError" in log
    assert "customer.example" not in log


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    overview = capsys.readouterr().out
    assert all(name in overview for name in (*cli.COMMANDS, *cli.OPTIONS))
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"{__version__}\n"
    assert cli.main(["settings", "--help"]) == 0
    assert "VALUE" in capsys.readouterr().out


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_its_module(name: str) -> None:
    module = import_module(f"partnerhub_desktop.terminal.{cli.COMMANDS[name][0]}")
    assert callable(module.add_arguments)
    assert callable(module.run)


def test_no_display_is_3_in_one_sentence(profile: Path) -> None:
    done = partnerhub("--profile", str(profile), QT_QPA_PLATFORM="")
    assert done.returncode == 3
    assert done.stdout == ""
    assert "display" in done.stderr
    assert done.stderr.count("\n") == 1


def test_no_qt_is_3_in_one_sentence(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ModuleNotFoundError('none', name='PySide6')\n")
    done = partnerhub("--profile", str(profile), QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(tmp_path))
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1


def test_a_reader_that_goes_away_is_not_an_error_message(profile: Path) -> None:
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), "settings"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, env=ENVIRONMENT, check=False)
    os.close(write)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_stdout_is_1_in_words(profile: Path) -> None:
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile), "settings"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, check=False
        )
    assert done.returncode == 1
    assert "disk is full" in done.stderr


def test_the_profile_may_come_from_the_environment(profile: Path) -> None:
    done = partnerhub("settings", "--json", PARTNERHUB_PROFILE=str(profile))
    assert json.loads(done.stdout)["theme"] == "system"
    assert Profile(profile).store.exists()


def test_the_way_to_the_window_is_light() -> None:
    code = (
        "import sys; from partnerhub_desktop import cli;"
        "from partnerhub_desktop.services.session import Session;"
        "Session.of(cli.split_options(['--profile', 'x'])[0]);"
        f"print({HEAVY} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_settings_and_check_need_no_qt(profile: Path) -> None:
    code = (
        "import sys; from partnerhub_desktop.cli import main;"
        f"codes = [main(['--profile', {str(profile)!r}, name]) for name in ('settings', 'check', 'doctor')];"
        "print(codes, 'PySide6' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[0, 0, 0] False\n"
