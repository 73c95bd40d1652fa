"""An own figure of the renewal plan as a deed of the history of edits: told, undone, done again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.models.edit_steps import UNDO, Outcome
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context

if TYPE_CHECKING:
    from partnerhub_desktop.services.commands.planned_quantity import Done, Planned
    from partnerhub_desktop.services.permissions import Person
    from partnerhub_desktop.services.store.database import Store

Plan = Context("Plan")


class PlanStep(NamedTuple):
    """A figure that was planned, or given up; ``customer`` is the name of the subscription's customer."""

    planned: Planned
    customer: str
    formats: Formats

    @property
    def size(self) -> int:
        return 1

    def restore(self, store: Store, person: Person, action: str) -> Outcome:
        from partnerhub_desktop.services.commands.planned_quantity import swap_back

        done = swap_back(store, person, self.planned.inverse, action)
        return _outcome(done, self.customer, self.formats, action)


def plan(
    subscription: int, product: str, quantity: int | None, customer: str, formats: Formats
) -> Callable[[Store, Person], Outcome]:
    """Plan so many licences for a product of a subscription, or (None) go by the proposal again."""

    def deed(store: Store, person: Person) -> Outcome:
        from partnerhub_desktop.services.commands import planned_quantity

        done = planned_quantity.plan(store, person, subscription, product, quantity)
        return _outcome(done, customer, formats, "")

    return deed


def _outcome(done: Done, customer: str, formats: Formats, action: str) -> Outcome:
    step = None if done.planned is None else PlanStep(done.planned, customer, formats)
    return Outcome(done.changes, 0, partial(_told, done.planned, customer, formats, action), step)


def _told(planned: Planned | None, customer: str, formats: Formats, action: str) -> str:
    if planned is None:
        return Plan.tr("Nothing to change: {customer}").format(customer=customer)
    if planned.after is None:
        words = Plan.tr("The proposal counts again for {customer}").format(customer=customer)
    else:
        number = formats.number(planned.after)
        words = Plan.tr("{number} licenses planned for {customer}").format(number=number, customer=customer)
    return Plan.tr("Undone: {what}").format(what=words) if action == UNDO else words
