"""Changes settings beside the window and takes the stored ones into force: language, theme, thresholds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QLocale, QObject, Signal

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Failed, Jobs
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.permissions import Action, allowed
from partnerhub_desktop.services.settings import Settings
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.theme import Choice, ThemeController


class SettingsInForce(QObject):
    """``value`` is in force. ``changed`` tells of any change, ``scope_changed`` of one that changes rows."""

    changed = Signal(object)
    scope_changed = Signal()

    def __init__(
        self,
        value: Settings,
        workspace: Workspace,
        jobs: Jobs,
        language: Language,
        theme: ThemeController,
        formats: Formats,
    ) -> None:
        super().__init__()
        self.value = value
        self._workspace = workspace
        self._jobs = jobs
        self._language = language
        self._theme = theme
        self._formats = formats

    def change(self, key: str, value: str, failed: Failed | None = None) -> None:
        """Store a setting, with its permission check, and follow it when it is stored."""
        self._jobs.write(partial(self._workspace.change_setting, key, value), self._stored, failed)

    def amend(self, key: str, revise: Callable[[str], str], failed: Failed | None = None) -> None:
        """Store what ``revise`` makes of the stored text, which others may have changed a moment ago."""

        def work() -> object:
            value = revise(str(getattr(self._workspace.settings(), key)))
            return self._workspace.change_setting(key, value)

        self._jobs.write(work, self._stored, failed)

    def remember(self, key: str, revise: Callable[[str], str]) -> None:
        """``amend`` for what only makes the next visit easier: not worth a word when it cannot be stored."""
        if not self._workspace.is_new and self._workspace.problem is None:
            self.amend(key, revise, _unsaid)

    def may(self, action: Action) -> bool:
        """Whether the person at work may do it at all; what the window offers follows this."""
        return self._workspace.is_new or allowed(self._workspace.actor(), action)

    def read_again(self) -> None:
        """Follow what another part of the program has stored."""
        self.take(self._workspace.settings())

    def take(self, new: Settings) -> None:
        """Bring ``new`` into force where it differs."""
        old, self.value = self.value, new
        if old.language != new.language:
            self._language.choose(new.language)
            self._formats.speak(QLocale())
        if old.theme != new.theme:
            self._theme.choose(cast(Choice, new.theme))
        if old.font_scale != new.font_scale:
            self._theme.enlarge(new.font_scale)
        if _scope(old) != _scope(new):
            self.scope_changed.emit()
        self.changed.emit(new)

    def _stored(self, _changes: object) -> None:
        self.read_again()


def _unsaid(_error: Exception) -> None:
    """See ``remember``."""


def _scope(settings: Settings) -> tuple[object, ...]:
    from partnerhub_desktop.services.analytics.rules import rules_of

    return settings.thresholds, rules_of(settings), settings.role, settings.person_name
