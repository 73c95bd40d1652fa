"""Why a customer has a status: nothing of it is clipped, in either language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.statuses import STATUSES
from partnerhub_desktop.views.labels import CutLabel
from partnerhub_desktop.views.status_popover import StatusPopover
from partnerhub_desktop.views.theme import ThemeController
from tests.fake_reading import TODAY, FakeReading, customer
from tests.translated import have_translations


@pytest.fixture(params=["en", "bg"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    have_translations()
    spoken, language = QLocale(), Language(qapp, "en")
    language.choose(request.param)
    yield request.param
    language.choose("en")
    QLocale.setDefault(spoken)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[QWidget]:
    page = QWidget()
    page.resize(960, 600)
    page.show()
    yield page
    page.hide()
    page.deleteLater()


@pytest.mark.parametrize("status", STATUSES)
def test_no_label_is_clipped(page: QWidget, theme: ThemeController, language: str, status: str) -> None:
    rows = [customer(1, "A name that is far too long for the head of it", statuses=STATUSES)]
    popover = StatusPopover(page, theme, Formats(QLocale(), TODAY))
    popover.open(rows[0].name, FakeReading(rows).why(1), status, QRect(10, 10, 100, 38), page)
    QApplication.processEvents()
    labels = [each for each in popover.findChildren(QLabel) if each.isVisible()]
    assert [each.text() for each in labels if not isinstance(each, CutLabel) and is_clipped(each)] == []
    assert popover.rect().contains(popover.childrenRect())


def is_clipped(label: QLabel) -> bool:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    is_narrow = not label.wordWrap() and label.width() < label.sizeHint().width()
    return is_narrow or label.height() < needed
