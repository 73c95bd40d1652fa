"""Saved views in a file of their own, to hand on: a small JSON with a mark and a version of its form."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.saved_views import (
    LONGEST_LAYOUT,
    LONGEST_QUERY,
    ViewContent,
    cleaned_name,
)
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

MARK = "partnerhub-saved-views"
VERSION = 1
MOST_VIEWS, MOST_BYTES = 200, 5_000_000
MOST_PARTS = 900
"""Objects and arrays in a layout: one inside the other, SQLite reads a thousand."""


def text_of(views: Iterable[ViewContent]) -> str:
    """The views as a file holds them; who shares them is not in it."""
    written = [
        {
            "page": view.page,
            "name": view.name,
            "query": view.query,
            "layout": json.loads(view.layout) if view.layout else None,
            "pinned": view.pinned,
        }
        for view in views
    ]
    whole = {"format": MARK, "version": VERSION, "views": written}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def read_file(path: Path, pages: Collection[str]) -> list[ViewContent]:
    """The views in a file, each for one of ``pages``.

    Raises UserError (views_refused, views_newer): a file is taken whole or not at all.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _refused(path, QT_TRANSLATE_NOOP("services", "It is too large for a file of saved views."))
        return views_of(path.read_text("utf-8-sig"), path, pages)
    except UnicodeDecodeError as error:
        raise _refused(path, _FOREIGN) from error
    except OSError as error:
        raise _refused(path, QT_TRANSLATE_NOOP("services", "It cannot be read.")) from error


def views_of(text: str, path: Path, pages: Collection[str]) -> list[ViewContent]:
    """The views in the text of a file; ``path`` names it in refusals."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refused(path, _FOREIGN) from error
    if not isinstance(whole, dict) or whole.get("format") != MARK:
        raise _refused(path, _FOREIGN)
    if whole.get("version") != VERSION:
        raise _newer(path)
    listed = whole.get("views")
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_VIEWS:
        raise _refused(path, QT_TRANSLATE_NOOP("services", "It holds no views, or more than {most}."))
    return [_view(entry, number, path, pages) for number, entry in enumerate(listed, 1)]


_FOREIGN = QT_TRANSLATE_NOOP("services", "It is not a file of saved views.")


def _view(entry: Any, number: int, path: Path, pages: Collection[str]) -> ViewContent:
    if not isinstance(entry, dict):
        raise _incomplete(path, number)
    page, name, query = (entry.get(key) for key in ("page", "name", "query"))
    layout, pinned = entry.get("layout"), entry.get("pinned", False)
    if not (isinstance(page, str) and isinstance(name, str) and isinstance(query, str)):
        raise _incomplete(path, number)
    if not (layout is None or isinstance(layout, dict)) or not isinstance(pinned, bool):
        raise _incomplete(path, number)
    if page not in pages:
        source = QT_TRANSLATE_NOOP("services", "View {number} is for the page “{page}”, which is not here.")
        raise _refused(path, source, number=number, page=page[:60])
    written = _written(layout)
    if (
        written is None
        or len(query) > LONGEST_QUERY
        or len(written) > LONGEST_LAYOUT
        or not _is_text(name + query + written)
    ):
        raise _incomplete(path, number)
    try:
        return ViewContent(page, cleaned_name(name), query, written, pinned)
    except UserError as error:
        raise _incomplete(path, number) from error


def _written(layout: dict[str, Any] | None) -> str | None:
    """None for what the store's JSON does not take: NaN, infinity, depth without end."""
    try:
        text = "" if layout is None else json.dumps(layout, allow_nan=False)
    except (ValueError, RecursionError):
        return None
    return text if text.count("[") + text.count("{") < MOST_PARTS else None


def _is_text(text: str) -> bool:
    """JSON may hold halves of characters, which the store does not take."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _incomplete(path: Path, number: int) -> UserError:
    source = QT_TRANSLATE_NOOP("services", "View {number} in it is incomplete or damaged.")
    return _refused(path, source, number=number)


def _refused(path: Path, reason: str, **values: object) -> UserError:
    first = QT_TRANSLATE_NOOP("services", "No views were taken from “{file}”.")
    return UserError(
        Text(first, {"file": path.name}), Text(reason, {"most": MOST_VIEWS, **values}), code="views_refused"
    )


def _newer(path: Path) -> UserError:
    first = QT_TRANSLATE_NOOP("services", "No views were taken from “{file}”.")
    reason = QT_TRANSLATE_NOOP("services", "Another version of the program wrote it. Update this one.")
    return UserError(Text(first, {"file": path.name}), Text(reason), code="views_newer")
