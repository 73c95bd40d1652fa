"""What a chip of the filter says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.models.labels import field_label, label
from partnerhub_desktop.services.filtering.parts import Chosen, Compared, Part


def quoted_words(text: str) -> str:
    """Words as a sentence names them."""
    return QCoreApplication.translate("Labels", "“{text}”").format(text=text)


def chip_text(part: Part) -> str:
    """What a chip says: ``status: License overage``, ``expires < 30d``, ``not tag: vip``."""
    words = _part_text(part)
    return QCoreApplication.translate("Labels", "not {part}").format(part=words) if part.negated else words


def _part_text(part: Part) -> str:
    if isinstance(part, Chosen):
        return f"{field_label(part.field)}: " + ", ".join(label(part.field, value) for value in part.values)
    if isinstance(part, Compared):
        return f"{field_label(part.field)} {part.operator} {part.value}"
    return part.text
