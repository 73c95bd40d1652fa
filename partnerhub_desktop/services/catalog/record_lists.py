"""Lists of the terminal beside customers: subscriptions, trials, people, resources (interfaces.md)."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind, ListPage, ListWords
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
    return ListPage(key, Text(title), "", columns, fields, order, facets, watches, words=_WORDS[key])


def _words(noun: str, placeholder: str, none_match: str, none_yet: str, how: str) -> ListWords:
    return ListWords(noun, Text(placeholder), Text(none_match), Text(none_yet), Text(how))


_HELD_HINT = QT_TRANSLATE_NOOP("services", "Add a filter or type a customer, domain, subscription ID…")
_PERSON_HINT = QT_TRANSLATE_NOOP("services", "Type a name or an e-mail…")
_IMPORT_HELD = QT_TRANSLATE_NOOP(
    "services", "Import files with customers and subscriptions to see them here."
)

_WORDS = {
    "subscriptions": _words(
        "subscriptions",
        _HELD_HINT,
        QT_TRANSLATE_NOOP("services", "No subscription matches"),
        QT_TRANSLATE_NOOP("services", "No subscriptions yet"),
        _IMPORT_HELD,
    ),
    "trials": _words(
        "trials",
        _HELD_HINT,
        QT_TRANSLATE_NOOP("services", "No trial matches"),
        QT_TRANSLATE_NOOP("services", "No trials yet"),
        QT_TRANSLATE_NOOP("services", "Import files with trials to see them here."),
    ),
    "administrators": _words(
        "administrators",
        _PERSON_HINT,
        QT_TRANSLATE_NOOP("services", "No administrator matches"),
        QT_TRANSLATE_NOOP("services", "No administrators yet"),
        QT_TRANSLATE_NOOP("services", "Import a file of administrators to see them here."),
    ),
    "users": _words(
        "users",
        _PERSON_HINT,
        QT_TRANSLATE_NOOP("services", "No user matches"),
        QT_TRANSLATE_NOOP("services", "No users yet"),
        QT_TRANSLATE_NOOP("services", "Import a file of users to see them here."),
    ),
    "resources": _words(
        "resources",
        QT_TRANSLATE_NOOP("services", "Type what you look for…"),
        QT_TRANSLATE_NOOP("services", "No resource matches"),
        QT_TRANSLATE_NOOP("services", "No resources yet"),
        QT_TRANSLATE_NOOP("services", "Links that you add stand here."),
    ),
}


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
