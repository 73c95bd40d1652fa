"""Engines and transactions of the store. Nobody else calls ``create_engine``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event

from partnerhub_desktop.services.store import driver, faults


def make_engine(path: Path, *, writer: bool = False) -> Engine:
    """An engine on the existing store file.

    The driver's own transaction handling is off: a writer begins with ``BEGIN IMMEDIATE``, so that two
    processes never lose an update and DDL is rolled back with everything else; a reader with ``BEGIN``.
    """
    engine = create_engine(
        "sqlite://",
        module=driver.module,
        creator=lambda: driver.connect(path, read_only=not writer),
        hide_parameters=True,
    )
    begin = "BEGIN IMMEDIATE" if writer else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Store:
    """The store's file with its one writing engine.

    ``write`` is the way to change it: one transaction that also moves ``generation`` on, by which
    readers and the customer index see that something changed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer: Engine | None = None
        self._file: tuple[int, int] | None = None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction holding the write lock; rolled back whole when the block raises.

        Raises UserError (``faults.py``) when the disk or another program is in the way.
        """
        with self.write_aside() as connection:
            yield connection
            move_on(connection)

    @contextmanager
    def write_aside(self) -> Iterator[Connection]:
        """A transaction that leaves ``generation`` alone: for tables no list is made of (setting, audit), and
        for what may find that it has nothing to write and else calls ``move_on``."""
        with faults.explained(self.path), self._engine().begin() as connection:
            self._require_same_file()
            yield connection

    def close(self) -> None:
        """Let go of the file; safe to call twice."""
        if self._writer is not None:
            self._writer.dispose()
            self._writer = None

    def _engine(self) -> Engine:
        if self._writer is None:
            self._writer = make_engine(self.path, writer=True)
            self._file = _identity(self.path)
        return self._writer

    def _require_same_file(self) -> None:
        """A file deleted or replaced while it is open would swallow every commit (reliability: D12)."""
        if _identity(self.path) != self._file:
            raise faults.replaced(self.path)


def move_on(connection: Connection) -> int:
    """Make the transaction a new ``generation`` of the store, and return that."""
    moved = "UPDATE store_state SET generation = generation + 1 RETURNING generation"
    return int(connection.exec_driver_sql(moved).scalar_one())


def driver_connection(connection: Connection) -> driver.Connection:
    """The driver's connection under an engine's one, in the same transaction: for what reads plain rows."""
    inner: driver.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return inner


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def now() -> str:
    """This instant in UTC, to the second, as the store keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
