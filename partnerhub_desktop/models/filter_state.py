"""The filter as a person builds it: finished parts as chips, and the text still being typed.

Chips and text are two views of one query: a field part that is followed by a space becomes a chip, a
chip being edited becomes text again, words stay text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.models.labels import field_label, label
from partnerhub_desktop.services.filtering.query import (
    Chosen,
    Compared,
    Part,
    QueryError,
    Word,
    parse,
    render,
)


class FilterState:
    """``chips`` are whole field parts; ``text`` is what stands in the field. Days count from ``today``."""

    def __init__(self, today: date) -> None:
        self._today = today
        self.chips: tuple[Part, ...] = ()
        self.text = ""

    @property
    def query(self) -> str:
        """The whole filter as one query, as the command takes it."""
        return " ".join(filter(None, (render(self.chips), self.text.strip())))

    @property
    def is_empty(self) -> bool:
        """Nothing is filtered."""
        return not self.chips and not self.text.strip()

    def type(self, text: str) -> bool:
        """Take over the text of the field; True when it changed because a finished part became a chip.

        Raises QueryError for a text that is no query; it is kept as typed.
        """
        self.text = text
        finished = _finished(self._parts(), text)
        for _, begin, end in reversed(finished):
            text = text[:begin] + text[end:].lstrip()
        self.text = text
        self._add_chips([part for part, _, _ in finished])
        return bool(finished)

    def show(self, query: str) -> None:
        """Show a whole query: its field parts as chips, its words as text. Raises QueryError."""
        parts = parse(query, self._today).parts
        self.chips = tuple(part for part in parts if not isinstance(part, Word))
        self.text = render(part for part in parts if isinstance(part, Word))

    def toggle(self, field: str, value: str, wanted: bool) -> None:
        """Have ``value`` among the chosen of ``field``, or not; field parts of the text become chips."""
        self._settle()
        others = [part for part in self.chips if not _chooses(part, field)]
        chosen = [each for part in self.chips if _chooses(part, field) for each in part.values]  # type: ignore[union-attr]
        place = next((at for at, part in enumerate(self.chips) if _chooses(part, field)), len(others))
        values = [each for each in dict.fromkeys(chosen) if each != value] + ([value] if wanted else [])
        if values:
            others.insert(place, Chosen(field, tuple(values)))
        self.chips = tuple(others)

    def remove(self, place: int) -> None:
        """Take a chip away."""
        self.chips = self.chips[:place] + self.chips[place + 1 :]

    def edit(self, place: int) -> None:
        """Turn a chip into text again, behind what is there."""
        part = render([self.chips[place]])
        self.remove(place)
        self.text = f"{self.text.rstrip()} {part}".lstrip()

    def clear(self) -> None:
        """Filter nothing."""
        self.chips, self.text = (), ""

    def step_back(self) -> bool:
        """One step towards nothing filtered: first the text, then chip by chip; False when all is clear."""
        if self.text:
            self.text = ""
        elif self.chips:
            self.chips = self.chips[:-1]
        else:
            return False
        return True

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Values asked for, by field."""
        found: dict[str, tuple[str, ...]] = {}
        for part in (*self.chips, *self._parts_or_none()):
            if isinstance(part, Chosen) and not part.negated:
                found[part.field] = (*found.get(part.field, ()), *part.values)
        return found

    def spoken_parts(self) -> list[str]:
        """What is filtered by, in words; the newest last, as ``step_back`` takes it away."""
        text = self.text.strip()
        return [*(chip_text(part) for part in self.chips), *([_quoted(text)] if text else [])]

    def _settle(self) -> None:
        parts = self._parts_or_none()
        fields = [part for part in parts if not isinstance(part, Word)]
        if fields:
            self._add_chips(fields)
            self.text = render(part for part in parts if isinstance(part, Word))

    def _add_chips(self, parts: Sequence[Part]) -> None:
        self.chips = (*self.chips, *(part for part in parts if part not in self.chips))

    def _parts(self) -> Sequence[Part]:
        return parse(self.text, self._today).parts

    def _parts_or_none(self) -> Sequence[Part]:
        try:
            return self._parts()
        except QueryError:
            return ()


def _quoted(text: str) -> str:
    return QCoreApplication.translate("Labels", "“{text}”").format(text=text)


def chip_text(part: Part) -> str:
    """What a chip says: ``status: License overage``, ``expires < 30d``, ``not tag: vip``."""
    words = _part_text(part)
    return QCoreApplication.translate("Labels", "not {part}").format(part=words) if part.negated else words


def _part_text(part: Part) -> str:
    if isinstance(part, Chosen):
        return f"{field_label(part.field)}: " + ", ".join(label(part.field, value) for value in part.values)
    if isinstance(part, Compared):
        return f"{field_label(part.field)} {part.operator} {part.value}"
    return part.text


def _finished(parts: Sequence[Part], text: str) -> list[tuple[Part, int, int]]:
    """Field parts that a space follows, with begin and end in the text."""
    found: list[tuple[Part, int, int]] = []
    offset = 0
    for part in parts:
        begin = text.index(part.source, offset)
        offset = begin + len(part.source)
        if not isinstance(part, Word) and text[offset : offset + 1].isspace():
            found.append((part, begin, offset))
    return found


def _chooses(part: Part, field: str) -> bool:
    return isinstance(part, Chosen) and part.field == field and not part.negated
