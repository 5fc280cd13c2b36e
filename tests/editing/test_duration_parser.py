"""Durations in the words of every language, in pasted tables and in fields."""

from __future__ import annotations

import pytest

from cpm_desktop.desktop.text import quantities
from cpm_desktop.editing.duration_parser import minutes_per_unit, parse_duration
from cpm_desktop.editing.number_parser import AmbiguousNumberError

DURATIONS = {
    "8 λεπτά": 8,
    "8 λεπ.": 8,
    "1 λεπτό": 1,
    "2 ώρες": 120,
    "2 ώρ. 30 λεπ.": 150,
    "1 ώρα": 60,
    "3 ημέρες": 4320,
    "3 μέρες": 4320,
    "1 εβδομάδα": 10_080,
    "30 δευτερόλεπτα": 0.5,
    "1 uke": 10_080,
    "3 dager": 4320,
    "1 døgn": 1440,
    "3 timer": 180,
    "1 time 30 minutter": 90,
    "2 t": 120,
    "30 sekunder": 0.5,
    "8 分": 8,
    "8 分钟": 8,
    "2 小时 30 分": 150,
    "2小时30分钟": 150,
    "1日": 1440,
    "1 天": 1440,
    "1 星期": 10_080,
    "1 个星期": 10_080,
    "２小时３０分": 150,
    "１．５ 小时": 90,
    "１：３０": 90,
    "30 秒": 0.5,
    "8 perc": 8,
    "2 óra": 120,
    "2 ÓRA 10 PERC": 130,
    "1,5 óra": 90,
    "1 nap": 1440,
    "1 hét": 10_080,
    "30 mp": 0.5,
    "8 min": 8,
    "2 hours": 120,
    "1 d 4 h": 1680,
    "5'": 5,
    "1\u00a0h 30\u00a0min": 90,
    "1 200 min": 1200,
    "2h30": 150,
    "90 s": 1.5,
    "2 weeks": 20_160,
    "  3   Hours ": 180,
    "1:30": 90,
    "8": 8,
    "0,125 h": 7.5,
    "0.125 h": 7.5,
    ",125 h": 7.5,
    "1,5 h": 90,
    "1,200.5 min": 1200.5,
    "1.200,5 min": 1200.5,
    "1,5000 h": 90,
    "1 d 0,250 h": 1455,
}


@pytest.mark.parametrize(("text", "minutes"), DURATIONS.items())
def test_durations_accept_the_words_of_every_language(text: str, minutes: float) -> None:
    assert parse_duration(text) == minutes


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("5–20 perc", (5, 20)),
        ("2 – 4 ώρ.", (120, 240)),
        ("1 uke – 2 uker", (10_080, 20_160)),
        ("５～２０ 分钟", (5, 20)),
        ("1到2小时", (60, 120)),
    ],
)
def test_ranges_accept_the_words_of_every_language(text: str, ends: tuple[float, float]) -> None:
    assert quantities.parse_duration_range(text) == ends


@pytest.mark.parametrize(("text", "share"), [("５０％", 0.5), ("50\u00a0%", 0.5), ("１２.５%", 0.125)])
def test_shares_accept_full_width_signs(text: str, share: float) -> None:
    assert quantities.parse_share(text) == share


def test_heading_units_are_words_of_every_language() -> None:
    assert [minutes_per_unit(word) for word in ("ώρ.", "Minutter", "小时", "nap")] == [60, 1, 60, 1440]
    assert minutes_per_unit("parsec") is None


@pytest.mark.parametrize("text", ["", "soon", "-5", "5 parsecs", "1:75", "h", "5 min later", "nan", "1e9", "1 2 min"])
def test_invalid_duration_is_rejected_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"“.*” is not a (duration|number)\."):
        parse_duration(text)


@pytest.mark.parametrize(("sign", "minutes"), [(".", 1500), (",", 1.5)])
def test_duration_that_can_be_read_in_two_ways_is_asked(sign: str, minutes: float) -> None:
    with pytest.raises(AmbiguousNumberError, match=r"“1,500” can mean 1500 or 1\.5\. Enter one of these\."):
        parse_duration("1,500 min")
    assert parse_duration("1,500 min", decimal_sign=sign) == minutes
