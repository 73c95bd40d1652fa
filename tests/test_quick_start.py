"""What PySide compiles at every start is kept, and never taken for something else."""

from __future__ import annotations

from pathlib import Path
from types import CodeType

import pytest

from partnerhub_desktop.quick_start import KeptCode

NAME = "shibokensupport/some/module.py"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "__pycache__" / "kept"
    code = KeptCode(str(path))
    code("answer = 42", NAME, "exec")
    code.save()
    return path


def answer(code: CodeType) -> object:
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102 - what an import does
    return names["answer"]


def test_the_next_start_takes_what_was_kept(kept: Path) -> None:
    code = KeptCode(str(kept))
    before = kept.stat().st_mtime_ns
    assert answer(code(b"answer = 42", NAME, "exec")) == 42
    code.save()
    assert kept.stat().st_mtime_ns == before


def test_another_source_is_compiled_and_kept_too(kept: Path) -> None:
    code = KeptCode(str(kept))
    assert answer(code("answer = 43", NAME, "exec")) == 43
    code.save()
    assert kept.stat().st_size > len(b"answer = 42")
    assert answer(KeptCode(str(kept))("answer = 43", NAME, "exec")) == 43


def test_what_is_not_of_pyside_is_compiled_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    code = KeptCode(str(path))
    assert eval(code("6 * 7", "<string>", "eval")) == 42  # noqa: S307 - compiled by the line itself
    code.save()
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"garbage", b"N", b"\x00" * 100])
def test_a_spoilt_file_is_written_anew(content: bytes, kept: Path) -> None:
    kept.write_bytes(content)
    code = KeptCode(str(kept))
    assert answer(code("answer = 42", NAME, "exec")) == 42
    code.save()
    assert answer(KeptCode(str(kept))("answer = 42", NAME, "exec")) == 42


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("stays")
    code = KeptCode(str(tmp_path / "file" / "kept"))
    compiled = code("answer = 42", NAME, "exec")
    code.save()
    assert answer(compiled) == 42
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("file", "stays")]
