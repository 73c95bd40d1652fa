"""A file name that every system takes, from the words of a record."""

from __future__ import annotations

from partnerhub_desktop.services.customer_record.billing import InvoiceRecord

LONGEST = 60


def pdf_name(record: InvoiceRecord) -> str:
    """“INV-261114-0036 Titan Maschinenbau GmbH.pdf”: letters, digits and harmless signs alone."""
    words = f"{record.invoice.invoice_id} {record.whose.customer}"
    kept = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in words)
    return " ".join(kept.split())[:LONGEST].strip() + ".pdf"
