"""``partnerhub kpis``: every figure of the analytics page (interfaces.md)."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping

from partnerhub_desktop.services.analytics.figures import Figure, PageFigures
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.terminal.analytics_access import add_product, open_analytics


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``kpis``."""
    add_product(parser)


def run(arguments: argparse.Namespace, session: Session) -> int:
    """Print the figures; as lines of text, or as JSON."""
    analytics, _access = open_analytics(session)
    figures = analytics.figures(arguments.product)
    if session.as_json:
        print(json.dumps(_plain(figures), indent=1))
    else:
        print("\n".join(_lines(figures)))
    return 0


def _plain(figures: PageFigures) -> dict[str, object]:
    return {
        "as_of": figures.as_of.isoformat() if figures.as_of else None,
        "product": figures.product,
        "top": _values(figures.top),
        "sections": {key: _values(section) for key, section in figures.sections.items()},
    }


def _values(figures: Mapping[str, Figure]) -> dict[str, float | None]:
    return {key: figure.value for key, figure in figures.items()}


def _lines(figures: PageFigures) -> list[str]:
    lines = [f"{figures.product}, as of {figures.as_of or '–'}"]
    for title, values in (("top", figures.top), *figures.sections.items()):
        lines.append(title)
        lines += [f"  {key:<28}{_said(figure)}" for key, figure in values.items()]
    return lines


def _said(figure: Figure) -> str:
    if figure.value is None:
        return "–"
    said = (
        f"{figure.value:g}"
        if figure.whole is None
        else f"{figure.value:.4f} ({figure.part} / {figure.whole})"
    )
    unknown = figure.known is not None and figure.known != figure.of
    return f"{said}, known for {figure.known} of {figure.of}" if unknown else said
