"""An invoice as a page of text: what its source gave, and beside it what was held and ordered.

Every text goes in as it stands, never as markup. No amount is computed: what the source did not give is
said to be so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtGui import QTextDocument

from partnerhub_desktop.models.age import local_instant
from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.text_page import Cell, Ink, TextPage
from partnerhub_desktop.services.customer_record.billing import InvoiceRecord, OrderRow
from partnerhub_desktop.services.customer_record.subscriptions import OfferLine

Invoices = Context("Invoices")


def invoice_document(record: InvoiceRecord, formats: Formats, ink: Ink) -> QTextDocument:
    """The whole page; it is shown on the screen and written as PDF."""
    page = TextPage(ink)
    invoice, whose = record.invoice, record.whose
    page.title(title_of(record))
    page.line(whose.customer, strong=True)
    if whose.domain:
        page.line(whose.domain)
    page.pairs(_facts(record, formats))
    page.heading(Invoices.tr("Licenses of {subscription} today").format(subscription=invoice.subscription))
    if record.lines:
        page.table(_licence_head(), [_licence(line, formats) for line in record.lines], (52, 16, 16, 16))
    else:
        page.line(Invoices.tr("The source gave no licenses for this subscription."))
    page.heading(Invoices.tr("Orders in the invoice's period"))
    if record.orders:
        page.table(_order_head(), [_order(each, formats) for each in record.orders], (15, 15, 14, 30, 10, 16))
    else:
        page.line(_no_orders(record))
    page.note(_origin(record, formats))
    return page.document


def title_of(record: InvoiceRecord) -> str:
    """“Invoice INV-261114-0036”."""
    return Invoices.tr("Invoice {number}").format(number=record.invoice.invoice_id)


def state_said(record: InvoiceRecord) -> str:
    """Paid, due, overdue, or that it is not known."""
    state = record.invoice.invoice_state
    return label("invoice_state", state) if state else Invoices.tr("State unknown")


def foot_of(record: InvoiceRecord, page: int, pages: int, formats: Formats) -> str:
    """The last line of a page of the PDF."""
    where = Invoices.tr("Page {page} of {pages}")
    numbered = where.format(page=formats.number(page), pages=formats.number(pages))
    return f"{title_of(record)} · {numbered}"


def _facts(record: InvoiceRecord, formats: Formats) -> list[tuple[str, str]]:
    invoice = record.invoice
    not_given = Invoices.tr("not given by the source")
    currency = invoice.total[1] if invoice.total else ""
    return [
        (Invoices.tr("Organization ID"), record.whose.org_id),
        (Invoices.tr("Invoice date"), _day(invoice.invoiced_on, formats) or not_given),
        (Invoices.tr("Period"), _period(record, formats) or not_given),
        (Invoices.tr("Subscription"), f"{invoice.subscription} · {label('type', record.whose.kind)}"),
        (Invoices.tr("State"), state_said(record)),
        (Invoices.tr("Currency"), currency or not_given),
        (Invoices.tr("Total"), formats.money(*invoice.total) if invoice.total else not_given),
    ]


def _period(record: InvoiceRecord, formats: Formats) -> str:
    start, end = record.invoice.period_start, record.invoice.period_end
    if start is None and end is None:
        return ""
    return f"{_day(start, formats) or UNKNOWN} – {_day(end, formats) or UNKNOWN}"


def _day(day: date | None, formats: Formats) -> str:
    return formats.date(day) if day else ""


def _licence_head() -> list[Cell]:
    return [
        Cell(Invoices.tr("Offer")),
        Cell(Invoices.tr("Purchased"), is_number=True),
        Cell(Invoices.tr("Assigned"), is_number=True),
        Cell(Invoices.tr("Used"), is_number=True),
    ]


def _licence(line: OfferLine, formats: Formats) -> list[Cell]:
    numbers = (line.purchased, line.assigned, line.used_7d)
    return [Cell(line.offer), *(_number(each, formats) for each in numbers)]


def _order_head() -> list[Cell]:
    words = (Invoices.tr("Order"), Invoices.tr("Date"), Invoices.tr("Kind"), Invoices.tr("Offer"))
    numbers = (Invoices.tr("Quantity"), Invoices.tr("Amount"))
    return [*(Cell(each) for each in words), *(Cell(each, is_number=True) for each in numbers)]


def _order(order: OrderRow, formats: Formats) -> list[Cell]:
    words: Sequence[str] = (
        order.order_id,
        _day(order.ordered_on, formats) or UNKNOWN,
        label("order_kind", order.order_kind) if order.order_kind else UNKNOWN,
        order.offer,
    )
    amount = formats.money(*order.amount) if order.amount else UNKNOWN
    return [*(Cell(each) for each in words), _number(order.quantity, formats), Cell(amount, is_number=True)]


def _number(value: int | None, formats: Formats) -> Cell:
    return Cell(UNKNOWN if value is None else formats.number(value), is_number=True)


def _no_orders(record: InvoiceRecord) -> str:
    if record.invoice.period_start is None or record.invoice.period_end is None:
        return Invoices.tr("The source gave no whole period, so no orders are shown.")
    return Invoices.tr("None were brought in for these days.")


def _origin(record: InvoiceRecord, formats: Formats) -> str:
    sources = {
        "sync": Invoices.tr("Webex"),
        "import": Invoices.tr("imported files"),
        "sample": Invoices.tr("sample data, made up"),
    }
    whose = record.whose
    given = local_instant(datetime.fromisoformat(whose.given_at))
    words = Invoices.tr(
        "From {source}, as of {instant}. The source gives an invoice's total, not its lines, tax or parties: "
        "licenses and orders are shown for reference and do not add up to it. "
        "A reading copy, not the seller's document."
    )
    return words.format(source=sources.get(whose.source, whose.source), instant=given)
