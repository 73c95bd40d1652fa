"""What is typed finds titles by words in any order, across Cyrillic and Latin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerhub_desktop.models.palette.entries import MOST_REMEMBERED, remembered_ids, with_choice
from partnerhub_desktop.models.palette.matching import BEGINS, INSIDE, NEARLY, WORDS_BEGIN, best, rank


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("set", "Settings", BEGINS),
        ("add tag", "Add a tag to the selected customers", WORDS_BEGIN),
        ("tag add", "Add a tag to the selected customers", WORDS_BEGIN),
        ("ettin", "Settings", INSIDE),
        ("nastro", "Настройки", BEGINS),
        ("настр", "Nastroyki", BEGINS),
        ("zz", "Settings", None),
        ("set zz", "Settings", None),
        ("setings", "Settings", NEARLY),
        ("setitngs", "Settings", NEARLY),
        ("имопрт", "Import files", NEARLY),
        ("add tgas", "Add tags", NEARLY),
        ("sem", "Settings", None),
        ("thme", "Go to the filter", None),
        ("thme", "Dark theme", NEARLY),
    ],
)
def test_how_well_a_title_fits(text: str, title: str, expected: int | None) -> None:
    assert rank(text, [title]) == expected


words = st.lists(st.text("абвгabcd", min_size=1, max_size=6), min_size=1, max_size=4)


@given(words, st.randoms(use_true_random=False))
def test_the_order_of_the_words_does_not_matter(typed: list[str], random: object) -> None:
    title = " ".join(typed)
    random.shuffle(typed)  # type: ignore[attr-defined]
    assert rank(" ".join(typed), [title.upper()]) is not None


def test_the_best_come_first_and_not_too_many() -> None:
    found = best("th", ["Dark theme", "Theme", "Growth"], lambda title: (title,), 2)
    assert [title for _, title in found] == ["Theme", "Dark theme"]


def test_choices_are_remembered_newest_first_and_once() -> None:
    remembered = ""
    for key in (1, 2, 3, 2, *range(20, 30)):
        remembered = with_choice(remembered, f"customer:{key}")
    assert remembered_ids(remembered) == list(range(29, 29 - MOST_REMEMBERED, -1))
    assert remembered_ids("customer:x\npage:3\ncustomer:²\ncustomer:7") == [7]
