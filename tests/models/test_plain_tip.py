"""Words from outside as tooltips: shown as they stand, never as markup that fetches pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from partnerhub_desktop.models.file_columns import FileColumnsModel
from partnerhub_desktop.models.import_tables import RejectsModel
from partnerhub_desktop.models.plain_tip import plain_tip

HOSTILE = "<img src='//host/share/x.png'><b>Name</b> & co"


def shown(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", ["plain", HOSTILE, "&lt;b&gt;", "a < b", "line\nline"])
def test_a_tooltip_shows_what_stands_there(qapp: object, text: str) -> None:
    assert shown(plain_tip(text)) == text


def test_a_tooltip_stays_small() -> None:
    assert plain_tip("") == ""
    assert len(plain_tip("x " * 100_000)) < 20_000


def test_cells_of_a_file_are_no_markup(qapp: object) -> None:
    columns, rejects = FileColumnsModel(), RejectsModel()
    columns.show_look({"header": [HOSTILE], "columns": ["name"], "rows": [[HOSTILE]]})
    reject = {"file": HOSTILE, "line": 1, "column": HOSTILE, "reason": HOSTILE, "source": "", "values": {}}
    rejects.show_rejects([reject])
    for model in (columns, rejects):
        for column in range(model.columnCount()):
            index = model.index(0, column)
            text, tip = (
                model.data(index, role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            )
            assert shown(tip or "") == (text or "")
