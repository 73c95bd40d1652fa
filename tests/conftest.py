"""The same machine for every test: language, time zone, display, network; and nothing left behind.

Set before anything else is imported, because Qt and the C library read the environment once.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

HOME = tempfile.TemporaryDirectory(prefix="partnerhub-home-")

os.environ.update({"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "Europe/Sofia", "HOME": HOME.name})
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("LANGUAGE", "PARTNERHUB_PROFILE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(variable, None)
for variable in [name for name in os.environ if name.startswith("XDG_") and name.endswith("_HOME")]:
    del os.environ[variable]
time.tzset()

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from tests.leaks import running_timers, spoken, started_threads, top_level_widgets  # noqa: E402

settings.register_profile(
    "same-every-time",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("same-every-time")

FAILED = pytest.StashKey[bool]()


def only_loopback(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: a socket that would leave this machine is a fault of the test."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise RuntimeError(f"a test reached for {address[0]}; only loopback is allowed")


sys.addaudithook(only_loopback)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Afterwards: no top-level widget, non-daemon thread, running timer or language that the test brought.

    A test that failed already keeps its objects alive through its traceback, so it is not asked.
    """
    threads = set(threading.enumerate())
    shown, language = set(top_level_widgets()), spoken()
    yield
    if request.node.stash.get(FAILED, False):
        return
    left = [*started_threads(threads), *(widget for widget in top_level_widgets() if widget not in shown)]
    if "qapp" in request.fixturenames:
        left += running_timers()
    assert not left, f"left behind: {left}"
    assert not language or spoken() == language, "another language is left in force"


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """The application of all Qt tests, speaking American English."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    # What is imported by now stays to the end: who looks for running timers need not go through it.
    gc.collect()
    gc.freeze()
    return qapp


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A new person's profile folder: private and empty."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder
