"""Lists of the terminal alone: people and resources (interfaces.md)."""

from __future__ import annotations

from partnerhub_desktop.services.spec import Column, Kind, ListPage, ListWords
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


def _column(key: str, title: str, kind: Kind = Kind.TEXT, *, shown: bool = True) -> Column:
    return Column(key, Text(title), kind, shown=shown)


_EMAIL = _column("email", QT_TRANSLATE_NOOP("services", "E-mail"))
_NAME = _column("name", QT_TRANSLATE_NOOP("services", "Name"), Kind.NAME)
_ROLES = _column("roles", QT_TRANSLATE_NOOP("services", "Roles"), Kind.TAGS)


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


_PERSON_HINT = QT_TRANSLATE_NOOP("services", "Type a name or an e-mail…")

_WORDS = {
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
