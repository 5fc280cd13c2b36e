"""Number formats, punctuation and lists follow the chosen language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cpm_desktop.drawing.charts.chart_labels import format_count_approx, format_share_approx
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import (
    LocalizedNumber,
    NumberFormat,
    and_list,
    comma_list,
    current_language,
    english_plural,
    format_percent,
    join_sentences,
    label_and_value,
    or_list,
    plural_number,
    semicolon_list,
    set_translator,
    translate_plural,
    with_full_stop,
)

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
def reset_language() -> Iterator[None]:
    """Reset the language to English."""
    yield
    set_translator(None)


def set_number_format(marks: NumberFormat) -> None:
    set_translator(lambda _, text, *_plural: text, "hu", marks)


@pytest.mark.parametrize(
    ("value", "spec"), [(1234567, ","), (1234.5, ",.2f"), (0.125, ".4g"), (-3, "+d"), (1e-7, "g"), (12, ""), (2.5, "")]
)
def test_english_numbers_follow_the_format_specification(value: float, spec: str) -> None:
    assert format(LocalizedNumber(value), spec) == format(value, spec)


@pytest.mark.parametrize(
    ("value", "spec", "hungarian", "greek"),
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
def test_numbers_use_the_format_of_the_language(value: float, spec: str, hungarian: str, greek: str) -> None:
    set_number_format(HUNGARIAN)
    assert format(LocalizedNumber(value), spec) == hungarian
    set_number_format(GREEK)
    assert "{value:{spec}}".format(value=LocalizedNumber(value), spec=spec) == greek


def test_approximate_values_use_the_format_of_the_language() -> None:
    set_number_format(GREEK)
    texts = (
        format_duration_approx(1.5),
        format_share_approx(0.0005),
        format_share_approx(0.125),
        format_count_approx(0.001),
        format_count_approx(1234.5),
    )
    assert texts == ("1,5 min", "< 0,1 %", "12,5 %", "< 0,01", "1.234,5")


def test_lists_and_labels_are_joined_by_the_rules_of_the_language() -> None:
    words = ["a", "b", "c"]
    assert [comma_list(words), semicolon_list(words), join_sentences(words)] == ["a, b, c", "a; b; c", "a. b. c"]
    assert [and_list(words), or_list(words), or_list(words[:1]), and_list([])] == ["a, b and c", "a, b or c", "a", ""]
    assert with_full_stop(label_and_value("lane", format_percent("80"))) == "lane: 80 %."
    set_translator(lambda _, text, *_plural: CHINESE[text], "zh-CN")
    assert [comma_list(words), semicolon_list(words), join_sentences(words)] == ["a、b、c", "a；b；c", "a。b。c"]
    assert [and_list(words), or_list(words), or_list(words[:1]), and_list([])] == ["a、b和c", "a、b或c", "a", ""]
    assert with_full_stop(label_and_value("lane", format_percent("80"))) == "lane：80%。"


def test_current_language_can_be_queried() -> None:
    assert current_language() == "en"
    set_number_format(GREEK)
    assert current_language() == "hu"
    set_translator(None)
    assert current_language() == "en"


@pytest.mark.parametrize(
    ("text", "one", "several"),
    [
        ("%Ln step(s)", "1 step", "1,200 steps"),
        ("%Ln opportunit(y/ies)", "1 opportunity", "1,200 opportunities"),
        ("%Ln exit(s) (has/have) no label.", "1 exit has no label.", "1,200 exits have no label."),
        (
            "{title} (%Ln change(s) not visible)",
            "{title} (1 change not visible)",
            "{title} (1,200 changes not visible)",
        ),
        ("and %Ln more", "and 1 more", "and 1,200 more"),
    ],
)
def test_english_plurals_need_no_catalogue(text: str, one: str, several: str) -> None:
    assert (translate_plural("Any", text, 1), translate_plural("Any", text, 1200)) == (one, several)


def test_zero_and_fractions_take_the_english_plural() -> None:
    assert english_plural("step(s)", 0) == "steps"
    assert [english_plural("year(s)", plural_number(years)) for years in (1, 1.5, 0.5)] == ["year", "years", "years"]


def test_plurals_are_translated_with_their_number() -> None:
    set_translator(lambda context, text, comment="", n=-1: f"{context}|{text}|{comment}|{n}", "hu")
    assert translate_plural("Count", "%Ln step(s)", 3) == "Count|%Ln step(s)||3"
