"""What a table's rows get beside their cells, before they are checked."""

from __future__ import annotations

from collections.abc import Callable

from partnerhub_desktop.services.importing.sheets import Sheet
from partnerhub_desktop.services.importing.stored import Stored
from partnerhub_desktop.services.importing.values import SEPARATOR
from partnerhub_desktop.services.offers import product_of, shown_product

EDITABLE = ("owner", "tags", "note")
"""Columns of customers that an import leaves alone once somebody edited them here (interfaces.md)."""


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


def spare_local_edits(sheet: Sheet, stored: Stored) -> None:
    """Empty the cells of customers whose owner, tags or note were edited here; leave out tags set here."""
    places = {org_id: row for row, org_id in enumerate(sheet.row_keys())}
    edited = stored.each(
        "SELECT entity_key, key FROM given, json_each(fields) WHERE entity = 'customer' AND kind = 'typed'"
    )
    for org_id, column in edited:
        if org_id in places and column in EDITABLE and column in sheet.columns:
            sheet.columns[column][places[org_id]] = None
    if "tags" in sheet.columns:
        _leave_out_local_tags(sheet, stored, places)


def _leave_out_local_tags(sheet: Sheet, stored: Stored, places: dict[str, int]) -> None:
    local = stored.each(
        "SELECT org_id, tag FROM customer_tag JOIN customer ON id = customer_id WHERE origin = 'local'"
    )
    for org_id, tag in local:
        row = places.get(org_id, -1)
        tags = sheet.columns["tags"][row] if row >= 0 else None
        if tags:
            sheet.columns["tags"][row] = SEPARATOR.join(each for each in tags.split(SEPARATOR) if each != tag)
