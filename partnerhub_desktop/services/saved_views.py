"""Saved views: the filter and the arrangement of a page's table under a name, as the store holds them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from partnerhub_desktop.services.store.driver import Connection

LONGEST_NAME = 60
"""Characters; the store holds no longer name."""
LONGEST_QUERY = 40_000
"""Characters: more than the filter line takes."""
LONGEST_LAYOUT = 100_000

_READ = """
    SELECT id, page, name, query, layout, position, pinned, shared, version FROM saved_view
    ORDER BY page, position, id"""


class ViewContent(NamedTuple):
    """A view before it is in a store. ``layout`` is text of ``layouts.py``, "" as the page has it."""

    page: str
    name: str
    query: str
    layout: str
    pinned: bool = False
    shared: bool = False


class SavedView(NamedTuple):
    """A view in the store; ``position`` orders those of a page, ``version`` grows with every change."""

    id: int
    page: str
    name: str
    query: str
    layout: str
    position: int
    pinned: bool
    shared: bool
    version: int

    @property
    def content(self) -> ViewContent:
        """What makes the view, without its place in the store."""
        return ViewContent(self.page, self.name, self.query, self.layout, self.pinned, self.shared)


def read_views(connection: Connection) -> tuple[SavedView, ...]:
    """Every saved view, those of a page in their order; read through a driver connection."""
    rows = connection.execute(_READ).fetchall()
    return tuple(SavedView._make((*row[:6], bool(row[6]), bool(row[7]), row[8])) for row in rows)


def cleaned_name(name: str) -> str:
    """The name in one line, without outer spaces. Raises UserError (view_name_empty, view_name_long)."""
    name = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    if not name:
        raise UserError(Text(QT_TRANSLATE_NOOP("services", "Write a name.")), code="view_name_empty")
    if len(name) > LONGEST_NAME:
        source = QT_TRANSLATE_NOOP("services", "At most {longest} characters fit; this has {length}.")
        values = {"longest": LONGEST_NAME, "length": len(name)}
        raise UserError(Text(source, values), code="view_name_long")
    return name


def require_free(name: str, taken: Iterable[str]) -> None:
    """Raise UserError (view_name_taken) when one of these names is the same but for case."""
    if name.casefold() in {each.casefold() for each in taken}:
        source = QT_TRANSLATE_NOOP("services", "There is a view “{name}” already.")
        advice = QT_TRANSLATE_NOOP("services", "Choose another name.")
        raise UserError(Text(source, {"name": name}), Text(advice), code="view_name_taken")


def free_name(name: str, taken: Iterable[str]) -> str:
    """``name`` itself or, when it is taken, with `` (2)``, `` (3)`` … behind it; never too long."""
    known = {each.casefold() for each in taken}
    found, number = name, 1
    while found.casefold() in known:
        number += 1
        end = f" ({number})"
        found = name[: LONGEST_NAME - len(end)].rstrip() + end
    return found
