"""How one file is read: its table, encoding, separator, dates and numbers, its columns and first rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerhub_desktop.models.import_choices import FileChoices
from partnerhub_desktop.models.import_forms import PARTS, part_title, part_words, recognised_word
from partnerhub_desktop.models.import_tables import reason
from partnerhub_desktop.models.language import translated
from partnerhub_desktop.services.errors import UserError
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.importing.kept_mappings import LONGEST_NAME
from partnerhub_desktop.services.importing.mapping_file import TEXT_FORM
from partnerhub_desktop.views.importing.choice_field import ChoiceField
from partnerhub_desktop.views.importing.columns_table import ColumnsTable
from partnerhub_desktop.views.importing.field_grid import FieldGrid
from partnerhub_desktop.views.labels import CutLabel, plain_label
from partnerhub_desktop.views.repolish import put
from partnerhub_desktop.views.theme import ThemeController


class FilePanel(QWidget):
    """Shows one look and takes decisions into ``choices``; ``decided`` tells that there is a new one."""

    decided = Signal(str)
    """The name of the file."""

    told = Signal(str)
    """One line about what was saved, or why it was not."""

    def __init__(self, theme: ThemeController, choices: FileChoices) -> None:
        super().__init__()
        self._choices = choices
        self._look: Mapping[str, Any] = {}
        self._taken: dict[tuple[str, str], tuple[str, str]] = {}  # file and title: a column, and whose it was
        self.columns = ColumnsTable(theme)
        self.fields = {part: ChoiceField() for part in PARTS}
        self._grid = FieldGrid(list(self.fields.values()), theme.scale)
        self._build()
        self._connect()

    def show_look(self, look: Mapping[str, Any]) -> None:
        """Show how a file is read now; a look of before the newest decisions does not take them back."""
        file, seen = look["file"], zip(look["header"], look["columns"], strict=False)
        decided = [self._choices.becomes(file, header, column) for header, column in seen]
        self._look = look = {**look, "columns": decided}
        self._name.show_text(look["file"])
        self._say_state()
        self._fill_fields()
        self.columns.show_look(look)
        self.columns.setVisible(bool(look["header"]))
        self._say_kept()

    def _build(self) -> None:
        self._name, self._state = CutLabel(), plain_label("muted", wraps=True)
        self._name.setProperty("role", "rowName")
        self._save, self._forget = QPushButton(), QPushButton()
        for button in (self._save, self._forget):
            button.setProperty("small", "true")
        self._kept = plain_label("caption")
        foot = QHBoxLayout()
        foot.addWidget(self._kept, 1)
        foot.addWidget(self._forget)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._state)
        column.addWidget(self._grid)
        column.addWidget(self.columns, 1)
        column.addLayout(foot)
        column.addStretch(0)

    def _connect(self) -> None:
        for part, field in self.fields.items():
            field.chosen.connect(partial(self._decide, part))
        self.columns.column_chosen.connect(self._decide_column)
        self._save.clicked.connect(self._ask_name)
        self._forget.clicked.connect(self._forget_kept)

    def _decide(self, part: str, word: str) -> None:
        file = self._look["file"]
        if part in ("dates", "decimal"):
            self._choices.decide_cells(file, part, word)
        else:
            self._choices.decide(file, part, word)
        self.decided.emit(file)

    def _decide_column(self, header: str, column: str) -> None:
        """A column is taken from the title that has it, which gets it back when it is not wanted after all:
        letters that are typed in a box choose one column after another. What was decided counts before what
        the last look saw, which may be of a moment ago."""
        file = self._look["file"]
        taken, owner = self._taken.pop((file, header), ("", ""))
        if taken and taken != column:
            self._choices.decide_header(file, owner, taken)
        for other, seen in zip(self._look["header"], self._look["columns"], strict=False):
            if column and other != header and self._choices.becomes(file, other, seen) == column:
                self._choices.decide_header(file, other, None)
                self._taken[file, header] = (column, other)
        self._choices.decide_header(file, header, column or None)
        self.decided.emit(file)

    def _say_state(self) -> None:
        look = self._look
        taken = sum(map(bool, look["columns"]))
        if look["problem"]:
            said = reason(look["problem"])
        else:
            sentence = self.tr("{taken} of %n column(s) are taken.", "", len(look["header"]))
            said = sentence.format(taken=taken)
        self._state.setText(said)
        put(self._state, "role", "error" if look["problem"] and not look["left_out"] else "muted")

    def _fill_fields(self) -> None:
        look, has_header = self._look, bool(self._look["header"])
        problem = (look["problem"] or {}).get("source")
        is_text = bool(look["encoding"]) or problem in (reasons.NO_ENCODING, reasons.OTHER_ENCODING)
        for part, field in self.fields.items():
            decided = self._choices.decided(look["file"], part)
            title = part_title(part, bool(recognised_word(part, look, decided)))
            field.setVisible(is_text if part in TEXT_FORM else has_header)
            field.show_choices(title, part_words(part, look, decided), decided)
        self._grid.close_up()

    def _say_kept(self) -> None:
        name = self._choices.kept_name(self._look["shape"])
        self._kept.setText(self.tr("Saved mapping: {name}").format(name=name) if name else "")
        usable = self._choices.can_keep and bool(self._look["header"]) and not self._look["problem"]
        self._save.setVisible(usable)
        self._save.setText(self.tr("Save mapping…"))
        self._save.setToolTip(self.tr("Files with the same columns are then read in the same way"))
        self._forget.setVisible(bool(name))
        self._forget.setText(self.tr("Forget it"))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Save mapping"))
        dialog.setLabelText(self.tr("Name of the mapping, used for files with the same columns:"))
        dialog.setTextValue(
            self._choices.kept_name(self._look["shape"]) or self._look["file"].rpartition(".")[0]
        )
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.setMaxLength(LONGEST_NAME)
        dialog.textValueSelected.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, name: str) -> None:
        """Save how this file is read under ``name``."""
        try:
            self._choices.keep(name.strip() or self._look["file"], self._look)
        except UserError as error:
            self.told.emit(translated(error.message))
            return
        self.told.emit(self.tr("Saved. Files with the same columns are read in the same way from now on."))
        self._say_kept()

    def _forget_kept(self) -> None:
        self._choices.forget(self._look["shape"])
        self.decided.emit(self._look["file"])
