"""How the layers below the window speak: numbers and the signs between words as a language has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cpm_desktop.drawing.charts.chart_labels import rough_count, rough_share
from cpm_desktop.i18n import (
    Marks,
    Number,
    either,
    ended,
    enumerated,
    in_percent,
    in_turn,
    labelled,
    listed,
    set_apart,
    speak,
    spoken_language,
)
from cpm_desktop.perspectives.perspective_labels import rough_duration

HUNGARIAN = Marks(",", "\u00a0", in_four_digits=False)
GREEK = Marks(",", ".")
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
    speak(None)


def spoken(marks: Marks) -> None:
    speak(lambda _, text: text, "hu", marks)


@pytest.mark.parametrize(
    ("value", "how"), [(1234567, ","), (1234.5, ",.2f"), (0.125, ".4g"), (-3, "+d"), (1e-7, "g"), (12, ""), (2.5, "")]
)
def test_english_is_what_the_format_says(value: float, how: str) -> None:
    assert format(Number(value), how) == format(value, how)


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
    assert format(Number(value), how) == hungarian
    spoken(GREEK)
    assert "{it:{how}}".format(it=Number(value), how=how) == greek


def test_rough_figures_have_them_too() -> None:
    spoken(GREEK)
    told = rough_duration(1.5), rough_share(0.0005), rough_share(0.125), rough_count(0.001), rough_count(1234.5)
    assert told == ("1,5 min", "< 0,1 %", "12,5 %", "< 0,01", "1.234,5")


def test_words_are_put_together_as_the_language_does() -> None:
    words = ["a", "b", "c"]
    assert [enumerated(words), set_apart(words), in_turn(words)] == ["a, b, c", "a; b; c", "a. b. c"]
    assert [listed(words), either(words), either(words[:1]), listed([])] == ["a, b and c", "a, b or c", "a", ""]
    assert ended(labelled("lane", in_percent("80"))) == "lane: 80 %."
    speak(lambda _, text: CHINESE[text], "zh-CN")
    assert [enumerated(words), set_apart(words), in_turn(words)] == ["a、b、c", "a；b；c", "a。b。c"]
    assert [listed(words), either(words), either(words[:1]), listed([])] == ["a、b和c", "a、b或c", "a", ""]
    assert ended(labelled("lane", in_percent("80"))) == "lane：80%。"


def test_the_language_is_known_to_those_who_write_files() -> None:
    assert spoken_language() == "en"
    spoken(GREEK)
    assert spoken_language() == "hu"
    speak(None)
    assert spoken_language() == "en"
