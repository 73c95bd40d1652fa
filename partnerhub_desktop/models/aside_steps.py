"""Snoozing and ignoring as deeds of the history of edits: told, undone, done again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.models.attention_words import reason_name
from partnerhub_desktop.models.edit_steps import UNDO, Outcome
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.attention.set_aside import Scope

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands.attention import Aside as SetAside
    from partnerhub_desktop.services.commands.attention import Done, Swap
    from partnerhub_desktop.services.permissions import Person
    from partnerhub_desktop.services.store.database import Store

Aside = Context("Aside")


class AsideStep(NamedTuple):
    """A scope that was set aside or shown again; ``customer`` is its name, "" for all of them."""

    swap: Swap
    customer: str
    formats: Formats

    @property
    def size(self) -> int:
        return 1

    def restore(self, store: Store, person: Person, action: str) -> Outcome:
        from partnerhub_desktop.services.commands.attention import swap_back

        done = swap_back(store, person, self.swap.inverse, action)
        told = self.swap if action == UNDO else self.swap.inverse
        words = partial(_told, told, self.customer, self.formats, action)
        return _outcome(done, self.customer, self.formats, words)


def set_aside(
    scope: Scope, until: date | None, today: date, customer: str, formats: Formats
) -> Callable[[Store, Person], Outcome]:
    """Snooze a scope until a day, or (None) ignore it."""

    def deed(store: Store, person: Person) -> Outcome:
        from partnerhub_desktop.services.commands import attention

        aside = attention.Aside(until)
        done = attention.set_aside(store, person, scope, aside, today)
        return _outcome(done, customer, formats, partial(_words, scope, aside, customer, formats))

    return deed


def show_again(scope: Scope, customer: str, formats: Formats) -> Callable[[Store, Person], Outcome]:
    """Bring a scope back."""

    def deed(store: Store, person: Person) -> Outcome:
        from partnerhub_desktop.services.commands import attention

        done = attention.show_again(store, person, scope)
        return _outcome(done, customer, formats, partial(_words, scope, None, customer, formats))

    return deed


def _outcome(done: Done, customer: str, formats: Formats, words: Callable[[], str]) -> Outcome:
    step = None if done.swap is None else AsideStep(done.swap, customer, formats)
    return Outcome(done.changes, 0, words, step)


def _told(swap: Swap, customer: str, formats: Formats, action: str) -> str:
    words = Aside.tr("Undone: {what}") if action == UNDO else "{what}"
    return words.format(what=_words(swap.scope, swap.after, customer, formats))


def _words(scope: Scope, aside: SetAside | None, customer: str, formats: Formats) -> str:
    """What was done to which lines."""
    until = None if aside is None else aside.until
    words = Aside.tr("Shown again: {lines}")
    if aside is not None:
        words = Aside.tr("Ignored: {lines}") if until is None else Aside.tr("Snoozed until {day}: {lines}")
    return words.format(lines=lines_of(scope, customer), day="" if until is None else formats.day(until))


def lines_of(scope: Scope, customer: str) -> str:
    """Which lines a scope has."""
    if scope.reason is None:
        return Aside.tr("all of {customer}").format(customer=customer)
    reason = reason_name(scope.reason)
    if scope.customer_id is None:
        return Aside.tr("{reason} of all customers").format(reason=reason)
    return Aside.tr("{reason} of {customer}").format(reason=reason, customer=customer)
