"""Imports Qt in the quickest way; called once, before anything else of the window is imported."""

from __future__ import annotations

import builtins
import gc


def import_qt() -> None:
    """Import Qt without what would slow down every later import. Raises ImportError as that import does.

    Automatic collections of garbage find nothing among modules that are being imported; the window collects
    by itself (``models/gui_gc.py``). PySide replaces ``import`` by one that reads the source of every module,
    in search of ``from __feature__ import``, which nobody here uses: Python's own is put back.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - its import is what this is for

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
