"""Words that services hand out: marked here for translation, translated in models and views."""

from __future__ import annotations

from collections.abc import Mapping

_NOTHING: Mapping[str, object] = {}


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark ``source`` for translation and return it unchanged."""
    return source


class Text:
    """A sentence with ``{named}`` places; its English form is ``str(text)``.

    ``values`` fill the places. A value ``n`` is a count: it stands for ``%n`` and chooses the plural
    form (``%n row(s)``). The context of every source is ``services``.
    """

    __slots__ = ("source", "values")

    def __init__(self, source: str, values: Mapping[str, object] = _NOTHING) -> None:
        self.source = source
        self.values = values

    def __str__(self) -> str:
        sentence = self.source.format(**self.values)
        if "n" not in self.values:
            return sentence
        count = self.values["n"]
        return sentence.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.source, self.values) == (other.source, other.values)

    def __hash__(self) -> int:
        return hash(self.source)

    def __repr__(self) -> str:
        return f"Text({self.source!r}, {dict(self.values)!r})"
