"""Every page, in navigation order. A new page is one file here and its name in ``PAGES``."""

from __future__ import annotations

from partnerhub_desktop.services.catalog import analytics, coming, customers, subscriptions, trials
from partnerhub_desktop.services.spec import ListPage, Page, Place, ViewPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

SETTINGS = ViewPage("settings", Text(QT_TRANSLATE_NOOP("services", "Settings")), "settings", Place.BOTTOM)

OVERVIEW = ViewPage("overview", Text(QT_TRANSLATE_NOOP("services", "Overview")), "layout-dashboard")

PAGES: tuple[Page, ...] = (
    coming.MY_ORGANIZATION,
    OVERVIEW,
    customers.PAGE,
    subscriptions.PAGE,
    trials.PAGE,
    analytics.PAGE,
    coming.ADMINISTRATORS,
    coming.RESOURCES,
    SETTINGS,
)
"""The window's pages, from the top of the left navigation to its foot."""

LIST_NAMES = ("customers", "subscriptions", "trials", "administrators", "users", "resources")
"""What ``partnerhub list`` offers."""


def page(key: str) -> Page:
    """The page of that key. Raises KeyError for another one."""
    return {each.key: each for each in PAGES}[key]


def list_page(name: str) -> ListPage:
    """The list of that name, for the terminal. Raises KeyError for another one."""
    for each in (customers.PAGE, subscriptions.PAGE, trials.PAGE):
        if each.key == name:
            return each
    from partnerhub_desktop.services.catalog import record_lists

    return record_lists.PAGES[name]
