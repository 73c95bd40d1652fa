"""Owner, tags, managed by, next step and note of a customer, side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from partnerhub_desktop.models.formats import SEPARATOR, UNKNOWN, Formats
from partnerhub_desktop.models.labels import long_label
from partnerhub_desktop.services.customer_record.header import CustomerRecord
from partnerhub_desktop.views.labels import CutLabel, plain_label

SHARES = (3, 4, 4, 5, 6)
"""How the width is shared: a note is longer than a name."""
MOST_SHOWN = 600


class ShownFacts(QWidget):
    """Each fact on one line, cut where it is longer; its tooltip has more."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._record: CustomerRecord | None = None
        self._names = [plain_label("caption") for _ in SHARES]
        self._values = [CutLabel() for _ in SHARES]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        for place, share in enumerate(SHARES):
            grid.setColumnStretch(place, share)
            grid.addWidget(self._names[place], 0, place)
            grid.addWidget(self._values[place], 1, place)
            self._values[place].setProperty("role", "point")

    def show_record(self, record: CustomerRecord) -> None:
        """The facts of that customer."""
        self._record = record
        row = record.row
        managed = SEPARATOR.join(long_label("managed", key) for key in row.managed_by)
        facts = (
            (self.tr("Owner"), row.owner),
            (self.tr("Tags"), SEPARATOR.join(row.tags)),
            (self.tr("Managed by"), managed),
            (self.tr("Next step"), record.next_step),
            (self.tr("Note"), record.note),
        )
        for name, value, (title, text) in zip(self._names, self._values, facts, strict=True):
            said = " ".join((text or "").split()) or UNKNOWN
            name.setText(title)
            value.show_text(said if len(said) <= MOST_SHOWN else said[:MOST_SHOWN] + "…")
            value.setAccessibleName(f"{title}: {said}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._record is not None:
            self.show_record(self._record)
        super().changeEvent(event)
