"""Every section of the analytics page. A new one is one file here and its name in ``SECTION_NAMES``.

A section is imported when it is first asked for: it names the functions that select its rows, which need
numpy, and the start does without.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.spec import Section


@cache
def section(key: str) -> Section:
    """The section of that key. Raises KeyError for another one."""
    if key not in SECTION_NAMES:
        raise KeyError(key)
    found: Section = import_module(f"{__name__}.{key}").SECTION
    return found


def sections() -> tuple[Section, ...]:
    """All of them, in their order."""
    return tuple(section(name) for name in SECTION_NAMES)
