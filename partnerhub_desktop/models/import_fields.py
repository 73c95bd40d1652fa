"""What the columns of imported files mean, in words: files name them by keys such as ``org_id``."""

from __future__ import annotations

from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

_Fields = Context("ImportFields")
_NAMES = {
    "org_id": QT_TRANSLATE_NOOP("ImportFields", "Organization ID"),
    "name": QT_TRANSLATE_NOOP("ImportFields", "Name"),
    "is_own": QT_TRANSLATE_NOOP("ImportFields", "Own organization"),
    "managed_by": QT_TRANSLATE_NOOP("ImportFields", "Managed by"),
    "country": QT_TRANSLATE_NOOP("ImportFields", "Country"),
    "domain": QT_TRANSLATE_NOOP("ImportFields", "Domain"),
    "admin_email": QT_TRANSLATE_NOOP("ImportFields", "Administrator's e-mail"),
    "tags": QT_TRANSLATE_NOOP("ImportFields", "Tags"),
    "last_admin_activity": QT_TRANSLATE_NOOP("ImportFields", "Last admin activity"),
    "owner": QT_TRANSLATE_NOOP("ImportFields", "Owner"),
    "note": QT_TRANSLATE_NOOP("ImportFields", "Note"),
    "subscription_id": QT_TRANSLATE_NOOP("ImportFields", "Subscription ID"),
    "kind": QT_TRANSLATE_NOOP("ImportFields", "Type"),
    "state": QT_TRANSLATE_NOOP("ImportFields", "State"),
    "added_on": QT_TRANSLATE_NOOP("ImportFields", "Added on"),
    "starts_on": QT_TRANSLATE_NOOP("ImportFields", "Starts on"),
    "ends_on": QT_TRANSLATE_NOOP("ImportFields", "Ends on"),
    "auto_renew": QT_TRANSLATE_NOOP("ImportFields", "Auto-renew"),
    "term_months": QT_TRANSLATE_NOOP("ImportFields", "Term in months"),
    "allowance_percent": QT_TRANSLATE_NOOP("ImportFields", "Growth allowance, %"),
    "offer": QT_TRANSLATE_NOOP("ImportFields", "Offer"),
    "product": QT_TRANSLATE_NOOP("ImportFields", "Product"),
    "purchased": QT_TRANSLATE_NOOP("ImportFields", "Purchased"),
    "assigned": QT_TRANSLATE_NOOP("ImportFields", "Assigned"),
    "used_7d": QT_TRANSLATE_NOOP("ImportFields", "Used in 7 days"),
    "used_90d": QT_TRANSLATE_NOOP("ImportFields", "Used in 90 days"),
    "date": QT_TRANSLATE_NOOP("ImportFields", "Date"),
    "order_id": QT_TRANSLATE_NOOP("ImportFields", "Order number"),
    "status": QT_TRANSLATE_NOOP("ImportFields", "Status"),
    "po_number": QT_TRANSLATE_NOOP("ImportFields", "Purchase order number"),
    "quantity": QT_TRANSLATE_NOOP("ImportFields", "Quantity"),
    "amount": QT_TRANSLATE_NOOP("ImportFields", "Amount"),
    "currency": QT_TRANSLATE_NOOP("ImportFields", "Currency"),
    "invoice_id": QT_TRANSLATE_NOOP("ImportFields", "Invoice number"),
    "period_start": QT_TRANSLATE_NOOP("ImportFields", "Period from"),
    "period_end": QT_TRANSLATE_NOOP("ImportFields", "Period to"),
    "total": QT_TRANSLATE_NOOP("ImportFields", "Total"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "roles": QT_TRANSLATE_NOOP("ImportFields", "Roles"),
    "role": QT_TRANSLATE_NOOP("ImportFields", "Role"),
    "first_name": QT_TRANSLATE_NOOP("ImportFields", "First name"),
    "last_name": QT_TRANSLATE_NOOP("ImportFields", "Last name"),
    "licenses": QT_TRANSLATE_NOOP("ImportFields", "Licenses"),
}


def field_name(key: str) -> str:
    """The column in words; one that the tables do not have stays as it is."""
    return _Fields.tr(_NAMES[key]) if key in _NAMES else key


def field_names(keys: str) -> str:
    """The same of keys with commas between them, as reasons list them."""
    return ", ".join(map(field_name, keys.split(", ")))
