"""The analytics page as a person uses it: figures as doors, the switch, sections, weeks, without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from partnerhub_desktop.models.language import Language
from partnerhub_desktop.services.analytics.doors import SECTION_NAMES
from partnerhub_desktop.services.catalog.sections import section
from partnerhub_desktop.services.spec import Door, Kind
from partnerhub_desktop.views.surroundings import Surroundings
from partnerhub_desktop.views.theme import Choice
from tests.services.analytics.portfolio import customer_id
from tests.views.analytics.shown_page import CUSTOMERS, TOP, ShownPage, monday

Open = Callable[..., ShownPage]


def words_of(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.text())


def test_every_card_shows_its_figure_and_opens_exactly_its_customers(shown: ShownPage) -> None:
    for key, count in TOP.items():
        card = shown.page.body.cards[key]
        assert str(count) in words_of(card).split("\n")
        shown.press(Qt.Key.Key_Return, card)
        page, query = shown.lists.pop()
        assert (page, query) == ("customers", "" if key == "total_customers" else f"analytics:{key}")
        assert shown.customers.answer(query).total == count


@pytest.mark.parametrize("product", CUSTOMERS)
def test_every_section_counts_what_it_opens(shown: ShownPage, product: str) -> None:
    shown.page.show_product(product)
    for key, count in CUSTOMERS[product].items():
        pane = shown.pane(key)
        tab = shown.page.body.sections.tabs.tabText(SECTION_NAMES.index(key))
        assert tab.endswith(f"  {count}")
        assert pane.rows.model.total == len(set(pane.rows.model.ids))
        assert len({row.customer_id for row in rows_of(pane)}) == count
        assert pane.door.isEnabled() == bool(count)
        if count:
            pane.door.click()
            assert shown.lists.pop() == ("customers", f"analytics:{product}_{key}")
            assert shown.customers.answer(f"analytics:{product}_{key}").total == count


def test_a_figure_of_a_section_leads_to_customers_rows_or_all_rows(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    for key in SECTION_NAMES:
        pane = shown.pane(key)
        for kpi in section(key).kpis:
            shown.press(Qt.Key.Key_Space, pane.cards[kpi.key])
            if kpi.door is Door.CUSTOMERS:
                assert shown.lists.pop() == ("customers", f"analytics:calling_{key}")
            else:
                assert pane.rows.table.hasFocus()
                assert pane.scope.isVisible() == (kpi.door is Door.ALL_ROWS)
            shown.press(Qt.Key.Key_Escape, pane.rows.table)
            assert not pane.scope.isVisible()


def test_all_rows_of_the_customers_are_those_the_figure_sums(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    pane = shown.pane("recent")
    assert [row.purchased for row in rows_of(pane)] == [100]
    assert "105" in words_of(pane.cards["total_licenses"])
    pane.cards["total_licenses"].opened.emit()
    shown.settle()
    assert sum(row.purchased for row in rows_of(pane)) == 105
    pane.scope.click()
    assert [row.purchased for row in rows_of(pane)] == [100]


def test_the_switch_reads_nothing(shown: ShownPage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.page.show_product("calling")  # the first weeks have a chart made
    for key in SECTION_NAMES:
        shown.pane(key)
    asked: list[object] = []
    monkeypatch.setattr(shown.around.jobs, "read", lambda *arguments: asked.append(arguments))
    for product in ("meetings", "calling", "meetings"):
        shown.page.show_product(product)
        for key, count in CUSTOMERS[product].items():
            shown.page.show_section(key)
            model = shown.page.body.sections.panes[key].rows.model
            assert model.total == count
            assert all(row is not None for row in rows_of(shown.page.body.sections.panes[key]))
    shown.page.grab()
    assert asked == []


def test_another_order_holds_for_both_products(shown: ShownPage) -> None:
    pane = shown.pane("low_assignment")
    pane.rows.table.header.sort_by("customer")
    shown.settle()
    shown.page.show_product("calling")
    shown.settle()
    assert pane.rows.model.order == (("customer", False),)
    assert [row.customer for row in rows_of(pane)] == ["Customer 001"]


def test_f2_explains_a_figure_and_esc_gives_the_keyboard_back(shown: ShownPage) -> None:
    card = shown.page.body.cards["low_license_assignment"]
    card.setFocus()
    shown.press(Qt.Key.Key_F2)
    popover = shown.page.explainer.popover
    assert popover is not None
    assert popover.isVisible()
    said = words_of(popover)
    for part in (
        "below 50%",
        "percentile 25",
        "1–25, 26–100, 101–500, 501–2,000, over 2,000",
        "fewer than 8",
    ):
        assert part in said
    assert "Meetings 1 · Calling 1: who has both counts once." in said
    assert "Left out: 1 customer with neither Meetings nor Calling." in said
    assert "Data as of" in said
    shown.press(Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert card.hasFocus()


def test_a_ratio_explains_what_it_is_made_of(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    card = shown.pane("renewing").cards["license_assignment"]
    assert "25.0%" in words_of(card)
    assert card.explanation is not None
    assert "Now: 10 ÷ 40" in card.explanation.text
    use = shown.pane("renewing").cards["license_usage"]
    assert use.explanation is not None
    assert "–" in words_of(use).split("\n")
    assert "Use is known for 0 of 1 rows." in use.explanation.text


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_the_pointer_rests_on_says_the_same_as_the_card(shown: ShownPage) -> None:
    card = shown.page.body.cards["nearing_renewal"]
    assert card.explanation is not None
    QApplication.sendEvent(
        card, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), card.mapToGlobal(QPoint(5, 5)))
    )
    assert "ends in 0 to 90 days" in " ".join(QToolTip.text().split())
    QToolTip.hideText()
    assert card.explanation.rule in card.accessibleDescription()
    assert card.accessibleName() == "Nearing renewal: 1 within 90 days"
    assert card.accessibleDescription().startswith("Enter opens these customers")


def test_a_click_on_a_card_opens_and_beside_it_does_not(shown: ShownPage) -> None:
    card = shown.page.body.cards["over_license_limit"]
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-50, 5))
    assert shown.lists == []
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown.lists == [("customers", "analytics:over_license_limit")]


def test_the_head_says_who_is_covered_and_who_is_not(shown: ShownPage) -> None:
    head = shown.page.head
    assert head.covered.text() == "3 customers with Meetings or Calling"
    assert head.outside.text() == "1 with neither is left out"
    for button, query, count in (
        (head.covered, "analytics:covered", 3),
        (head.outside, "analytics:outside", 1),
    ):
        button.click()
        assert shown.lists.pop() == ("customers", query)
        assert shown.customers.answer(query).total == count


def test_enter_opens_the_customer_with_the_subscription_behind(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    pane = shown.pane("overage")
    pane.rows.table.begin()
    shown.press(Qt.Key.Key_Return)
    record = shown.opened.pop()
    assert record.id == customer_id(0)
    assert record.behind is not None
    assert (record.behind.are_trials, tuple(record.behind.subscriptions)) == (False, ("Sub0000",))
    QTest.keyClick(pane.rows.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.launched == ["org0"]


def test_a_bar_opens_its_subscription(shown: ShownPage) -> None:
    pane = shown.pane("recent")
    table = pane.rows.table
    bar = next(place for place, each in enumerate(pane.rows.model.columns) if each.kind is Kind.USE)
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=table.visualRect(pane.rows.model.index(0, bar)).center(),
    )
    shown.settle()
    record = shown.opened.pop()
    assert record.behind is not None
    assert (record.id, record.behind.are_trials) == (customer_id(1), True)


def test_product_section_and_span_are_as_they_were_left(
    shown: ShownPage, open_page: Open, surroundings: Surroundings
) -> None:
    shown.page.head.switch._buttons["calling"].click()
    shown.page.body.sections.tabs.setCurrentIndex(SECTION_NAMES.index("renewing"))
    shown.page.body.trend.spans._buttons["6"].click()
    shown.settle()
    assert surroundings.settings.value.analytics_view == "calling renewing 6"
    again = open_page().page
    assert again.product == "calling"
    assert (again.body.sections.section, again.body.trend.spans.value) == ("renewing", "6")


def test_a_picture_of_another_view_is_not_remembered(shown: ShownPage, surroundings: Surroundings) -> None:
    shown.page.show_view("calling", "overage")
    shown.settle()
    assert (shown.page.product, shown.page.body.sections.section) == ("calling", "overage")
    assert surroundings.settings.value.analytics_view == ""


def test_export_takes_the_rows_in_front(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    shown.pane("overage")
    shown.page.head.export.click()
    taken = shown.exports.pop()
    assert taken.command == ("section", "overage", "--product", "calling")
    assert taken.page is section("overage")
    assert len(taken.ids) == 1
    shown.page.body.sections.show_week(monday(1))
    shown.settle()
    assert not shown.page.head.export.isVisible()
    shown.page.export()
    assert shown.exports == []


def test_what_is_counted_and_chosen_is_told(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    pane = shown.pane("overage")
    assert shown.page.counted == (1, 1, "rows")
    pane.rows.table.selectAll()
    shown.settle()
    assert shown.page.selected_sums == (1, 100, 120, 20)


def test_a_role_without_analytics_is_told_why(shown: ShownPage, surroundings: Surroundings) -> None:
    surroundings.settings.change("role", "help_desk_basic")
    shown.settle()
    assert shown.page.note.isVisible()
    assert "Your role does not see analytics" in words_of(shown.page.note)
    assert not shown.page.body.isVisible()
    for part in (shown.page.head.switch, shown.page.head.export, shown.page.head.covered):
        assert not part.isVisible()
    assert shown.page.counted is None


def test_a_partner_administrator_sees_figures_of_their_customers_only(open_page: Open) -> None:
    shown = open_page(frozenset((customer_id(0),)))
    assert "1" in words_of(shown.page.body.cards["total_customers"]).split("\n")
    assert shown.page.head.covered.text() == "1 customer with Meetings or Calling"
    assert shown.page.head.outside.isHidden()


def test_both_languages_while_it_is_open(shown: ShownPage, language: Language) -> None:
    shown.page.show_product("calling")
    shown.page.body.sections.show_week(monday(1))
    shown.settle()
    language.choose("bg")
    shown.around.formats.speak(shown.around.formats.locale)
    QApplication.processEvents()
    try:
        assert "Предстои подновяване" in words_of(shown.page.body.cards["nearing_renewal"])
        assert shown.page.head.covered.text() == "3 клиенти с Meetings или Calling"
        tabs = shown.page.body.sections.tabs
        assert tabs.tabText(3).startswith("Ниско присвояване")
        assert tabs.tabText(len(SECTION_NAMES)).startswith("Седмица")
        assert not any(part in words_of(shown.page) for part in ("Nearing", "customers", "License"))
    finally:
        language.choose("en")


def test_everything_has_a_name_for_a_screen_reader(shown: ShownPage) -> None:
    shown.pane("overage")
    nameless = [
        each
        for each in shown.page.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (each.accessibleName() or getattr(each, "text", str)() or each.focusProxy())
    ]
    assert nameless == []


def test_every_part_is_reached_by_tab(shown: ShownPage) -> None:
    shown.page.show_product("calling")
    pane = shown.pane("overage")
    shown.page.head.switch._buttons["calling"].setFocus()
    reached: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(shown.page.window().focusWidget() or shown.page, Qt.Key.Key_Tab)
        focused = shown.page.window().focusWidget()
        assert focused is not None
        if focused in reached:
            break
        reached.append(focused)
    body, trend = shown.page.body, shown.page.body.trend
    wanted: list[Any] = [*body.cards.values(), trend.chart, trend.table_switch, body.sections.tabs]
    wanted += [*pane.cards.values(), pane.rows.tools.columns, pane.rows.table]
    assert [each for each in wanted if each not in reached] == []
    order = [reached.index(each) for each in wanted if each is not trend.chart and each is not None]
    assert order[:5] == sorted(order[:5])


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_it_is_drawn_anew_in_another_theme(shown: ShownPage, colours: Choice) -> None:
    shown.around.theme.choose(colours)
    QApplication.processEvents()
    corner = shown.page.grab().toImage().pixelColor(3, 3)
    assert corner == shown.around.theme.theme.bg


def rows_of(pane: Any) -> list[Any]:
    model = pane.rows.model
    return [model.row_at(place) for place in range(model.total)]
