"""Meetings | Calling when the page is warm, against one repaint of the page.

Subject: the other product is chosen and everything below the switch has it, up to the paint; what is not
ready at once, read beside the window, would come later and is counted as a failure. Reference: the page,
shown and warm, is painted anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from tests.bench.analytics_window import profile_with_history, window_on
from tests.bench.open_customer import settle
from tests.bench.rounds import Row, interleave, judged, seconds

GOAL = 1.0
ROUNDS = 15


def measure(size: int) -> Iterator[Row]:
    """One row; the detail says what switch and paint take together."""
    with profile_with_history(size) as folder, window_on(folder) as (application, program):
        from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
        from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage

        page = program.show_page("analytics")
        assert isinstance(page, AnalyticsPage)
        for name in SECTION_NAMES:
            page.show_section(name)
            settle(application, program)
        products = cycle(("calling", "meetings"))

        def turn() -> None:
            page.show_product(next(products))
            assert program.desk.jobs.is_idle, "the switch waits for something to be read"

        def paint() -> None:
            settle(application, program)
            page.window().repaint()

        times = interleave(turn, paint, ROUNDS)
        whole = min(seconds(turn) + seconds(paint) for _ in range(ROUNDS))
    detail = f"minima {times.ratio_of_minima:.2f}, switched and painted in {whole * 1000:.1f} ms"
    yield judged("analytics_toggle", size, times, GOAL, detail)
