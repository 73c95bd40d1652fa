"""All figures, the first page of the five tables and the trend of one product, nothing worked out before.

The rows of both products are in memory, as after the page's first reading. The reference reads the needed
columns once: of the product those of its figures, of the other one those of the figures at the top, which
count customers of both. What the tables show of a few rows is not part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.analytics.loaded import LoadedAnalytics
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store import driver
from tests.bench.data import TODAY, store_of
from tests.bench.rounds import Row, interleave, judged

GOAL = 40.0
PAGE = 40
OF_BOTH = ("renews", "added_on", "ends_on", "purchased", "assigned", "overage")
OF_PRODUCT = ("used_7d",)


def measure(size: int) -> Iterator[Row]:
    """A row a product."""
    connection = driver.connect(store_of(size))
    reading = CustomerReading(lambda: connection, TODAY, Thresholds()).analytics
    loaded = reading.loaded()
    for product in loaded.products:
        times = interleave(partial(_whole_page, reading, loaded, product), partial(_read, loaded, product))
        yield judged("analytics_cold", size, times, GOAL, f"{product}, minima {times.ratio_of_minima:.1f}")
    connection.close()


def _whole_page(reading: AnalyticsReading, loaded: LoadedAnalytics, product: str) -> None:
    products = {key: each.product for key, each in loaded.products.items()}
    reading._loaded = LoadedAnalytics(loaded.look, products, loaded._everyone, TODAY)
    reading.figures(product)
    for name in SECTION_NAMES:
        table = reading.table(product, name)
        table.rows(list(table.answer().ids[:PAGE]))
    reading.weeks(product)


def _read(loaded: LoadedAnalytics, product: str) -> None:
    for analysis in loaded.products.values():
        for name in OF_BOTH:
            getattr(analysis.rows, name).sum()
        analysis.product.group.sum()
    for name in OF_PRODUCT:
        getattr(loaded.products[product].rows, name).sum()
