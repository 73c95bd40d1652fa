"""What an import does to rows that are there: absent columns, empty cells, local edits, other sources."""

from __future__ import annotations

import json
from datetime import date

import pytest

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.services.importing.conftest import WriteFile
from tests.services.importing.stores import bring_in, change, content, counts, history, rejected, rows, value

FULL = (
    "org_id,name,is_own,managed_by,country,domain,admin_email,tags,last_admin_activity,owner,note\n"
    "a,Alpha,no,partner;external,BG,a.bg,it@a.bg,vip;edu,2026-11-20,Maria,first\n"
)
SOURCE = "INSERT INTO source VALUES (50, '{kind}', 'x', '2026-01-01T00:00:00+00:00')"


def test_an_absent_column_leaves_what_is_there(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    before = rows(store, "SELECT * FROM customer")[0]
    result = bring_in(store, write("customers.csv", "org_id,name\na,Beta\n"))
    after = rows(store, "SELECT * FROM customer")[0]
    assert counts(result, "customers") == (1, 0, 1, 0, 0)
    assert [new for old, new in zip(before, after, strict=True) if old != new][:2] == ["Beta", "beta"]
    assert rows(store, "SELECT tag FROM customer_tag") == [("edu",), ("vip",)]


def test_an_empty_cell_is_unknown_but_keeps_owner_tags_and_note(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    bring_in(store, write("customers.csv", FULL.splitlines()[0] + "\na,Alpha,,,,,,,,,\n"))
    kept = "SELECT is_own, managed_partner, managed_external, owner, note FROM customer"
    assert rows(store, kept) == [(0, 1, 0, "Maria", "first")]
    assert rows(store, "SELECT country, domain, admin_email, last_admin_activity_at FROM customer") == [
        (None,) * 4
    ]
    assert value(store, "SELECT count(*) FROM customer_tag") == 2


def test_defaults_of_new_rows(store: Store, write: WriteFile) -> None:
    customers = write("customers.csv", "org_id,name\na,Alpha\n")
    subscriptions = write("subscriptions.csv", "subscription_id,org_id,kind,state,auto_renew\ns,a,,,\n")
    bring_in(store, customers, subscriptions)
    assert rows(store, "SELECT is_own, managed_partner, managed_external FROM customer") == [(0, 1, 0)]
    found = rows(store, "SELECT kind, state, auto_renew, allowance_percent FROM subscription")
    assert found == [("subscription", "active", None, 0)]


def test_tags_replace_imported_ones_and_never_local_ones(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    change(store, "INSERT INTO customer_tag SELECT id, 'mine', 'local' FROM customer")
    path = write("customers.csv", "org_id,name,tags\na,Alpha,new; mine ;edu\n")
    bring_in(store, path)
    expected = [("edu", "synced"), ("mine", "local"), ("new", "synced")]
    assert rows(store, "SELECT tag, origin FROM customer_tag ORDER BY tag") == expected
    assert counts(bring_in(store, path), "customers") == (1, 0, 0, 1, 0)


def test_what_was_edited_here_stays(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    change(store, "UPDATE customer SET owner = 'Mine'")
    change(
        store, "INSERT INTO given VALUES ('customer', 'a', 'typed', '2026-11-01', '{\"owner\": \"Mine\"}')"
    )
    again = FULL.replace("Maria", "Georgi").replace("first", "second")
    result = bring_in(store, write("customers.csv", again))
    assert counts(result, "customers") == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT owner, note FROM customer") == [("Mine", "second")]


def test_only_owner_tags_and_note_stay_as_they_were_edited_here(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    change(store, "UPDATE customer SET country = 'RO'")
    change(
        store, "INSERT INTO given VALUES ('customer', 'a', 'typed', '2026-11-01', '{\"country\": \"RO\"}')"
    )
    bring_in(store, write("customers.csv", FULL))
    assert value(store, "SELECT country FROM customer") == "BG"


def test_what_another_kind_of_source_gave_is_kept(store: Store, write: WriteFile) -> None:
    path = write("customers.csv", FULL)
    bring_in(store, path, write("subscriptions.csv", "subscription_id,org_id\ns,a\n"))
    licenses = write("licenses.csv", "subscription_id,offer,purchased,assigned\ns,Meeting,10,5\n")
    bring_in(store, licenses)
    change(store, SOURCE.format(kind="sync"))
    for table in ("customer", "license_line"):
        change(store, f"UPDATE {table} SET source_id = 50, seen_at = '2026-02-02T00:00:00+00:00'")
    bring_in(store, path, licenses)
    assert rows(store, "SELECT * FROM given") == []
    bring_in(store, write("customers.csv", FULL.replace("Alpha", "Beta")))
    write("licenses.csv", "subscription_id,offer,purchased,assigned\ns,Meeting,11,5\n")
    bring_in(store, licenses)
    found = rows(store, "SELECT entity, entity_key, kind, at, fields FROM given ORDER BY 1")
    assert [row[:4] for row in found] == [
        ("customer", "a", "sync", "2026-02-02T00:00:00+00:00"),
        ("license_line", '["s","Meeting"]', "sync", "2026-02-02T00:00:00+00:00"),
    ]
    assert json.loads(found[0][4])["name"] == "Alpha"
    assert json.loads(found[1][4])["purchased"] == 10


def test_provenance_is_moved_on_for_changed_rows_only(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", "org_id,name\na,Alpha\nb,Beta\n"))
    bring_in(store, write("newer customers.csv", "org_id,name\na,Alpha\nb,Gamma\n"))
    found = rows(
        store,
        "SELECT org_id, source.name, kind FROM customer JOIN source ON source.id = source_id ORDER BY 1",
    )
    assert found == [("a", "customers.csv", "import"), ("b", "newer customers.csv", "import")]


def test_products_follow_from_the_offer(store: Store, write: WriteFile) -> None:
    customers = write("customers.csv", "org_id,name\na,Alpha\n")
    subscriptions = write("subscriptions.csv", "subscription_id,org_id\ns,a\n")
    text = (
        "subscription_id,offer,product,purchased,assigned\n"
        "s,Meeting - Suite,,1,1\ns,Webex Calling - Professional,,1,1\ns,Call on Webex,calling,1,1\n"
        "s,Hybrid - Calendar,meetings,1,1\ns,Mystery,devices,1,1\ns,Mystery 2,Contact Center,1,1\n"
    )
    bring_in(store, customers, subscriptions, write("licenses.csv", text))
    assert rows(store, "SELECT offer, product FROM license_line ORDER BY offer") == [
        ("Call on Webex", "other"),
        ("Hybrid - Calendar", "other"),
        ("Meeting - Suite", "meetings"),
        ("Mystery", "devices"),
        ("Mystery 2", "contact_center"),
        ("Webex Calling - Professional", "calling"),
    ]
    bring_in(
        store, write("licenses.csv", "subscription_id,offer,purchased,assigned\ns,Mystery,2,1\ns,New,1,1\n")
    )
    found = rows(store, "SELECT product FROM license_line WHERE offer IN ('Mystery', 'New') ORDER BY offer")
    assert found == [("devices",), ("other",)]


def test_licenses_read_again_snapshot_what_has_none_that_day(store: Store, write: WriteFile) -> None:
    """Also when the file changes nothing and usage of that day came in for some of the subscriptions."""
    held = write("subscriptions.csv", "subscription_id,org_id\ns,a\nt,a\n")
    offers = "subscription_id,offer,purchased,assigned\ns,Meeting,10,5\nt,Meeting,20,6\n"
    licenses = write("licenses.csv", offers)
    bring_in(store, write("customers.csv", "org_id,name\na,Alpha\n"), held, licenses)
    usage = "subscription_id,product,date,purchased,assigned\ns,meetings,2026-11-24,1,1\n"
    bring_in(store, write("usage.csv", usage), today=date(2026, 11, 24))
    result = bring_in(store, licenses, today=date(2026, 11, 24))
    assert counts(result, "licenses") == (2, 0, 0, 2, 0)
    taken = [(row[3], row[6]) for row in history(store) if row[2] == "2026-11-24"]
    assert taken == [(1, 1), (20, 0)]
    assert not bring_in(store, licenses, today=date(2026, 11, 24)).written


def test_snapshots_of_the_day_and_imported_usage_wins(store: Store, write: WriteFile) -> None:
    files = [
        write("customers.csv", "org_id,name\na,Alpha\n"),
        write("subscriptions.csv", "subscription_id,org_id,state\ns,a,active\nt,a,ended\n"),
        write(
            "licenses.csv",
            "subscription_id,offer,purchased,assigned,used_7d\n"
            "s,Meeting A,10,5,\ns,Meeting B,1,1,3\ns,Calling,2,2,2\nt,Meeting,9,9,9\n",
        ),
        write(
            "usage.csv",
            "subscription_id,product,date,purchased,assigned,used_7d\n"
            "s,calling,2026-11-23,100,50,7\ns,calling,2026-11-16,90,40,\n",
        ),
    ]
    assert bring_in(store, *files).rejects == []
    assert [row[1:] for row in history(store)] == [
        ("calling", "2026-11-16", 90, 40, None, 1),
        ("calling", "2026-11-23", 100, 50, 7, 1),
        ("meetings", "2026-11-23", 11, 6, 3, 0),
    ]
    assert not bring_in(store, *files).written


def test_an_order_without_an_offer_and_a_customer_taken_over(store: Store, write: WriteFile) -> None:
    bring_in(
        store,
        write("customers.csv", "org_id,name\na,Alpha\nb,Beta\n"),
        write("subscriptions.csv", "subscription_id,org_id\ns,a\n"),
        write("orders.csv", "order_id,subscription_id,amount,currency\no,s,12.50,eur\n"),
    )
    assert rows(store, "SELECT order_id, offer, amount_hundredths, currency FROM order_line") == [
        ("o", "", 1250, "EUR")
    ]
    bring_in(store, write("subscriptions.csv", "subscription_id,org_id\ns,b\n"))
    owner = "SELECT org_id FROM subscription JOIN customer ON customer.id = customer_id"
    assert value(store, owner) == "b"


def test_a_person_in_both_files(store: Store, write: WriteFile) -> None:
    administrators = write(
        "administrators.csv", "email,name,roles\nA@x.bg,Ann,partner_administrator; Odd Role\n"
    )
    users = write(
        "users.csv", "email,first_name,roles,licenses\na@X.bg,Ann,User Administrator,Meetings;Calling\n"
    )
    result = bring_in(store, users, administrators)
    assert (counts(result, "administrators"), counts(result, "users")) == ((1, 1, 0, 0, 0), (1, 1, 0, 0, 0))
    assert rows(store, "SELECT email, name, first_name, licenses, is_administrator, is_user FROM person") == [
        ("a@x.bg", "Ann", "Ann", "Calling;Meetings", 1, 1)
    ]
    assert [role for (role,) in rows(store, "SELECT role FROM person_role ORDER BY role")] == [
        "Odd Role",
        "partner_administrator",
        "user_administrator",
    ]
    assert not bring_in(store, users, administrators).written


def test_two_files_of_a_table_with_other_columns_add_up(store: Store, write: WriteFile) -> None:
    one = write("customers.csv", "org_id,name,country\na,Alpha,BG\n")
    two = write("customers 2.csv", "org_id,name,domain\na,Alpha,a.bg\nb,Beta,b.bg\n")
    assert bring_in(store, one, two).rejects == []
    assert rows(store, "SELECT org_id, country, domain FROM customer ORDER BY 1") == [
        ("a", "BG", "a.bg"),
        ("b", None, "b.bg"),
    ]
    assert not bring_in(store, one, two).written


def test_headers_in_any_spelling_and_order_and_unknown_ones(store: Store, write: WriteFile) -> None:
    result = bring_in(
        store, write("x.csv", "Colour;NAME; Org ID ;Last_Admin activity\nred;Alpha;a;2026-11-20\n")
    )
    assert result.rejects == []
    assert [str(note) for note in result.notes] == ["x.csv: columns not known and ignored: Colour."]
    assert rows(store, "SELECT org_id, name, last_admin_activity_at FROM customer") == [
        ("a", "Alpha", "2026-11-20")
    ]


def test_a_mapping_names_columns_and_files(store: Store, write: WriteFile) -> None:
    files = [
        write("a.csv", "Nummer,Firma\na,Alpha\n"),
        write("people.csv", "email\nx@y.z\n"),
    ]
    mapping = {"columns": {"Nummer": "org_id", "Firma": "name"}, "files": {"people.csv": "users"}}
    assert bring_in(store, *files, mapping=mapping).rejects == []
    assert rows(store, "SELECT org_id FROM customer") == [("a",)]
    assert rows(store, "SELECT is_user FROM person") == [(1,)]


def test_a_reference_to_a_stored_row_holds_though_its_update_was_rejected(
    store: Store, write: WriteFile
) -> None:
    bring_in(store, write("customers.csv", "org_id,name\na,Alpha\n"))
    result = bring_in(
        store,
        write("customers.csv", "org_id,name\na,\nb,\n"),
        write("subscriptions.csv", "subscription_id,org_id\ns,a\nt,b\n"),
        skip_rejected=True,
    )
    assert [row[:2] for row in rejected(result)] == [
        ("customers.csv", 2),
        ("customers.csv", 3),
        ("subscriptions.csv", 3),
    ]
    assert rows(store, "SELECT external_id FROM subscription") == [("s",)]


def test_a_dry_run_writes_nothing(store: Store, write: WriteFile) -> None:
    before = content(store), value(store, "SELECT generation FROM store_state")
    result = bring_in(store, write("customers.csv", FULL), dry_run=True)
    assert counts(result, "customers") == (1, 1, 0, 0, 0)
    assert (content(store), value(store, "SELECT generation FROM store_state")) == before


def test_the_audit_says_what_was_imported(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    [(actor, action, entity, new)] = rows(store, "SELECT actor, action, entity, new_value FROM audit_entry")
    assert (actor, action, entity) == ("local", "import", "store")
    assert json.loads(new)["customers"]["added"] == 1
    connection = driver.connect(store.path, read_only=True)
    assert audit.verify(connection) is None
    connection.close()


def test_sample_data_never_mixes(store: Store, write: WriteFile) -> None:
    change(store, "UPDATE store_state SET content = 'sample'")
    with pytest.raises(UserError) as error:
        bring_in(store, write("customers.csv", FULL))
    assert error.value.code == "sample_data"
    assert "sample --remove" in str(error.value)
    assert value(store, "SELECT count(*) FROM customer") == 0


def test_after_an_import_the_data_is_real_and_the_index_fits(store: Store, write: WriteFile) -> None:
    bring_in(store, write("customers.csv", FULL))
    generation, kind = rows(store, "SELECT generation, content FROM store_state")[0]
    assert kind == "real"
    assert {row for (row,) in rows(store, "SELECT generation FROM index_part")} == {generation}


def test_nothing_to_import(store: Store, write: WriteFile) -> None:
    with pytest.raises(UserError) as error:
        bring_in(store, write("notes/readme.txt", "nothing").parent)
    assert error.value.code == "nothing_to_import"
