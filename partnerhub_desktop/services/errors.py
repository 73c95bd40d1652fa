"""Errors that are the world's fault, worded for the person who reads them."""

from __future__ import annotations

from partnerhub_desktop.services.text import Text


class UserError(Exception):
    """The world's fault (a full disk, a bad file, a missing permission), shown where it happened.

    ``message`` says what happened; ``detail`` says what is safe and what to do next. Both are
    :class:`Text`, so the window shows them in its language and a terminal in English. ``code`` is a
    stable word for tests and logs (``disk_full``, ``store_newer`` …); nobody maps errors by their text.
    """

    exit_code = 1

    def __init__(self, message: Text, detail: Text | None = None, *, code: str = "") -> None:
        super().__init__(str(message))
        self.message = message
        self.detail = detail
        self.code = code

    def __str__(self) -> str:
        return f"{self.message} {self.detail}" if self.detail else str(self.message)


class WrongUsage(UserError):
    """The command line (a filter, a column, a date) cannot be understood; exit code 2."""

    exit_code = 2


class PermissionDenied(UserError):
    """The signed-in person's roles do not allow the action (product.md, section 4)."""
