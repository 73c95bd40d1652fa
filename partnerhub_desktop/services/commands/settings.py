"""Changes a setting."""

from __future__ import annotations

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.commands.writing import writing
from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.launching import DEFAULT_LAUNCH_URL, is_allowed
from partnerhub_desktop.services.permissions import Person
from partnerhub_desktop.services.settings import find, understood
from partnerhub_desktop.services.store.database import Store
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text
from partnerhub_desktop.services.whole_text import whole_text


def change_setting(store: Store, person: Person, key: str, value: str | int) -> Changes:
    """Store the value of a setting; one that it has already changes nothing.

    Thresholds and the launch address are shared and need SHARED_SETTINGS, all else OWN_SETTINGS. The role
    is among the latter: it says who one is, as a sign-in will, and guards a local file against slips, not
    against its owner. Raises PermissionDenied, WrongUsage (unknown_setting,
    setting_refused, host_refused, host_needed).
    """
    setting = find(key)
    with writing(store, person, setting.action) as (connection, actor):
        rows = connection.exec_driver_sql("SELECT key, value FROM setting")
        stored: dict[str, str] = {name: text for name, text in rows}  # noqa: C416 - rows are not pairs to mypy
        hosts = frozenset(stored.get("allowed_hosts", "").split())
        new = str(understood(setting, whole_text(str(value)), hosts))
        if key == "allowed_hosts":
            _require_launch_host(stored.get("launch_url", DEFAULT_LAUNCH_URL), hosts, frozenset(new.split()))
        old = stored.get(key)
        if new == (str(setting.default) if old is None else old):
            return Changes()
        connection.exec_driver_sql(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, new),
        )
        if setting.inner:
            return Changes(("setting",))
        audit.record(connection, actor, "change_setting", "setting", key, old, new)
    return Changes(("setting", "audit_entry"))


def _require_launch_host(launch_url: str, before: frozenset[str], after: frozenset[str]) -> None:
    """Launching must not stop working, or go elsewhere, by a change that does not name it."""
    if is_allowed(launch_url, before) and not is_allowed(launch_url, after):
        raise WrongUsage(
            Text(
                QT_TRANSLATE_NOOP("services", "The launch address {address} would no longer be allowed."),
                {"address": launch_url},
            ),
            Text(QT_TRANSLATE_NOOP("services", "Nothing was changed. Change the launch address first.")),
            code="host_needed",
        )
