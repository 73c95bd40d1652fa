"""The signal of a cell reader that a text has no value."""

from __future__ import annotations

from partnerhub_desktop.services.importing.reasons import reason


class Rejected(Exception):
    """Carries the reason; caught where the column is read."""

    def __init__(self, source: str, **values: object) -> None:
        super().__init__(source)
        self.source = source
        self.text = reason(source, **values)
