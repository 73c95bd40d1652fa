"""The settings of a profile: their keys, defaults, limits, and who may change them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from partnerhub_desktop.services.statuses import Thresholds
    from partnerhub_desktop.services.store.driver import Connection


class Setting(NamedTuple):
    """One setting. ``allowed`` lists the words it may hold; ``least`` and ``most`` bound a number."""

    key: str
    default: str | int
    action: Action = Action.OWN_SETTINGS
    allowed: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    longest: int = 200
    inner: bool = False
    """Kept by the window for itself (where it stood, how far the first run got); not listed to people."""


SETTINGS = (
    Setting("language", "", allowed=("", "en", "bg")),
    Setting("theme", "system", allowed=("system", "light", "dark")),
    Setting("density", "regular", allowed=("comfortable", "regular", "compact")),
    Setting("font_scale", 100, least=80, most=200),
    Setting("expires_soon_days", 30, Action.SHARED_SETTINGS, least=0, most=3650),
    Setting("inactivity_days", 30, Action.SHARED_SETTINGS, least=0, most=3650),
    Setting("analytics_window_days", 90, Action.SHARED_SETTINGS, least=1, most=3650),
    Setting("low_assignment_age_days", 30, Action.SHARED_SETTINGS, least=0, most=3650),
    Setting("low_assignment_percent", 50, Action.SHARED_SETTINGS, least=1, most=100),
    Setting("low_assignment_percentile", 25, Action.SHARED_SETTINGS, least=0, most=100),
    Setting("low_assignment_peers", 8, Action.SHARED_SETTINGS, least=1, most=1000),
    Setting("low_assignment_bands", "25,100,500,2000", Action.SHARED_SETTINGS),
    Setting("right_size_months", 3, Action.SHARED_SETTINGS, least=1, most=13),
    Setting("right_size_buffer_percent", 10, Action.SHARED_SETTINGS, least=0, most=200),
    Setting("allowed_hosts", "", Action.SHARED_SETTINGS, longest=5000),
    Setting("launch_url", "https://admin.webex.com", Action.SHARED_SETTINGS, longest=2000),
    Setting("role", ""),
    Setting("person_name", ""),
    Setting("first_run", "", allowed=("", "language", "data", "role", "done"), inner=True),
    Setting("first_run_data", "", allowed=("", "files", "sample"), inner=True),
    Setting("last_page", "customers", inner=True),
    Setting("window_state", "", longest=100_000, inner=True),
    Setting("layouts", "", longest=1_000_000, inner=True),
    Setting("chosen_views", "", longest=1_000_000, inner=True),
    Setting("recent_queries", "", longest=100_000, inner=True),
    Setting("recent_choices", "", longest=4_000, inner=True),
    Setting("analytics_view", "", inner=True),
    Setting("folded_facets", "", longest=10_000, inner=True),
    Setting("overview_seen", "", longest=40, inner=True),
    Setting("last_folder", "", longest=4_096, inner=True),
)
"""Every setting. ``language`` "" follows the system; ``role`` is a role key or several with ``;``.

``density`` is that of a list without a layout of its own; ``font_scale`` is in percent, on top of the
system's text size. ``low_assignment_bands`` are the upper ends of the sizes of customers, in licences,
ascending. ``allowed_hosts`` are names of hosts with spaces between, opened beside those of Webex.
``layouts``, ``chosen_views`` and ``recent_queries`` are JSON objects by page key; ``recent_choices`` are
lines of the palette, the newest first; ``analytics_view`` is product, section and span of the analytics page;
``folded_facets`` names ``page.field``; ``overview_seen`` is the instant (UTC, ISO) of the newest import that
the Overview had told when it was left; ``last_folder`` is where files were chosen
last.
"""

BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings(NamedTuple):
    """The settings in force, each stored one or its default."""

    language: str
    theme: str
    density: str
    font_scale: int
    expires_soon_days: int
    inactivity_days: int
    analytics_window_days: int
    low_assignment_age_days: int
    low_assignment_percent: int
    low_assignment_percentile: int
    low_assignment_peers: int
    low_assignment_bands: str
    right_size_months: int
    right_size_buffer_percent: int
    allowed_hosts: str
    launch_url: str
    role: str
    person_name: str
    first_run: str
    first_run_data: str
    last_page: str
    window_state: str
    layouts: str
    chosen_views: str
    recent_queries: str
    recent_choices: str
    analytics_view: str
    folded_facets: str
    overview_seen: str
    last_folder: str

    @property
    def thresholds(self) -> Thresholds:
        """The days by which "expires soon" and "no recent activity" are judged (product.md, section 2)."""
        from partnerhub_desktop.services.statuses import Thresholds

        return Thresholds(self.expires_soon_days, self.inactivity_days)

    @property
    def hosts(self) -> frozenset[str]:
        """Hosts that may be opened beside those of Webex."""
        return frozenset(self.allowed_hosts.split())


DEFAULTS = Settings(*(setting.default for setting in SETTINGS))  # type: ignore[arg-type]


def read_settings(connection: Connection) -> Settings:
    """The settings of the store behind a driver connection; what is not stored has its default.

    A stored value outside its limits (written by another version) counts as not stored; but a role that is
    not known stays, and grants nothing.
    """
    stored = dict(connection.execute("SELECT key, value FROM setting"))
    hosts = str(_value_or_default(BY_KEY["allowed_hosts"], stored.get("allowed_hosts"))).split()
    values = (_value_or_default(setting, stored.get(setting.key), frozenset(hosts)) for setting in SETTINGS)
    return Settings(*values)  # type: ignore[arg-type]


def understood(setting: Setting, text: str, hosts: frozenset[str] = frozenset()) -> str | int:
    """The value that ``text`` means for the setting, ``hosts`` being allowed beside those of Webex.

    Raises WrongUsage saying what is allowed.
    """
    if isinstance(setting.default, int):
        return _number(setting, text)
    if setting.allowed and text not in setting.allowed:
        raise _refusal(setting, text, ", ".join(word or '""' for word in setting.allowed))
    if len(text) > setting.longest:
        raise _refusal(setting, f"{text[:40]}…", f"… ({setting.longest})")
    if setting.key == "launch_url":
        return _address(setting, text, hosts)
    return _CHECKS[setting.key](setting, text) if setting.key in _CHECKS else text


def find(key: str) -> Setting:
    """The setting of that key. Raises WrongUsage naming the ones there are."""
    if key in BY_KEY:
        return BY_KEY[key]
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "There is no setting “{key}”."), {"key": key}),
        Text(
            QT_TRANSLATE_NOOP("services", "The settings are: {keys}."),
            {"keys": ", ".join(setting.key for setting in SETTINGS if not setting.inner)},
        ),
        code="unknown_setting",
    )


def _value_or_default(setting: Setting, text: str | None, hosts: frozenset[str] = frozenset()) -> str | int:
    if text is None:
        return setting.default
    try:
        return understood(setting, text, hosts)
    except WrongUsage:
        return text if setting.key == "role" else setting.default


def _number(setting: Setting, text: str) -> int:
    limits = f"{setting.least}–{setting.most}"
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise _refusal(setting, text, limits)
    if not setting.least <= int(text) <= setting.most:
        raise _refusal(setting, text, limits)
    return int(text)


def _address(setting: Setting, text: str, hosts: frozenset[str]) -> str:
    from partnerhub_desktop.services.launching import ALLOWED_HOSTS, is_allowed

    if is_allowed(text, hosts):
        return text
    raise _refusal(setting, text, ", ".join(f"https://{host}" for host in sorted(ALLOWED_HOSTS | hosts)))


def _hosts(_setting: Setting, text: str) -> str:
    from partnerhub_desktop.services.host_names import understood_hosts

    return understood_hosts(text)


def _roles(setting: Setting, text: str) -> str:
    from partnerhub_desktop.services.permissions import ROLES

    if all(role in ROLES for role in text.split(";") if text):
        return text
    raise _refusal(setting, text, ", ".join(ROLES))


def _bands(setting: Setting, text: str) -> str:
    ends = text.replace(" ", "").split(",")
    if all(end.isascii() and end.isdigit() and len(end) <= 9 for end in ends):
        numbers = list(map(int, ends))
        if numbers[0] > 0 and all(low < high for low, high in pairwise(numbers)):
            return ",".join(map(str, numbers))
    raise _refusal(setting, text, "25,100,500,2000 (…)")


_CHECKS = {"allowed_hosts": _hosts, "low_assignment_bands": _bands, "role": _roles}


def _refusal(setting: Setting, text: str, allowed: str) -> WrongUsage:
    return WrongUsage(
        Text(
            QT_TRANSLATE_NOOP("services", "“{text}” is not a value for “{key}”."),
            {"text": text, "key": setting.key},
        ),
        Text(QT_TRANSLATE_NOOP("services", "Allowed: {allowed}."), {"allowed": allowed}),
        code="setting_refused",
    )
