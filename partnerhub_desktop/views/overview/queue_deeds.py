"""What one can do with a line of the queue: open it, snooze it, ignore it, show it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from partnerhub_desktop.models.aside_steps import lines_of, set_aside, show_again
from partnerhub_desktop.models.attention_model import AttentionModel
from partnerhub_desktop.models.attention_words import behind_rows, verb
from partnerhub_desktop.models.events import OpenedRecord
from partnerhub_desktop.services.attention.loaded import Line
from partnerhub_desktop.services.attention.reasons import QUIET
from partnerhub_desktop.services.attention.set_aside import Scope
from partnerhub_desktop.services.permissions import Action
from partnerhub_desktop.views.rounded import RoundedMenu
from partnerhub_desktop.views.surroundings import Surroundings

BEFORE_DAYS = 7


class QueueDeeds(QObject):
    """Rows are those of ``model``; menus open at points of the screen."""

    why_requested = Signal(int)

    def __init__(self, view: QWidget, model: AttentionModel, around: Surroundings) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._around = around

    def open(self, row: int) -> None:
        """The customer's page, among the customers of the queue, with what is behind the line in sight."""
        line = self._model.line(row)
        if line is None:
            return
        ids = self._model.customers()
        record = OpenedRecord(line.customer_id, ids, ids.index(line.customer_id), behind_rows(line))
        self._around.events.customer_opened.emit(record)

    def ask_snooze(self, row: int, point: QPoint) -> None:
        """Ask until when."""
        line = self._changeable(row)
        if line is not None:
            menu = self._menu()
            self._fill_snooze(menu, line)
            menu.popup(point)

    def ask_ignore(self, row: int, point: QPoint) -> None:
        """Ask what."""
        line = self._changeable(row)
        if line is not None:
            menu = self._menu()
            self._fill_ignore(menu, line)
            menu.popup(point)

    def ask(self, row: int, point: QPoint) -> None:
        """Everything that can be done with the line."""
        line = self._model.line(row)
        if line is None:
            return
        menu = self._menu()
        self._add(menu, f"{verb(line.reason)}\tEnter", lambda: self.open(row))
        self._add(menu, self.tr("Why it is here") + "\tF2", lambda: self.why_requested.emit(row))
        self._add(
            menu,
            self.tr("Launch the organization in the browser"),
            lambda: self._around.events.launch_requested.emit(line.org_id),
        )
        if self._changeable(row) is not None:
            menu.addSeparator()
            self._fill_changes(menu, line)
        menu.popup(point)

    def _fill_changes(self, menu: QMenu, line: Line) -> None:
        for scope in line.scopes:
            self._add_again(menu, scope, line)
        if not line.scopes:
            self._fill_snooze(self._submenu(menu, self.tr("Snooze") + "\tS"), line)
            self._fill_ignore(self._submenu(menu, self.tr("Ignore") + "\tI"), line)

    def _add_again(self, menu: QMenu, scope: Scope, line: Line) -> None:
        customer = "" if scope.customer_id is None else line.customer
        words = self.tr("Show again: {lines}").format(lines=_quoted(lines_of(scope, customer)))
        deed = show_again(scope, customer, self._around.formats)
        added = self._add(menu, words, lambda: self._around.history.perform(deed))
        added.setEnabled(scope.customer_id is not None or self._may(Action.SHARED_SETTINGS))

    def _fill_snooze(self, menu: QMenu, line: Line) -> None:
        formats = self._around.formats
        for words, day in self._snoozes(line):
            self._add(menu, f"{words}\t{formats.day(day)}", self._snoozer(line, day))
        menu.addSeparator()
        self._add(menu, self.tr("Another day…"), lambda: self._ask_day(line))

    def _snoozes(self, line: Line) -> list[tuple[str, date]]:
        today = self._around.formats.today
        before = line.day - timedelta(BEFORE_DAYS)
        days = [
            (self.tr("Until tomorrow"), today + timedelta(1)),
            (self.tr("Until Monday"), today + timedelta(7 - today.weekday())),
            (self.tr("For two weeks"), today + timedelta(14)),
            (self.tr("For 30 days"), today + timedelta(30)),
        ]
        if before > today:
            days.append((self.tr("Until a week before the last day"), before))
        return days

    def _snoozer(self, line: Line, day: date) -> Callable[[], None]:
        return lambda: self._set_aside(Scope(line.customer_id, line.reason), day, line.customer)

    def _ask_day(self, line: Line) -> None:
        from partnerhub_desktop.views.overview.day_dialog import DayDialog

        dialog = DayDialog(self._view.window(), line.customer, self._around.formats.today)
        dialog.day_chosen.connect(lambda day: self._snoozer(line, day)())
        dialog.open()

    def _fill_ignore(self, menu: QMenu, line: Line) -> None:
        for scope, customer in (
            (Scope(line.customer_id, line.reason), line.customer),
            (Scope(line.customer_id, None), line.customer),
            (Scope(None, line.reason), ""),
        ):
            words = self.tr("Ignore: {lines}").format(lines=_quoted(lines_of(scope, customer)))
            added = self._add(menu, words, self._ignorer(scope, customer))
            added.setEnabled(scope.customer_id is not None or self._may(Action.SHARED_SETTINGS))

    def _ignorer(self, scope: Scope, customer: str) -> Callable[[], None]:
        return lambda: self._set_aside(scope, None, customer)

    def _set_aside(self, scope: Scope, until: date | None, customer: str) -> None:
        formats = self._around.formats
        self._around.history.perform(set_aside(scope, until, formats.today, customer, formats))

    def _changeable(self, row: int) -> Line | None:
        """The line, where it is one that can be set aside by this person."""
        line = self._model.line(row)
        if line is None or line.reason == QUIET and not line.scopes or not self._may(Action.EDIT_CUSTOMER):
            return None
        return line

    def _may(self, action: Action) -> bool:
        return self._around.settings.may(action)

    def _menu(self) -> RoundedMenu:
        menu = RoundedMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @staticmethod
    def _submenu(menu: QMenu, title: str) -> QMenu:
        inner = RoundedMenu(menu)
        inner.setTitle(title)
        menu.addMenu(inner)
        return inner

    @staticmethod
    def _add(menu: QMenu, words: str, run: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked: run())
        return action


def _quoted(words: str) -> str:
    """Words of a menu without a key of its own in them."""
    return words.replace("&", "&&")
