"""``partnerhub picture``: draw a page off screen, with the store's real data."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.errors import UserError, WrongUsage
from partnerhub_desktop.services.session import Session
from partnerhub_desktop.services.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from partnerhub_desktop.app import Program
    from partnerhub_desktop.models.jobs import Jobs

FIRST_RUN = "first_run"
STEPS = ("language", "data", "role", "ready")
CUSTOMER, ANALYTICS = "customer", "analytics"
LATER = ("start_trial", "organization_setup")
"""Pages of interfaces.md that come with a later version."""

SIZE = "1440x900"
LEAST, MOST = (960, 600), (7680, 4320)
PATIENCE_SECONDS = 60.0
ROUNDS = 3
"""Turns of the event loop without work after which a page counts as drawn: layouts follow their answers."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("page", metavar="PAGE", help=f"a page of the window, or {FIRST_RUN}")
    add("--output", type=Path, required=True, metavar="F.png", help="the PNG file to write")
    add("--size", default=SIZE, metavar="WxH", help=f"pixels ({SIZE})")
    add("--theme", choices=("light", "dark"), help="as the settings say if left out")
    add("--filter", default="", metavar="QUERY", help="filter the list")
    add("--product", choices=("meetings", "calling"), default="", help="which product's analytics")
    add("--section", choices=SECTION_NAMES, default="", help="which section of the analytics")
    add("--customer", default="", metavar="ORG_ID", help="whose page")
    add("--step", choices=STEPS, help=f"step of {FIRST_RUN}; where it stands if left out")


def run(arguments: argparse.Namespace, session: Session) -> int:
    _require_page(arguments.page)
    _require_fitting(arguments)
    width, height = _size(arguments.size)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from partnerhub_desktop.app import Program, make_application

    application = make_application()
    program = Program(session, application)
    if arguments.theme:
        program.theme.choose(arguments.theme)
    program.window.resize(width, height)
    try:
        _show(program, arguments)
        program.window.show()
        _settle(application, program.desk.jobs)
        _save(program.window, arguments.output)
    finally:
        # Hidden, not closed: closing would store this size as the window's own.
        program.window.hide()
        program.close()
    return 0


def _show(program: Program, arguments: argparse.Namespace) -> None:
    if arguments.page == FIRST_RUN:
        first_run = program.desk.interludes.show_first_run()
        first_run.show_step(arguments.step or first_run.step)
        return
    program.desk.pages.complete()
    if arguments.page == CUSTOMER:
        program.show_page("customers")
        _open_customer(program, arguments.customer)
        return
    view = program.show_page(arguments.page)
    program.desk.furnish()
    if not program.workspace.is_new:
        told = program.desk.events.index_loaded
        program.desk.jobs.read("index", program.desk.reading.load_index, lambda _none: told.emit())
    if arguments.filter:
        _filter(view, arguments.filter)
    if arguments.product or arguments.section:
        _turn(view, arguments.product, arguments.section)


def _open_customer(program: Program, org_id: str) -> None:
    """Its page, as Enter on its row of the list opens it. Raises UserError when there is no such customer."""
    from partnerhub_desktop.models.events import OpenedRecord
    from partnerhub_desktop.terminal.why import customer_of

    reading = program.desk.reading
    customer = customer_of(program.workspace.connection(), reading, org_id)
    ids = list(reading.answer().ids)
    program.desk.events.customer_opened.emit(OpenedRecord(customer, ids, ids.index(customer)))


def _filter(view: QWidget, query: str) -> None:
    from partnerhub_desktop.views.page_view import PageView

    if not isinstance(view, PageView):
        raise WrongUsage(Text(QT_TRANSLATE_NOOP("services", "This page has no list to filter.")))
    view.show_query(query)


def _turn(view: QWidget, product: str, section: str) -> None:
    from partnerhub_desktop.views.analytics.analytics_page import AnalyticsPage

    assert isinstance(view, AnalyticsPage), "the options are refused for other pages"
    view.show_view(product, section)


def _settle(application: QApplication, jobs: Jobs) -> None:
    """Turn the event loop until nothing is being read any more. Raises UserError when that does not end."""
    until = monotonic() + PATIENCE_SECONDS
    quiet = 0
    while quiet < ROUNDS:
        application.processEvents()
        quiet = quiet + 1 if jobs.is_idle else 0
        if monotonic() > until:
            raise UserError(
                Text(QT_TRANSLATE_NOOP("services", "The page was not ready within a minute.")),
                Text(
                    QT_TRANSLATE_NOOP("services", "No picture was written. Try again when less is going on.")
                ),
                code="picture_late",
            )


def _save(window: QWidget, output: Path) -> None:
    if not window.grab().save(str(output), "PNG"):
        raise UserError(
            Text(QT_TRANSLATE_NOOP("services", "{file} could not be written."), {"file": str(output)}),
            Text(QT_TRANSLATE_NOOP("services", "Choose another place for it.")),
            code="picture_not_written",
        )


def _require_page(page: str) -> None:
    from partnerhub_desktop.services.catalog import PAGES

    known = [*(each.key for each in PAGES), CUSTOMER, FIRST_RUN]
    if page in LATER:
        raise WrongUsage(
            Text(QT_TRANSLATE_NOOP("services", "“{page}” comes with a later version."), {"page": page}),
            Text(QT_TRANSLATE_NOOP("services", "The pages are: {pages}."), {"pages": ", ".join(known)}),
            code="page_later",
        )
    if page not in known:
        raise WrongUsage(
            Text(QT_TRANSLATE_NOOP("services", "There is no page “{page}”."), {"page": page}),
            Text(QT_TRANSLATE_NOOP("services", "The pages are: {pages}."), {"pages": ", ".join(known)}),
            code="unknown_page",
        )


def _require_fitting(arguments: argparse.Namespace) -> None:
    """Refuse options that would be silently without effect."""
    if arguments.page == CUSTOMER and not arguments.customer:
        raise WrongUsage(
            Text(QT_TRANSLATE_NOOP("services", "The page of a customer needs --customer ORG_ID."))
        )
    misplaced = {
        "--customer": arguments.page != CUSTOMER and arguments.customer,
        "--step": arguments.page != FIRST_RUN and arguments.step,
        "--filter": arguments.page == CUSTOMER and arguments.filter,
        "--product": arguments.page != ANALYTICS and arguments.product,
        "--section": arguments.page != ANALYTICS and arguments.section,
    }
    for option, given in misplaced.items():
        if given:
            raise WrongUsage(
                Text(
                    QT_TRANSLATE_NOOP("services", "{option} says nothing about the page “{page}”."),
                    {"option": option, "page": arguments.page},
                )
            )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if width.isdecimal() and height.isdecimal() and len(text) < 12:
        size = int(width), int(height)
        if LEAST[0] <= size[0] <= MOST[0] and LEAST[1] <= size[1] <= MOST[1]:
            return size
    raise WrongUsage(
        Text(QT_TRANSLATE_NOOP("services", "“{text}” is no size for a picture."), {"text": text}),
        Text(
            QT_TRANSLATE_NOOP("services", "Write it as 1440x900, from {least} to {most}."),
            {"least": "x".join(map(str, LEAST)), "most": "x".join(map(str, MOST))},
        ),
    )
