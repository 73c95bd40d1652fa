"""The fields of a filter query in words: what each means, an example, what a comparison says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerhub_desktop.models.facets_model import VALUES
from partnerhub_desktop.models.formats import Formats
from partnerhub_desktop.models.labels import field_label, label, long_label
from partnerhub_desktop.models.language import Context
from partnerhub_desktop.models.rows_source import Facets
from partnerhub_desktop.services.filtering.bounds import FUTURE, OPERATORS, PAST, RATIO
from partnerhub_desktop.services.filtering.completion import Value, Vocabulary
from partnerhub_desktop.services.filtering.parts import (
    ANALYTICS,
    FACET_FIELDS,
    KEYED,
)
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP

FilterWords = Context("FilterWords")

MEANINGS: Mapping[str, str] = {
    "status": QT_TRANSLATE_NOOP("FilterWords", "One of its statuses"),
    "product": QT_TRANSLATE_NOOP("FilterWords", "A product that runs"),
    "managed": QT_TRANSLATE_NOOP("FilterWords", "As partner or as external administrator"),
    "type": QT_TRANSLATE_NOOP("FilterWords", "A subscription or a trial that runs"),
    "tag": QT_TRANSLATE_NOOP("FilterWords", "One of its tags"),
    "owner": QT_TRANSLATE_NOOP("FilterWords", "Who looks after the customer"),
    "analytics": QT_TRANSLATE_NOOP("FilterWords", "Counted by a figure of the analytics"),
    "country": QT_TRANSLATE_NOOP("FilterWords", "Two letters of the country"),
    "name": QT_TRANSLATE_NOOP("FilterWords", "Stands in the customer's name"),
    "id": QT_TRANSLATE_NOOP("FilterWords", "Stands in the organization ID"),
    "expires": QT_TRANSLATE_NOOP("FilterWords", "Ends without being renewed"),
    "renews": QT_TRANSLATE_NOOP("FilterWords", "Renews by itself"),
    "added": QT_TRANSLATE_NOOP("FilterWords", "A subscription or trial was added"),
    "activity": QT_TRANSLATE_NOOP("FilterWords", "Last activity of an administrator"),
    "seats": QT_TRANSLATE_NOOP("FilterWords", "Licenses purchased"),
    "overage": QT_TRANSLATE_NOOP("FilterWords", "Licenses assigned over the limit"),
    "used": QT_TRANSLATE_NOOP("FilterWords", "Licenses used in 7 days"),
    "assigned": QT_TRANSLATE_NOOP("FilterWords", "Share of licenses that is assigned"),
}

EXAMPLES: Mapping[str, str] = {
    "status": "status:license_overage",
    "product": "product:calling",
    "managed": "managed:external",
    "type": "type:trial",
    "tag": "tag:vip",
    "owner": 'owner:"Maria Ivanova"',
    "analytics": "analytics:nearing_renewal",
    "country": "country:BG",
    "name": "name:hotel",
    "id": "id:1e3b",
    "expires": "expires<30d",
    "renews": "renews<90d",
    "added": "added<30d",
    "activity": "activity>30d",
    "seats": "seats>=100",
    "overage": "overage>0",
    "used": "used=0",
    "assigned": "assigned<50%",
}


def meaning(field: str) -> str:
    """One line about a field; '' for one that nobody has described."""
    source = MEANINGS.get(field)
    return QCoreApplication.translate("FilterWords", source) if source else ""


def vocabulary(fields: Sequence[str], counts: Facets | None, today: date) -> Vocabulary:
    """What can be asked for: ``fields`` of the page, values as counted."""
    names = {key: field_label(key) for key in fields}
    values = {key: _values(key, counts) for key in fields if key in FACET_FIELDS}
    if ANALYTICS in fields:
        values[ANALYTICS] = [Value(door, label(ANALYTICS, door)) for door in KEYED[ANALYTICS]]
    return Vocabulary(names, values, today)


def _values(field: str, counts: Facets | None) -> list[Value]:
    """Known values in their order, others by how many rows have them."""
    counted = None if counts is None else counts.get(FACET_FIELDS[field], {})
    known = VALUES.get(field)
    if known is not None:
        return [Value(key, long_label(field, key), _amount(counted, key)) for key in known]
    if counted is None:
        return []
    # Values that equally many have stay in the order of their spelling, in which they are counted.
    listed = sorted(counted, key=counted.__getitem__, reverse=True)
    return [Value(key, key, counted[key]) for key in listed]


def _amount(counted: Mapping[str, int] | None, key: str) -> int | None:
    return None if counted is None else counted.get(key, 0)


def comparison_words(field: str, comparison: str, formats: Formats) -> str:
    """What ``<30d`` says of a field: ``In less than 30 days``."""
    sign = next(each for each in OPERATORS if comparison.startswith(each))
    value = comparison[len(sign) :]
    if value.endswith("d"):
        return (_ahead if field in FUTURE else _ago)(sign, int(value[:-1]))
    if field in FUTURE or field in PAST:
        return _day_words(sign).format(day=formats.date(date.fromisoformat(value)))
    number = float(value.removesuffix("%"))
    said = formats.percent(number / 100) if field in RATIO else formats.number(number)
    return _number_words(sign).format(number=said)


def _ahead(sign: str, days: int) -> str:
    said = {
        "<": FilterWords.tr("In less than %n day(s)", "", days),
        "<=": FilterWords.tr("Within %n day(s)", "", days),
        ">": FilterWords.tr("In more than %n day(s)", "", days),
        ">=": FilterWords.tr("In %n day(s) or later", "", days),
        "=": FilterWords.tr("In exactly %n day(s)", "", days),
    }
    return said[sign]


def _ago(sign: str, days: int) -> str:
    said = {
        "<": FilterWords.tr("Less than %n day(s) ago", "", days),
        "<=": FilterWords.tr("At most %n day(s) ago", "", days),
        ">": FilterWords.tr("More than %n day(s) ago", "", days),
        ">=": FilterWords.tr("%n day(s) ago or earlier", "", days),
        "=": FilterWords.tr("Exactly %n day(s) ago", "", days),
    }
    return said[sign]


def _day_words(sign: str) -> str:
    said = {
        "<": FilterWords.tr("Before {day}"),
        "<=": FilterWords.tr("Until {day}"),
        ">": FilterWords.tr("After {day}"),
        ">=": FilterWords.tr("From {day} on"),
        "=": FilterWords.tr("On {day}"),
    }
    return said[sign]


def _number_words(sign: str) -> str:
    said = {
        "<": FilterWords.tr("Fewer than {number}"),
        "<=": FilterWords.tr("At most {number}"),
        ">": FilterWords.tr("More than {number}"),
        ">=": FilterWords.tr("At least {number}"),
        "=": FilterWords.tr("Exactly {number}"),
    }
    return said[sign]
