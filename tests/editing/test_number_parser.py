"""Numbers with decimals and thousands in the forms of all languages; what can be read in two ways is never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.editing.number_parser import (
    AmbiguousNumberError,
    common_decimal_sign,
    parse_number,
    unambiguous_number,
)

NUMBERS = {
    "12": 12,
    "12.5": 12.5,
    "12,5": 12.5,
    "0,125": 0.125,
    "0.125": 0.125,
    "-0,125": -0.125,
    ".125": 0.125,
    "01,500": 1.5,
    "12,50": 12.5,
    "1.5000": 1.5,
    "1,234,567": 1_234_567,
    "1.234.567": 1_234_567,
    "1,234.5": 1234.5,
    "1.234,5": 1234.5,
    "1,234.567": 1234.567,
    "1 200": 1200,
    "1\u00a0200": 1200,
    "1\u202f200,5": 1200.5,
    "1 234.567": 1234.567,
    "1'200": 1200,
    "1’200.5": 1200.5,
    "12500": 12_500,
    "1500,": 1500,
    "−5": -5,
    "+5": 5,
    "1e-05": 0.00001,
    "１２．５": 12.5,
}
AMBIGUOUS = {"1,500": (1500, 1.5), "1.500": (1500, 1.5), "-12,125": (-12125, -12.125), "999.999": (999_999, 999.999)}


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_numbers_are_parsed(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "many", ",", "1,23,456", "0,125,000", "1 2", "1.2.3", "1,2,3", "nan", "inf", "1e999"]
)
def test_other_texts_are_rejected_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^“.*” is not a number\.$"):
        parse_number(text)


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS.items())
def test_number_with_two_readings_is_asked(text: str, readings: tuple[float, float]) -> None:
    with pytest.raises(AmbiguousNumberError) as raised:
        parse_number(text)
    larger, smaller = raised.value.larger, raised.value.smaller
    assert (parse_number(larger), parse_number(smaller)) == readings
    assert str(raised.value) == f"“{text}” can mean {larger} or {smaller}. Enter one of these."


def test_known_decimal_sign_or_a_possible_value_decides() -> None:
    assert parse_number("1,500", decimal_sign=",") == 1.5
    assert parse_number("1,500", decimal_sign=".") == 1500
    assert parse_number("1,500", is_possible=lambda number: number < 100) == 1.5
    assert parse_number("12,5", decimal_sign=".") == 12.5


@given(
    st.floats(min_value=-1e15, max_value=1e15).map(lambda number: float(f"{number:.6g}"))
    | st.integers(-(10**15), 10**15)
)
def test_unambiguous_numbers_parse_back(number: float) -> None:
    assert parse_number(unambiguous_number(number)) == pytest.approx(number, rel=1e-11)


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["1,500", "2,5"], ","),
        (["1,500", "2.5 min"], "."),
        (["1,500", "0,250"], ","),
        (["1,500", "1,234,567"], "."),
        (["2 h 1,5 min", "3.000"], ","),
        (["1,500", "2.000"], ""),
        (["1,5", "2.5"], ""),
        (["10", "soon", "1:30"], ""),
    ],
)
def test_numbers_of_a_column_show_its_decimal_sign(texts: list[str], sign: str) -> None:
    assert common_decimal_sign(texts) == sign
