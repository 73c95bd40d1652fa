"""The filter query and the facets in plain Python, customer by customer: the reference for the index.

Slow and meant to be obviously right; it also answers where the customer index cannot be built.

*Some of several.* A comparison is true of a customer when some of its values lies within the bounds;
otherwise it is unknown when one of its values is unknown; otherwise it is false, also without any value.
A part holds when it is true (negated: false), so what is unknown meets neither the comparison nor its
negation. The values of expires and renews are the ends of the *active* subscriptions and trials of that
kind; of added, the days on which any of the customer's subscriptions and trials, ended ones too, was
added. All other comparisons look at one value.

*Owners.* What of an owner's name will do depends on which owners there are: ``meant`` puts the whole names
into a query, which ``matches`` then compares.

*One spelling a value.* Tags and owners that are equal by ``folding.fold`` are one value, since a query
cannot tell them apart; it is shown in the spelling that sorts first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from partnerhub_desktop.services.filtering.owner_names import with_whole_names
from partnerhub_desktop.services.filtering.parts import (
    FACET_FIELDS,
    KEYS,
    Among,
    Chosen,
    Compared,
    FilterQuery,
    Part,
    Word,
)
from partnerhub_desktop.services.folding import fold, search_forms
from partnerhub_desktop.services.lists.customer_rows import CustomerRow
from partnerhub_desktop.services.statuses import Held, is_active, is_ended, renews

Facets = dict[str, dict[str, int]]


class SearchFacts(NamedTuple):
    """What the query can ask about one customer, on one day. ``texts`` are folded search forms."""

    row: CustomerRow
    texts: tuple[str, ...]
    types: tuple[str, ...]
    expires: tuple[date | None, ...]
    renews: tuple[date | None, ...]
    added: tuple[date | None, ...]


def facts_of(row: CustomerRow, held: Sequence[Held], today: date) -> SearchFacts:
    """The facts of a customer with these subscriptions and trials."""
    active = [one for one in held if is_active(one, today)]
    searched = (row.name, row.domain, row.admin_email, row.org_id, *(one.external_id for one in held))
    running = {one.kind for one in held if not is_ended(one, today)}
    return SearchFacts(
        row,
        tuple(form for text in searched if text for form in search_forms(text)),
        tuple(kind for kind in KEYS["type"] if kind in running),
        tuple(one.ends_on for one in active if not renews(one)),
        tuple(one.ends_on for one in active if renews(one)),
        tuple(one.added_on for one in held),
    )


def meant(query: FilterQuery, customers: Iterable[SearchFacts]) -> FilterQuery:
    """The query with the whole names of the owners that it means among these customers."""
    return with_whole_names(query, sorted({facts.row.owner for facts in customers if facts.row.owner}))


def matches(query: FilterQuery, facts: SearchFacts) -> bool:
    """Whether every part of the query, with whole names of owners, holds for the customer."""
    return all(holds(part, facts) for part in query.parts)


def holds(part: Part, facts: SearchFacts) -> bool:
    """Whether one part holds: true, or false when it is negated; never when it is unknown."""
    truth = _truth(part, facts)
    return truth is not None and truth is not part.negated


def holds_word(word: Word, forms: Sequence[str]) -> bool:
    """Whether a word holds of folded texts: it stands in one of them, or negated in none."""
    return _stands_in(word.text, forms) is not word.negated


def facets(query: FilterQuery, customers: Iterable[SearchFacts]) -> tuple[int, Facets]:
    """How many customers match, and for each facet value how many under the other fields' filters.

    Every part about a facet's field, negated or not, is that field's own filter. All keys of status,
    product, managed_by and subscription_type are there; tags and owners as some customer has them.
    """
    everyone = list(customers)
    query = meant(query, everyone)
    spellings = _spellings(everyone)
    counts: Facets = {facet: _no_counts(facet, spellings) for facet in FACET_FIELDS.values()}
    total = 0
    for facts in everyone:
        failing = {_facet_of(part) for part in query.parts if not holds(part, facts)}
        total += not failing
        for facet in counts:
            if failing <= {facet}:
                for value in _facet_values(facet, facts, spellings):
                    counts[facet][value] += 1
    return total, counts


def _truth(part: Part, facts: SearchFacts) -> bool | None:
    if isinstance(part, Word):
        return _stands_in(part.text, facts.texts)
    if isinstance(part, Among):
        return any(facts.row.id in ids for ids in part.ids)
    if isinstance(part, Chosen):
        return _CHOSEN[part.field](part.values, facts)
    return _some_within(part, _COMPARED[part.field](facts))


def _some_within(part: Compared, values: Sequence[date | float | None]) -> bool | None:
    if any(value is not None and _within(part, value) for value in values):
        return True
    return None if None in values else False


def _within(part: Compared, value: date | float) -> bool:
    above: bool = part.low is None or part.low <= value  # type: ignore[operator]  # both dates or numbers
    below: bool = part.high is None or value <= part.high  # type: ignore[operator]
    return above and below


def _stands_in(text: str, forms: Sequence[str]) -> bool:
    return any(wanted in form for wanted in search_forms(text) for form in forms)


Choice = Callable[[tuple[str, ...], SearchFacts], bool]


def _is_one_of(values: Callable[[SearchFacts], Sequence[str | None]]) -> Choice:
    """The customer's values, folded as a whole, and the chosen ones have one in common."""

    def choice(chosen: tuple[str, ...], facts: SearchFacts) -> bool:
        mine = {fold(value) for value in values(facts) if value is not None}
        return any(fold(value) in mine for value in chosen)

    return choice


def _stands_in_one(text: Callable[[SearchFacts], str]) -> Choice:
    def choice(chosen: tuple[str, ...], facts: SearchFacts) -> bool:
        forms = search_forms(text(facts))
        return any(_stands_in(value, forms) for value in chosen)

    return choice


_VALUES: Mapping[str, Callable[[SearchFacts], Sequence[str | None]]] = {
    "status": lambda facts: facts.row.statuses,
    "product": lambda facts: facts.row.products,
    "managed": lambda facts: facts.row.managed_by,
    "type": lambda facts: facts.types,
    "tag": lambda facts: facts.row.tags,
    "owner": lambda facts: (facts.row.owner,),
    "country": lambda facts: (facts.row.country,),
}

_CHOSEN: Mapping[str, Choice] = {
    **{field: _is_one_of(values) for field, values in _VALUES.items()},
    "name": _stands_in_one(lambda facts: facts.row.name),
    "id": _stands_in_one(lambda facts: facts.row.org_id),
}

_COMPARED: Mapping[str, Callable[[SearchFacts], Sequence[date | float | None]]] = {
    "expires": lambda facts: facts.expires,
    "renews": lambda facts: facts.renews,
    "added": lambda facts: facts.added,
    "activity": lambda facts: (facts.row.last_admin_activity,),
    "seats": lambda facts: (facts.row.purchased,),
    "overage": lambda facts: (facts.row.overage,),
    "used": lambda facts: (facts.row.used_7d,),
    "assigned": lambda facts: (facts.row.assigned / facts.row.purchased if facts.row.purchased else None,),
}

_FIELD_OF = {facet: field for field, facet in FACET_FIELDS.items()}


def _facet_of(part: Part) -> str | None:
    return FACET_FIELDS.get(part.field) if isinstance(part, Chosen) else None


def _facet_values(facet: str, facts: SearchFacts, spellings: Mapping[str, Mapping[str, str]]) -> set[str]:
    values = [value for value in _VALUES[_FIELD_OF[facet]](facts) if value is not None]
    shown = spellings.get(facet)
    return {shown[fold(value)] for value in values} if shown is not None else set(values)


def _spellings(everyone: Sequence[SearchFacts]) -> dict[str, dict[str, str]]:
    """For tag and owner: folded value to the spelling it is shown in, in the order of that spelling."""
    found: dict[str, dict[str, str]] = {}
    for facet in ("tag", "owner"):
        values = _VALUES[_FIELD_OF[facet]]
        used = {value for facts in everyone for value in values(facts) if value is not None}
        shown: dict[str, str] = {}
        for value in sorted(used):
            shown.setdefault(fold(value), value)
        found[facet] = shown
    return found


def _no_counts(facet: str, spellings: Mapping[str, Mapping[str, str]]) -> dict[str, int]:
    shown = spellings.get(facet)
    return dict.fromkeys(KEYS[_FIELD_OF[facet]] if shown is None else shown.values(), 0)
