"""Parsing of durations as users write them in fields and tables, with the unit words of every language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cpm_desktop.duration_format import MINUTES_PER
from cpm_desktop.editing.number_parser import NUMBER, parse_number, with_ascii_digits
from cpm_desktop.i18n import translate
from cpm_desktop.model.search_text import normalized_for_search

_UNIT_WORDS: Mapping[str, str] = {
    "s": "s, sec, secs, second, seconds, mp, másodperc, δευτ, δευτερόλεπτο, δευτερόλεπτα, sek, sekund, sekunder, "
    "秒, 秒钟, 秒鐘",
    "min": "min, mins, m, minute, minutes, ', p, perc, λ, λεπ, λεπτό, λεπτά, minutt, minutter, 分, 分钟, 分鐘",
    "h": "h, hr, hrs, hour, hours, ó, óra, ω, ώρ, ώρα, ώρες, t, time, timer, "
    "时, 時, 小时, 小時, 个小时, 個小時, 钟头, 鐘頭, 个钟头, 個鐘頭",
    "d": "d, day, days, n, nap, ημ, ημέρα, ημέρες, μέρα, μέρες, dag, dager, døgn, 天, 日",
    "w": "w, wk, wks, week, weeks, hét, εβδ, εβδομάδα, εβδομάδες, u, uke, uker, "
    "周, 週, 星期, 个星期, 個星期, 礼拜, 禮拜, 个礼拜, 個禮拜",
}
"""The words for each unit in all languages. English words are valid in every language."""

_MINUTES_BY_WORD = {
    normalized_for_search(word): MINUTES_PER[unit] for unit, words in _UNIT_WORDS.items() for word in words.split(", ")
}
_CLOCK_TIME = re.compile(r"(\d+):([0-5]?\d)(?::([0-5]?\d))?")
_DURATION_PART = re.compile(rf"\s*(?P<number>{NUMBER})\s*(?:(?P<unit>[^\W\d_]+)\.?|(?P<minutes>'))?\s*")


def minutes_per_unit(word: str) -> float | None:
    """Return how many minutes the unit called `word` has, or None if there is no such unit."""
    return _MINUTES_BY_WORD.get(normalized_for_search(word).rstrip("."))


def parse_duration(text: str, unit: float = 1, decimal_sign: str = "") -> float:
    """Return the duration in minutes: “8 min”, “1,5 h”, “1 d 4 h”, “1:30”, “2小时”.

    A number without a unit counts in units of `unit` minutes. `decimal_sign` decides where a number can be read in two
    ways. Raises ValueError with a sentence if `text` is not a duration, or AmbiguousNumberError.
    """
    plain = with_ascii_digits(text)
    if clock := _CLOCK_TIME.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return round(hours * 60 + minutes + seconds / 60, 6)
    total, position = 0.0, 0
    while position < len(plain):
        part = _DURATION_PART.match(plain, position)
        word = (part["unit"] or part["minutes"]) if part else None
        size = minutes_per_unit(word) if word else unit
        if part is None or size is None:
            raise _not_a_duration(text)
        total += parse_number(part["number"], decimal_sign) * size
        position = part.end()
    if not plain:
        raise _not_a_duration(text)
    return round(total, 6)


def _not_a_duration(text: str) -> ValueError:
    sentence = translate("Quantity", "“{text}” is not a duration. Try 8 min, 2 h, 1.5 d.")
    return ValueError(sentence.format(text=text.strip()))
