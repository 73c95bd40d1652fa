"""Imports Qt in the quickest way; called once, before anything else of the window is imported.

``python -m partnerhub_desktop.quick_start`` compiles the package and what is kept here: set-ups call it.
"""

from __future__ import annotations

import builtins
import gc
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER, source_hash
from types import CodeType
from typing import Any

KEPT = os.path.join(os.path.dirname(__file__), "__pycache__", f"qt-support.{sys.implementation.cache_tag}")
SUPPORT = "shibokensupport"
"""The Python part of PySide, which lies as source inside its library."""

_compile = builtins.compile


class KeptCode:
    """Stands for ``compile`` while Qt is imported: PySide compiles its Python part at every start, 12 ms.

    Keeps the compiled code beside the package's own, by name and content of the source, and for this version
    of Python only: whatever is not known, or not PySide's, is compiled as ever.
    """

    def __init__(self, path: str = KEPT) -> None:
        self._path = path
        self._codes = _read(path)
        self._known = len(self._codes)

    def __call__(self, source: Any, filename: Any, *arguments: Any, **named: Any) -> Any:
        if not isinstance(filename, str) or not filename.startswith(SUPPORT):
            return _compile(source, filename, *arguments, **named)
        data = source if isinstance(source, bytes) else source.encode()
        key = (filename, MAGIC_NUMBER + source_hash(data))
        if key not in self._codes:
            self._codes[key] = _compile(source, filename, *arguments, **named)
        return self._codes[key]

    def save(self) -> None:
        """Keep what was new; where nothing can be written the next start compiles again."""
        if len(self._codes) == self._known:
            return
        part = f"{self._path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(part, "wb") as file:
                file.write(marshal.dumps(self._codes))
            os.replace(part, self._path)
        except OSError:
            return


def import_qt(keep: bool = not sys.dont_write_bytecode) -> None:
    """Import Qt without what would slow down it or every later import. Raises ImportError as that does.

    Automatic collections of garbage find nothing among modules that are being imported; the window collects
    by itself (``models/gui_gc.py``). PySide replaces ``import`` by one that reads the source of every module,
    in search of ``from __feature__ import``, which nobody here uses: Python's own is put back.
    """
    gc.disable()
    code = KeptCode()
    builtins.compile = code
    try:
        import PySide6.QtCore  # noqa: F401 - its import is what this is for
    finally:
        builtins.compile = _compile
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    if keep:
        code.save()


def _read(path: str) -> dict[tuple[str, bytes], CodeType]:
    try:
        with open(path, "rb") as file:
            codes = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return codes if isinstance(codes, dict) else {}


if __name__ == "__main__":
    import compileall

    compileall.compile_dir(os.path.dirname(__file__), quiet=1)
    import_qt(keep=True)
