"""Fields that find a value in a long group of the facet panel, each in its place among the lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from partnerhub_desktop.models.facets_model import FacetsModel, Sort
from partnerhub_desktop.models.labels import group_label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.views.filtering.facet_box import BOX
from partnerhub_desktop.views.filtering.facet_list import BOX_GAP, FacetList
from partnerhub_desktop.views.ink import Ink

FacetSearch = Context("FacetSearch")


class FacetSearchField(QLineEdit):
    """Esc clears it, then goes back to the list, as Down and Enter do."""

    def __init__(self, viewport: QWidget, leave: Callable[[], None]) -> None:
        super().__init__(viewport)
        self._leave = leave
        self.setFrame(False)
        self.setProperty("kind", "facet")
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
        else:
            super().keyPressEvent(event)


class FacetSearches(QObject):
    """One field for each group that is long and unfolded; they move with the lines."""

    def __init__(self, facets: FacetList, model: FacetsModel, ink: Ink) -> None:
        super().__init__(facets)
        self._list = facets
        self._model = model
        self._ink = ink
        self._fields: dict[str, FacetSearchField] = {}
        for moved in (model.dataChanged, model.modelReset, facets.verticalScrollBar().valueChanged):
            moved.connect(self._place)
        facets.search_requested.connect(self._begin)
        facets.viewport().installEventFilter(self)

    def retranslate(self) -> None:
        """The language has changed."""
        for name, field in self._fields.items():
            self._name(name, field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        lines = self._model.lines
        wanted = {line.field: number for number, line in enumerate(lines) if line.sort is Sort.SEARCH}
        for name in [name for name in self._fields if name not in wanted]:
            gone = self._fields.pop(name)
            gone.hide()
            gone.deleteLater()
            self._model.search(name, "")
        for name, number in wanted.items():
            field = self._fields.get(name) or self._make(name)
            field.setGeometry(self._place_of(number))

    def _place_of(self, number: int) -> QRect:
        left, right = self._list.edges()
        top = number * self._model.row_height - self._list.verticalOffset()
        start = left + self._ink.px(BOX + BOX_GAP)
        width = self._list.viewport().width() - start - right
        return QRect(start, top, width, self._model.row_height - 2)

    def _make(self, name: str) -> FacetSearchField:
        field = FacetSearchField(self._list.viewport(), lambda: self._go_on(name))
        self._fields[name] = field
        field.textChanged.connect(lambda text: self._model.search(name, text))
        self._name(name, field)
        field.show()
        return field

    def _name(self, name: str, field: FacetSearchField) -> None:
        field.setPlaceholderText(FacetSearch.tr("Find…"))
        field.setAccessibleName(FacetSearch.tr("Find in {group}").format(group=group_label(name)))

    def _begin(self, name: str, text: str) -> None:
        if name in self._fields:
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._fields[name].insert(text)

    def _go_on(self, name: str) -> None:
        """To the first value that was found."""
        lines = self._model.lines
        place = next((at for at, line in enumerate(lines) if line[:2] == (Sort.SEARCH, name)), 0)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.setCurrentIndex(self._model.index(min(place + 1, len(lines) - 1)))
