"""The lines of the palette."""

from __future__ import annotations

from typing import NamedTuple

CUSTOMER, ALL_CUSTOMERS, VIEW, PAGE, ACTION, NOTE, HEADING = (
    "customer", "all_customers", "view", "page", "action", "note", "heading",
)  # fmt: skip

INERT = (NOTE, HEADING)
"""Kinds that only say something."""


class Entry(NamedTuple):
    """``key`` is the id or key of what the line leads to; ``aside`` stands quietly behind the title;
    ``also`` are other words that find it."""

    kind: str
    key: str
    title: str
    icon: str = ""
    aside: str = ""
    keys: str = ""
    statuses: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def token(self) -> str:
        """What is remembered of a choice."""
        return f"{self.kind}:{self.key}"

    @property
    def titles(self) -> tuple[str, ...]:
        """All words that find it."""
        return (self.title, *self.also)


MOST_REMEMBERED = 8


def with_choice(remembered: str, token: str) -> str:
    """The remembered choices (a line each, the newest first) after this one."""
    lines = [token, *(line for line in remembered.split("\n") if line and line != token)]
    return "\n".join(lines[:MOST_REMEMBERED])


def remembered_ids(remembered: str) -> list[int]:
    """Ids of the customers among the remembered choices."""
    pairs = [line.partition(":") for line in remembered.split("\n")]
    return [int(key) for kind, _, key in pairs if kind == CUSTOMER and key.isascii() and key.isdigit()]
