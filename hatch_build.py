"""Build hook: compiles the translations and carries ``resources/`` inside the package."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_translations(folder: Path) -> None:
    """Write a ``.qm`` beside each ``.ts`` with Qt's own compiler; a program that reads one finds it whole."""
    pyside = find_spec("PySide6")
    assert pyside is not None
    assert pyside.submodule_search_locations is not None
    compiler = Path(next(iter(pyside.submodule_search_locations))) / "lrelease"
    for source in sorted(folder.glob("*.ts")):
        fresh = source.with_suffix(".qm.new")
        subprocess.run([compiler, "-silent", source, "-qm", fresh], check=True)
        fresh.replace(source.with_suffix(".qm"))


class ResourcesHook(BuildHookInterface[Any]):
    """An editable install reads ``resources/`` from the checkout, so only a real wheel takes it along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        resources = Path(self.root) / "resources"
        compile_translations(resources / "translations")
        if version != "editable":
            build_data["force_include"][str(resources)] = "partnerhub_desktop/resources"
