"""Cells as a spreadsheet takes them from the clipboard."""

from __future__ import annotations

from partnerhub_desktop.services.formulas import harmless


def pasted(cell: str) -> str:
    """One line, whatever the cell holds, and no formula: the rule of exported files."""
    return harmless(" ".join(cell.split()))
