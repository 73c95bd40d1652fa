"""Files with a fault (reliability.md, I1–I14): every reject names its file, line, column and reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerhub_desktop.services.importing import sources
from partnerhub_desktop.services.importing.metering import Limits
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.conftest import WriteFile
from tests.services.importing.dialects import write_zip
from tests.services.importing.stores import bring_in, change, content, counts, rejected, rows, value

CUSTOMERS = "org_id,name\n"
LICENSES = "subscription_id,offer,purchased,assigned\n"


def one_reject(store: Store, path: Path) -> tuple[int | None, str | None, str]:
    """Line, column and reason of the only reject; nothing may have been written."""
    before = content(store)
    result = bring_in(store, path)
    assert content(store) == before
    assert not result.written
    [(file, line, column, reason)] = rejected(result)
    assert file == path.name
    return line, column, reason


def test_a_customer_row_per_fault_and_all_are_listed(store: Store, write: WriteFile) -> None:
    path = write("customers.csv", CUSTOMERS + "a,Alpha\n,Nameless\nb,\nc,Gamma\n")
    result = bring_in(store, path)
    assert rejected(result) == [
        ("customers.csv", 3, "org_id", "The cell is empty but needed."),
        ("customers.csv", 4, "name", "The cell is empty but needed."),
    ]
    assert counts(result, "customers") == (4, 2, 0, 0, 2)
    assert value(store, "SELECT count(*) FROM customer") == 0
    assert bring_in(store, path, skip_rejected=True).written
    assert rows(store, "SELECT org_id FROM customer ORDER BY 1") == [("a",), ("c",)]


def test_i5_a_cell_of_ten_megabytes(store: Store, write: WriteFile) -> None:
    path = write("customers.csv", f"{CUSTOMERS}a,Alpha\nb,{'x' * 10_000_000}\nc,Gamma\n")
    assert one_reject(store, path) == (3, None, "A cell is larger than 64 KB.")
    bring_in(store, path, skip_rejected=True)
    assert value(store, "SELECT count(*) FROM customer") == 2


@pytest.mark.parametrize("letter", ["\0", "\x01", "\x1f", "\x7f"])
def test_i6_control_characters(store: Store, write: WriteFile, letter: str) -> None:
    path = write("customers.csv", f"{CUSTOMERS}a,Al{letter}pha\n")
    reason = f"The cell holds a control character (U+{ord(letter):04X})."
    assert one_reject(store, path) == (2, "name", reason)


def test_a_note_may_have_several_lines(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", 'org_id,name,note\na,Alpha,"one\r\ntwo\tthree"\n'))
    assert value(store, "SELECT note FROM customer") == "one\ntwo\tthree"


def test_i7_an_unclosed_quote_names_its_first_line(store: Store, write: WriteFile) -> None:
    text = CUSTOMERS + 'a,Alpha\nb,"Beta\n' + "".join(f"c{n},Gamma {n}\n" for n in range(50))
    reason = "A quote that opens here is not closed; reading stopped here."
    assert one_reject(store, write("customers.csv", text)) == (3, None, reason)


def test_i7_an_unclosed_quote_before_a_large_rest(store: Store, write: WriteFile) -> None:
    text = CUSTOMERS + 'a,Alpha\nb,"Beta\n' + "".join(f"c{n},Gamma {n}\n" for n in range(20_000))
    line, column, _ = one_reject(store, write("customers.csv", text))
    assert (line, column) == (3, None)


def test_lines_are_counted_through_cells_of_several_lines(store: Store, write: WriteFile) -> None:
    text = 'org_id,name,note\na,Alpha,"one\ntwo\nthree"\n\nb,,x\n'
    assert one_reject(store, write("customers.csv", text))[0] == 6


def test_a_quote_in_the_wrong_place(store: Store, write: WriteFile) -> None:
    path = write("customers.csv", CUSTOMERS + 'a,"Al"pha\nb,Beta\n')
    assert one_reject(store, path) == (2, None, "A quote stands where it may not.")


@pytest.mark.parametrize(("row", "found"), [("b", 1), ("b,Beta,more", 3)])
def test_i8_ragged_rows(store: Store, write: WriteFile, row: str, found: int) -> None:
    path = write("customers.csv", f"{CUSTOMERS}a,Alpha\n\n{row}\n")
    assert one_reject(store, path) == (4, None, f"The row has {found} cells, the header has 2.")


def test_i8_blank_lines_and_rows_of_empty_cells_are_skipped(store: Store, write: WriteFile) -> None:
    result = bring_in(store, write("customers.csv", f"\n{CUSTOMERS}\na,Alpha\n , \n,\n\n"))
    assert counts(result, "customers") == (1, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("org_id,name,Name", "name, Name"),
        ("org_id,name,org id", "org_id, org id"),
        ("org_id,name,x,X", "x, X"),
    ],
)
def test_i9_duplicate_headers(store: Store, write: WriteFile, header: str, names: str) -> None:
    path = write("customers.csv", f"{header}\na,Alpha{',' * (header.count(',') - 1)}\n")
    assert one_reject(store, path) == (None, None, f"Two columns mean the same: {names}.")


def test_i10_a_key_twice_rejects_both_rows(store: Store, write: WriteFile) -> None:
    one = write("customers.csv", CUSTOMERS + "a,Alpha\nb,Beta\nb,Other\nc,Gamma\nc,Gamma\n")
    two = write("more customers.csv", CUSTOMERS + "a,Another\n")
    result = bring_in(store, one, two)
    assert [row[:3] for row in rejected(result)] == [
        ("customers.csv", 2, "org_id"),
        ("customers.csv", 3, "org_id"),
        ("customers.csv", 4, "org_id"),
        ("more customers.csv", 2, "org_id"),
    ]
    assert "customers.csv:2, more customers.csv:2" in rejected(result)[0][3]
    assert counts(result, "customers") == (6, 1, 0, 1, 4)
    bring_in(store, one, two, skip_rejected=True)
    assert rows(store, "SELECT org_id FROM customer") == [("c",)]


def test_i10_a_rejected_row_counts_as_the_other_one(store: Store, write: WriteFile) -> None:
    text = "org_id,name,is_own\na,Alpha,no\na,Alpha,perhaps\n"
    assert [row[1] for row in rejected(bring_in(store, write("customers.csv", text)))] == [2, 3]


@pytest.mark.parametrize(
    "cell", ["-5", "1.000", '"1,5"', "٣", "1_000", "9" * 5000, "10000001", "1e3", "five", "+5", ""]
)
def test_i11_numbers_that_are_none(store: Store, write: WriteFile, cell: str) -> None:
    known_subscription(store)
    line, column, reason = one_reject(store, write("licenses.csv", f"{LICENSES}s,Meeting,{cell},0\n"))
    assert (line, column) == (2, "purchased")
    assert len(reason) < 200


@pytest.mark.parametrize(
    ("cell", "number"), [("1 000", 1000), ("1\u00a0000", 1000), (" 7 ", 7), ("1.000.000", 10**6)]
)
def test_i11_numbers_with_thousands(store: Store, write: WriteFile, cell: str, number: int) -> None:
    known_subscription(store)
    assert bring_in(store, write("licenses.csv", f"{LICENSES}s,Meeting,{cell},0\n")).rejects == []
    assert value(store, "SELECT purchased FROM license_line") == number


@pytest.mark.parametrize(("mark", "number"), [(",", 1000), (".", 1)])
def test_i11_the_mapping_decides_what_a_point_means(
    store: Store, write: WriteFile, mark: str, number: int
) -> None:
    known_subscription(store)
    path = write("licenses.csv", LICENSES + "s,Meeting,1.000,0\n")
    assert bring_in(store, path, mapping={"licenses": {"decimal": mark}}).rejects == []
    assert value(store, "SELECT purchased FROM license_line") == number


DATES = [
    ("2026-12-31", "2026-12-31"),
    ("31.12.2026", "2026-12-31"),
    ("31.12.2026 г.", "2026-12-31"),
    ("1.2.2027", "2027-02-01"),
    ("12/31/2026", "2026-12-31"),
    ("31/12/2026", "2026-12-31"),
    ("05/05/2027", "2027-05-05"),
]


@pytest.mark.parametrize(("cell", "day"), DATES)
def test_i12_dates(store: Store, write: WriteFile, cell: str, day: str) -> None:
    path = write("customers.csv", f"org_id,name,last_admin_activity\na,Alpha,{cell}\n")
    assert bring_in(store, path).rejects == []
    assert value(store, "SELECT last_admin_activity_at FROM customer") == day


@pytest.mark.parametrize(
    "cell",
    [
        "01/02/2027",
        "46387",
        "2026-02-30",
        "2026-13-01",
        "20261231",
        "2026-W01-1",
        "31.12.26",
        "today",
        "٢٠٢٦-٠١-٠١",
    ],
)
def test_i12_dates_that_are_none(store: Store, write: WriteFile, cell: str) -> None:
    path = write("customers.csv", f"org_id,name,last_admin_activity\na,Alpha,{cell}\n")
    line, column, reason = one_reject(store, path)
    assert (line, column) == (2, "last_admin_activity")
    assert cell in reason


def test_i12_one_date_decides_for_its_column_only(store: Store, write: WriteFile) -> None:
    header = "subscription_id,org_id,starts_on,ends_on\n"
    known_customer(store)
    path = write("subscriptions.csv", header + "s,a,01/02/2026,01/02/2027\nt,a,13/02/2026,\n")
    result = bring_in(store, path)
    assert [row[1:3] for row in rejected(result)] == [(2, "ends_on")]
    assert "day first or month first" in rejected(result)[0][3]


@pytest.mark.parametrize(("order", "day"), [("DD/MM/YYYY", "2027-02-01"), ("MM/DD/YYYY", "2027-01-02")])
def test_i12_the_mapping_decides(store: Store, write: WriteFile, order: str, day: str) -> None:
    path = write("customers.csv", "org_id,name,last_admin_activity\na,Alpha,01/02/2027\n")
    mapping = {"dates": {"last_admin_activity": order}}
    assert bring_in(store, path, mapping=mapping).rejects == []
    assert value(store, "SELECT last_admin_activity_at FROM customer") == day


def test_i12_dates_that_contradict_each_other(store: Store, write: WriteFile) -> None:
    text = "org_id,name,last_admin_activity\na,Alpha,13/02/2027\nb,Beta,02/13/2027\n"
    assert [row[1] for row in rejected(bring_in(store, write("customers.csv", text)))] == [2, 3]


def test_i12_an_end_before_its_start(store: Store, write: WriteFile) -> None:
    known_customer(store)
    text = "subscription_id,org_id,starts_on,ends_on\ns,a,2026-02-01,2026-01-31\nt,a,2026-02-01,2026-02-01\n"
    line, column, reason = one_reject(store, write("subscriptions.csv", text))
    assert (line, column, reason) == (2, "ends_on", "The end 2026-01-31 is before the start 2026-02-01.")


def test_i12_an_end_before_the_stored_start(store: Store, write: WriteFile) -> None:
    known_subscription(store)
    path = write("subscriptions.csv", "subscription_id,org_id,ends_on\ns,a,2025-12-31\n")
    assert one_reject(store, path)[:2] == (2, "ends_on")


def test_i13_names_are_stored_as_given_and_compared_composed(store: Store, write: WriteFile) -> None:
    text = CUSTOMERS + "a,Cafe\u0301 \u202eevil\u200b\n"
    assert bring_in(store, write("customers.csv", text)).rejects == []
    assert value(store, "SELECT name FROM customer") == "Cafe\u0301 \u202eevil\u200b"
    assert value(store, "SELECT name_key FROM customer") == "caf\u00e9 \u202eevil\u200b"


def test_i14_a_formula_is_text(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", CUSTOMERS + 'a,"=HYPERLINK(""x"")"\n'))
    assert value(store, "SELECT name FROM customer") == '=HYPERLINK("x")'


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.csv", "", "The file is empty."),
        ("a.csv", "\n \n", "The file is empty."),
        ("a.csv", "what,ever\n1,2\n", "No known table has these columns: what, ever."),
        ("a.csv", "org_id,country\n", "It looks like customers, but this is missing: name."),
        ("a.csv", "email\nx@y.z\n", "It can be administrators, users; name the file after its table."),
        ("a.pdf", "x", "Only CSV, XLSX and zip files can be imported."),
        ("a.xls", "x", "An old or protected workbook; save it as XLSX without a password."),
        ("a.zip", "x", "It is damaged, or not a zip file at all."),
        ("a.xlsx", "org_id,name\n", "It is damaged, or not an XLSX workbook at all."),
    ],
)
def test_files_that_are_no_table(store: Store, write: WriteFile, name: str, text: str, reason: str) -> None:
    assert one_reject(store, write(name, text)) == (None, None, reason)


def test_a_file_that_is_not_there(store: Store, tmp_path: Path) -> None:
    gone = tmp_path / "gone.csv"
    result = bring_in(store, gone)
    assert rejected(result) == [(str(gone), None, None, "There is no such file or folder.")]
    assert not result.written


def test_bytes_of_no_encoding(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"org_id,name\na,\x98\xff\n")
    reason = "The text is neither UTF-8, UTF-16 nor Windows-1251."
    assert one_reject(store, path) == (None, None, reason)


def test_half_a_character_of_utf16(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("org_id,name\na,Alpha\n".encode("utf-16")[:-1])
    assert "neither UTF-8" in one_reject(store, path)[2]


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("is_own", "maybe"),
        ("managed_by", "partner;nobody"),
        ("tags", "x" * 26),
    ],
)
def test_words_that_mean_nothing(store: Store, write: WriteFile, column: str, cell: str) -> None:
    path = write("customers.csv", f"org_id,name,{column}\na,Alpha,{cell}\n")
    assert one_reject(store, path)[:2] == (2, column)


@pytest.mark.parametrize(
    ("column", "cell"), [("total", "1.234"), ("total", "12 лв"), ("currency", "EURO"), ("state", "open")]
)
def test_invoices_with_a_fault(store: Store, write: WriteFile, column: str, cell: str) -> None:
    known_subscription(store)
    path = write("invoices.csv", f"invoice_id,subscription_id,{column}\ni,s,{cell}\n")
    assert one_reject(store, path)[:2] == (2, column)


@pytest.mark.parametrize(
    ("cell", "hundredths"),
    [
        ("1234.5", 123450),
        ('"1234,50"', 123450),
        ("1 234.50", 123450),
        ('"1.234,56"', 123456),
        ("-5", -500),
        ("0", 0),
    ],
)
def test_amounts(store: Store, write: WriteFile, cell: str, hundredths: int) -> None:
    known_subscription(store)
    text = f"invoice_id,subscription_id,total,currency\ni,s,{cell},eur\n"
    assert bring_in(store, write("invoices.csv", text)).rejects == []
    assert rows(store, "SELECT total_hundredths, currency FROM invoice") == [(hundredths, "EUR")]


def test_references_to_nothing(store: Store, write: WriteFile) -> None:
    subscriptions = write("subscriptions.csv", "subscription_id,org_id\ns,nobody\n")
    licenses = write("licenses.csv", LICENSES + "s,Meeting,1,1\nt,Meeting,1,1\n")
    result = bring_in(store, licenses, subscriptions)
    assert list(rejected(result)) == [
        ("subscriptions.csv", 2, "org_id", "No customer has the org_id “nobody”."),
        ("licenses.csv", 2, "subscription_id", "The row of subscription “s” was rejected."),
        ("licenses.csv", 3, "subscription_id", "No subscription has the subscription_id “t”."),
    ]
    assert bring_in(store, licenses, subscriptions, skip_rejected=True).written is False


def test_caps_on_rows_count_over_the_files(store: Store, write: WriteFile) -> None:
    limits = Limits(rows=3)
    one = write("customers.csv", CUSTOMERS + "a,A\nb,B\n")
    assert bring_in(store, one, dry_run=True, limits=limits).rejects == []
    result = bring_in(store, one, write("more customers.csv", CUSTOMERS + "c,C\nd,D\n"), limits=limits)
    reason = "The table has more than 3 rows; reading stopped here."
    assert rejected(result) == [("more customers.csv", None, None, reason)]


def test_a_zip_bomb_is_stopped_while_it_is_unpacked(store: Store, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "bomb.zip", {"customers.csv": b"org_id,name\n" + b"a,A\n" * 10_000_000})
    result = bring_in(store, path)
    assert rejected(result) == [
        ("bomb.zip/customers.csv", None, None, "It grows more than 200 times when unpacked.")
    ]


def test_a_file_looked_at_in_two_encodings_counts_once(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_bytes("org_id,name\na,Алфа\n".encode("cp1251"))
    assert bring_in(store, path, limits=Limits(unpacked=path.stat().st_size)).written


def test_the_size_of_all_files_together(store: Store, write: WriteFile) -> None:
    one = write("customers.csv", CUSTOMERS + "a,A\n" * 20)
    two = write("more customers.csv", CUSTOMERS + "b,B\n" * 20)
    result = bring_in(store, one, two, limits=Limits(unpacked=150))
    assert [row[0] for row in rejected(result)] == ["more customers.csv"]


def test_an_endless_line(store: Store, write: WriteFile) -> None:
    result = bring_in(
        store, write("customers.csv", CUSTOMERS + "x" * 4_000_000), limits=Limits(line=2_000_000)
    )
    assert [row[3] for row in rejected(result)] == ["A line is longer than 1 MB."]


def test_names_that_lead_out_of_a_zip_and_zips_inside(store: Store, tmp_path: Path) -> None:
    inner = {
        "inner.zip": b"PK",
        "../customers.csv": b"org_id,name\na,A\n",
        "customers.csv": b"org_id,name\nb,B\n",
    }
    result = bring_in(store, write_zip(tmp_path / "a.zip", inner), skip_rejected=True)
    assert rejected(result) == [
        ("a.zip/../customers.csv", None, None, "Its name leads out of the archive."),
        ("a.zip/inner.zip", None, None, "A zip inside a zip is not read."),
    ]
    assert rows(store, "SELECT org_id FROM customer") == [("b",)]


def test_a_truncated_zip(store: Store, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"customers.csv": b"org_id,name\na,A\n"})
    path.write_bytes(path.read_bytes()[:-10])
    assert one_reject(store, path)[2] == "It is damaged, or not a zip file at all."


def test_a_zip_with_a_wrong_checksum(store: Store, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"customers.csv": b"org_id,name\na,Alphabet\n"})
    damaged = bytearray(path.read_bytes())
    damaged[50] ^= 255
    path.write_bytes(damaged)
    assert rejected(bring_in(store, path))[0][0] == "a.zip/customers.csv"


def test_junk_is_passed_over_and_other_files_are_noted(store: Store, write: WriteFile) -> None:
    folder = write("customers.csv", CUSTOMERS + "a,Alpha\n").parent
    write("readme.txt", "Exported on Monday\n")
    write("picture.png", "x")
    write(".hidden.csv", "x")
    write("~$book.xlsx", "x")
    result = bring_in(store, folder)
    assert result.rejects == []
    assert [str(note) for note in result.notes] == [
        "picture.png: not a table, ignored.",
        "readme.txt: not a table, ignored.",
    ]


def test_files_of_the_same_name_are_told_apart(store: Store, write: WriteFile) -> None:
    one, two = write("x/customers.csv", CUSTOMERS + ",A\n"), write("y/customers.csv", CUSTOMERS + ",B\n")
    assert [row[0] for row in rejected(bring_in(store, one, two))] == [one.as_posix(), two.as_posix()]


def test_names_that_are_junk() -> None:
    assert sources._is_junk(("__MACOSX", "x.csv"))
    assert not sources._is_junk(("a", "customers.csv"))


def known_customer(store: Store) -> None:
    change(store, "INSERT INTO source VALUES (1, 'sync', 'x', '2026-01-01T00:00:00+00:00')")
    change(
        store,
        "INSERT INTO customer (id, org_id, name, name_key, source_id, seen_at)"
        " VALUES (1, 'a', 'Alpha', 'alpha', 1, '2026-01-01T00:00:00+00:00')",
    )


def known_subscription(store: Store) -> None:
    known_customer(store)
    change(
        store,
        "INSERT INTO subscription (id, external_id, customer_id, starts_on, source_id, seen_at)"
        " VALUES (1, 's', 1, '2026-01-01', 1, '2026-01-01T00:00:00+00:00')",
    )
