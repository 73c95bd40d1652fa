"""The customers list (product.md, section 2)."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind, ListPage, ListWords
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def _hidden(key: str, title: str, kind: Kind, width: int = 120) -> Column:
    return Column(key, Text(title), kind, width=width, shown=False)


COLUMNS = (
    Column(
        "name",
        Text(QT_TRANSLATE_NOOP("services", "Customer")),
        Kind.NAME,
        width=220,
        needs=("name", "domain"),
    ),
    Column("statuses", Text(QT_TRANSLATE_NOOP("services", "Status")), Kind.STATUSES, width=260),
    Column("products", Text(QT_TRANSLATE_NOOP("services", "Products")), Kind.PRODUCTS, width=150),
    Column(
        "licenses",
        Text(QT_TRANSLATE_NOOP("services", "Licenses")),
        Kind.LICENSES,
        width=140,
        needs=("purchased", "assigned", "used_7d", "overage"),
        composed=True,
    ),
    Column(
        "next_date",
        Text(QT_TRANSLATE_NOOP("services", "Next date")),
        Kind.NEXT_DATE,
        width=146,
        needs=("next_date", "next_kind"),
    ),
    Column("managed_by", Text(QT_TRANSLATE_NOOP("services", "Managed by")), Kind.MANAGED_BY, width=110),
    Column("owner", Text(QT_TRANSLATE_NOOP("services", "Owner")), Kind.TEXT, width=130),
    Column("tags", Text(QT_TRANSLATE_NOOP("services", "Tags")), Kind.TAGS, width=140),
    Column(
        "last_admin_activity",
        Text(QT_TRANSLATE_NOOP("services", "Last admin activity")),
        Kind.DATE,
        width=140,
    ),
    Column(
        "launch",
        Text(QT_TRANSLATE_NOOP("services", "Launch organization")),
        Kind.LAUNCH,
        sortable=False,
        width=36,
        needs=("org_id",),
        composed=True,
    ),
    _hidden("country", QT_TRANSLATE_NOOP("services", "Country"), Kind.WORD, 80),
    _hidden("domain", QT_TRANSLATE_NOOP("services", "Domain"), Kind.TEXT, 160),
    _hidden("admin_email", QT_TRANSLATE_NOOP("services", "Admin e-mail"), Kind.TEXT, 200),
    _hidden("org_id", QT_TRANSLATE_NOOP("services", "Organization ID"), Kind.TEXT, 240),
    _hidden("purchased", QT_TRANSLATE_NOOP("services", "Purchased"), Kind.NUMBER, 100),
    _hidden("assigned", QT_TRANSLATE_NOOP("services", "Assigned"), Kind.NUMBER, 100),
    _hidden("used_7d", QT_TRANSLATE_NOOP("services", "Used"), Kind.NUMBER, 100),
    _hidden("next_kind", QT_TRANSLATE_NOOP("services", "Expires or renews"), Kind.WORD, 120),
    _hidden("overage", QT_TRANSLATE_NOOP("services", "Over limit"), Kind.NUMBER, 100),
)

WORDS = ListWords(
    "customers",
    Text(QT_TRANSLATE_NOOP("services", "Add a filter or type a name, domain, org ID…")),
    Text(QT_TRANSLATE_NOOP("services", "No customer matches")),
    Text(QT_TRANSLATE_NOOP("services", "No customers yet")),
    Text(QT_TRANSLATE_NOOP("services", "Import files with customers and subscriptions to see them here.")),
)

PAGE = ListPage(
    key="customers",
    title=Text(QT_TRANSLATE_NOOP("services", "Customers")),
    icon="users",
    columns=COLUMNS,
    fields=(
        "org_id",
        "name",
        "statuses",
        "products",
        "purchased",
        "assigned",
        "used_7d",
        "next_date",
        "next_kind",
        "managed_by",
        "owner",
        "tags",
        "last_admin_activity",
        "country",
        "domain",
        "admin_email",
    ),
    default_order=("name", "org_id"),
    facets=("status", "product", "managed_by", "subscription_type", "tag", "owner"),
    watches=("customer", "customer_tag", "subscription", "license_line"),
    words=WORDS,
)
