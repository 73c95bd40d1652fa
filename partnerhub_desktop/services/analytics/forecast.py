"""When the assigned licences of a subscription are expected to pass the purchased ones.

The trend is Theil and Sen's: the median of the slopes between all pairs of weeks, which a few odd weeks
cannot bend; its interval is Sen's, from Kendall's variance (P. K. Sen, "Estimates of the regression
coefficient based on Kendall's tau", JASA 63, 1968), four times out of five. From today's number on the growth
goes ahead and fades, as in the damped trend of Gardner and McKenzie ("Forecasting trends in time series",
Management Science 31, 1985): licences are not assigned for ever. A forecast is given only where the growth is
certain enough that the interval holds no standstill.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]

WEEKS = 13
"""Weeks of history that a forecast looks at."""
LEAST_WEEKS = 8
"""Known weeks below which a history is too short."""
HORIZON = 52
"""Weeks ahead; what would happen later is not said."""
KEPT = 0.85
"""Part of a week's growth that the next week still has; of several tried, the best on the sample."""
CERTAINTY = 1.2816
"""Standard deviations of a normal distribution that hold four fifths of it."""
STEADY = np.arange(1.0, HORIZON + 1)
FADING = np.cumsum(KEPT ** np.arange(1.0, HORIZON + 1))
"""Weeks of growth that so many weeks ahead hold: the earliest week is that of growth which does not fade."""
AT_ONCE = 8192
"""Lines whose pairs of weeks are held in memory together."""


class Outlook(IntEnum):
    """What can be said of a line."""

    PASSES = 0
    ALREADY_OVER = 1
    NOT_GROWING = 2
    NOT_WITHIN_A_YEAR = 3
    TOO_SHORT = 4
    TOO_NOISY = 5


class Trend(NamedTuple):
    """Licences a week, one entry a line: in the middle, and the bounds of the interval; NaN where too short.

    ``known`` is the number of weeks behind it.
    """

    slope: Numbers
    low: Numbers
    high: Numbers
    known: Numbers


class Forecast(NamedTuple):
    """One entry a line. Weeks are counted from the newest one on; -1 stands for none within the horizon.

    ``week`` is when assigned passes purchased as expected, ``earliest`` and ``latest`` by the bounds of the
    interval, the earliest with growth that does not fade. Where ``outlook`` is not PASSES they are -1, but
    for ``earliest`` of NOT_WITHIN_A_YEAR.
    """

    outlook: Numbers
    week: Numbers
    earliest: Numbers
    latest: Numbers


def forecast(assigned: Numbers, purchased: Numbers) -> Forecast:
    """Of ``assigned`` (a row a line, a column a week, the newest last, NaN where there is no snapshot) and
    today's ``purchased``; the newest week has to be known, else the history counts as too short."""
    trend = trend_of(assigned[:, -WEEKS:])
    now = assigned[:, -1] if assigned.shape[1] else np.full(len(assigned), np.nan)
    free = purchased - now
    expected, latest = (_passes(free, slope, FADING) for slope in (trend.slope, trend.low))
    earliest = _passes(free, trend.high, STEADY)
    outlook = _outlook(trend, free, expected)
    passes = outlook == Outlook.PASSES
    may_pass = passes | (outlook == Outlook.NOT_WITHIN_A_YEAR)
    return Forecast(
        outlook,
        np.where(passes, expected, -1),
        np.where(may_pass, earliest, -1),
        np.where(passes, latest, -1),
    )


def _outlook(trend: Trend, free: Numbers, expected: Numbers) -> Numbers:
    """The first of the cases that a line is; ``free`` is NaN where today's number is not known."""
    cases = {
        Outlook.TOO_SHORT: np.isnan(free) | (trend.known < LEAST_WEEKS),
        Outlook.ALREADY_OVER: free < 0,
        Outlook.NOT_GROWING: trend.slope <= 0,
        Outlook.TOO_NOISY: trend.low <= 0,
        Outlook.NOT_WITHIN_A_YEAR: expected < 0,
    }
    return np.select(list(cases.values()), [int(case) for case in cases], int(Outlook.PASSES))


def trend_of(assigned: Numbers) -> Trend:
    """The trend of each row of weeks (NaN where there is no snapshot)."""
    parts = [_trend(assigned[place : place + AT_ONCE]) for place in range(0, len(assigned), AT_ONCE)]
    return Trend._make(map(np.concatenate, zip(*parts, strict=True))) if parts else NO_TREND


NO_TREND = Trend._make([np.zeros(0)] * 4)


def _trend(assigned: Numbers) -> Trend:
    weeks = assigned.shape[1]
    begin, end = np.triu_indices(weeks, 1)
    slopes = np.sort((assigned[:, end] - assigned[:, begin]) / (end - begin), axis=1)  # NaN stands last
    known = np.count_nonzero(~np.isnan(assigned), axis=1)
    pairs = known * (known - 1) // 2
    around = CERTAINTY * np.sqrt(known * (known - 1.0) * (2.0 * known + 5.0) / 18)
    middle = (_at(slopes, (pairs - 1) // 2) + _at(slopes, pairs // 2)) / 2
    low = _at(slopes, np.floor((pairs - around) / 2))
    high = _at(slopes, np.minimum(np.ceil((pairs + around) / 2), pairs - 1))
    long = known >= LEAST_WEEKS
    return Trend._make((*(np.where(long, slope, np.nan) for slope in (middle, low, high)), known))


def _at(slopes: Numbers, place: Numbers) -> Numbers:
    if not slopes.shape[1]:
        return np.full(len(slopes), np.nan)
    within = np.clip(place, 0, slopes.shape[1] - 1).astype(np.int64)
    found: Numbers = np.take_along_axis(slopes, within[:, None], axis=1)[:, 0]
    return found


def _passes(free: Numbers, slope: Numbers, growth: Numbers) -> Numbers:
    """Weeks until more than ``free`` licences are added; -1 for never within the horizon."""
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = np.where(slope > 0, free / slope, np.inf)
    weeks = np.searchsorted(growth, needed, side="right") + 1
    return np.where(weeks <= HORIZON, weeks, -1)


class BackTest(NamedTuple):
    """How the method would have done ``ahead`` weeks ago, on the weeks since, which it did not see.

    Errors are in percent of the purchased licences, of the lines with a trend: on average and the bound of
    nine out of ten, beside those of saying that nothing changes. ``within`` is the share (0…1) of the lines
    whose number was inside the interval. ``foretold`` of ``passed`` lines that have passed their purchased
    licences since were said to; ``false_alarms`` of ``said`` have not.
    """

    ahead: int
    lines: int
    error: float
    error_of_nine: float
    error_of_standstill: float
    error_of_standstill_of_nine: float
    within: float
    passed: int
    foretold: int
    said: int
    false_alarms: int


def back_test(assigned: Numbers, purchased: Numbers, ahead: int) -> BackTest | None:
    """Forecast from ``ahead`` weeks before the newest one; None without a line that has both.

    ``purchased`` is today's; a line counts where it was not over its licences then.
    """
    if assigned.shape[1] <= ahead:
        return None
    then, since = assigned[:, :-ahead], assigned[:, -ahead:]
    usable = ~np.isnan(then[:, -1]) & ~np.isnan(since[:, -1]) & (purchased > 0) & (then[:, -1] <= purchased)
    then, since, purchased = then[usable], since[usable], purchased[usable]
    trend = trend_of(then[:, -WEEKS:])
    kept = trend.known >= LEAST_WEEKS
    if not kept.any():
        return None
    trend = Trend._make(column[kept] for column in trend)
    return _judged(trend, then[kept], since[kept], purchased[kept], ahead)


def _judged(trend: Trend, then: Numbers, since: Numbers, purchased: Numbers, ahead: int) -> BackTest:
    begun, came = then[:, -1], since[:, -1]
    fading = FADING[ahead - 1]
    low, expected = (begun + slope * fading for slope in (trend.low, trend.slope))
    high = begun + trend.high * ahead
    error, standstill = (np.abs(guess - came) / purchased * 100 for guess in (expected, begun))
    inside = (came >= np.floor(low)) & (came <= np.ceil(high))
    week = forecast(then, purchased).week
    said = (week > 0) & (week <= ahead)
    passed = (since > purchased[:, None]).any(axis=1)
    return BackTest(
        ahead,
        len(begun),
        *_mean_and_nine(error),
        *_mean_and_nine(standstill),
        float(np.mean(inside)),
        int(passed.sum()),
        int((passed & said).sum()),
        int(said.sum()),
        int((said & ~passed).sum()),
    )


def _mean_and_nine(values: Numbers) -> tuple[float, float]:
    return float(np.mean(values)), float(np.quantile(values, 0.9))
