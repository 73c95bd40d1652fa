"""No display or no library ends with one sentence, before Qt would abort the process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from partnerhub_desktop import launch_check
from partnerhub_desktop.launch_check import (
    missing_libraries,
    problem_importing_qt,
    problem_starting_window,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has displays to miss")


def test_no_display_is_said_in_one_sentence() -> None:
    problem = problem_starting_window({})
    assert problem is not None
    assert "display" in problem
    assert "\n" not in problem


@pytest.mark.parametrize("platform", ["xcb", "wayland", "wayland;xcb", "xcb:some-option"])
def test_a_platform_asked_for_without_its_display_is_a_problem(platform: str) -> None:
    assert problem_starting_window({"QT_QPA_PLATFORM": platform}) == launch_check.NO_DISPLAY


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "wayland;offscreen"])
def test_a_platform_without_a_display_needs_none(platform: str) -> None:
    assert problem_starting_window({"QT_QPA_PLATFORM": platform}) is None


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    problem = problem_starting_window({"QT_QPA_PLATFORM": "imagined"})
    assert problem is not None
    assert "imagined" in problem


@pytest.mark.parametrize("display", [":9999", "not a display", "127.0.0.1:9999"])
def test_a_dead_x11_display_is_named(display: str) -> None:
    problem = problem_starting_window({"DISPLAY": display})
    assert problem is not None
    assert display in problem


def test_a_wayland_display_is_asked_whether_it_answers(tmp_path: Path) -> None:
    if missing_libraries(launch_check.WAYLAND_LIBRARIES):
        pytest.skip("this machine has no Wayland libraries")
    session = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    problem = problem_starting_window(session)
    assert problem is not None
    assert "wayland-0" in problem
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert problem_starting_window(session) is None


def test_a_second_display_that_answers_is_enough(tmp_path: Path) -> None:
    if missing_libraries(launch_check.WAYLAND_LIBRARIES):
        pytest.skip("this machine has no Wayland libraries")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        both = {"DISPLAY": ":9999", "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert problem_starting_window(both) is None


def test_a_missing_library_comes_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch_check, "X11_LIBRARIES", {"libno-such-library.so.0": "libno-such-library0"})
    problem = problem_starting_window({"DISPLAY": ":9999"})
    assert problem is not None
    assert problem.endswith("sudo apt install libno-such-library0")


def test_qt_that_cannot_be_imported_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    error = ImportError("libno-such-library.so.0: cannot open", name="QtCore", path="/lib/PySide6/QtCore.so")
    problem = problem_importing_qt(error)
    assert problem is not None
    assert "cannot open" in problem
    monkeypatch.setattr(launch_check, "QT_LIBRARIES", {"libno-such-library.so.0": "libno-such-library0"})
    problem = problem_importing_qt(error)
    assert problem is not None
    assert problem.endswith("sudo apt install libno-such-library0")


def test_another_import_that_fails_is_not_explained_away() -> None:
    assert problem_importing_qt(ModuleNotFoundError("No module named 'numpy'", name="numpy")) is None


def test_only_absent_libraries_are_missing() -> None:
    assert missing_libraries(["libc.so.6", "libno-such-library.so.0"]) == ["libno-such-library.so.0"]


def test_the_check_itself_needs_neither_qt_nor_much_of_the_library() -> None:
    script = "import sys, partnerhub_desktop.launch_check; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"PySide6", "sqlalchemy", "socket", "subprocess"} & set(done.stdout.split())


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":9999"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_the_command_ends_with_code_3_and_one_sentence(display: dict[str, str], profile: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | display
    command = [sys.executable, "-m", "partnerhub_desktop", "--profile", str(profile)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 3
    assert "display" in done.stderr
    assert len(done.stderr.splitlines()) == 1
