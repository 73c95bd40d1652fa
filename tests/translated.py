"""The compiled translations, as ``make test`` has them; a test that is run alone does not depend on it."""

from __future__ import annotations

from pathlib import Path

from hatch_build import compile_translations

FOLDER = Path(__file__).parents[1] / "resources" / "translations"


def have_translations() -> None:
    """Compile them unless they are there and newer than their sources."""
    for words in FOLDER.glob("*.ts"):
        made = words.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < words.stat().st_mtime:
            compile_translations(FOLDER)
