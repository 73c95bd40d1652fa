"""What a person decides about the files of one import, as ``--mapping`` takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partnerhub_desktop.services.importing.kept_mappings import KeptMappings
from partnerhub_desktop.services.importing.mapping import EVERY

SHAPED = ("table", "columns", "dates", "decimal")
"""What holds for other files of the same shape too."""


class FileChoices:
    """Decisions by the file's name as the command gives it. ``kept`` are those of earlier imports."""

    def __init__(self, kept: KeptMappings | None = None) -> None:
        self._kept = kept
        self._files: dict[str, dict[str, Any]] = {}

    @property
    def can_keep(self) -> bool:
        """Whether there is a place to save mappings in."""
        return self._kept is not None

    def clear(self) -> None:
        """Forget what was decided for these files; what is kept stays."""
        self._files.clear()

    def decide(self, file: str, part: str, word: str) -> None:
        """``part`` is table, title_row, encoding or delimiter; '' leaves it as it is recognised."""
        self._put(self._files.setdefault(file, {}), part, word)

    def decide_header(self, file: str, header: str, column: str | None) -> None:
        """What a header becomes; None for nothing."""
        self._files.setdefault(file, {}).setdefault("columns", {})[header] = column

    def becomes(self, file: str, header: str, seen: str) -> str:
        """What a header becomes by what was decided, else as it was ``seen``; '' for nothing."""
        return self._files.get(file, {}).get("columns", {}).get(header, seen) or ""

    def decide_cells(self, file: str, part: str, word: str, column: str = EVERY) -> None:
        """How dates or numbers of a column are meant (``part`` is dates or decimal); '' as they show."""
        form = self._files.setdefault(file, {})
        chosen = form.setdefault(part, {})
        if column == EVERY:
            chosen.clear()
        self._put(chosen, column, word)

    def decided(self, file: str, part: str) -> str:
        """The word that was decided for a whole file, '' for none."""
        said = self._files.get(file, {}).get(part, "")
        return str(said.get(EVERY, "")) if isinstance(said, dict) else str(said)

    def as_mapping(self) -> dict[str, Any]:
        """Everything, or {} when nothing is decided."""
        files = {file: form for file, form in self._files.items() if form}
        shapes = self._kept.shapes() if self._kept else {}
        parts = {"files": files, "shapes": shapes}
        return {name: content for name, content in parts.items() if content}

    def kept_name(self, shape: str) -> str:
        """Under which name a mapping is kept for files of that shape."""
        return self._kept.name_of(shape) if self._kept and shape else ""

    def keep(self, name: str, look: Mapping[str, Any]) -> None:
        """Save how the file of ``look`` is read, for every file of its shape. Raises UserError."""
        if self._kept is not None:
            decided = self._files.get(look["file"], {})
            form = {part: decided[part] for part in SHAPED if decided.get(part)}
            self._kept.keep(name, look["shape"], form | _seen(look["header"], look["columns"], look["table"]))

    def forget(self, shape: str) -> None:
        """Keep nothing for files of that shape any more."""
        if self._kept is not None:
            self._kept.forget(shape)

    @staticmethod
    def _put(form: dict[str, Any], key: str, word: str) -> None:
        if word:
            form[key] = word
        else:
            form.pop(key, None)


def _seen(header: Sequence[str], columns: Sequence[str], table: str) -> dict[str, Any]:
    """The table and the columns as they stand in the preview, whoever decided them."""
    mapped = {title: column or None for title, column in zip(header, columns, strict=False) if title}
    return {"table": table, "columns": mapped} if table else {}
