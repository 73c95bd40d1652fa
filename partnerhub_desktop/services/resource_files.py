"""Finds the files of `resources/`: in a checkout beside the package, in an installed wheel inside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def root(package: Path = _PACKAGE) -> Path:
    """The resources folder that belongs to the given package folder."""
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """Path of one resource, e.g. `path("icons", "bell.svg")`. It need not exist."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """The UTF-8 text of one resource. Raises FileNotFoundError when there is none of that name."""
    with open(path(*parts), encoding="utf-8") as file:
        return file.read()
