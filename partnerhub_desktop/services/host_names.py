"""Names of hosts that people add to those of Webex: plain names only, one spelling each.

An address, a port, a number (127.0.0.1), a name without a dot and letters that only look Latin are refused:
what is allowed must be what one reads.
"""

from __future__ import annotations

import re

from partnerhub_desktop.services.errors import WrongUsage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

MOST = 50
LONGEST = 253
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"({_LABEL}\.)+(?=[a-z]){_LABEL}")


def understood_hosts(text: str) -> str:
    """The names in ``text`` (spaces, commas or lines between) in small letters, each once, in order.

    Raises WrongUsage for a name that is none, or for more than can be read through.
    """
    names = [understood_host(name) for name in re.split(r"[\s,;]+", text) if name]
    hosts = sorted(set(names))
    if len(hosts) > MOST:
        raise WrongUsage(
            Text(QT_TRANSLATE_NOOP("services", "At most {most} hosts can be allowed."), {"most": MOST}),
            code="too_many_hosts",
        )
    return " ".join(hosts)


def understood_host(text: str) -> str:
    """One name; ``https://`` before it and a slash behind it are taken off. Raises WrongUsage."""
    name = text.strip().lower().removeprefix("https://").removesuffix("/")
    if len(name) <= LONGEST and _NAME.fullmatch(name):
        return name
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "“{text}” is not the name of a host."), {"text": text[:80]}),
        Text(QT_TRANSLATE_NOOP("services", "Write it as help.example.com: Latin letters, no path, no port.")),
        code="host_refused",
    )
