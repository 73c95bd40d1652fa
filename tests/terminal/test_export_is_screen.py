"""An export holds what the window shows: for any filter, order, layout and selection, in every format."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale
from python_calamine import CalamineWorkbook

from partnerhub_desktop import cli
from partnerhub_desktop.models.export_run import list_arguments
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.models.rows_model import RowsModel
from partnerhub_desktop.models.shown_list import (
    ShownList,
    Wish,
    as_bytes,
    shown_list,
    wished_columns,
    wished_ids,
)
from partnerhub_desktop.services.catalog.customers import PAGE
from partnerhub_desktop.services.exporting.values import csv_value
from partnerhub_desktop.services.formulas import harmless
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.statuses import Thresholds
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.store.driver import connect
from tests import awkward
from tests.factories import awkward_store, with_rows
from tests.pdf_text import drawn_texts

NASTY = ("=1+1", "+359", "'=2", '"quoted", and ;', "two\nlines", "<b>bold</b>", "\u202eback", "Ünï ﬁ 🏔 東京")
QUERIES = ("", "status:trial", "-status:subscription", "org-1", "seats>10", "tag:vip", "nothing at all")
_SELECT = QItemSelectionModel.SelectionFlag.Select
SHOWN = [column for column in PAGE.columns if column.kind is not Kind.LAUNCH]

orders = st.lists(st.tuples(st.sampled_from([each.key for each in SHOWN]), st.booleans()), max_size=2)
layouts = st.lists(st.sampled_from(PAGE.columns), min_size=1, unique=True).filter(
    lambda columns: any(column in SHOWN for column in columns)
)
spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=3)
wishes = st.builds(Wish, st.booleans(), st.booleans(), st.sampled_from(("csv", "xlsx", "pdf")))


class AtOnce:
    """Jobs that are done when they are asked for."""

    def read(self, _owner: object, work: Callable[[], Any], done: Callable[[Any], None], *_: object) -> None:
        done(work())

    def cancel(self, _owner: object) -> None:
        """Nothing ever waits."""


class Screen(NamedTuple):
    """A window's list, the profile it shows, and where files go."""

    model: RowsModel
    reading: CustomerReading
    profile: Path
    folder: Path

    def export(self, shown: ShownList, wish: Wish) -> Path:
        """What the window's subprocess does."""
        ids, file = self.folder / "ids", self.folder / f"list.{wish.format}"
        ids.write_bytes(as_bytes(wished_ids(shown, wish)))
        arguments = list_arguments(shown, wish, ids, awkward.TODAY)
        options = ["--profile", str(self.profile), "--language", "en", "--output", str(file)]
        before = QLocale()
        assert cli.main([*arguments, *options]) == 0
        QLocale.setDefault(before)
        return file


@pytest.fixture(scope="module")
def screen(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    folder = tmp_path_factory.mktemp("screen")
    profile = folder / "profile"
    profile.mkdir()
    path = awkward_store(profile)
    names = [(name, number) for number, name in enumerate(NASTY, 1)]
    with_rows(path, [("UPDATE customer SET name = ? WHERE id = ?", names)])
    with closing(Store(path)) as store:
        from partnerhub_desktop.services.customer_index import refresh

        refresh(store)
    with closing(connect(path, read_only=True)) as connection:
        reading = CustomerReading(lambda: connection, awkward.TODAY, Thresholds())
        reading.load_index()
        formats = Formats(QLocale("en_GB"), awkward.TODAY)
        yield Screen(RowsModel(PAGE, reading, cast(Jobs, AtOnce()), formats), reading, profile, folder)


def select(model: RowsModel, chosen: list[tuple[int, int]]) -> QItemSelection:
    selection = QItemSelection()
    last = model.rowCount() - 1
    for first, more in chosen if last >= 0 else ():
        ends = (model.index(min(row, last), 0) for row in (first, first + more))
        selection.merge(QItemSelection(*ends), _SELECT)
    return selection


def fields_of(keys: tuple[str, ...]) -> list[Column]:
    return [column for key in keys if (column := PAGE.column(key)) is not None]


def check_csv(file: Path, rows: list[Any], keys: tuple[str, ...]) -> None:
    read = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
    expected = [
        ["" if (cell := csv_value(getattr(row, key))) is None else str(cell) for key in keys] for row in rows
    ]
    assert read == [list(keys), *expected]


def check_workbook(file: Path, rows: list[Any], keys: tuple[str, ...], formats: Formats) -> None:
    columns = fields_of(keys)
    read = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    titles, cells = [translated(column.title) for column in columns], read[1:]
    assert (read[0], len(cells)) == (titles, len(rows))
    for row, line in zip(rows, cells, strict=True):
        for column, cell in zip(columns, line, strict=True):
            check_cell(column, getattr(row, column.key), cell, formats)


def check_cell(column: Column, value: object, cell: object, formats: Formats) -> None:
    if value is None or value == ():
        assert cell == ""
    elif isinstance(value, (int, date)):
        assert cell == value
    elif column.key == "next_kind":
        assert cell == str(value).capitalize()
    else:
        assert cell == harmless(formats.text(column, value))


def check_paper(file: Path, rows: list[Any], keys: tuple[str, ...], formats: Formats) -> None:
    """Every letter of every cell that the fonts have stands there, in whatever lines."""
    drawn = "".join(drawn_texts(file))
    printed = {letter for letter in drawn if letter.isascii() and letter.isalnum()}
    for row in rows:
        for column in fields_of(keys):
            for word in formats.cell(column, row).split()[:3]:
                if word.isascii() and word.isalnum() and set(word) <= printed and len(word) < 12:
                    assert word in drawn


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.sampled_from(QUERIES),
    order=orders,
    layout=layouts,
    chosen=spans,
    wish=wishes,
)
def test_the_export_is_the_screen(
    screen: Screen,
    query: str,
    order: list[tuple[str, bool]],
    layout: list[Column],
    chosen: list[tuple[int, int]],
    wish: Wish,
) -> None:
    model = screen.model
    model.columns = tuple(layout)
    model.set_order(tuple(order))
    model.set_query(query)
    selection = select(model, chosen)
    shown = shown_list(PAGE, model, selection, query)
    keys = wished_columns(shown, wish)
    file = screen.export(shown, wish)
    numbers = (
        sorted({index.row() for index in selection.indexes()})
        if wish.selection_only
        else range(model.rowCount())
    )
    rows = screen.reading.rows([int(model.ids[number]) for number in numbers])
    formats = Formats(QLocale("en_GB"), awkward.TODAY)
    if wish.format == "csv":
        check_csv(file, rows, keys)
    elif wish.format == "xlsx":
        check_workbook(file, rows, keys, formats)
    else:
        check_paper(file, rows, keys, formats)


def test_a_long_list_through_the_index_is_the_same(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    from partnerhub_desktop.services import reading

    model = screen.model
    model.set_query("")
    shown = shown_list(PAGE, model, QItemSelection(), "")
    wish = Wish(False, True, "csv")
    slow = screen.export(shown, wish).read_bytes()
    monkeypatch.setattr(reading, "LONG", 0)
    assert screen.export(shown, wish).read_bytes() == slow


def test_progress_has_its_total_and_the_result_its_rows(
    screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    target = screen.folder / "told.csv"
    options = ["--profile", str(screen.profile), "--today", awkward.TODAY.isoformat(), "--progress"]
    assert cli.main(["list", "customers", "--format", "csv", "--output", str(target), *options]) == 0
    *steps, result = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert steps[-1] == {"stage": "exporting", "table": "", "done": 113, "total": 113}
    assert result == {"rows": 113, "columns": len(PAGE.fields), "file": str(target)}
