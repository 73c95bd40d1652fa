"""What tests of models share: the locale of the English window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication


@pytest.fixture
def british(qapp: QApplication) -> Iterator[QLocale]:
    """Dates and numbers as the English window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield QLocale()
    QLocale.setDefault(before)
