"""Everything one can make the window do, as data: the palette, menus and the page of keys say the same.

``DECLARED`` names each action once; whoever carries it out offers it to the window's ``ActionList``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

Actions = Context("Actions")


class Declared(NamedTuple):
    """``title`` is its source in the context Actions; ``keys`` are as printed on them (held together with +),
    several with a space between; ``icon`` is one of Lucide's."""

    key: str
    title: str
    keys: str = ""
    icon: str = ""

    @property
    def name(self) -> str:
        """The title in the window's language."""
        return Actions.tr(self.title)


SPACE = "Space"


def printed(keys: str) -> str:
    """Keys as a keyboard of the window's language has them: only one of them has a word on it."""
    return keys.replace(SPACE, Actions.tr("Space"))


DECLARED = (
    Declared("search", QT_TRANSLATE_NOOP("Actions", "Go to a customer, page, view or action"), "Ctrl+K"),
    Declared("filter", QT_TRANSLATE_NOOP("Actions", "Go to the filter"), "/ Ctrl+F", "list-filter"),
    Declared("filter_text", QT_TRANSLATE_NOOP("Actions", "Filter as text or as chips"), "Ctrl+E", "pencil"),
    Declared("clear_filter", QT_TRANSLATE_NOOP("Actions", "Clear the whole filter"), "", "filter-x"),
    Declared("save_view", QT_TRANSLATE_NOOP("Actions", "Save view"), "Ctrl+S", "save"),
    Declared("peek", QT_TRANSLATE_NOOP("Actions", "Look at the customer beside the list"), "Space", "eye"),
    Declared("why", QT_TRANSLATE_NOOP("Actions", "Why the customer has its statuses"), "F2",
             "circle-question-mark"),
    Declared("launch", QT_TRANSLATE_NOOP("Actions", "Launch the organization in the browser"), "Ctrl+Enter",
             "external-link"),
    Declared("add_tag", QT_TRANSLATE_NOOP("Actions", "Add a tag to the selected customers"), "Ctrl+T", "tag"),
    Declared("remove_tag", QT_TRANSLATE_NOOP("Actions", "Remove a tag from the selected customers"),
             "", "tag"),
    Declared("owner", QT_TRANSLATE_NOOP("Actions", "Assign the selected customers to an owner"),
             "Ctrl+Shift+O", "user-plus"),
    Declared("managed_by", QT_TRANSLATE_NOOP("Actions", "Say who manages the selected customers"),
             "", "users"),
    Declared("next_step", QT_TRANSLATE_NOOP("Actions", "Set the next step of the selected customers"), "",
             "list-checks"),
    Declared("note", QT_TRANSLATE_NOOP("Actions", "Write a note on the selected customers"), "", "file-text"),
    Declared("undo", QT_TRANSLATE_NOOP("Actions", "Undo the last edit"), "Ctrl+Z", "undo-2"),
    Declared("redo", QT_TRANSLATE_NOOP("Actions", "Do it again"), "Ctrl+Shift+Z Ctrl+Y", "rotate-ccw"),
    Declared("select_all", QT_TRANSLATE_NOOP("Actions", "Select every row"), "Ctrl+A", "list-checks"),
    Declared("copy", QT_TRANSLATE_NOOP("Actions", "Copy the selected rows"), "Ctrl+C", "copy"),
    Declared("copy_titled", QT_TRANSLATE_NOOP("Actions", "Copy the selected rows with titles"),
             "Ctrl+Shift+C", "copy"),
    Declared("import", QT_TRANSLATE_NOOP("Actions", "Import files"), "Ctrl+I", "upload"),
    Declared("export", QT_TRANSLATE_NOOP("Actions", "Export what is shown"), "Ctrl+Shift+E", "download"),
    Declared("columns", QT_TRANSLATE_NOOP("Actions", "Choose columns"), "", "columns-3"),
    Declared("meetings", QT_TRANSLATE_NOOP("Actions", "Analytics: Meetings"), "", "chart-column"),
    Declared("calling", QT_TRANSLATE_NOOP("Actions", "Analytics: Calling"), "", "chart-column"),
    Declared("recent", QT_TRANSLATE_NOOP("Actions", "Analytics: recently added"), "", "chart-column"),
    Declared("expiring", QT_TRANSLATE_NOOP("Actions", "Analytics: expiring"), "", "chart-column"),
    Declared("renewing", QT_TRANSLATE_NOOP("Actions", "Analytics: renewing"), "", "chart-column"),
    Declared("low_assignment", QT_TRANSLATE_NOOP("Actions", "Analytics: low assignment"), "", "chart-column"),
    Declared("overage", QT_TRANSLATE_NOOP("Actions", "Analytics: over limit"), "", "chart-column"),
    Declared("comfortable", QT_TRANSLATE_NOOP("Actions", "Density: comfortable"), "", "rows-3"),
    Declared("regular", QT_TRANSLATE_NOOP("Actions", "Density: regular"), "", "rows-3"),
    Declared("compact", QT_TRANSLATE_NOOP("Actions", "Density: compact"), "", "rows-3"),
    Declared("import_views", QT_TRANSLATE_NOOP("Actions", "Import views from a file"), "", "upload"),
    Declared("export_views", QT_TRANSLATE_NOOP("Actions", "Export the views of this page"), "", "download"),
    Declared("light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "", "sun"),
    Declared("dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "", "moon"),
    Declared("system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"), "", "monitor"),
    Declared("english", QT_TRANSLATE_NOOP("Actions", "Language: English"), "", "languages"),
    Declared("bulgarian", QT_TRANSLATE_NOOP("Actions", "Language: Bulgarian (български)"), "", "languages"),
    Declared("keys", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1 ?", "keyboard"),
)  # fmt: skip
"""In the order in which the palette and the page of keys show them."""

BY_KEY = {action.key: action for action in DECLARED}


class _Offer(NamedTuple):
    run: Callable[[], object]
    is_offered: Callable[[], bool]


class ActionList:
    """Which actions can be carried out, and how. One for the window."""

    def __init__(self) -> None:
        self._offers: dict[str, _Offer] = {}

    def offer(
        self, key: str, run: Callable[[], object], is_offered: Callable[[], bool] = lambda: True
    ) -> None:
        """Carry out a declared action by ``run`` whenever ``is_offered``. Raises KeyError for another one."""
        self._offers[BY_KEY[key].key] = _Offer(run, is_offered)

    def offered(self) -> list[Declared]:
        """What can be done now."""
        bound = [(each, self._offers.get(each.key)) for each in DECLARED]
        return [each for each, offer in bound if offer is not None and offer.is_offered()]

    def run(self, key: str) -> None:
        """Do it; nothing, when it can no longer be done."""
        offer = self._offers.get(key)
        if offer is not None and offer.is_offered():
            offer.run()
