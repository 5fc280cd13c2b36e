"""Text is broken at word boundaries where possible; no text is lost or sticks out."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.text.line_breaks import NOT_AT_LINE_START, grapheme_clusters
from cpm_desktop.drawing.text.wrapping import ELLIPSIS, break_text

WORDS = st.text(st.sampled_from("aeiouázőΩжß保险公司，。《》 -–\u00a0\u0301\nשa1"), max_size=80)


def wrapped_lines(text: str, width: float, size: float = 12.0, lines: int | None = None) -> list[str]:
    return [line.text for line in break_text(text, width, size, lines=lines)]


@given(WORDS, st.floats(10, 300))
def test_lines_fit_the_width_except_single_characters(text, width):
    for line in break_text(text, width, 12.0):
        assert line.width <= width or len(list(grapheme_clusters(line.text))) == 1


@given(WORDS, st.floats(10, 300))
def test_only_spaces_are_lost(text, width):
    text = text.replace("\u0301", "")
    assert "".join("".join(wrapped_lines(text, width, 12.0)).split()) == "".join(text.split())


@given(WORDS, st.floats(30, 300), st.integers(1, 3))
def test_line_limit_is_kept_with_an_ellipsis(text, width, limit):
    unlimited = wrapped_lines(text, width, 12.0)
    limited = wrapped_lines(text, width, 12.0, lines=limit)
    if len(unlimited) <= limit:
        assert limited == unlimited
    else:
        assert len(limited) == limit
        assert limited[-1].endswith(ELLIPSIS)
        assert limited[:-1] == unlimited[: limit - 1]


@given(WORDS, st.floats(30, 300), st.integers(1, 3))
def test_line_with_an_ellipsis_fits(text, width, limit):
    for line in break_text(text, width, 12.0, lines=limit):
        assert line.width <= width or len(list(grapheme_clusters(line.text))) <= 2


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 100, []),
        (" \n ", 100, []),
        ("Order", 100, ["Order"]),
        ("Confirm the order", 60, ["Confirm", "the order"]),
        ("first\n\nthird", 100, ["first", "", "third"]),
        ("make-to-order production", 70, ["make-to-", "order", "production"]),
        ("from -5 to 5-6", 30, ["from", "-5 to", "5-6"]),
        ("10\u00a0000 Ft", 40, ["10\u00a0000", "Ft"]),
        ("Unwiederbringlich", 50, ["Unwied", "erbringli", "ch"]),
        ("保险公司的客户", 50, ["保险公司", "的客户"]),
        ("保险公司，客户", 50, ["保险公", "司，客户"]),
        ("我们《合同》签", 38, ["我们", "《合", "同》签"]),
    ],
)
def test_lines_break_at_expected_places(text, width, lines):
    assert wrapped_lines(text, width, 12.0) == lines


@given(st.text(st.sampled_from("保险公司，。！？》"), min_size=1, max_size=40))
def test_chinese_lines_do_not_begin_with_closing_marks(text):
    for line, before in zip(
        wrapped_lines("保" + text, 60, 12.0)[1:], wrapped_lines("保" + text, 60, 12.0), strict=False
    ):
        assert line[0] not in NOT_AT_LINE_START or before[-1] in NOT_AT_LINE_START


def test_combining_mark_stays_with_its_letter():
    assert all(not unicodedata.combining(line[0]) for line in wrapped_lines("x\u0323\u0304" * 30, 20, 12.0))


def test_ellipsis_uses_the_available_width():
    (line,) = wrapped_lines("Confirm the order of the customer", 90, 12.0, lines=1)
    assert line == "Confirm the o…"


def test_text_of_maximum_length_is_wrapped_completely():
    text = "wordswithoutanyspace" * 1000
    assert "".join(wrapped_lines(text, 100, 12.0)) == text
    assert len(wrapped_lines(text, 100, 12.0, lines=3)) == 3
