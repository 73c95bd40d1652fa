"""``partnerhub settings [KEY [VALUE]]``: shows or changes settings."""

from __future__ import annotations

import argparse
import json
from contextlib import closing

from partnerhub_desktop.services.person_at_work import PersonAtWork
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.settings import SETTINGS, find, read_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("key", nargs="?", metavar="KEY", help="show this setting only")
    parser.add_argument("value", nargs="?", metavar="VALUE", help="give it this value")


def run(arguments: argparse.Namespace, session: Session) -> int:
    if arguments.value is not None:
        return _change(session, arguments.key, arguments.value)
    with closing(session.reader()) as connection:
        settings = read_settings(connection)._asdict()
    if arguments.key is not None:
        value = settings[find(arguments.key).key]
        print(json.dumps(value, ensure_ascii=False) if session.as_json else value)
        return 0
    shown = {setting.key: settings[setting.key] for setting in SETTINGS if not setting.inner}
    if session.as_json:
        print(json.dumps(shown, ensure_ascii=False))
    else:
        print("\n".join(f"{key} = {value}" for key, value in shown.items()))
    return 0


def _change(session: Session, key: str, value: str) -> int:
    from partnerhub_desktop.services.commands.settings import change_setting

    with closing(session.open_store()) as store:
        change_setting(store, PersonAtWork(), key, value)
    return 0
