"""Icons kept for the next start: the same pictures, never a stale or a broken one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from partnerhub_desktop.services import resource_files
from partnerhub_desktop.views import icon_shapes
from partnerhub_desktop.views.icon_shapes import IconShapes


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """What a window has left that showed two icons."""
    path = tmp_path / "icon-shapes"
    shapes = IconShapes()
    shapes.keep_in(path)
    shapes.shape("bell", 16)
    shapes.shape("users", 27)
    shapes.save()
    return path


def opened(path: Path) -> IconShapes:
    shapes = IconShapes()
    shapes.keep_in(path)
    return shapes


def test_a_kept_icon_is_the_drawn_one_and_no_file_is_read(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = [IconShapes().shape("bell", 16), IconShapes().shape("users", 27)]
    monkeypatch.setattr(icon_shapes, "_drawn", None)
    shapes = opened(kept)
    assert [shapes.shape("bell", 16), shapes.shape("users", 27)] == drawn
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_icon_of_another_file_is_drawn_anew(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "icons"
    other.mkdir()
    (other / "bell.svg").write_text(resource_files.read_text("icons", "users.svg"), encoding="utf-8")
    monkeypatch.setattr(resource_files, "path", tmp_path.joinpath)
    shown = opened(kept).shape("bell", 16)
    monkeypatch.undo()
    assert shown == IconShapes().shape("users", 16)


@pytest.mark.parametrize("content", [b"", b"16 bell", b"16 bell 1 2\nshort", b"\xff\xff\n", b"x y\n" * 9])
def test_a_file_that_is_no_such_file_is_not_taken(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "icon-shapes"
    path.write_bytes(content)
    shapes = opened(path)
    assert shapes.shape("bell", 16) == IconShapes().shape("bell", 16)
    shapes.save()
    assert path.read_bytes() != content


def test_nothing_is_written_without_need_or_room(kept: Path, tmp_path: Path) -> None:
    before = kept.stat().st_mtime_ns
    shapes = opened(kept)
    shapes.shape("bell", 16)
    shapes.save()
    assert kept.stat().st_mtime_ns == before
    away = opened(tmp_path / "gone" / "icon-shapes")
    away.shape("bell", 16)
    away.save()
    assert os.listdir(tmp_path) == ["icon-shapes"]


def test_svg_can_be_read_without_its_module_of_qt() -> None:
    assert b"svg" in [bytes(each.data()) for each in QImageReader.supportedImageFormats()]
