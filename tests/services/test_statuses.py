"""Each status rule of product.md, section 2, and what holds for all of them together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.status_reasons import why
from partnerhub_desktop.services.statuses import (
    STATUSES,
    Held,
    Line,
    Thresholds,
    is_active,
    is_ended,
    statuses,
)

TODAY = date(2026, 11, 23)
USUAL = Thresholds()


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def found(*held: Held, activity: date | None = None, thresholds: Thresholds = USUAL) -> tuple[str, ...]:
    return statuses(held, activity, TODAY, thresholds)


@pytest.mark.parametrize(
    ("days", "active", "ended"), [(-1, False, True), (0, True, False), (1, True, False), (None, True, False)]
)
def test_active_lasts_to_the_end_of_the_last_day(days: int | None, active: bool, ended: bool) -> None:
    held = Held("S", ends_on=None if days is None else in_days(days))
    assert (is_active(held, TODAY), is_ended(held, TODAY)) == (active, ended)


@pytest.mark.parametrize("state", ["suspended", "awaiting_setup"])
def test_only_an_active_one_ends_by_its_date(state: str) -> None:
    held = Held("S", state=state, ends_on=in_days(-100))
    assert not is_active(held, TODAY)
    assert not is_ended(held, TODAY)


@pytest.mark.parametrize("renew", [True, None, False])
@pytest.mark.parametrize("kind", ["trial", "subscription"])
@pytest.mark.parametrize("days", [0, 29, 30, 31, 90])
def test_expires_soon(kind: str, renew: bool | None, days: int) -> None:
    held = Held("S", kind, ends_on=in_days(days), auto_renew=renew)
    expected = days <= 30 and (kind == "trial" or renew is not True)
    assert ("expires_soon" in found(held)) is expected


def test_the_days_are_settings() -> None:
    held = Held("S", ends_on=in_days(31))
    assert "expires_soon" in found(held, thresholds=Thresholds(31, 30))
    assert "no_recent_activity" in found(held, activity=in_days(-8), thresholds=Thresholds(30, 7))


@pytest.mark.parametrize(
    ("lines", "over"),
    [
        ((Line("A", "calling", 10, 10),), False),
        ((Line("A", "calling", 10, 11),), True),
        ((Line("A", "calling", 0, 1),), True),
        ((Line("A", "calling", 10, 11), Line("B", "calling", 100, 0)), True),
        ((Line("Hybrid Services - Calendar", "other", 1, 40),), False),
        ((Line("Call on Webex", "other", 1, 2),), True),
        ((), False),
    ],
)
def test_overage_is_taken_offer_by_offer(lines: tuple[Line, ...], over: bool) -> None:
    assert ("license_overage" in found(Held("S", lines=lines))) is over
    assert "license_overage" not in found(Held("S", state="suspended", lines=lines))


@pytest.mark.parametrize(
    ("days", "quiet"), [(None, False), (5, False), (0, False), (-30, False), (-31, True)]
)
def test_unknown_activity_is_never_inactive(days: int | None, quiet: bool) -> None:
    activity = None if days is None else in_days(days)
    assert ("no_recent_activity" in found(Held("S"), activity=activity)) is quiet


def test_who_holds_nothing_has_no_status() -> None:
    assert found(activity=in_days(-400)) == ()


def test_expired_means_all_ended() -> None:
    over, by_state = Held("A", ends_on=in_days(-1)), Held("B", "trial", "ended", ends_on=in_days(90))
    assert found(over, by_state) == ("expired",)
    assert found(over, by_state, Held("C", state="suspended")) == ("suspended",)


dates = st.one_of(st.none(), st.integers(-40, 120).map(in_days))
lines = st.builds(
    Line,
    st.sampled_from(["A", "B", "Hybrid Services - X", "Call on Webex"]),
    st.just("calling"),
    st.integers(0, 5),
    st.integers(0, 5),
)
holdings = st.builds(
    Held,
    st.text("abc", min_size=1),
    st.sampled_from(["subscription", "trial"]),
    st.sampled_from(["active", "awaiting_setup", "suspended", "ended"]),
    ends_on=dates,
    auto_renew=st.sampled_from([True, False, None]),
    lines=st.lists(lines, max_size=3).map(tuple),
)


@given(st.lists(holdings, max_size=4), dates)
def test_statuses_stand_in_order_and_each_explains_itself(held: list[Held], activity: date | None) -> None:
    carried = statuses(held, activity, TODAY, USUAL)
    assert list(carried) == [status for status in STATUSES if status in carried]
    reasons = why(held, activity, TODAY, USUAL)
    assert tuple(reason.status for reason in reasons) == carried
    for reason in reasons:
        assert str(reason.rule)
        assert bool(reason.subscriptions) is (reason.status != "no_recent_activity")


@given(st.lists(holdings, max_size=4), dates)
def test_what_cannot_stand_together(held: list[Held], activity: date | None) -> None:
    carried = set(statuses(held, activity, TODAY, USUAL))
    if "expired" in carried:
        assert carried <= {"expired", "no_recent_activity"}
    if carried & {"expires_soon", "license_overage"}:
        assert carried & {"trial", "subscription"}


@given(st.lists(holdings, min_size=1, max_size=4), dates)
def test_the_order_of_subscriptions_does_not_matter(held: list[Held], activity: date | None) -> None:
    assert statuses(held, activity, TODAY, USUAL) == statuses(held[::-1], activity, TODAY, USUAL)


def test_a_reason_carries_its_inputs() -> None:
    held = [
        Held(
            "Sub1", ends_on=in_days(5), lines=(Line("Over", "calling", 10, 12), Line("Free", "calling", 9, 1))
        )
    ]
    reasons = {reason.status: reason for reason in why(held, in_days(-31), TODAY, USUAL)}
    soon = reasons["expires_soon"].inputs
    assert soon["expires_soon_days"] == 30
    assert soon["subscriptions"] == [
        {
            "subscription": "Sub1",
            "kind": "subscription",
            "state": "active",
            "auto_renew": None,
            "ends_on": "2026-11-28",
            "days_to_end": 5,
        }
    ]
    assert reasons["license_overage"].inputs == {
        "offers": [
            {
                "subscription": "Sub1",
                "kind": "subscription",
                "offer": "Over",
                "purchased": 10,
                "assigned": 12,
                "over": 2,
            }
        ]
    }
    assert reasons["no_recent_activity"].inputs == {
        "inactivity_days": 30,
        "last_admin_activity": "2026-10-23",
        "days_since": 31,
    }
