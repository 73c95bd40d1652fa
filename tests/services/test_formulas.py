"""The mark before what a spreadsheet would run can be told from every other text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.services.formulas import MARK, are_safe, harmless, is_dangerous, is_marked

nasty = st.text(st.sampled_from("=+-@'\"“ \u00a0\t\r\0＝aя1;"), max_size=6) | st.text(max_size=6)


@pytest.mark.parametrize("text", ["=1", "+359 2", "-1", "@x", "  =1", "'=1", '"=1', "＝1", "\u00a0=1"])
def test_what_a_sheet_would_run_is_dangerous(text: str) -> None:
    assert harmless(text) == MARK + text


@given(nasty)
def test_the_mark_can_be_taken_away_again(text: str) -> None:
    written = harmless(text)
    assert (written[1:] if is_marked(written) else written) == text


@given(st.lists(nasty | st.none(), max_size=5))
def test_the_quick_look_never_calls_a_formula_safe(texts: list[str | None]) -> None:
    if are_safe(texts):
        assert not any(is_dangerous(text) for text in texts if text)
