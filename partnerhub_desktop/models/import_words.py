"""The words of an import in the window's language: tables, stages, how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from partnerhub_desktop.models.import_fields import field_names
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

Import = Context("Import")
_TABLES: dict[str, str] = {
    "customers": QT_TRANSLATE_NOOP("Import", "Customers"),
    "subscriptions": QT_TRANSLATE_NOOP("Import", "Subscriptions"),
    "licenses": QT_TRANSLATE_NOOP("Import", "Licenses"),
    "usage": QT_TRANSLATE_NOOP("Import", "Usage"),
    "orders": QT_TRANSLATE_NOOP("Import", "Orders"),
    "invoices": QT_TRANSLATE_NOOP("Import", "Invoices"),
    "administrators": QT_TRANSLATE_NOOP("Import", "Administrators"),
    "assignments": QT_TRANSLATE_NOOP("Import", "Assignments"),
    "users": QT_TRANSLATE_NOOP("Import", "Users"),
}
_STORE_TABLES = {
    "customer": "customers",
    "subscription": "subscriptions",
    "license_line": "licenses",
    "usage_snapshot": "usage",
    "order_line": "orders",
    "invoice": "invoices",
    "person": "administrators",
    "assignment": "assignments",
}
"""The stage of writing names tables of the store; the ones that people do not know go without a name."""
_STAGES: dict[str, str] = {
    "reading": QT_TRANSLATE_NOOP("Import", "Reading the files"),
    "checking": QT_TRANSLATE_NOOP("Import", "Checking rows against each other"),
    "writing": QT_TRANSLATE_NOOP("Import", "Writing"),
    "snapshots": QT_TRANSLATE_NOOP("Import", "Keeping the day's figures"),
    "indexing": QT_TRANSLATE_NOOP("Import", "Preparing search"),
    "exporting": QT_TRANSLATE_NOOP("Import", "Writing rows"),
    "sample": QT_TRANSLATE_NOOP("Import", "Making customers up"),
}
_WINDOW_REASONS: dict[str, str] = {
    reasons.AMBIGUOUS_DATE: QT_TRANSLATE_NOOP("Import", "“{value}” can be read day first or month first."),
    reasons.AMBIGUOUS_NUMBER: QT_TRANSLATE_NOOP("Import", "“{value}” can mean a thousand or a fraction."),
    reasons.UNKNOWN_CUSTOMER: QT_TRANSLATE_NOOP("Import", "No customer has the organization ID “{value}”."),
    reasons.UNKNOWN_SUBSCRIPTION: QT_TRANSLATE_NOOP(
        "Import", "No subscription has the subscription ID “{value}”."
    ),
}
"""Where the command asks for a mapping file the window asks the question itself; and it names no keys."""
MEGABYTE = 1 << 20


def table_name(table: str) -> str:
    """A table of the files, or the one of the store that keeps its rows; '' when it is neither."""
    return _said(_TABLES.get(_STORE_TABLES.get(table, table), ""))


def window_reason(source: str, values: Mapping[str, object]) -> str:
    """Why a row is rejected (a sentence of ``reasons.py``), as the window says it."""
    if source in _WINDOW_REASONS:
        return _said(_WINDOW_REASONS[source]).format(**values)
    named = {"table": table_name(str(values["table"])).lower()} if "table" in values else {}
    if source == reasons.COLUMN_MISSING:
        named["names"] = field_names(str(values["names"]))
    return translated(Text(source, {**values, **named}))


def progress_line(progress: Mapping[str, Any]) -> str:
    """“Writing · Licenses · 34,000 of 100,000”; bytes of files while reading (``metering.Progress``)."""
    stage = _said(_STAGES.get(progress["stage"], progress["stage"]))
    table = table_name(progress.get("table", ""))
    return " · ".join(part for part in (stage, table, _amount(progress)) if part)


def thousandths(progress: Mapping[str, Any]) -> int | None:
    """How far it is, 0 to 1000; None when the total is not known."""
    total = progress.get("total") or 0
    return min(1000, 1000 * int(progress["done"]) // total) if total else None


def _amount(progress: Mapping[str, Any]) -> str:
    done, total = int(progress.get("done") or 0), int(progress.get("total") or 0)
    if not total:
        return QLocale().toString(done) if done else ""
    if progress["stage"] == "reading":
        words = Import.tr("{done} of {total} MB")
        return words.format(done=_megabytes(done), total=_megabytes(total))
    words = Import.tr("{done} of {total}")
    return words.format(done=QLocale().toString(done), total=QLocale().toString(total))


def _megabytes(size: int) -> str:
    return QLocale().toString(size / MEGABYTE, "f", 1)


def _said(source: str) -> str:
    return Import.tr(source) if source else ""
