"""What keys are called in the window: statuses, products, who manages, kinds of subscription, fields."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

LABELS: Mapping[str, Mapping[str, str]] = {
    "status": {
        "trial": QT_TRANSLATE_NOOP("Labels", "Trial"),
        "subscription": QT_TRANSLATE_NOOP("Labels", "Subscription"),
        "expires_soon": QT_TRANSLATE_NOOP("Labels", "Expires soon"),
        "license_overage": QT_TRANSLATE_NOOP("Labels", "License overage"),
        "no_recent_activity": QT_TRANSLATE_NOOP("Labels", "No recent activity"),
        "ready_for_order_setup": QT_TRANSLATE_NOOP("Labels", "Ready for order setup"),
        "suspended": QT_TRANSLATE_NOOP("Labels", "Suspended"),
        "expired": QT_TRANSLATE_NOOP("Labels", "Expired"),
    },
    "product": {
        "meetings": QT_TRANSLATE_NOOP("Labels", "Meetings"),
        "calling": QT_TRANSLATE_NOOP("Labels", "Calling"),
        "messaging": QT_TRANSLATE_NOOP("Labels", "Messaging"),
        "devices": QT_TRANSLATE_NOOP("Labels", "Devices"),
        "contact_center": QT_TRANSLATE_NOOP("Labels", "Contact center"),
        "translations": QT_TRANSLATE_NOOP("Labels", "Translations"),
        "other": QT_TRANSLATE_NOOP("Labels", "Other"),
    },
    "managed": {
        "partner": QT_TRANSLATE_NOOP("Labels", "Partner"),
        "external": QT_TRANSLATE_NOOP("Labels", "External"),
    },
    "type": {
        "subscription": QT_TRANSLATE_NOOP("Labels", "Subscription"),
        "trial": QT_TRANSLATE_NOOP("Labels", "Trial"),
    },
    "analytics": {
        "covered": QT_TRANSLATE_NOOP("Labels", "With Meetings or Calling"),
        "outside": QT_TRANSLATE_NOOP("Labels", "Without Meetings and Calling"),
        "nearing_expiration": QT_TRANSLATE_NOOP("Labels", "Nearing expiration"),
        "nearing_renewal": QT_TRANSLATE_NOOP("Labels", "Nearing renewal"),
        "low_license_assignment": QT_TRANSLATE_NOOP("Labels", "Low license assignment"),
        "over_license_limit": QT_TRANSLATE_NOOP("Labels", "Over license limit"),
        "meetings_recent": QT_TRANSLATE_NOOP("Labels", "Meetings recently added"),
        "meetings_expiring": QT_TRANSLATE_NOOP("Labels", "Meetings expiring"),
        "meetings_renewing": QT_TRANSLATE_NOOP("Labels", "Meetings renewing"),
        "meetings_low_assignment": QT_TRANSLATE_NOOP("Labels", "Meetings with low assignment"),
        "meetings_overage": QT_TRANSLATE_NOOP("Labels", "Meetings over limit"),
        "calling_recent": QT_TRANSLATE_NOOP("Labels", "Calling recently added"),
        "calling_expiring": QT_TRANSLATE_NOOP("Labels", "Calling expiring"),
        "calling_renewing": QT_TRANSLATE_NOOP("Labels", "Calling renewing"),
        "calling_low_assignment": QT_TRANSLATE_NOOP("Labels", "Calling with low assignment"),
        "calling_overage": QT_TRANSLATE_NOOP("Labels", "Calling over limit"),
    },
    "line_change": {
        "same": QT_TRANSLATE_NOOP("Labels", "As it was"),
        "changed": QT_TRANSLATE_NOOP("Labels", "Changed"),
        "new": QT_TRANSLATE_NOOP("Labels", "New"),
        "gone": QT_TRANSLATE_NOOP("Labels", "Gone"),
        "now_over": QT_TRANSLATE_NOOP("Labels", "Now over limit"),
        "within_again": QT_TRANSLATE_NOOP("Labels", "Within limit again"),
    },
    "next_kind": {
        "expires": QT_TRANSLATE_NOOP("Labels", "Expires"),
        "renews": QT_TRANSLATE_NOOP("Labels", "Renews"),
        "ended": QT_TRANSLATE_NOOP("Labels", "Ended"),
    },
    "state": {
        "active": QT_TRANSLATE_NOOP("Labels", "Active"),
        "awaiting_setup": QT_TRANSLATE_NOOP("Labels", "Awaiting setup"),
        "suspended": QT_TRANSLATE_NOOP("Labels", "Suspended"),
        "ended": QT_TRANSLATE_NOOP("Labels", "Ended"),
    },
    "invoice_state": {
        "paid": QT_TRANSLATE_NOOP("Labels", "Paid"),
        "due": QT_TRANSLATE_NOOP("Labels", "Due"),
        "overdue": QT_TRANSLATE_NOOP("Labels", "Overdue"),
    },
    "order_kind": {
        "new": QT_TRANSLATE_NOOP("Labels", "New order"),
        "change": QT_TRANSLATE_NOOP("Labels", "Change"),
        "renewal": QT_TRANSLATE_NOOP("Labels", "Renewal"),
        "cancel": QT_TRANSLATE_NOOP("Labels", "Cancellation"),
    },
}
"""By field of a filter query (and what else a record has keys for), the name of each key."""

LONG_LABELS: Mapping[str, Mapping[str, str]] = {
    "managed": {
        "partner": QT_TRANSLATE_NOOP("Labels", "Partner organization"),
        "external": QT_TRANSLATE_NOOP("Labels", "External administrator"),
    },
}
"""Fuller names, where there is room for them (the facet panel)."""

GROUPS: Mapping[str, str] = {
    "status": QT_TRANSLATE_NOOP("Labels", "Status"),
    "product": QT_TRANSLATE_NOOP("Labels", "Product"),
    "managed": QT_TRANSLATE_NOOP("Labels", "Managed by"),
    "type": QT_TRANSLATE_NOOP("Labels", "Subscription type"),
    "tag": QT_TRANSLATE_NOOP("Labels", "Tags"),
    "owner": QT_TRANSLATE_NOOP("Labels", "Owner"),
}
"""Headings of the facet groups."""

FIELDS: Mapping[str, str] = {
    "status": QT_TRANSLATE_NOOP("Labels", "status"),
    "product": QT_TRANSLATE_NOOP("Labels", "product"),
    "managed": QT_TRANSLATE_NOOP("Labels", "managed by"),
    "type": QT_TRANSLATE_NOOP("Labels", "type"),
    "tag": QT_TRANSLATE_NOOP("Labels", "tag"),
    "owner": QT_TRANSLATE_NOOP("Labels", "owner"),
    "analytics": QT_TRANSLATE_NOOP("Labels", "analytics"),
    "country": QT_TRANSLATE_NOOP("Labels", "country"),
    "name": QT_TRANSLATE_NOOP("Labels", "name"),
    "id": QT_TRANSLATE_NOOP("Labels", "org ID"),
    "expires": QT_TRANSLATE_NOOP("Labels", "expires"),
    "renews": QT_TRANSLATE_NOOP("Labels", "renews"),
    "added": QT_TRANSLATE_NOOP("Labels", "added"),
    "activity": QT_TRANSLATE_NOOP("Labels", "last activity"),
    "seats": QT_TRANSLATE_NOOP("Labels", "seats"),
    "overage": QT_TRANSLATE_NOOP("Labels", "overage"),
    "used": QT_TRANSLATE_NOOP("Labels", "used"),
    "assigned": QT_TRANSLATE_NOOP("Labels", "assigned"),
}
"""Fields as a chip of the filter bar says them."""


def label(field: str, key: str) -> str:
    """The name of ``key``; a value without a name (a tag, an owner, an unknown key) stands for itself."""
    return _translated(LABELS.get(field, {}).get(key), key)


def long_label(field: str, key: str) -> str:
    """The fuller name of ``key``, else its name."""
    return _translated(LONG_LABELS.get(field, {}).get(key), "") or label(field, key)


def group_label(field: str) -> str:
    """The heading of a facet group."""
    return _translated(GROUPS.get(field), field)


def field_label(field: str) -> str:
    """The field as a chip says it."""
    return _translated(FIELDS.get(field), field)


def _translated(source: str | None, otherwise: str) -> str:
    return QCoreApplication.translate("Labels", source) if source else otherwise
