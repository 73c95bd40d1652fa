"""Figures that several sections have."""

from __future__ import annotations

from partnerhub_desktop.services.analytics import figures
from partnerhub_desktop.services.spec import Door, Kind, Kpi
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

ASSIGNMENT = Kpi(
    "license_assignment",
    Text(QT_TRANSLATE_NOOP("services", "License assignment")),
    Kind.PERCENT,
    Text(QT_TRANSLATE_NOOP("services", "Assigned ÷ purchased, over the rows of the table.")),
    Door.ROWS,
    figure=figures.assignment,
)

USAGE = Kpi(
    "license_usage",
    Text(QT_TRANSLATE_NOOP("services", "License usage")),
    Kind.PERCENT,
    Text(
        QT_TRANSLATE_NOOP(
            "services",
            "Used in the last 7 days ÷ purchased, over the rows of the table. Where use is "
            "not known it counts as 0.",
        )
    ),
    Door.ROWS,
    figure=figures.usage,
)
