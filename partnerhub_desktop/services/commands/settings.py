"""Changes a setting."""

from __future__ import annotations

from partnerhub_desktop.services import audit
from partnerhub_desktop.services.commands import Changes
from partnerhub_desktop.services.permissions import Actor, require
from partnerhub_desktop.services.settings import find, understood
from partnerhub_desktop.services.store.database import Store


def change_setting(store: Store, actor: Actor, key: str, value: str | int) -> Changes:
    """Store the value of a setting; one that it has already changes nothing.

    Thresholds and the launch address are shared and need SHARED_SETTINGS, all else OWN_SETTINGS. The role
    is among the latter: it says who one is, as a sign-in will, and guards a local file against slips, not
    against its owner. Raises PermissionDenied, WrongUsage (unknown_setting, setting_refused).
    """
    setting = find(key)
    require(actor, setting.action)
    new = str(understood(setting, str(value)))
    with store.write_aside() as connection:
        old = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (key,)).scalar()
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
