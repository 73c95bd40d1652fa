"""What stands over a bar of licences: nothing of it is cut, and exact numbers come first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.views.ink import Ink
from partnerhub_desktop.views.table.column_painting import licences_within
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY, customer

MOST = 10_000_000


@pytest.mark.parametrize(
    ("purchased", "assigned", "room", "said"),
    [
        (MOST, MOST, 0, ("10,000,000 / 10,000,000", "")),
        (MOST, MOST, -1, ("10M / 10M", "")),
        (MOST - 60_000, MOST, 0, ("10M / 9.9M", "+60,000")),
    ],
)
def test_numbers_get_shorter_only_where_they_have_no_room(
    theme: ThemeController, purchased: int, assigned: int, room: int, said: tuple[str, str]
) -> None:
    ink, formats = Ink(theme), Formats(QLocale(QLocale.Language.English), TODAY)
    over = max(0, assigned - purchased)
    row = customer(1, purchased=purchased, assigned=assigned, overage=over)
    whole = ink.width(formats.license_pair(purchased, assigned), "number")
    assert licences_within(ink, formats, row, whole + room) == said
