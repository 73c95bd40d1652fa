"""What files leave open: columns whose cells can be read in two ways, and what each way makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QDate, QLocale

from partnerhub_desktop.models.formats import date_pattern
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.services.importing import reasons
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

Key = tuple[str, str, str, tuple[str, ...]]
"""Kind, table, column and files of a question."""

DATES, DECIMAL = "dates", "decimal"
OPEN = {reasons.AMBIGUOUS_DATE: DATES, reasons.AMBIGUOUS_NUMBER: DECIMAL}

_Questions = Context("ImportQuestions")
_ANSWERS = {
    DATES: {
        "DD/MM/YYYY": QT_TRANSLATE_NOOP("ImportQuestions", "Day first"),
        "MM/DD/YYYY": QT_TRANSLATE_NOOP("ImportQuestions", "Month first"),
    },
    DECIMAL: {
        ".": QT_TRANSLATE_NOOP("ImportQuestions", "“.” before the fraction"),
        ",": QT_TRANSLATE_NOOP("ImportQuestions", "“,” before the fraction"),
    },
}
"""The words of a mapping file (``services/importing/mapping.py``), and what is said when no example helps."""


@dataclass(frozen=True)
class Question:
    """``kind`` is ``dates`` or ``decimal``, as in a mapping; ``files`` are those that hold such cells,
    ``examples`` one of each."""

    kind: str
    table: str
    column: str
    example: str
    files: tuple[str, ...] = ()

    examples: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """What an answer is given for: the same column of another file may mean something else."""
        return self.kind, self.table, self.column, self.files

    def apart(self) -> list[Question]:
        """The same question of each file by itself, with a cell of its own."""
        given = self.examples or (self.example,) * len(self.files)
        return [self._replace_files(file, example) for file, example in zip(self.files, given, strict=True)]

    def _replace_files(self, file: str, example: str) -> Question:
        return replace(self, files=(file,), example=example, examples=(example,))


def questions(rejects: Sequence[Mapping[str, Any]]) -> list[Question]:
    """Each column that is open once, with all its files and the first such cell of each."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for reject in rejects:
        if reject.get("source") in OPEN:
            key = (OPEN[reject["source"]], str(reject.get("table", "")), str(reject["column"]))
            example = str(reject["values"].get("value", ""))
            found.setdefault(key, {}).setdefault(str(reject["file"]), example)
    return [
        Question(*key, next(iter(files.values())), tuple(files), tuple(files.values()))
        for key, files in sorted(found.items())
    ]


def meanings(question: Question) -> dict[str, str]:
    """Each possible answer with what it makes of the example: “1.000 = 1000”, “1.000 = 1”."""
    worked_out = _numbers if question.kind == DECIMAL else _days
    values = worked_out(question.example)
    if "" in values.values():
        return {word: _Questions.tr(said) for word, said in _ANSWERS[question.kind].items()}
    return {word: f"{question.example} = {values[word]}" for word in _ANSWERS[question.kind]}


def _numbers(example: str) -> dict[str, str]:
    """A thousand in plain digits: a grouped one would look like the cell that is in question."""
    mark = "." if "." in example else ","
    whole, fraction = example.replace(mark, ""), example.replace(mark, ".")
    try:
        values = str(int(whole)), QLocale().toString(float(fraction))
    except ValueError:
        return {".": "", ",": ""}
    thousand, part = values
    return {mark: part, ("," if mark == "." else "."): thousand}


def _days(example: str) -> dict[str, str]:
    pattern = date_pattern(QLocale())
    orders = {"DD/MM/YYYY": "d/M/yyyy", "MM/DD/YYYY": "M/d/yyyy"}
    return {
        word: QLocale().toString(QDate.fromString(example, order), pattern) for word, order in orders.items()
    }
