"""A second start finds the first window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from partnerhub_desktop.models.instance import Instance

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from partnerhub_desktop.models.instance import Instance
application = QCoreApplication([])
sys.exit(0 if Instance(Path(sys.argv[1])).raise_other() else 5)
"""


def start_second(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND_START, str(folder)])


def test_a_second_start_raises_the_first_window(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    raised: list[bool] = []
    first = Instance(tmp_path)
    first.listen(lambda: raised.append(True))
    second = start_second(tmp_path)
    qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert second.wait(20) == 0
    first.close()


def test_windows_of_other_profiles_do_not_hear_it(qapp: object, tmp_path: Path) -> None:
    heard: list[bool] = []
    first = Instance(tmp_path / "one")
    first.listen(lambda: heard.append(True))
    assert start_second(tmp_path / "two").wait(20) == 5
    assert heard == []
    first.close()
