"""The page of the subscription analytics. Its sections are in ``sections``, not imported at the start."""

from __future__ import annotations

from partnerhub_desktop.services.spec import ViewPage
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

PAGE = ViewPage("analytics", Text(QT_TRANSLATE_NOOP("services", "Analytics")), "chart-column")
