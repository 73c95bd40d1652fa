"""The queue: against a naive loop, its groups and counts, whose it is, what is set aside, why."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services.attention.lines import IGNORED, NOTHING_TO_DECIDE, SHOWN, SNOOZED
from partnerhub_desktop.services.attention.queue import LATER, MONTH, WEEK, Asked, Queue, limits
from partnerhub_desktop.services.attention.reading import AttentionReading
from partnerhub_desktop.services.attention.reasons import REASONS
from partnerhub_desktop.services.errors import PermissionDenied
from partnerhub_desktop.services.permissions import PARTNER, Actor
from partnerhub_desktop.services.settings import DEFAULTS
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.driver import Connection
from tests.services.attention.attention_stores import (
    CALLING,
    TODAY,
    all_lines,
    put,
    reading_of,
    sold,
)
from tests.services.attention.plain_queue import Held, License, lines, true_forward

OFFERS = (CALLING, "Meeting - Suite", "Call on Webex", "Hybrid - Calendar")
days = st.none() | st.sampled_from(
    (-800, -400, -365, -330, -30, -1, 0, 1, 2, 5, 29, 30, 31, 89, 90, 91, 400)
).map(lambda away: TODAY + timedelta(away))
licenses = st.lists(
    st.builds(License, st.sampled_from(OFFERS), st.sampled_from((0, 5, 10)), st.sampled_from((0, 4, 8, 12))),
    max_size=3,
    unique_by=lambda line: line.offer,
).map(tuple)
held = st.builds(
    Held,
    st.sampled_from(("Alpha", "Beta", "Гама")),
    st.just(""),
    st.sampled_from(("subscription", "subscription", "trial")),
    st.sampled_from(("active", "active", "active", "awaiting_setup", "suspended", "ended")),
    days,
    days,
    st.sampled_from((None, True, False)),
    st.sampled_from((None, 1, 11, 12, 36)),
    st.just(0),
    licenses,
)


def in_order(one: Held, number: int) -> Held:
    """With an id of its own, and with an end that is not before its start."""
    starts = one.starts_on
    if starts is not None and one.ends_on is not None and one.ends_on < starts:
        starts = one.ends_on
    return one._replace(id=f"Sub{number}", starts_on=starts)


@settings(max_examples=150)
@given(everything=st.lists(held, max_size=8))
def test_the_lines_are_those_of_a_naive_loop(attention_store: Path, everything: list[Held]) -> None:
    everything = [in_order(one, number) for number, one in enumerate(everything)]
    connection = driver.connect(attention_store)
    connection.execute("BEGIN")
    try:
        put(connection, everything)
        reading = reading_of(connection)
        read = all_lines(reading, reading.queue(Asked(left_out=False)))
        read += all_lines(reading, reading.queue(Asked(left_out=True)))
        mine = sorted((line.customer, line.reason, line.day, line.seats, line.held) for line in read)
        assert mine == sorted(tuple(line) for line in lines(everything, TODAY))
        queue = reading.queue()
        assert_counts_open_rows(reading, queue)
        assert_explained(reading, queue, everything)
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def assert_counts_open_rows(reading: AttentionReading, queue: Queue) -> None:
    """Number shown = rows opened, for the whole, each chip, each group and what is left out."""
    read = all_lines(reading, queue)
    assert queue.shown == len(read) == queue.everyone
    assert queue.customers == len({line.customer for line in read})
    assert queue.seats == sum(line.seats for line in read)
    for reason in REASONS:
        chosen = reading.queue(Asked(False, reason))
        opened = all_lines(reading, chosen)
        assert queue.by_reason[reason] == len(opened) == chosen.shown
        assert {line.reason for line in opened} <= {reason}
    for group in queue.groups:
        inside = reading.rows(queue, group.numbers.tolist())
        assert group.customers == len({line.customer for line in inside})
        assert group.seats == sum(line.seats for line in inside)
    assert [line.day for line in read] == sorted(line.day for line in read)
    shown = all_lines(reading, reading.queue(Asked(False, left_out=True)))
    for why, count in queue.left_out.items():
        assert count == sum(line.stands == why for line in shown)


def assert_explained(reading: AttentionReading, queue: Queue, everything: list[Held]) -> None:
    """The rows behind a line come to its day and its seats."""
    forwards = {one.id: true_forward(one, TODAY) for one in everything}
    for line in all_lines(reading, queue):
        why = reading.why(queue, line)
        assert min(each.day for each in why.behind) == line.day
        assert sum(each.seats for each in why.behind) == line.seats
        assert len(why.behind) == line.held
        assert why.as_of is not None
        for each in why.behind:
            assert each.facts.forward_on == forwards[each.held.external_id]


def test_groups_end_with_the_week_and_after_30_days(connection: Connection) -> None:
    ends = (5, 6, 7, 31, 32, 90)  # last days 28 Nov, 29 Nov (Sunday), 30 Nov, 24 Dec, 25 Dec, 21 Feb
    put(connection, [sold(f"C{away:02}", away, ends_on=TODAY + timedelta(away)) for away in ends])
    queue = reading_of(connection).queue()
    assert [(group.key, group.until, len(group.numbers)) for group in queue.groups] == [
        (WEEK, date(2026, 11, 29), 2),
        (MONTH, date(2026, 12, 24), 2),
        (LATER, date(2027, 2, 21), 2),
    ]


@pytest.mark.parametrize("weekday", range(7))
def test_a_week_ends_on_sunday(weekday: int) -> None:
    monday = date(2026, 11, 23)
    assert limits(monday + timedelta(weekday))[0] == date(2026, 11, 29)


def test_on_one_day_the_most_seats_come_first(connection: Connection) -> None:
    few, many = (License(CALLING, 5, 5),), (License(CALLING, 500, 500),)
    put(connection, [sold("A", 1, state="suspended", lines=few), sold("B", 2, state="suspended", lines=many)])
    reading = reading_of(connection)
    assert [line.customer for line in all_lines(reading, reading.queue())] == ["B", "A"]


def test_mine_are_the_customers_whose_owner_the_person_is(connection: Connection) -> None:
    owners = {"Alpha": "Мария Иванова", "Beta": "Ivan", "Gamma": "MARIYA IVANOVA"}
    held = [
        sold(name, number, state="suspended") for number, name in enumerate(("Alpha", "Beta", "Gamma"), 1)
    ]
    put(connection, held, owners)
    reading = reading_of(connection, person="мария иванова")
    queue = reading.queue()
    assert (queue.asked.mine, queue.mine, queue.everyone, queue.has_name) == (True, 2, 3, True)
    assert [line.customer for line in all_lines(reading, queue)] == ["Alpha", "Gamma"]
    assert len(all_lines(reading, reading.queue(Asked(False)))) == 3


def test_without_a_name_or_own_customers_everyone_is_shown(connection: Connection) -> None:
    put(connection, [sold(state="suspended")], {"Alpha": "Maria"})
    nameless, other = reading_of(connection).queue(), reading_of(connection, person="Ivan").queue()
    assert (nameless.asked.mine, nameless.mine, nameless.has_name) == (False, 0, False)
    assert (other.asked.mine, other.shown, other.has_name) == (False, 1, True)


def test_a_partner_administrator_sees_their_customers_only(connection: Connection) -> None:
    put(connection, [sold("Alpha", 1, state="suspended"), sold("Beta", 2, state="suspended")])
    actor = Actor("Petar", frozenset((PARTNER,)), frozenset((2,)))
    reading = reading_of(connection, only=frozenset((2,)), actor=actor)
    queue = reading.queue()
    assert [line.customer for line in all_lines(reading, queue)] == ["Beta"]
    assert (queue.everyone, queue.customers) == (1, 1)


def test_who_may_not_see_analytics_is_refused(connection: Connection) -> None:
    put(connection, [sold(state="suspended")])
    queue = reading_of(connection).queue()
    reading = reading_of(connection, actor=Actor("Help", frozenset(("help_desk_basic",)), None))
    with pytest.raises(PermissionDenied):
        reading.queue()
    with pytest.raises(PermissionDenied):
        reading.rows(queue, [0])


def test_our_own_organization_is_not_there(connection: Connection) -> None:
    put(connection, [sold(state="suspended")])
    connection.execute("UPDATE customer SET is_own = 1")
    assert reading_of(connection).queue().everyone == 0


def aside(connection: Connection, customer: int | None, reason: str | None, until: date | None) -> None:
    connection.execute(
        "INSERT INTO set_aside (customer_id, reason, until, created_at, created_by) VALUES (?, ?, ?, '', '')",
        (customer, reason, until and until.isoformat()),
    )


def stands(connection: Connection, today: date = TODAY) -> dict[tuple[str, str], str]:
    reading = reading_of(connection, today=today)
    read = [
        line
        for left_out in (False, True)
        for line in all_lines(reading, reading.queue(Asked(False, "", left_out)))
    ]
    return {(line.customer, line.reason): line.stands for line in read}


def test_what_is_set_aside_is_left_out_by_its_scope(connection: Connection) -> None:
    end = TODAY + timedelta(20)
    put(
        connection,
        [
            sold("Alpha", 1, ends_on=end),
            sold("Alpha", 2, kind="trial", ends_on=end),
            sold("Beta", 3, ends_on=end),
            sold("Beta", 4, kind="trial", ends_on=end),
            sold("Gamma", 5, kind="trial", ends_on=end),
            sold("Gamma", 6, ends_on=end, auto_renew=True),
        ],
    )
    aside(connection, 1, "ending", TODAY + timedelta(3))
    aside(connection, 2, None, None)
    assert stands(connection) == {
        ("Alpha", "ending"): SNOOZED,
        ("Alpha", "trial"): SHOWN,
        ("Beta", "ending"): IGNORED,
        ("Beta", "trial"): IGNORED,
        ("Gamma", "trial"): SHOWN,
        ("Gamma", "quiet"): NOTHING_TO_DECIDE,
    }
    aside(connection, None, "trial", None)
    assert stands(connection)["Gamma", "trial"] == stands(connection)["Alpha", "trial"] == IGNORED


def test_a_snooze_ends_by_itself_on_its_day(connection: Connection) -> None:
    put(connection, [sold(ends_on=TODAY + timedelta(20))])
    aside(connection, 1, "ending", TODAY + timedelta(3))
    day_before, its_day = TODAY + timedelta(2), TODAY + timedelta(3)
    assert stands(connection, day_before) == {("Alpha", "ending"): SNOOZED}
    assert stands(connection, its_day) == {("Alpha", "ending"): SHOWN}


def test_a_line_says_what_sets_it_aside_and_until_when(connection: Connection) -> None:
    put(connection, [sold(ends_on=TODAY + timedelta(20))])
    aside(connection, 1, "ending", TODAY + timedelta(3))
    aside(connection, 1, None, TODAY + timedelta(9))
    reading = reading_of(connection)
    (line,) = all_lines(reading, reading.queue(Asked(left_out=True)))
    assert [tuple(scope) for scope in line.scopes] == [(1, None), (1, "ending")]
    assert line.until == TODAY + timedelta(9)
    aside(connection, None, "ending", None)
    (line,) = all_lines(reading, reading.queue(Asked(left_out=True)))
    assert (line.stands, line.until, len(line.scopes)) == (IGNORED, None, 3)


def test_billable_is_what_is_beyond_the_growth_allowance_offer_by_offer(connection: Connection) -> None:
    over = (
        License(CALLING, 100, 130),
        License("Meeting - Suite", 10, 12),
        License("Hybrid - Calendar", 1, 9),
    )
    put(connection, [sold(allowance_percent=20, lines=over)])
    reading = reading_of(connection)
    queue = reading.queue()
    (line,) = all_lines(reading, queue)
    assert (line.reason, line.seats, line.facts.billable) == ("overage", 32, 10)
    assert reading.why(queue, line).behind[0].facts.billable == 10


def test_the_window_is_that_of_the_settings(connection: Connection) -> None:
    put(connection, [sold(ends_on=TODAY + timedelta(31))])
    reading = reading_of(connection)
    assert reading.queue().everyone == 1
    reading._settings = lambda: DEFAULTS._replace(analytics_window_days=30)
    assert reading.queue().everyone == 0
