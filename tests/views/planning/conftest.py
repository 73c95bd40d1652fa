"""The dialogs open from the analytics page and its store."""

from __future__ import annotations

from tests.views.analytics.conftest import filled, open_page, shown

__all__ = ["filled", "open_page", "shown"]
