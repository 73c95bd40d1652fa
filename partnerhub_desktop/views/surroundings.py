"""What every page works with, handed over as one."""

from __future__ import annotations

from typing import NamedTuple

from partnerhub_desktop.models.edit_history import EditHistory
from partnerhub_desktop.models.events import Events
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.jobs import Jobs
from partnerhub_desktop.services.workspace import Workspace
from partnerhub_desktop.views.settings.settings_in_force import SettingsInForce
from partnerhub_desktop.views.theme import ThemeController


class Surroundings(NamedTuple):
    """``jobs`` run what is slow, ``events`` reach the window, ``workspace`` reads and writes the store,
    ``history`` edits customers and takes edits back."""

    jobs: Jobs
    events: Events
    theme: ThemeController
    formats: Formats
    settings: SettingsInForce
    workspace: Workspace
    history: EditHistory
