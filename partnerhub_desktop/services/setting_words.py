"""The settings as people see them, group by group; the page in the window is made from this."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text


class ShownSetting(NamedTuple):
    """A setting that people change. ``choices`` name its words; a number goes by ``step`` and has a ``unit``.

    ``counts`` is the status of customers that a change of it moves.
    """

    key: str
    title: Text
    hint: Text
    choices: tuple[tuple[str, Text], ...] = ()
    step: int = 1
    unit: str = ""
    counts: str = ""


class SettingGroup(NamedTuple):
    """Settings that belong together."""

    title: Text
    settings: tuple[ShownSetting, ...]


_WINDOW = SettingGroup(
    Text(QT_TRANSLATE_NOOP("services", "Window")),
    (
        ShownSetting(
            "language",
            Text(QT_TRANSLATE_NOOP("services", "Language")),
            Text(QT_TRANSLATE_NOOP("services", "Takes effect at once.")),
            (
                ("", Text(QT_TRANSLATE_NOOP("services", "As the system"))),
                ("en", Text("English")),
                ("bg", Text("Български")),
            ),
        ),
        ShownSetting(
            "theme",
            Text(QT_TRANSLATE_NOOP("services", "Theme")),
            Text(QT_TRANSLATE_NOOP("services", "“System” follows the setting of this computer.")),
            (
                ("system", Text(QT_TRANSLATE_NOOP("services", "System"))),
                ("light", Text(QT_TRANSLATE_NOOP("services", "Light"))),
                ("dark", Text(QT_TRANSLATE_NOOP("services", "Dark"))),
            ),
        ),
        ShownSetting(
            "density",
            Text(QT_TRANSLATE_NOOP("services", "Density of lists")),
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "How high rows are in a list that has no layout of its own yet."
                )
            ),
            (
                ("comfortable", Text(QT_TRANSLATE_NOOP("services", "Comfortable"))),
                ("regular", Text(QT_TRANSLATE_NOOP("services", "Regular"))),
                ("compact", Text(QT_TRANSLATE_NOOP("services", "Compact"))),
            ),
        ),
        ShownSetting(
            "font_scale",
            Text(QT_TRANSLATE_NOOP("services", "Text size")),
            Text(QT_TRANSLATE_NOOP("services", "In percent of the size that this computer uses.")),
            step=10,
            unit=" %",
        ),
    ),
)

_STATUSES = SettingGroup(
    Text(QT_TRANSLATE_NOOP("services", "Statuses")),
    (
        ShownSetting(
            "expires_soon_days",
            Text(QT_TRANSLATE_NOOP("services", "Expires soon: days before the end")),
            Text(QT_TRANSLATE_NOOP("services", "A rule of this program; Webex names no number.")),
            counts="expires_soon",
        ),
        ShownSetting(
            "inactivity_days",
            Text(QT_TRANSLATE_NOOP("services", "No recent activity: days without an administrator")),
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "A rule of this program. Unknown activity never counts as none."
                )
            ),
            counts="no_recent_activity",
        ),
    ),
)

_ANALYTICS = SettingGroup(
    Text(QT_TRANSLATE_NOOP("services", "Analytics")),
    (
        ShownSetting(
            "analytics_window_days",
            Text(QT_TRANSLATE_NOOP("services", "Recently added, expiring and renewing: days")),
            Text(QT_TRANSLATE_NOOP("services", "90 days count from today to the 90th day, both included.")),
        ),
        ShownSetting(
            "low_assignment_percent",
            Text(QT_TRANSLATE_NOOP("services", "Low assignment: below this share of the licenses")),
            Text(QT_TRANSLATE_NOOP("services", "A rule of this program; Webex names no number.")),
            unit=" %",
        ),
        ShownSetting(
            "low_assignment_percentile",
            Text(
                QT_TRANSLATE_NOOP("services", "Low assignment: and in the lowest part of similar customers")
            ),
            Text(
                QT_TRANSLATE_NOOP("services", "25 is the lowest quarter of the customers of the same size.")
            ),
            unit=" %",
        ),
        ShownSetting(
            "low_assignment_age_days",
            Text(QT_TRANSLATE_NOOP("services", "Low assignment: days after which a subscription counts")),
            Text(QT_TRANSLATE_NOOP("services", "Newer ones have had no time to assign licenses.")),
        ),
        ShownSetting(
            "low_assignment_bands",
            Text(QT_TRANSLATE_NOOP("services", "Low assignment: sizes of customers")),
            Text(QT_TRANSLATE_NOOP("services", "The upper ends in purchased licenses, with commas between.")),
        ),
        ShownSetting(
            "low_assignment_peers",
            Text(QT_TRANSLATE_NOOP("services", "Low assignment: fewest customers of a size")),
            Text(QT_TRANSLATE_NOOP("services", "Where there are fewer, all customers are compared.")),
        ),
        ShownSetting(
            "right_size_months",
            Text(QT_TRANSLATE_NOOP("services", "Right size: months in which the peak of use is looked for")),
            Text(
                QT_TRANSLATE_NOOP("services", "The largest use within 7 days is what a renewal has to cover.")
            ),
        ),
        ShownSetting(
            "right_size_buffer_percent",
            Text(QT_TRANSLATE_NOOP("services", "Right size: buffer above the peak of use")),
            Text(QT_TRANSLATE_NOOP("services", "Rounded up to whole licenses.")),
            unit=" %",
        ),
    ),
)

_LAUNCHING = SettingGroup(
    Text(QT_TRANSLATE_NOOP("services", "Launching organizations")),
    (
        ShownSetting(
            "launch_url",
            Text(QT_TRANSLATE_NOOP("services", "Address")),
            Text(
                QT_TRANSLATE_NOOP(
                    "services",
                    "May hold {{org_id}} and {{org_uuid}}. Only https on an allowed host is opened.",
                )
            ),
        ),
        ShownSetting(
            "allowed_hosts",
            Text(QT_TRANSLATE_NOOP("services", "Allowed hosts")),
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "Opened beside those of Webex, always by https. Nothing else is ever opened."
                )
            ),
        ),
    ),
)

_YOU = SettingGroup(
    Text(QT_TRANSLATE_NOOP("services", "You")),
    (
        ShownSetting(
            "person_name",
            Text(QT_TRANSLATE_NOOP("services", "Your name or e-mail")),
            Text(QT_TRANSLATE_NOOP("services", "Written into the audit.")),
        ),
        ShownSetting(
            "role",
            Text(QT_TRANSLATE_NOOP("services", "Your role")),
            Text(QT_TRANSLATE_NOOP("services", "Decides what this program offers you.")),
        ),
    ),
)

GROUPS = (_WINDOW, _STATUSES, _ANALYTICS, _LAUNCHING, _YOU)
"""Every setting that is not an inner one, once."""
