"""What has changed since an instant, from imports as they are: each line's number is its rows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date

import pytest

from partnerhub_desktop.services.overview.digest import Digest, last_import, read_digest
from partnerhub_desktop.services.overview.rows_changed import Line
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.conftest import WriteFile, store, write  # noqa: F401 - fixtures
from tests.services.importing.stores import bring_in, change

TODAY = date(2026, 11, 23)
BEFORE, SINCE = "2026-11-20T08:00:00+00:00", "2026-11-20T08:00:01+00:00"
CUSTOMERS = "org_id,name,owner\n"
SUBSCRIPTIONS = "subscription_id,org_id,kind,state,ends_on\n"
LICENSES = "subscription_id,offer,purchased,assigned\n"

Bring = Callable[..., Digest]


@pytest.fixture
def bring(store: Store, write: WriteFile) -> Bring:  # noqa: F811
    """A store of three customers as it was on the 20th; imports what is given, and tells what changed."""
    bring_in(
        store,
        write("customers.csv", CUSTOMERS + "a,Alpha,Maria\nb,Beta,Maria\nc,Gamma,\n"),
        write(
            "subscriptions.csv",
            SUBSCRIPTIONS
            + "s1,a,,active,2027-01-31\ns2,b,,active,2027-02-28\nt1,c,trial,active,2026-12-31\n",
        ),
        write(
            "licenses.csv",
            LICENSES
            + "s1,Webex Calling - Professional,10,8\ns1,Meeting - Suite,10,10\n"
            + "s2,Webex Calling - Professional,5,9\nt1,Webex Calling - Professional,20,3\n",
        ),
    )
    change(store, f"UPDATE source SET at = '{BEFORE}'")

    def bring(
        since: str = SINCE, only: frozenset[int] | None = None, today: date = TODAY, **files: str
    ) -> Digest:
        heads = {"customers": CUSTOMERS, "subscriptions": SUBSCRIPTIONS, "licenses": LICENSES}
        paths = [write(f"{name}.csv", heads[name] + rows) for name, rows in files.items()]
        if paths:
            bring_in(store, *paths)
        with closing(driver.connect(store.path, read_only=True)) as connection:
            return read_digest(connection, since, today, only)

    return bring


def line(digest: Digest, key: str) -> Line:
    return next(each for each in digest.lines if each.key == key)


def said(found: Line) -> dict[str, list[tuple[object, ...]]]:
    return {
        part.key: [(row.customer, row.subject, row.old, row.new) for row in part.rows] for part in found.parts
    }


def test_nothing_new_tells_nothing(bring: Bring) -> None:
    assert bring() == Digest(SINCE, "", ())


def test_new_customers_are_told_by_name(bring: Bring) -> None:
    digest = bring(customers="d,Delta,\na,Alpha,Maria\n")
    assert [each.key for each in digest.lines] == ["added"]
    assert said(line(digest, "added")) == {"added": [("Delta", "", None, None)]}
    assert digest.newest > SINCE


def test_who_is_over_the_limit_now_and_who_is_back(bring: Bring) -> None:
    digest = bring(licenses="s1,Meeting - Suite,10,13\ns2,Webex Calling - Professional,9,9\n")
    assert said(line(digest, "over")) == {"now_over": [("Alpha", "", 0, 3)], "back": [("Beta", "", 4, 0)]}


def test_who_was_over_before_and_still_is_is_no_change(bring: Bring) -> None:
    digest = bring(licenses="s2,Webex Calling - Professional,5,20\n")
    assert [each.key for each in digest.lines] == ["assigned"]


def test_a_subscription_that_a_file_ends_takes_its_overage_along(bring: Bring) -> None:
    digest = bring(subscriptions="s2,b,,ended,2027-02-28\n")
    assert said(line(digest, "over")) == {"back": [("Beta", "", 4, 0)]}


def test_a_new_subscription_over_its_limit_counts(bring: Bring) -> None:
    digest = bring(
        subscriptions="s3,c,,active,2027-05-01\n", licenses="s3,Webex Calling - Professional,1,2\n"
    )
    assert said(line(digest, "over")) == {"now_over": [("Gamma", "", 0, 1)]}


def test_trials_begin_end_and_become_subscriptions(bring: Bring) -> None:
    digest = bring(subscriptions="t1,c,subscription,active,2026-12-31\nt2,a,trial,active,2026-12-20\n")
    assert said(line(digest, "trials")) == {
        "started": [("Alpha", "t2", None, date(2026, 12, 20))],
        "became": [("Gamma", "t1", None, date(2026, 12, 31))],
    }
    ended = bring(subscriptions="t2,a,trial,ended,2026-12-20\n")
    assert said(line(ended, "trials"))["ended"] == [("Alpha", "t2", None, date(2026, 12, 20))]


def test_a_trial_whose_last_day_is_over_has_ended(bring: Bring) -> None:
    assert bring(today=date(2026, 12, 31)).lines == ()
    digest = bring(today=date(2027, 1, 1))
    assert said(line(digest, "trials")) == {"ended": [("Gamma", "t1", None, date(2026, 12, 31))]}
    assert bring(since="2027-01-01T00:00:00+00:00", today=date(2027, 1, 2)).lines == ()


def test_dates_that_moved_later_or_earlier(bring: Bring) -> None:
    digest = bring(subscriptions="s1,a,,active,2028-01-31\ns2,b,,active,2027-02-01\nt1,c,trial,active,\n")
    assert said(line(digest, "dates")) == {
        "later": [("Alpha", "s1", date(2027, 1, 31), date(2028, 1, 31))],
        "earlier": [("Beta", "s2", date(2027, 2, 28), date(2027, 2, 1))],
    }


def test_licences_assigned_by_product_add_up(bring: Bring) -> None:
    digest = bring(
        licenses="s1,Webex Calling - Professional,10,5\ns1,Meeting - Suite,10,9\n"
        "t1,Webex Calling - Professional,20,10\nt1,Call on Webex,5,5\ns1,Messaging,4,2\n"
    )
    found = line(digest, "assigned")
    assert {part.key: [(row.customer, row.amount) for row in part.rows] for part in found.parts} == {
        "meetings": [("Alpha", -1)],
        "calling": [("Gamma", 7), ("Alpha", -3)],
        "messaging": [("Alpha", 2)],
    }
    assert found.amount == sum(row.amount for row in found.rows) == 5


def test_owners_that_changed(bring: Bring) -> None:
    digest = bring(customers="a,Alpha,Ivan\nc,Gamma,Ivan\n")
    assert said(line(digest, "owners")) == {
        "owners": [("Alpha", "", "Maria", "Ivan"), ("Gamma", "", None, "Ivan")]
    }


def test_what_changed_and_changed_back_is_no_change(bring: Bring) -> None:
    bring(subscriptions="s1,a,,active,2028-01-31\n", customers="a,Alpha,Ivan\n")
    assert bring(subscriptions="s1,a,,active,2027-01-31\n", customers="a,Alpha,Maria\n").lines == ()


def test_several_imports_are_told_as_one_change(bring: Bring) -> None:
    bring(subscriptions="s1,a,,active,2028-01-31\n")
    digest = bring(subscriptions="s1,a,,active,2029-01-31\n")
    assert said(line(digest, "dates")) == {"later": [("Alpha", "s1", date(2027, 1, 31), date(2029, 1, 31))]}


def test_only_customers_that_one_may_see_are_told(bring: Bring) -> None:
    digest = bring(subscriptions="s1,a,,active,2028-01-31\ns2,b,,active,2029-02-28\n", only=frozenset((2,)))
    assert [row.customer for row in line(digest, "dates").rows] == ["Beta"]
    others = bring(today=date(2027, 1, 1), only=frozenset((1,)))  # the trial of Gamma has run out
    assert [(each.key, each.rows[0].customer) for each in others.lines] == [("dates", "Alpha")]


def test_whoever_has_never_looked_gets_the_last_import(bring: Bring, store: Store) -> None:  # noqa: F811
    with closing(driver.connect(store.path, read_only=True)) as connection:
        assert last_import(connection) == ""
    bring(customers="a,Alpha,Ivan\n")
    with closing(driver.connect(store.path, read_only=True)) as connection:
        assert last_import(connection) == BEFORE
        digest = read_digest(connection, BEFORE, TODAY, None)
    assert [each.key for each in digest.lines] == ["owners"]
