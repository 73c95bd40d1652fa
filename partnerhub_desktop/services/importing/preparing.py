"""What a table's rows get beside their cells, before they are checked."""

from __future__ import annotations

from collections.abc import Callable
from json import loads
from typing import Any, NamedTuple

from partnerhub_desktop.services.folding import fold
from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.stored import Stored
from partnerhub_desktop.services.importing.values import SEPARATOR
from partnerhub_desktop.services.offers import product_of, shown_product

EDITABLE = ("owner", "note")
"""Columns of customers that an import leaves alone once somebody edited them here (interfaces.md). ``tags``
are decided one by one: those given here stay."""

TAGS = "tags"


class Spared(NamedTuple):
    """What a file says of a customer's field where the store keeps what was given here instead.

    ``value`` is a text; of ``tags``, those that are given here too.
    """

    org_id: str
    field: str
    value: str | list[str]


def prepare(sheet: Sheet) -> None:
    """Fill in what follows from the table or from other cells."""
    if sheet.format.table in PREPARATIONS:
        PREPARATIONS[sheet.format.table](sheet)


def _products(sheet: Sheet) -> None:
    """Without one it follows from the offer; "Call on Webex" and hybrid lines are other whatever is said."""
    offers = [offer or "" for offer in sheet.columns["offer"]]
    said = sheet.columns.get("product") or [None] * len(offers)
    products = {
        (offer, product): shown_product(offer, product or product_of(offer))
        for offer, product in set(zip(offers, said, strict=True))
    }
    place = sheet.columns if "product" in sheet.columns else sheet.fallbacks
    place["product"] = list(map(products.__getitem__, zip(offers, said, strict=True)))


def _imported(sheet: Sheet) -> None:
    sheet.columns["imported"] = [1] * len(sheet.lines)


def _order_offers(sheet: Sheet) -> None:
    """An order without an offer is a line of its own: its key needs a text."""
    sheet.columns["offer"] = [offer or "" for offer in sheet.columns.get("offer") or [""] * len(sheet.lines)]


def _administrators(sheet: Sheet) -> None:
    sheet.columns["is_administrator"] = [1] * len(sheet.lines)


def _users(sheet: Sheet) -> None:
    """Licences are kept as one ``;``-separated text."""
    sheet.columns["is_user"] = [1] * len(sheet.lines)
    if "licenses" in sheet.columns:
        sheet.columns["licenses"] = [
            text and text.replace(SEPARATOR, ";") for text in sheet.columns["licenses"]
        ]


PREPARATIONS: dict[str, Callable[[Sheet], None]] = {
    "licenses": _products,
    "usage": _imported,
    "orders": _order_offers,
    "administrators": _administrators,
    "users": _users,
}


def spare_local_edits(sheet: Sheet, stored: Stored) -> list[Spared]:
    """Empty the cells of customers whose owner or note was edited here; leave out tags given here.

    Gives what the cells said, where that is news.
    """
    places = {org_id: row for row, org_id in enumerate(sheet.row_keys())}
    spared = _typed_cells(sheet, stored, places)
    if TAGS in sheet.columns:
        spared += _leave_out_local_tags(sheet, stored, places)
    return spared


def _typed_cells(sheet: Sheet, stored: Stored, places: dict[str, int]) -> list[Spared]:
    known = _said(stored)
    edited = stored.each(
        "SELECT entity_key, key FROM given, json_each(fields) WHERE entity = 'customer' AND kind = 'typed'"
    )
    spared = []
    for org_id, column in edited:
        if org_id in places and column in EDITABLE and column in sheet.columns:
            cells, row = sheet.columns[column], places[org_id]
            if cells[row] is not None and cells[row] != known.get(org_id, {}).get(column):
                spared.append(Spared(org_id, column, cells[row]))
            cells[row] = None
    return spared


def _leave_out_local_tags(sheet: Sheet, stored: Stored, places: dict[str, int]) -> list[Spared]:
    """Tags that are equal in searching (``fold``) are the same tag."""
    local: dict[str, set[str]] = {}
    for org_id, tag in stored.each(
        "SELECT org_id, tag FROM customer_tag JOIN customer ON id = customer_id WHERE origin = 'local'"
    ):
        local.setdefault(org_id, set()).add(fold(tag))
    known = {org_id: fields[TAGS] for org_id, fields in _said(stored).items() if TAGS in fields}
    spared = []
    for org_id in local.keys() | known.keys():
        row = places.get(org_id, -1)
        said = sheet.columns[TAGS][row] if row >= 0 else None
        if said:
            tags, ours = said.split(SEPARATOR), local.get(org_id, set())
            both = [tag for tag in tags if fold(tag) in ours]
            sheet.columns[TAGS][row] = SEPARATOR.join(tag for tag in tags if tag not in both)
            if both != known.get(org_id, []):
                spared.append(Spared(org_id, TAGS, both))
    return spared


def _said(stored: Stored) -> dict[str, dict[str, Any]]:
    """What files said before of fields that were edited here."""
    rows = stored.each("SELECT entity_key, fields FROM given WHERE entity = 'customer' AND kind = 'import'")
    return {org_id: loads(fields) for org_id, fields in rows}
