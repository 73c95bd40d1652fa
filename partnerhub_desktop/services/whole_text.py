"""Text as files and the store take it: halves of characters, which Qt and JSON let through, are none."""

from __future__ import annotations

import re

_HALF = re.compile("[\ud800-\udfff]")


def whole_text(text: str) -> str:
    """``text`` with a replacement character for each half of one: as long as it was, and never refused."""
    return _HALF.sub("�", text)
