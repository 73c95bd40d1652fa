"""How a customer's licences were bought, assigned and used over the last 13 months, week by week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from partnerhub_desktop.services.permissions import Action, Actor, allowed
from partnerhub_desktop.services.store import usage_history
from partnerhub_desktop.services.store.driver import Connection
from partnerhub_desktop.services.store.usage_history import Point

WEEKS = 57
"""Thirteen months and the week they begin in."""


def read_trend(
    connection: Connection, actor: Actor, subscriptions: Sequence[int], today: date, product: str = ""
) -> list[Point] | None:
    """A point for each week (its Monday) that has a snapshot of these subscriptions, all products or one.

    None for who may not see analytics: use over time is one, what there is of licences today is not.
    """
    if not allowed(actor, Action.SEE_ANALYTICS):
        return None
    monday = today - timedelta(today.weekday())
    first = monday - timedelta(weeks=WEEKS - 1)
    return usage_history.weeks_of(connection, subscriptions, first, today, product)
