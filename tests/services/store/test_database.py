"""Transactions: nothing lost between processes, nothing lost by a kill, nothing half done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store import driver, opening
from partnerhub_desktop.services.store.database import Store, driver_connection, make_engine

INCREMENT = """
import sys
from pathlib import Path
from partnerhub_desktop.services.store.database import Store
store = Store(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    with store.write() as connection:
        value = connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'key0'").scalar()
        connection.exec_driver_sql("UPDATE setting SET value = ? WHERE key = 'key0'", (str(int(value) + 1),))
store.close()
"""

MAKE_AND_WRITE = """
import sys
from pathlib import Path
from partnerhub_desktop.services.paths import Profile
from partnerhub_desktop.services.store.opening import open_store
store = open_store(Profile(Path(sys.argv[1])))
with store.write():
    pass
store.close()
"""

WRITE_AND_SAY = """
import os, sys
from pathlib import Path
from partnerhub_desktop.services.store.database import Store
store = Store(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    number += 1
    with store.write() as connection:
        connection.exec_driver_sql("INSERT INTO setting VALUES (?, 'first half')", (f"n{number}a",))
        connection.exec_driver_sql("INSERT INTO setting VALUES (?, 'second half')", (f"n{number}b",))
    os.write(1, f"{number}\\n".encode())
"""


def asked(path: Path, question: str) -> object:
    connection = driver.connect(path)
    try:
        return connection.execute(question).fetchone()[0]
    finally:
        connection.close()


def test_two_processes_lose_no_update(made: Profile) -> None:
    store = Store(made.store)
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = '0' WHERE key = 'key0'")
    store.close()
    command = [sys.executable, "-c", INCREMENT, str(made.store), "300"]
    running = [subprocess.Popen(command) for _ in range(2)]
    assert [process.wait(120) for process in running] == [0, 0]
    assert asked(made.store, "SELECT value FROM setting WHERE key = 'key0'") == "600"
    assert asked(made.store, "SELECT generation FROM store_state") == 602


def test_processes_that_make_the_store_at_once_make_one(place: Profile) -> None:
    command = [sys.executable, "-c", MAKE_AND_WRITE, str(place.folder)]
    running = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait(120) for process in running] == [0, 0, 0]
    assert asked(place.store, "SELECT generation FROM store_state") == 4


def test_a_writer_begins_immediately_and_a_reader_does_not(made: Profile) -> None:
    for writer, expected in ((True, "BEGIN IMMEDIATE"), (False, "BEGIN")):
        engine = make_engine(made.store, writer=writer)
        said: list[str] = []
        with engine.connect() as connection:
            driver_connection(connection).set_trace_callback(said.append)
            connection.exec_driver_sql("SELECT 1")
            driver_connection(connection).set_trace_callback(None)
        assert said[0] == expected
        engine.dispose()


def test_a_readers_connection_cannot_write(made: Profile) -> None:
    connection = driver.connect(made.store, read_only=True)
    with pytest.raises(driver.SqliteError):
        connection.execute("DELETE FROM setting")
    connection.close()


def delete_and_break(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM setting WHERE key <> 'key1'")
    connection.exec_driver_sql("INSERT INTO setting VALUES ('key1', 'again')")


def test_a_failing_write_is_undone_whole(made: Profile) -> None:
    store = opening.open_store(made)
    with pytest.raises(IntegrityError), store.write() as connection:
        delete_and_break(connection)
    store.close()
    assert asked(made.store, "SELECT count(*) FROM setting") == 200
    assert asked(made.store, "SELECT generation FROM store_state") == 1


def test_settings_and_audit_leave_the_generation_alone(made: Profile) -> None:
    store = opening.open_store(made)
    with store.write_aside() as connection:
        connection.exec_driver_sql("DELETE FROM setting")
    store.close()
    assert asked(made.store, "SELECT generation FROM store_state") == 1


def test_a_kill_loses_nothing_that_was_said_to_be_saved(made: Profile) -> None:
    said = 0
    for kill in range(6):
        command = [sys.executable, "-c", WRITE_AND_SAY, str(made.store), str(said + 1000 * kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(3 + 5 * kill)]
            process.kill()
            lines += process.stdout.readlines()
        acknowledged = [int(line) for line in lines if line.endswith(b"\n")]
        for number in acknowledged:
            assert (
                asked(made.store, f"SELECT count(*) FROM setting WHERE key IN ('n{number}a', 'n{number}b')")
                == 2
            )
        said = acknowledged[-1]
    assert asked(made.store, "SELECT count(*) % 2 FROM setting WHERE key LIKE 'n%'") == 0
    assert asked(made.store, "PRAGMA integrity_check") == "ok"


def test_the_store_keeps_its_pragmas(made: Profile) -> None:
    connection = driver.connect(made.store)
    names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "mmap_size", "busy_timeout")
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    connection.close()
    assert found == ["wal", 2, 1, 0, 0, 10000]


def test_an_error_does_not_tell_the_values_of_a_statement(made: Profile) -> None:
    store = opening.open_store(made)
    with pytest.raises(Exception, match="UNIQUE") as caught, store.write() as connection:
        connection.exec_driver_sql("INSERT INTO setting VALUES (?, ?)", ("key1", "a customer's secret"))
    store.close()
    assert "a customer's secret" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_the_wal_is_as_private_as_the_store(made: Profile) -> None:
    connection = driver.connect(made.store)
    connection.execute("DELETE FROM setting")
    assert {path.stat().st_mode & 0o777 for path in made.folder.iterdir()} == {0o600}
    connection.close()
