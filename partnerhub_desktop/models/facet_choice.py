"""What checking a value in the facet panel does to the parts of a filter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from partnerhub_desktop.services.filtering.query import Chosen, Part

Parts = tuple[Part, ...]


def choose(parts: Sequence[Part], field: str, value: str, wanted: bool) -> Parts:
    """With ``value`` among the chosen of ``field``, or not. The chosen of a field are one part: a or b."""
    others = [part for part in _without(parts, field, value) if not _asks(part, field, negated=False)]
    chosen = [each for part in parts if _asks(part, field, negated=False) for each in part.values]  # type: ignore[union-attr]
    place = next((at for at, part in enumerate(parts) if _asks(part, field, negated=False)), len(others))
    values = [each for each in dict.fromkeys(chosen) if each != value] + ([value] if wanted else [])
    if values:
        others.insert(place, Chosen(field, tuple(values)))
    return tuple(others)


def exclude(parts: Sequence[Part], field: str, value: str, wanted: bool) -> Parts:
    """Without the rows that have ``value``, or no longer; it is then not among the chosen either."""
    left = choose(_without(parts, field, value), field, value, wanted=False)
    if not wanted:
        return left
    for place, part in enumerate(left):
        if isinstance(part, Chosen) and _asks(part, field, negated=True):
            return (*left[:place], Chosen(field, (*part.values, value), True), *left[place + 1 :])
    return (*left, Chosen(field, (value,), True))


def choose_only(parts: Sequence[Part], field: str, value: str) -> Parts:
    """With ``value`` as all that is asked of ``field``."""
    place = next((at for at, part in enumerate(parts) if _names(part, field)), len(parts))
    others = [part for part in parts if not _names(part, field)]
    others.insert(place, Chosen(field, (value,)))
    return tuple(others)


def asked(parts: Iterable[Part], negated: bool) -> dict[str, tuple[str, ...]]:
    """Values asked for, or left out, by field."""
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        if isinstance(part, Chosen) and part.negated is negated:
            found[part.field] = (*found.get(part.field, ()), *part.values)
    return found


def _without(parts: Sequence[Part], field: str, value: str) -> list[Part]:
    """``value`` is no longer left out."""
    kept: list[Part] = []
    for part in parts:
        if isinstance(part, Chosen) and _asks(part, field, negated=True) and value in part.values:
            values = tuple(each for each in part.values if each != value)
            kept += [Chosen(field, values, True)] if values else []
        else:
            kept.append(part)
    return kept


def _asks(part: Part, field: str, negated: bool) -> bool:
    return isinstance(part, Chosen) and part.field == field and part.negated is negated


def _names(part: Part, field: str) -> bool:
    return isinstance(part, Chosen) and part.field == field
