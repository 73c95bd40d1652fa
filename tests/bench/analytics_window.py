"""The analytics page in the real window; some of the subscriptions have thirteen months of use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from partnerhub_desktop.services.analytics.stored_rows import keep
from partnerhub_desktop.services.customer_index import refresh
from partnerhub_desktop.services.store import driver, usage_history
from partnerhub_desktop.services.store.database import Store
from tests.bench.data import TODAY, store_of
from tests.bench.open_customer import opened, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.app import Program

WEEKS, USED = 57, 400
"""Weeks of the trend, and subscriptions whose use makes it."""
_LINES = """
    SELECT subscription_id, product, sum(purchased), sum(assigned), sum(used_7d)
    FROM license_line WHERE product IN ('meetings', 'calling')
    GROUP BY subscription_id, product ORDER BY subscription_id LIMIT ?"""


@contextmanager
def profile_with_history(size: int) -> Iterator[Path]:
    """A profile's folder of so many customers; the trend of both products has every week.

    Index and rows of the analytics are in the store, as every import and the sample leave them.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "partnerhub.sqlite"
        copyfile(store_of(size), path)
        (Path(folder) / "store-exists").touch()
        store = Store(path)
        with store.write() as connection:
            rows = connection.exec_driver_sql(_LINES, (USED,)).fetchall()
            figures: list[usage_history.Figures] = [(row[0], row[1], row[2], row[3], row[4]) for row in rows]
            for week in range(WEEKS):
                usage_history.record(connection, TODAY - timedelta(weeks=week), figures)
        refresh(store)
        reader = driver.connect(path, read_only=True)
        assert keep(store, reader, TODAY), "the rows are kept for the store as it is now"
        reader.close()
        store.close()
        yield Path(folder)


@contextmanager
def window_on(folder: Path) -> Iterator[tuple[QApplication, Program]]:
    """The window on the customers list, everything read and painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from partnerhub_desktop.app import make_application

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application()
    program = opened(application, folder)
    program.desk.furnish()
    program.desk.load_index()
    settle(application, program)
    yield application, program
    program.window.hide()
    program.close()
