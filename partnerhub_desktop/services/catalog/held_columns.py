"""Columns that the lists of subscriptions and of trials have in common."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

WATCHES = ("customer", "customer_tag", "subscription", "license_line")

PLACEHOLDER = Text(QT_TRANSLATE_NOOP("services", "Add a filter or type a customer, domain, subscription ID…"))


def _hidden(key: str, title: str, kind: Kind = Kind.TEXT, width: int = 110) -> Column:
    return Column(key, Text(title), kind, width=width, shown=False)


CUSTOMER = Column(
    "customer",
    Text(QT_TRANSLATE_NOOP("services", "Customer")),
    Kind.NAME,
    width=240,
    needs=("customer", "summary"),
)
SUBSCRIPTION_ID = Column("subscription_id", Text(QT_TRANSLATE_NOOP("services", "Subscription ID")), width=110)
STATUSES = Column("statuses", Text(QT_TRANSLATE_NOOP("services", "Status")), Kind.STATUSES, width=210)
PRODUCTS = Column("products", Text(QT_TRANSLATE_NOOP("services", "Products")), Kind.PRODUCTS, width=150)
LICENSES = Column(
    "licenses",
    Text(QT_TRANSLATE_NOOP("services", "Licenses")),
    Kind.LICENSES,
    width=140,
    needs=("purchased", "assigned", "used_7d", "overage"),
    composed=True,
)
AUTO_RENEW = Column("auto_renew", Text(QT_TRANSLATE_NOOP("services", "Auto-renew")), Kind.FLAG, width=90)
ADDED = Column("added_on", Text(QT_TRANSLATE_NOOP("services", "Added")), Kind.DATE, width=110)
STARTS = Column("starts_on", Text(QT_TRANSLATE_NOOP("services", "Starts")), Kind.DATE, width=110)

OF_CUSTOMER = (
    Column("owner", Text(QT_TRANSLATE_NOOP("services", "Owner")), Kind.TEXT, width=130),
    Column("tags", Text(QT_TRANSLATE_NOOP("services", "Tags")), Kind.TAGS, width=140),
    Column("managed_by", Text(QT_TRANSLATE_NOOP("services", "Managed by")), Kind.MANAGED_BY, width=110),
    Column(
        "launch",
        Text(QT_TRANSLATE_NOOP("services", "Launch organization")),
        Kind.LAUNCH,
        sortable=False,
        width=36,
        needs=("org_id",),
        composed=True,
    ),
)

HIDDEN = (
    _hidden("state", QT_TRANSLATE_NOOP("services", "State"), Kind.WORD),
    _hidden("ends_on", QT_TRANSLATE_NOOP("services", "Ends"), Kind.DATE),
    Column(
        "offers",
        Text(QT_TRANSLATE_NOOP("services", "Offers")),
        Kind.TAGS,
        sortable=False,
        width=220,
        shown=False,
    ),
    Column(
        "summary",
        Text(QT_TRANSLATE_NOOP("services", "Largest offer")),
        sortable=False,
        width=220,
        shown=False,
    ),
    _hidden("purchased", QT_TRANSLATE_NOOP("services", "Purchased"), Kind.NUMBER, 100),
    _hidden("assigned", QT_TRANSLATE_NOOP("services", "Assigned"), Kind.NUMBER, 100),
    _hidden("used_7d", QT_TRANSLATE_NOOP("services", "Used"), Kind.NUMBER, 100),
    _hidden("overage", QT_TRANSLATE_NOOP("services", "Over limit"), Kind.NUMBER, 100),
    _hidden("last_admin_activity", QT_TRANSLATE_NOOP("services", "Last admin activity"), Kind.DATE, 140),
    _hidden("country", QT_TRANSLATE_NOOP("services", "Country"), Kind.WORD, 80),
    _hidden("domain", QT_TRANSLATE_NOOP("services", "Domain"), Kind.TEXT, 160),
    _hidden("admin_email", QT_TRANSLATE_NOOP("services", "Admin e-mail"), Kind.TEXT, 200),
    _hidden("org_id", QT_TRANSLATE_NOOP("services", "Organization ID"), Kind.TEXT, 240),
    _hidden("next_kind", QT_TRANSLATE_NOOP("services", "Expires or renews"), Kind.WORD, 120),
)

FIELDS = (
    "subscription_id",
    "customer",
    "org_id",
    "state",
    "statuses",
    "products",
    "purchased",
    "assigned",
    "used_7d",
    "overage",
    "added_on",
    "starts_on",
    "ends_on",
)
ADDED_FIELDS = ("managed_by", "owner", "tags")
"""Fields that came later, behind all others, so that programs which count columns go on."""
