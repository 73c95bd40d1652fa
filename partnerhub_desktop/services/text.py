"""Words that services hand out: marked here for translation, translated in models and views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark ``source`` for translation and return it unchanged."""
    return source


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with ``{named}`` places; its English form is ``str(text)``.

    ``values`` fill the places. A value ``n`` is a count: it stands for ``%n`` and chooses the plural
    form (``%n row(s)``). The context of every source is ``services``.
    """

    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        sentence = self.source.format(**self.values)
        if "n" not in self.values:
            return sentence
        count = self.values["n"]
        return sentence.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
