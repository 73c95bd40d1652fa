"""Lists of the terminal beside customers: subscriptions, trials, people, resources (interfaces.md)."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind, ListPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def _column(key: str, title: str, kind: Kind = Kind.TEXT, *, shown: bool = True) -> Column:
    return Column(key, Text(title), kind, shown=shown)


_CUSTOMER = _column("customer", QT_TRANSLATE_NOOP("services", "Customer"), Kind.NAME)
_ORG_ID = _column("org_id", QT_TRANSLATE_NOOP("services", "Organization ID"), shown=False)
_EMAIL = _column("email", QT_TRANSLATE_NOOP("services", "E-mail"))
_NAME = _column("name", QT_TRANSLATE_NOOP("services", "Name"), Kind.NAME)
_ROLES = _column("roles", QT_TRANSLATE_NOOP("services", "Roles"), Kind.TAGS)

_HELD = (
    _column("subscription_id", QT_TRANSLATE_NOOP("services", "Subscription ID")),
    _CUSTOMER,
    _ORG_ID,
    _column("state", QT_TRANSLATE_NOOP("services", "State"), Kind.WORD),
    _column("statuses", QT_TRANSLATE_NOOP("services", "Status"), Kind.STATUSES),
    _column("products", QT_TRANSLATE_NOOP("services", "Products"), Kind.PRODUCTS),
    _column("purchased", QT_TRANSLATE_NOOP("services", "Purchased"), Kind.NUMBER),
    _column("assigned", QT_TRANSLATE_NOOP("services", "Assigned"), Kind.NUMBER),
    _column("used_7d", QT_TRANSLATE_NOOP("services", "Used"), Kind.NUMBER),
    _column("overage", QT_TRANSLATE_NOOP("services", "Over limit"), Kind.NUMBER, shown=False),
    _column("added_on", QT_TRANSLATE_NOOP("services", "Added"), Kind.DATE, shown=False),
    _column("starts_on", QT_TRANSLATE_NOOP("services", "Starts"), Kind.DATE),
    _column("ends_on", QT_TRANSLATE_NOOP("services", "Ends"), Kind.DATE),
)
_RENEWAL = (
    _column("auto_renew", QT_TRANSLATE_NOOP("services", "Auto-renew"), Kind.FLAG),
    _column("term_months", QT_TRANSLATE_NOOP("services", "Term in months"), Kind.NUMBER, shown=False),
    _column(
        "allowance_percent", QT_TRANSLATE_NOOP("services", "Growth allowance, %"), Kind.NUMBER, shown=False
    ),
)

_HELD_TABLES = ("customer", "customer_tag", "subscription", "license_line")
_FACETS = ("status", "product", "managed_by", "subscription_type", "tag", "owner")
_BY_CUSTOMER = ("customer", "subscription_id")


def _page(
    key: str,
    title: str,
    columns: tuple[Column, ...],
    order: tuple[str, ...],
    watches: tuple[str, ...],
    facets: tuple[str, ...] = (),
) -> ListPage:
    fields = tuple(column.key for column in columns)
    return ListPage(key, Text(title), "", columns, fields, order, facets, watches)


_LISTS = (
    _page(
        "subscriptions",
        QT_TRANSLATE_NOOP("services", "Subscriptions"),
        (*_HELD, *_RENEWAL),
        _BY_CUSTOMER,
        _HELD_TABLES,
        _FACETS,
    ),
    _page("trials", QT_TRANSLATE_NOOP("services", "Trials"), _HELD, _BY_CUSTOMER, _HELD_TABLES, _FACETS),
    _page(
        "administrators",
        QT_TRANSLATE_NOOP("services", "Administrators"),
        (
            _EMAIL,
            _NAME,
            _ROLES,
            _column("customers", QT_TRANSLATE_NOOP("services", "Customers"), Kind.NUMBER),
        ),
        ("name", "email"),
        ("person", "person_role", "assignment"),
    ),
    _page(
        "users",
        QT_TRANSLATE_NOOP("services", "Users"),
        (
            _EMAIL,
            _column("first_name", QT_TRANSLATE_NOOP("services", "First name")),
            _column("last_name", QT_TRANSLATE_NOOP("services", "Last name")),
            _column("status", QT_TRANSLATE_NOOP("services", "Status")),
            _ROLES,
            _column("licenses", QT_TRANSLATE_NOOP("services", "Licenses"), Kind.TAGS),
        ),
        ("last_name", "first_name", "email"),
        ("person", "person_role"),
    ),
    _page(
        "resources",
        QT_TRANSLATE_NOOP("services", "Resources & help"),
        (
            _column("title", QT_TRANSLATE_NOOP("services", "Title"), Kind.NAME),
            _column("address", QT_TRANSLATE_NOOP("services", "Address")),
            _column("section", QT_TRANSLATE_NOOP("services", "Section")),
            _column("category", QT_TRANSLATE_NOOP("services", "Category")),
            _column("product", QT_TRANSLATE_NOOP("services", "Product")),
            _column("kind", QT_TRANSLATE_NOOP("services", "Kind")),
            _column("language", QT_TRANSLATE_NOOP("services", "Language")),
        ),
        ("title", "address"),
        ("resource",),
    ),
)

PAGES = {page.key: page for page in _LISTS}
