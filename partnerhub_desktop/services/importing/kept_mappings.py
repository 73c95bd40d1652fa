"""Mappings that a person saved under a name: files of ``--mapping``, applied to files of the same shape."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing.mapping_file import mapping_of
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

FORBIDDEN = '\\/:*?"<>|'
LONGEST_NAME = 60


class KeptMappings:
    """One file a name in ``folder``; a file that cannot be understood is left alone and not used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def shapes(self) -> dict[str, Any]:
        """What is decided for each shape, as ``shapes`` of a mapping file has it."""
        return {shape: form for _, shapes in self._read() for shape, form in shapes.items()}

    def name_of(self, shape: str) -> str:
        """Under which name something is kept for files of that shape; '' if nothing is."""
        return next((name for name, shapes in self._read() if shape in shapes), "")

    def keep(self, name: str, shape: str, form: Mapping[str, Any]) -> None:
        """Keep ``form`` for files of that shape, instead of what was kept for them or under that name.

        Raises UserError when it cannot be written.
        """
        path = self._folder / f"{_file_name(name)}.json"
        content = json.dumps({"shapes": {shape: dict(form)}}, ensure_ascii=False, indent=1)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            new = path.with_suffix(".new")
            new.write_text(content + "\n", "utf-8")
            self.forget(shape)
            os.replace(new, path)
        except OSError as error:
            source = QT_TRANSLATE_NOOP("services", "The mapping “{name}” could not be saved: {problem}.")
            problem = error.strerror or str(error)
            raise UserError(Text(source, {"name": name, "problem": problem}), code="not_saved") from error

    def forget(self, shape: str) -> None:
        """Keep nothing for files of that shape any more."""
        name = self.name_of(shape)
        if name:
            (self._folder / f"{name}.json").unlink(missing_ok=True)

    def _read(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for path in sorted(self._folder.glob("*.json")):
            try:
                content = json.loads(path.read_text("utf-8"))
                mapping_of(content)
            except (OSError, ValueError, RecursionError):
                continue
            yield path.stem, content.get("shapes", {})


def _file_name(name: str) -> str:
    """``name`` as a file may be called everywhere."""
    kept = "".join("_" if letter in FORBIDDEN or not letter.isprintable() else letter for letter in name)
    return kept.strip(" .")[:LONGEST_NAME] or "mapping"
