"""Pages of later versions: each says in one line what will be there."""

from __future__ import annotations

from partnerhub_desktop.services.spec import ComingPage, Place
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

MY_ORGANIZATION = ComingPage(
    "my_organization",
    Text(QT_TRANSLATE_NOOP("services", "Launch my organization")),
    "external-link",
    Text(
        QT_TRANSLATE_NOOP(
            "services",
            "Here you will set up and look after your own organization: plan, users, services and analytics.",
        )
    ),
    Place.TOP,
)

ADMINISTRATORS = ComingPage(
    "administrators",
    Text(QT_TRANSLATE_NOOP("services", "Administrators")),
    "shield-check",
    Text(
        QT_TRANSLATE_NOOP("services", "Here you will decide which of your colleagues manages which customer.")
    ),
)

RESOURCES = ComingPage(
    "resources",
    Text(QT_TRANSLATE_NOOP("services", "Resources & help")),
    "life-buoy",
    Text(
        QT_TRANSLATE_NOOP("services", "Here you will search guides, tools and links, also without a network.")
    ),
)
