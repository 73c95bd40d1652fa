"""What the renewal plan and the forecast say of themselves."""

from __future__ import annotations

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.analytics.comparison import Change, Comparison
from partnerhub_desktop.services.analytics.forecast import BackTest, Outlook
from partnerhub_desktop.services.analytics.planning import Outlooks, RightSizes
from partnerhub_desktop.services.analytics.rules import Rules

Planning = Context("Planning")


def plan_line(plan: RightSizes, formats: Formats) -> str:
    """How many there are, and what the plan gives back and buys."""
    count = Planning.tr("%Ln subscription(s) and trials end or renew", "", len(plan.places))
    back = Planning.tr("%Ln license(s) can be given back", "", plan.given_back)
    more = Planning.tr("%Ln are missing", "", plan.bought)
    return " · ".join((count, back, more))


def plan_rule(rules: Rules) -> str:
    """How a right size is worked out, with the rules in force."""
    return Planning.tr(
        "Proposed: the largest use within 7 days of the last {months} months and {buffer} % more, "
        "for what ends or renews in 0 to {window} days. An own figure counts instead."
    ).format(months=rules.peak_months, buffer=rules.buffer_percent, window=rules.window)


def outlook_line(found: Outlooks, formats: Formats) -> str:
    """Of how many rows what is expected."""
    counts = found.counts
    said = (
        Planning.tr("%Ln expected to run out within a year", "", counts[Outlook.PASSES]),
        Planning.tr("%Ln over already", "", counts[Outlook.ALREADY_OVER]),
        Planning.tr("%Ln not growing or not that far", "", _steady(found)),
        Planning.tr("%Ln with less than 8 known weeks", "", counts[Outlook.TOO_SHORT]),
        Planning.tr("%Ln too uneven to say", "", counts[Outlook.TOO_NOISY]),
    )
    return " · ".join(said)


def outlook_rule(tried: BackTest | None, formats: Formats) -> str:
    """How a forecast is made, and how it did on the last weeks of one's own."""
    rule = Planning.tr(
        "The middle of all slopes between the weeks of a quarter, fading by 15 % a week; "
        "earliest and latest hold four cases out of five."
    )
    if tried is None:
        return rule
    errors = Planning.tr(
        "Tried on your last {weeks} weeks, which it had not seen: off by {error} of the purchased licenses "
        "on average, in nine of ten cases by at most {most}; saying that nothing changes: {standstill}."
    ).format(
        weeks=tried.ahead,
        error=formats.share(tried.error / 100),
        most=formats.share(tried.error_of_nine / 100),
        standstill=formats.share(tried.error_of_standstill / 100),
    )
    return f"{rule} {errors}"


def compared_line(found: Comparison, formats: Formats) -> str:
    """Sums of both days, and how many lines became what."""
    sums = [
        f"{name} {formats.number(before)} → {formats.number(after)} ({formats.change(after - before)})"
        for name, before, after in (
            (Planning.tr("Purchased"), found.before.purchased, found.after.purchased),
            (Planning.tr("Assigned"), found.before.assigned, found.after.assigned),
            (Planning.tr("Used"), found.before.used, found.after.used),
            (Planning.tr("Over limit"), found.before.over, found.after.over),
        )
    ]
    counts = [
        Planning.tr("%Ln new", "", found.count(Change.NEW)),
        Planning.tr("%Ln gone", "", found.count(Change.GONE)),
        Planning.tr("%Ln changed", "", found.count(Change.CHANGED)),
    ]
    return " · ".join([*sums, *counts])


def compared_rule() -> str:
    """What stands for a subscription on a day."""
    return Planning.tr(
        "A subscription stands on a day as its newest snapshot of the two weeks before says; without one it "
        "is not there. Over limit is judged by the sums of a product here, not offer by offer."
    )


def _steady(found: Outlooks) -> int:
    return found.counts[Outlook.NOT_GROWING] + found.counts[Outlook.NOT_WITHIN_A_YEAR]
