"""Which saved view each page showed last, kept in the setting ``chosen_views``."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.services.json_objects import object_of


class KeptView(NamedTuple):
    """The view's id, and how the page itself was arranged before it was chosen (``layouts.py``)."""

    view: int
    own_layout: str


def kept_view(stored: str, page: str) -> KeptView | None:
    """What the page showed; None for the page itself, and where what is stored cannot be read."""
    kept = object_of(stored).get(page)
    if not isinstance(kept, dict):
        return None
    view, layout = kept.get("view"), kept.get("own_layout")
    return KeptView(view, layout) if type(view) is int and isinstance(layout, str) else None


def with_kept_view(stored: str, page: str, kept: KeptView | None) -> str:
    """What to store when the page shows this view, or itself."""
    import json

    pages = object_of(stored)
    pages.pop(page, None)
    if kept is not None:
        pages[page] = kept._asdict()
    return json.dumps(pages, ensure_ascii=False) if pages else ""
