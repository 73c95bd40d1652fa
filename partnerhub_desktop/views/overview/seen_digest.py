"""Since when the digest tells what has changed: since the page was left in an earlier window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from partnerhub_desktop.services.overview.digest import Digest
from partnerhub_desktop.services.overview.reading import OverviewReading
from partnerhub_desktop.views.overview.digest_card import DigestCard
from partnerhub_desktop.views.surroundings import Surroundings

SETTING = "overview_seen"


class SeenDigest(QObject):
    """Fills the card. What was told is remembered when the page is left, and counts from the next window on:
    whoever looks at a customer and comes back still finds it."""

    def __init__(self, card: DigestCard, reading: OverviewReading, around: Surroundings) -> None:
        super().__init__(card)
        self._card = card
        self._reading = reading
        self._around = around
        self._since = str(getattr(around.settings.value, SETTING))
        card.seen.connect(self.mark)
        card.last_import_requested.connect(lambda: self._read(""))

    def read(self) -> None:
        """Ask for what has changed; whoever has never looked gets the last import."""
        self._read(self._since)

    def mark(self) -> None:
        """What is shown has been seen: from now on only what comes later is told."""
        self.remember()
        digest = self._card.digest
        if digest is not None:
            self._since = digest.newest or digest.since
            self.read()

    def remember(self) -> None:
        """Keep up to which import somebody has looked."""
        digest = self._card.digest
        newest = "" if digest is None else digest.newest
        if newest:
            self._around.settings.remember(SETTING, lambda kept: max(kept, newest))

    def _read(self, since: str) -> None:
        def show(digest: Digest) -> None:
            self._card.show_digest(digest, not since)

        self._around.jobs.read(self, lambda: self._reading.digest(since), show)
