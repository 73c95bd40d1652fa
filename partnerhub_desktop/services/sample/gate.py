"""What must hold before sample data comes or goes: a person who may, and a store in the right state."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.permissions import Action, Actor, actor_of, require
from partnerhub_desktop.services.settings import read_settings
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerhub_desktop.services.store import driver


def permitted(connection: Connection) -> Actor:
    """The person at work. Sample data only ever fills an empty store, so it asks for no right to import."""
    reading = cast("driver.Connection", connection.connection.driver_connection)
    actor = actor_of(reading, read_settings(reading))
    require(actor, Action.OWN_SETTINGS)
    return actor


def require_empty(connection: Connection) -> None:
    """Raise UserError when the store holds real or sample data."""
    content = _content(connection)
    if content == "real":
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "This profile holds your own data, which sample data never joins."
                )
            ),
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "Nothing was changed. Choose another folder with --profile DIR."
                )
            ),
            code="store_not_empty",
        )
    if content == "sample":
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "This profile is filled with sample data already.")),
            Text(
                QT_TRANSLATE_NOOP("services", "Nothing was changed. “partnerhub sample --remove” empties it.")
            ),
            code="store_not_empty",
        )


def require_sample(connection: Connection) -> None:
    """Raise UserError unless the store holds sample data."""
    if _content(connection) != "sample":
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "This profile holds no sample data.")),
            Text(
                QT_TRANSLATE_NOOP(
                    "services", "Nothing was changed: only sample data can be removed this way."
                )
            ),
            code="no_sample_data",
        )


def _content(connection: Connection) -> str:
    return str(connection.exec_driver_sql("SELECT content FROM store_state").scalar_one())
