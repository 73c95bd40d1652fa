"""JSON objects kept as text in settings. On the start path: json is imported when there is a text."""

from __future__ import annotations

from typing import Any


def object_of(text: str) -> dict[str, Any]:
    """The object that ``text`` holds; an empty one when it holds anything else. Nothing raises."""
    if not text:
        return {}
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
