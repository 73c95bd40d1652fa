"""What the analytics page says of its figures, and how it explains them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from partnerhub_desktop.models.formats import UNKNOWN, Formats
from partnerhub_desktop.models.labels import label
from partnerhub_desktop.models.language import Context, translated
from partnerhub_desktop.services.analytics.doors import OF_EITHER
from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.spec import Door, Kind, Kpi
from partnerhub_desktop.services.text import Text

Analytics = Context("Analytics")

Rules = Mapping[str, object]
NO_PRODUCTS: Mapping[str, PageFigures] = {}


class Said(NamedTuple):
    """A figure as its card shows it: title, value, and the quiet words behind it."""

    title: str
    value: str
    note: str


class Explanation(NamedTuple):
    """Why a figure is what it is: the rule with its present numbers, what went into it, what was left out."""

    title: str
    value: str
    rule: str
    inputs: tuple[str, ...]
    door: str

    @property
    def text(self) -> str:
        """All of it, line by line."""
        return "\n".join([f"{self.title}: {self.value}", self.rule, *self.inputs])


def with_rules(text: Text, rules: Rules) -> str:
    """The sentence in the window's language, with the rules in force."""
    return translated(Text(text.source, {**rules, **text.values}))


def rules_said(rules: Rules, formats: Formats) -> Rules:
    """The rules in force as a sentence takes them: numbers by locale, bands as “1–25, …, over 2,000”."""
    texts: dict[str, object] = {
        key: formats.number(value) for key, value in rules.items() if isinstance(value, int)
    }
    ends = rules.get("low_bands")
    if isinstance(ends, tuple):
        texts["low_bands"] = _bands_said(ends, formats)
    return texts


def _bands_said(ends: tuple[int, ...], formats: Formats) -> str:
    starts = (1, *(end + 1 for end in ends))
    bands = [
        f"{formats.number(start)}–{formats.number(end)}" for start, end in zip(starts, ends, strict=False)
    ]
    return ", ".join([*bands, Analytics.tr("over {number}").format(number=formats.number(ends[-1]))])


def said(kpi: Kpi, figure: Figure, rules: Rules, formats: Formats) -> Said:
    """The figure's card."""
    return Said(
        with_rules(kpi.title, rules), value_said(kpi, figure, formats), _note(kpi, figure, rules, formats)
    )


def value_said(kpi: Kpi, figure: Figure, formats: Formats) -> str:
    """The number alone, "–" where there is none."""
    if figure.value is None:
        return UNKNOWN
    return formats.share(figure.value) if kpi.kind is Kind.PERCENT else formats.number(figure.value)


def explained(
    kpi: Kpi,
    figure: Figure,
    page: PageFigures,
    rules: Rules,
    formats: Formats,
    products: Mapping[str, PageFigures] = NO_PRODUCTS,
) -> Explanation:
    """Why the figure is what it is; ``products`` are the figures of each, for one that counts over all."""
    one = said(kpi, figure, rules, formats)
    inputs = [
        *_parts(figure, formats),
        *_by_product(kpi, products, formats),
        *_left_out(kpi, page, formats),
        _as_of(page, formats),
    ]
    return Explanation(one.title, one.value, with_rules(kpi.formula, rules), tuple(inputs), _door(kpi))


def _note(kpi: Kpi, figure: Figure, rules: Rules, formats: Formats) -> str:
    if figure.known is not None and figure.of is not None and figure.known < figure.of:
        return _known(figure, formats)
    if figure.also is not None and kpi.note is not None:
        return with_rules(kpi.note, {**rules, "also": formats.share(figure.also)})
    if kpi.note is not None and figure.whole is None:
        return with_rules(kpi.note, rules)
    if figure.part is not None and figure.whole is not None and kpi.kind is Kind.PERCENT:
        return _of(figure, formats)
    return ""


def _of(figure: Figure, formats: Formats) -> str:
    part, whole = formats.number(figure.part or 0), formats.number(figure.whole or 0)
    return Analytics.tr("{part} of {whole}").format(part=part, whole=whole)


def _known(figure: Figure, formats: Formats) -> str:
    known, of = formats.number(figure.known or 0), formats.number(figure.of or 0)
    return Analytics.tr("known for {known} of {rows}").format(known=known, rows=of)


def _parts(figure: Figure, formats: Formats) -> list[str]:
    lines = []
    if figure.part is not None and figure.whole is not None:
        part, whole = formats.number(figure.part), formats.number(figure.whole)
        lines.append(Analytics.tr("Now: {part} ÷ {whole}").format(part=part, whole=whole))
    if figure.known is not None and figure.of is not None:
        lines.append(Analytics.tr("Use is {known} rows.").format(known=_known(figure, formats)))
    if figure.also is not None:
        share = formats.share(figure.also)
        lines.append(Analytics.tr("Used ÷ assigned: {share}").format(share=share))
    return lines


def _by_product(kpi: Kpi, products: Mapping[str, PageFigures], formats: Formats) -> list[str]:
    section = OF_EITHER.get(kpi.key)
    if section is None or not products:
        return []
    parts = [
        f"{product_said(product)} {formats.number(page.customers[section])}"
        for product, page in products.items()
    ]
    return [Analytics.tr("{parts}: who has both counts once.").format(parts=" · ".join(parts))]


def _left_out(kpi: Kpi, page: PageFigures, formats: Formats) -> list[str]:
    if kpi.key == "total_customers":
        return []
    count = formats.count(page.outside)
    return [Analytics.tr("Left out: {customers} with neither Meetings nor Calling.").format(customers=count)]


def _as_of(page: PageFigures, formats: Formats) -> str:
    if page.as_of is None:
        return Analytics.tr("No license figures have been read yet.")
    return Analytics.tr("Data as of {day}, seen on {today}.").format(
        day=formats.date(page.as_of), today=formats.date(page.today)
    )


def _door(kpi: Kpi) -> str:
    return {
        Door.CUSTOMERS: Analytics.tr("Enter opens these customers"),
        Door.ROWS: Analytics.tr("Enter shows these rows"),
        Door.ALL_ROWS: Analytics.tr("Enter shows all rows of these customers"),
    }[kpi.door]


def head_said(page: PageFigures, formats: Formats) -> tuple[str, str]:
    """“2,871 customers with Meetings or Calling” and “333 with neither are left out”."""
    covered = Analytics.tr("%Ln customer(s) with Meetings or Calling", "", page.covered)
    return covered, Analytics.tr("%Ln with neither are left out", "", page.outside)


def product_said(product: str) -> str:
    """The product's name."""
    return label("product", product)
