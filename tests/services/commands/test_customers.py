"""Edits of customers: what they write, what they refuse, and that an undo brings everything back."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands.customer_edit import (
    Edit,
    EditRefused,
    add_tags,
    cleaned,
    remove_tags,
    set_managed_by,
    set_text,
)
from partnerhub_desktop.services.commands.customers import Edited, edit_customers, restore_customers
from partnerhub_desktop.services.commands.edit_preview import preview_edit
from partnerhub_desktop.services.commands.settings import change_setting
from partnerhub_desktop.services.customer_index import load
from partnerhub_desktop.services.customer_index.storage import agrees
from partnerhub_desktop.services.errors import PermissionDenied, UserError
from partnerhub_desktop.services.lists.customer_count import count_customers
from partnerhub_desktop.services.permissions import READ_ONLY, Actor
from partnerhub_desktop.services.person_at_work import PersonAtWork
from partnerhub_desktop.services.store import driver
from partnerhub_desktop.services.store.database import Store
from tests.services.commands.edited_stores import (
    ADMINISTRATOR,
    READER,
    kept,
    partner_of,
    rows,
    some_customers,
    store_with,
)
from tests.services.customer_index.small_stores import NAMES, TAGS, stores
from tests.services.importing.stores import bring_in

texts = st.sampled_from((*NAMES, "new", "  spaced  ", "a\x00b"))
tags = st.lists(st.sampled_from((*TAGS, "new; newer", "nov")), min_size=1, max_size=2).map(tuple)
edits = st.one_of(
    st.builds(set_text, st.sampled_from(("owner", "note", "next_step")), texts),
    tags.map(lambda chosen: add_tags(*chosen)),
    tags.map(lambda chosen: remove_tags(*chosen)),
    st.sampled_from((("partner",), ("external",), ("external", "partner"))).map(
        lambda keys: set_managed_by(*keys)
    ),
)
ids = st.lists(st.integers(890, 900), min_size=1, max_size=6, unique=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Five customers, 895 to 899; the last made, 895, is our own organization."""
    made = store_with(tmp_path, some_customers(5))
    yield made
    made.close()


def is_fresh(store: Store) -> bool:
    """Whether the saved index is there, current, and what a build would give."""
    with closing(driver.connect(store.path, read_only=True)) as connection:
        counted = connection.execute("SELECT count(*) FROM customer WHERE is_own = 0").fetchone()[0]
        assert count_customers(connection) == counted
        return load(connection) is not None and agrees(connection)


def restored(store: Store, result: Edited, action: str = "undo_edit") -> Edited:
    assert result.inverse is not None
    return restore_customers(store, ADMINISTRATOR, result.inverse, action)


def audited(store: Store) -> list[tuple[Any, ...]]:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        assert audit.verify(connection) is None
    return rows(store, "SELECT actor, action, entity_key, old_value, new_value FROM audit_entry ORDER BY id")


@given(stores, st.lists(st.tuples(ids, edits), max_size=4))
@settings(max_examples=40)
def test_undo_of_every_edit_restores_everything_and_is_audited(
    customers: list[Any], asked: list[tuple[list[int], Edit]]
) -> None:
    with TemporaryDirectory() as folder:
        store = store_with(Path(folder), customers)
        done = []
        for chosen, edit in asked:
            before, generation = kept(store), rows(store, "SELECT generation FROM store_state")
            result = edit_customers(store, ADMINISTRATOR, chosen, edit)
            assert result.changed + result.unchanged + len(result.conflicts) == len(chosen)
            assert (kept(store) == before) is (result.inverse is None)
            assert (rows(store, "SELECT generation FROM store_state") == generation) is not bool(
                result.changes
            )
            assert is_fresh(store)
            if result.inverse is not None:
                done.append((before, kept(store), result))
        for before, after, result in reversed(done):
            undone = restored(store, result)
            assert (kept(store), undone.changed) == (before, result.changed)
            redone = restored(store, undone, "redo_edit")
            assert (kept(store), redone.conflicts) == (after, ())
            again = restored(store, redone)
            assert (kept(store), again.unchanged) == (before, 0)
            assert is_fresh(store)
        changed = sum(result.changed for _, _, result in done)
        assert len(audited(store)) == 4 * changed
        store.close()


def test_an_edit_is_audited_with_what_was_and_what_is(store: Store) -> None:
    edit_customers(store, ADMINISTRATOR, [899], set_text("owner", " Boris "))
    edit_customers(store, ADMINISTRATOR, [899], add_tags("vip"))
    result = edit_customers(store, ADMINISTRATOR, [899], remove_tags("VIP"))
    restored(store, result)
    told = [(*row[:3], json.loads(row[3]), json.loads(row[4])) for row in audited(store)]
    assert told == [
        ("Maria", "edit_customer", "org1", {"owner": "Ann"}, {"owner": "Boris"}),
        ("Maria", "edit_customer", "org1", {"tags": []}, {"tags": ["vip"]}),
        ("Maria", "edit_customer", "org1", {"tags": ["vip"]}, {"tags": []}),
        ("Maria", "undo_edit", "org1", {"tags": []}, {"tags": ["vip"]}),
    ]


def test_what_is_there_already_writes_nothing(store: Store) -> None:
    before = rows(store, "SELECT generation FROM store_state"), kept(store)
    result = edit_customers(store, ADMINISTRATOR, [899, 898], set_text("owner", "Ann"))
    assert (result.changes, result.unchanged, result.inverse) == (frozenset(), 2, None)
    assert (rows(store, "SELECT generation FROM store_state"), kept(store)) == before
    assert audited(store) == []


def test_a_tag_of_a_file_is_not_taken_away(store: Store) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("INSERT INTO customer_tag VALUES (899, 'edu', 'synced')")
    asked = remove_tags("edu")
    with closing(driver.connect(store.path, read_only=True)) as connection:
        preview = preview_edit(connection, ADMINISTRATOR, [899, 898], asked)
    result = edit_customers(store, ADMINISTRATOR, [899, 898], asked)
    assert (preview.changed, preview.unchanged, preview.kept) == (0, 2, 1)
    assert (result.changed, result.unchanged, result.kept) == (0, 2, 1)
    assert edit_customers(store, ADMINISTRATOR, [899], add_tags("EDU")).unchanged == 1


def test_the_preview_counts_what_the_edit_then_does(store: Store) -> None:
    edit_customers(store, ADMINISTRATOR, [899], set_text("owner", "Boris"))
    edit_customers(store, ADMINISTRATOR, [898], set_text("owner", ""))
    actor, chosen, edit = partner_of(899, 898), [899, 898, 897, 895, 3], set_text("owner", "Boris")
    with closing(driver.connect(store.path, read_only=True)) as connection:
        preview = preview_edit(connection, actor, chosen, edit)
    assert preview[:6] == (1, 0, 1, 0, 1, 2)
    result = edit_customers(store, actor, chosen, edit, preview.seen)
    assert (result.changed, result.unchanged) == (1, 1)
    assert result.refused == ((897, "Name"),)
    assert result.conflicts == ((895, ""), (3, ""))


def test_what_another_process_changed_meanwhile_is_not_overwritten(store: Store) -> None:
    with closing(driver.connect(store.path, read_only=True)) as connection:
        preview = preview_edit(connection, ADMINISTRATOR, [899, 898, 897], set_text("owner", "Mine"))
    assert (preview.changed, preview.replaced) == (3, 3)
    script = (
        "import sys; from pathlib import Path\n"
        "from partnerhub_desktop.services.store.database import Store\n"
        "store = Store(Path(sys.argv[1]))\n"
        "with store.write() as connection:\n"
        "    connection.exec_driver_sql(\"UPDATE customer SET owner = 'Theirs' WHERE id = 898\")\n"
        "    connection.exec_driver_sql(\"UPDATE customer SET country = 'DE' WHERE id = 897\")\n"
    )
    subprocess.run([sys.executable, "-c", script, str(store.path)], check=True, timeout=60)
    result = edit_customers(store, ADMINISTRATOR, [899, 898, 897], set_text("owner", "Mine"), preview.seen)
    assert (result.changed, result.conflicts) == (2, ((898, "Name"),))
    assert rows(store, "SELECT owner FROM customer WHERE is_own = 0 ORDER BY id") == [
        ("Ann",), ("Mine",), ("Theirs",), ("Mine",),
    ]  # fmt: skip
    edit_customers(store, ADMINISTRATOR, [899], set_text("owner", "Theirs"))
    undone = restored(store, result)
    assert (undone.changed, undone.conflicts) == (1, ((899, "Name"),))


KILLED = """
import os, signal, sys
from pathlib import Path
from partnerhub_desktop.services.commands.customer_edit import add_tags
from partnerhub_desktop.services.commands.customers import edit_customers
from partnerhub_desktop.services.store.database import Store
from tests.services.commands.edited_stores import ADMINISTRATOR

def die(_done):
    os.kill(os.getpid(), signal.SIGKILL)

edit_customers(Store(Path(sys.argv[1])), ADMINISTRATOR, [899, 898], add_tags("vip"), progress=die)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_before_the_end_nothing_is_changed(store: Store) -> None:
    before = kept(store)
    run = subprocess.run([sys.executable, "-c", KILLED, str(store.path)], check=False, timeout=60)
    assert run.returncode == -signal.SIGKILL
    assert (kept(store), audited(store)) == (before, [])
    assert is_fresh(store)
    assert edit_customers(store, ADMINISTRATOR, [899, 898], add_tags("vip")).changed == 2


def test_stopped_before_the_end_nothing_is_changed(store: Store) -> None:
    def stop(done: int) -> None:
        raise InterruptedError(done)

    before = kept(store)
    with pytest.raises(InterruptedError):
        edit_customers(store, ADMINISTRATOR, [899], add_tags("vip"), progress=stop)
    assert (kept(store), audited(store)) == (before, [])


def test_a_full_disk_changes_nothing(store: Store) -> None:
    before = kept(store)
    with store.write_aside() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
    with pytest.raises(UserError) as caught:
        edit_customers(store, ADMINISTRATOR, [899], set_text("note", "long " * 4_000))
    assert caught.value.code == "disk_full"
    assert kept(store) == before


def test_the_role_counts_that_one_has_when_it_is_written(store: Store) -> None:
    class Demoted:
        """Asked in the transaction, a reader by then."""

        def at(self, connection: driver.Connection) -> Actor:
            assert connection.in_transaction
            return READER

    with pytest.raises(PermissionDenied):
        edit_customers(store, Demoted(), [896], set_text("owner", "Me"))
    assert edit_customers(store, PersonAtWork(), [896], set_text("owner", "Me")).changed == 1
    change_setting(store, ADMINISTRATOR, "role", READ_ONLY)
    with pytest.raises(PermissionDenied):
        edit_customers(store, PersonAtWork(), [896], set_text("owner", "You"))


def test_only_who_may_edit_does(store: Store) -> None:
    before = kept(store)
    for actor, chosen in (
        (READER, [899, 898]),
        (partner_of(898), [899]),
        (partner_of(898)._replace(roles=READER.roles), [898]),
    ):
        with pytest.raises(PermissionDenied):
            edit_customers(store, actor, chosen, set_text("owner", "X"))
    assert kept(store) == before


@pytest.mark.parametrize(
    ("edit", "value"),
    [
        (set_text("owner", "\x00 Ann\nLee\x7f "), "Ann Lee"),
        (set_text("note", "one\r\ntwo\x07\n"), "one\ntwo"),
        (set_text("next_step", "  "), None),
        (add_tags("vip; edu ;", "vip"), ("vip", "edu")),
        (add_tags("t" * 50), ("t" * 50,)),
        (set_managed_by("external", "partner", "other"), ("partner", "external")),
    ],
)
def test_texts_are_cleaned(edit: Edit, value: object) -> None:
    assert cleaned(edit).value == value
    assert cleaned(cleaned(edit)) == cleaned(edit)


@pytest.mark.parametrize(
    ("edit", "code", "words"),
    [
        (set_text("owner", "x" * 201), "edit_too_long", "At most 200 characters fit; this has 201."),
        (set_text("note", "x" * 20_001), "edit_too_long", "At most 20000 characters fit; this has 20001."),
        (add_tags("ok", "x" * 51), "edit_too_long", "At most 50 characters fit; this has 51."),
        (add_tags(" ; "), "edit_empty", "Nothing is written yet."),
        (set_managed_by(), "edit_empty", "Choose at least one."),
    ],
)
def test_values_that_do_not_fit_are_refused(store: Store, edit: Edit, code: str, words: str) -> None:
    with pytest.raises(EditRefused) as caught:
        edit_customers(store, ADMINISTRATOR, [899], edit)
    assert (caught.value.code, str(caught.value)) == (code, words)


CUSTOMERS = "org_id,name,country,owner,note,tags\na,Alpha,BG,Imported,first,edu\n"


@pytest.fixture
def imported(tmp_path: Path) -> Iterator[tuple[Store, Callable[[str], Any]]]:
    """A store with the customer of ``CUSTOMERS``, and what imports a text as a file of customers."""
    store = store_with(tmp_path, [])
    file = tmp_path / "customers.csv"

    def bring(text: str) -> Any:
        file.write_text(text, encoding="utf-8")
        return bring_in(store, file)

    bring(CUSTOMERS)
    yield store, bring
    store.close()


def tags_of(store: Store) -> list[tuple[Any, ...]]:
    return rows(store, "SELECT tag, origin FROM customer_tag ORDER BY tag")


OWNER_AND_NOTE = "SELECT owner, note, country FROM customer"


def test_an_import_leaves_what_was_typed_here_and_sets_the_rest(
    imported: tuple[Store, Callable[[str], Any]],
) -> None:
    store, bring = imported
    for edit in (set_text("owner", "Typed"), set_text("note", ""), add_tags("vip")):
        edit_customers(store, ADMINISTRATOR, [1], edit)
    said = "SELECT fields FROM given WHERE kind = 'import'"
    assert json.loads(rows(store, said)[0][0]) == {"owner": "Imported", "note": "first"}
    bring(CUSTOMERS.replace("BG", "DE").replace("Imported", "Other").replace("first", "x"))
    assert rows(store, OWNER_AND_NOTE) == [("Typed", None, "DE")]
    assert json.loads(rows(store, said)[0][0]) == {"owner": "Other", "note": "x"}


def test_an_undo_takes_what_an_import_has_said_since(imported: tuple[Store, Callable[[str], Any]]) -> None:
    store, bring = imported
    done = [
        edit_customers(store, ADMINISTRATOR, [1], edit)
        for edit in (set_text("owner", "Typed"), set_text("note", ""))
    ]
    newer = CUSTOMERS.replace("Imported", "Newer")
    assert bring(newer).tables["customers"].changed == 0
    undone = [restored(store, result) for result in reversed(done)]
    assert rows(store, OWNER_AND_NOTE) == [("Newer", "first", "BG")]
    assert rows(store, "SELECT * FROM given") == []
    assert restored(store, undone[-1], "redo_edit").changed == 1
    assert rows(store, OWNER_AND_NOTE) == [("Typed", "first", "BG")]
    generation = rows(store, "SELECT generation FROM store_state")
    bring(newer)
    assert rows(store, "SELECT generation FROM store_state") == generation


def test_a_tag_given_here_leaves_the_other_tags_to_the_files(
    imported: tuple[Store, Callable[[str], Any]],
) -> None:
    store, bring = imported
    added = edit_customers(store, ADMINISTRATOR, [1], add_tags("vip"))
    bring(CUSTOMERS.replace("edu", "health;bank"))
    assert tags_of(store) == [("bank", "synced"), ("health", "synced"), ("vip", "local")]
    undone = restored(store, added)
    assert (undone.changed, undone.conflicts) == (1, ())
    assert tags_of(store) == [("bank", "synced"), ("health", "synced")]


def test_a_tag_given_here_and_by_a_file_stays_the_files_after_an_undo(
    imported: tuple[Store, Callable[[str], Any]],
) -> None:
    store, bring = imported
    added = edit_customers(store, ADMINISTRATOR, [1], add_tags("VIP"))
    both = CUSTOMERS.replace("edu", "vip")
    bring(both)
    assert tags_of(store) == [("VIP", "local")]
    assert bring(both).tables["customers"].unchanged == 1
    undone = restored(store, added)
    assert tags_of(store) == [("vip", "synced")]
    restored(store, undone, "redo_edit")
    bring(CUSTOMERS)
    assert tags_of(store) == [("VIP", "local"), ("edu", "synced")]
    edit_customers(store, ADMINISTRATOR, [1], remove_tags("vip"))
    assert tags_of(store) == [("edu", "synced")]
    assert is_fresh(store)
