"""Durations, shares and amounts in the forms that users type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.quantities import (
    editable_duration,
    editable_duration_range,
    format_duration_range,
    format_share,
    format_share_approx,
    format_timestamp,
    parse_duration_range,
    parse_integer,
    parse_share,
)
from cpm_desktop.editing.duration_parser import parse_duration
from cpm_desktop.editing.number_parser import parse_number, unambiguous_number
from cpm_desktop.i18n import NumberFormat, set_translator


@pytest.fixture
def hungarian() -> Iterator[None]:
    set_translator(None, "hu", NumberFormat(",", "\u00a0", groups_four_digits=False))
    yield
    set_translator(None)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("5 – 20 min", (5, 20)),
        ("5-20", (5, 20)),
        ("1 h to 2 d", (60, 2880)),
        ("2 … 4 h", (120, 240)),
        ("20 min - 5 min", (5, 20)),
        ("1 d 4 h – 2 d", (1680, 2880)),
        ("5～20 min", (5, 20)),
        ("5 min至20 min", (5, 20)),
    ],
)
def test_duration_ranges_are_parsed_and_formatted(text: str, ends: tuple[float, float]) -> None:
    assert parse_duration_range(text) == ends
    assert (
        parse_duration_range(format_duration_range(ends)) == parse_duration_range(editable_duration_range(ends)) == ends
    )


def test_range_accepts_the_word_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def translated(context: str, text: str) -> str:
        return "til" if (context, text) == ("Quantity", "to") else text

    monkeypatch.setattr(QCoreApplication, "translate", translated)
    assert parse_duration_range("5 til 20 min") == (5, 20)
    assert parse_duration_range("5 to 20 min") == (5, 20)


@pytest.mark.parametrize("text", ["5", "", "5 –", "5 – 6 – 7", "a – b"])
def test_invalid_range_is_rejected_with_a_message(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_duration_range(text)


@given(st.integers(min_value=0, max_value=10**12) | st.floats(min_value=0, max_value=1e9).map(lambda x: round(x, 3)))
def test_text_of_a_field_parses_back(number: float) -> None:
    assert parse_number(unambiguous_number(number)) == pytest.approx(number, rel=1e-11)
    assert parse_duration(editable_duration(number)) == pytest.approx(number, rel=1e-11, abs=1e-6)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("12 %", 0.12),
        ("12", 0.12),
        ("12,500 %", 0.125),
        ("0,125", 0.00125),
        ("1.500", 0.015),
        ("0,5%", 0.005),
        ("100", 1),
        ("0", 0),
    ],
)
def test_shares_are_parsed_and_formatted(text: str, share: float) -> None:
    assert parse_share(text) == share
    assert parse_share(format_share(share)) == share


@pytest.mark.parametrize("text", ["101", "-1", "half", ""])
def test_invalid_share_is_rejected(text: str) -> None:
    with pytest.raises(ValueError, match=r"percentage|number"):
        parse_share(text)


@pytest.mark.usefixtures("hungarian")
@pytest.mark.parametrize("number", [12.5, 12_000, 1.125, 1234.5])
def test_numbers_of_a_field_parse_back_in_another_language(number: float) -> None:
    assert "." not in unambiguous_number(number)
    assert parse_number(unambiguous_number(number)) == number


@pytest.mark.parametrize(("share", "words"), [(0, "0 %"), (0.41423, "41.4 %"), (1, "100 %"), (1e-6, "< 0.1 %")])
def test_approximate_shares_are_never_rounded_to_zero(share: float, words: str) -> None:
    assert format_share_approx(share) == words


@pytest.mark.parametrize(("text", "number"), [("80", 80), ("1,200", 1200), ("1.200", 1200), (" 3 ", 3)])
def test_whole_numbers_are_parsed(text: str, number: int) -> None:
    assert parse_integer(text) == number


@pytest.mark.parametrize("text", ["3.5", "0,125", "10,000", "many", ""])
def test_invalid_whole_number_is_rejected(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|can mean"):
        parse_integer(text)


def test_timestamp_of_another_day_includes_the_date() -> None:
    now = datetime.now().astimezone()
    before = format_timestamp(now - timedelta(days=3))
    assert format_timestamp(now) in before
    assert len(before) > len(format_timestamp(now))
