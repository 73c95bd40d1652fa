"""The customer index: numpy arrays behind list, filter and facets (architecture.md, "Speed").

Rows stand in the default order, our own organization left out. ``facts`` holds what does not depend on the
day and is saved beside the data; ``standing`` is what the day and the settings make of it. Text is searched
field by field (``region``): exact bitsets of rows for the frequent letters and letter pairs, the few
candidates that their intersection leaves are looked at one by one, and only where many are left is the
field's text scanned for the rarest pair. Facets come from two histograms over distinct combinations
(``cells``), whatever the number of customers or values.

Nothing on the start path imports this package: it needs numpy.
"""

from __future__ import annotations

from partnerhub_desktop.services.customer_index.answer import Answer, CustomerIndex
from partnerhub_desktop.services.customer_index.building import build
from partnerhub_desktop.services.customer_index.facts import IndexFacts
from partnerhub_desktop.services.customer_index.fields import CustomerFields
from partnerhub_desktop.services.customer_index.following import follow
from partnerhub_desktop.services.customer_index.storage import keep, load, refresh, save

__all__ = [
    "Answer",
    "CustomerFields",
    "CustomerIndex",
    "IndexFacts",
    "build",
    "follow",
    "keep",
    "load",
    "refresh",
    "save",
]
