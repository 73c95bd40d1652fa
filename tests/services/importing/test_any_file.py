"""Any rows in any dialect come back as they were; any bytes are read or rejected, never a crash."""

from __future__ import annotations

import csv
import io
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from partnerhub_desktop.services.errors import UserError
from tests.services.importing.dialects import write_workbook, write_zip
from tests.services.importing.stores import bring_in, content, new_store, rows

NAMES = some.text(
    some.characters(
        min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp", "Zs")
    ),
    min_size=1,
    max_size=12,
)
NUMBERS = some.integers(0, 10_000_000)
DAYS = some.none() | some.dates()
CUSTOMER = some.tuples(NAMES, DAYS, some.sampled_from([0, 1]))
LINE = some.tuples(NUMBERS, NUMBERS, some.none() | NUMBERS)
DIALECTS = some.fixed_dictionaries(
    {
        "delimiter": some.sampled_from([",", ";", "\t"]),
        "quoting": some.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
        "lineterminator": some.sampled_from(["\n", "\r\n", "\r"]),
    }
)


def as_file(
    folder: str, name: str, header: list[str], table: list[list[Any]], dialect: dict[str, Any], encoding: str
) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, **dialect).writerows([header, *table])
    path = Path(folder) / f"{name}.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


@settings(max_examples=60)
@given(
    customers=some.dictionaries(NAMES, CUSTOMER, min_size=1, max_size=6),
    lines=some.dictionaries(NAMES, LINE, max_size=6),
    dialect=DIALECTS,
    encoding=some.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    dotted=some.booleans(),
)
def test_round_trip(
    customers: dict[str, Any], lines: dict[str, Any], dialect: dict[str, Any], encoding: str, dotted: bool
) -> None:
    def day(value: Any) -> str:
        return (
            ""
            if value is None
            else value.strftime("%d.%m.") + f"{value.year:04}"
            if dotted
            else value.isoformat()
        )

    with tempfile.TemporaryDirectory() as folder, closing(new_store(Path(folder))) as store:
        table = [[org, name, day(seen), ["no", "ДА"][own]] for org, (name, seen, own) in customers.items()]
        owner = next(iter(customers))
        files = [
            as_file(
                folder, "c", ["org_id", "name", "last_admin_activity", "is_own"], table, dialect, encoding
            ),
            as_file(folder, "s", ["subscription_id", "org_id"], [["sub", owner]], dialect, encoding),
            as_file(
                folder,
                "l",
                ["subscription_id", "offer", "purchased", "assigned", "used_7d"],
                [
                    ["sub", offer, f"{line[0]:,}".replace(",", " "), *line[1:]]
                    for offer, line in lines.items()
                ],
                dialect,
                encoding,
            ),
        ]
        assert bring_in(store, *files).rejects == []
        found = rows(store, "SELECT org_id, name, last_admin_activity_at, is_own FROM customer ORDER BY id")
        assert found == [
            (org, name, seen and seen.isoformat(), own) for org, (name, seen, own) in customers.items()
        ]
        stored = rows(store, "SELECT offer, purchased, assigned, used_7d FROM license_line")
        assert sorted(stored) == sorted((offer, *line) for offer, line in lines.items())
        assert not bring_in(store, *files).written


GOOD = b'org_id,name,is_own,last_admin_activity,tags\r\na,Alpha,yes,2026-11-20,vip\r\nb,"Be\nta",,,\r\n'


def harmless(name: str, data: bytes) -> None:
    """The file is imported or rejected in words; rejected means that nothing changed."""
    with tempfile.TemporaryDirectory() as folder, closing(new_store(Path(folder))) as store:
        path = Path(folder) / name
        path.write_bytes(data)
        before = content(store)
        try:
            result = bring_in(store, path)
        except UserError:
            result = None
        if result is None or result.rejects:
            assert content(store) == before


@settings(max_examples=100)
@given(
    data=some.binary(max_size=300),
    encoding=some.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]),
)
def test_any_bytes(data: bytes, encoding: bytes) -> None:
    harmless("customers.csv", encoding + data)


@settings(max_examples=150)
@given(data=some.data())
def test_a_good_file_with_bytes_changed(data: some.DataObject) -> None:
    changed = bytearray(GOOD)
    for _ in range(data.draw(some.integers(1, 4))):
        place = data.draw(some.integers(0, len(changed) - 1))
        changed[place : place + data.draw(some.integers(0, 2))] = data.draw(some.binary(max_size=3))
    harmless("customers.csv", bytes(changed))


@cache
def good_workbook() -> bytes:
    """One for all examples: a workbook says when it was made, so its length changes with the second."""
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(Path(folder) / "a.xlsx", {"Customers": [["org_id", "name"], ["a", "Alpha"]]})
        return path.read_bytes()


@settings(max_examples=15)
@given(data=some.data())
def test_a_good_workbook_with_bytes_changed(data: some.DataObject) -> None:
    changed = bytearray(good_workbook())
    for _ in range(data.draw(some.integers(1, 3))):
        changed[data.draw(some.integers(0, len(changed) - 1))] = data.draw(some.integers(0, 255))
    harmless("a.xlsx", bytes(changed))


@settings(max_examples=60)
@given(data=some.data())
def test_a_good_zip_with_bytes_changed(data: some.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        good = write_zip(Path(folder) / "a.zip", {"customers.csv": GOOD}).read_bytes()
    changed = bytearray(good)
    for _ in range(data.draw(some.integers(1, 3))):
        changed[data.draw(some.integers(0, len(changed) - 1))] = data.draw(some.integers(0, 255))
    harmless("a.zip", bytes(changed))
