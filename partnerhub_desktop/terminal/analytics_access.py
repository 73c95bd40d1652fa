"""What the commands of the analytics have in common: the product, and the reading for the person at work."""

from __future__ import annotations

import argparse

from partnerhub_desktop.services.analytics.doors import ANALYTICS_PRODUCTS
from partnerhub_desktop.services.analytics.reading import AnalyticsReading
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.reading import CustomerReading
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.terminal.list_reading import Access, open_access


def add_product(parser: argparse.ArgumentParser) -> None:
    """The argument ``--product``."""
    parser.add_argument("--product", choices=ANALYTICS_PRODUCTS, default="meetings", help="default: meetings")


def open_analytics(session: Session) -> tuple[AnalyticsReading, Access]:
    """Raises PermissionDenied for a person who may not see analytics."""
    access = open_access(session, Action.SEE_ANALYTICS)
    return CustomerReading(lambda: access.connection, *access.scope).analytics, access
