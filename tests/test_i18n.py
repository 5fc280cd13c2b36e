"""How the layers below the window speak: numbers and the signs between words as a language has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cpm_desktop.drawing.charts.chart_labels import format_count_approx, format_share_approx
from cpm_desktop.i18n import (
    LocalizedNumber,
    NumberFormat,
    and_list,
    comma_list,
    current_language,
    format_percent,
    join_sentences,
    label_and_value,
    or_list,
    semicolon_list,
    set_translator,
    with_full_stop,
)
from cpm_desktop.perspectives.perspective_labels import format_computed_duration

HUNGARIAN = NumberFormat(",", "\u00a0", groups_four_digits=False)
GREEK = NumberFormat(",", ".")
CHINESE = {
    "{words}.": "{words}。",
    ". ": "。",
    ", ": "、",
    "; ": "；",
    "{label}: {words}": "{label}：{words}",
    "{first} and {last}": "{first}和{last}",
    "{first} or {last}": "{first}或{last}",
    "{number} %": "{number}%",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Let all that follows be English."""
    yield
    set_translator(None)


def spoken(marks: NumberFormat) -> None:
    set_translator(lambda _, text: text, "hu", marks)


@pytest.mark.parametrize(
    ("value", "how"), [(1234567, ","), (1234.5, ",.2f"), (0.125, ".4g"), (-3, "+d"), (1e-7, "g"), (12, ""), (2.5, "")]
)
def test_english_is_what_the_format_says(value: float, how: str) -> None:
    assert format(LocalizedNumber(value), how) == format(value, how)


@pytest.mark.parametrize(
    ("value", "how", "hungarian", "greek"),
    [
        (1.5, "g", "1,5", "1,5"),
        (1234, ",", "1234", "1.234"),
        (-1234.5, ",", "-1234,5", "-1.234,5"),
        (12345, ",", "12\u00a0345", "12.345"),
        (9999.96, ",.1f", "10\u00a0000,0", "10.000,0"),
        (1234567.25, ",.2f", "1\u00a0234\u00a0567,25", "1.234.567,25"),
        (1234, "", "1234", "1234"),
    ],
)
def test_numbers_have_the_marks_of_the_language(value: float, how: str, hungarian: str, greek: str) -> None:
    spoken(HUNGARIAN)
    assert format(LocalizedNumber(value), how) == hungarian
    spoken(GREEK)
    assert "{it:{how}}".format(it=LocalizedNumber(value), how=how) == greek


def test_rough_figures_have_them_too() -> None:
    spoken(GREEK)
    told = (
        format_computed_duration(1.5),
        format_share_approx(0.0005),
        format_share_approx(0.125),
        format_count_approx(0.001),
        format_count_approx(1234.5),
    )
    assert told == ("1,5 min", "< 0,1 %", "12,5 %", "< 0,01", "1.234,5")


def test_words_are_put_together_as_the_language_does() -> None:
    words = ["a", "b", "c"]
    assert [comma_list(words), semicolon_list(words), join_sentences(words)] == ["a, b, c", "a; b; c", "a. b. c"]
    assert [and_list(words), or_list(words), or_list(words[:1]), and_list([])] == ["a, b and c", "a, b or c", "a", ""]
    assert with_full_stop(label_and_value("lane", format_percent("80"))) == "lane: 80 %."
    set_translator(lambda _, text: CHINESE[text], "zh-CN")
    assert [comma_list(words), semicolon_list(words), join_sentences(words)] == ["a、b、c", "a；b；c", "a。b。c"]
    assert [and_list(words), or_list(words), or_list(words[:1]), and_list([])] == ["a、b和c", "a、b或c", "a", ""]
    assert with_full_stop(label_and_value("lane", format_percent("80"))) == "lane：80%。"


def test_the_language_is_known_to_those_who_write_files() -> None:
    assert current_language() == "en"
    spoken(GREEK)
    assert current_language() == "hu"
    set_translator(None)
    assert current_language() == "en"
