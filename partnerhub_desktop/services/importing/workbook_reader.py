"""The child process that reads a workbook: one JSON line a piece, on standard output.

Started by its own path, under limits, because a workbook can make any reader ask for more memory than
there is. The workbook is its standard input, a file. Needs nothing of this program. Pieces:
``{"sheet": name, "hidden": …}``, then ``{"first": row number, "rows": [[text]]}`` as often as needed; at
the end ``{"end": true}``, or ``{"error": text}``.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from itertools import islice
from typing import Any

MEMORY = 2 << 30
SECONDS = 240
ROWS = 5_000


def main() -> None:
    _limit()
    import python_calamine as calamine

    try:
        _say_sheets(calamine)
        _say({"end": True})
    except (calamine.CalamineError, OSError, ValueError, MemoryError) as error:
        _say({"error": str(error)[:200]})


def _limit() -> None:
    """Where the system can: this much memory, this much computing time."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _say_sheets(calamine: Any) -> None:
    workbook = calamine.load_workbook(sys.stdin.buffer)
    for described in workbook.sheets_metadata:
        if described.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        hidden = described.visible != calamine.SheetVisibleEnum.Visible
        _say({"sheet": described.name, "hidden": hidden})
        if not hidden:
            _say_rows(workbook.get_sheet_by_name(described.name))


def _say_rows(sheet: Any) -> None:
    if sheet.start is None:
        return
    rows = sheet.iter_rows()
    first = 1
    while piece := list(islice(rows, ROWS)):
        _say({"first": first, "rows": [[_text(cell) for cell in row] for row in piece]})
        first += len(piece)


def _text(cell: Any) -> str:
    """The cell as a CSV would have it: dates in ISO form, numbers with the 15 digits a workbook shows."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else format(cell, ".15g")
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _say(piece: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(piece, ensure_ascii=True) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
