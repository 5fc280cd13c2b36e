"""Parsing of durations as users write them in tables, in five languages."""

from __future__ import annotations

import re

from cpm_desktop.model.search_text import normalized_for_search

_UNIT_WORDS_BY_MINUTES: dict[float, tuple[str, ...]] = {
    1 / 60: (
        "s",
        "sec",
        "secs",
        "second",
        "seconds",
        "mp",
        "másodperc",
        "δευτερόλεπτα",
        "δευτ",
        "sek",
        "sekund",
        "sekunder",
        "秒",
    ),
    1: (
        "min",
        "mins",
        "m",
        "minute",
        "minutes",
        "p",
        "perc",
        "λεπτό",
        "λεπτά",
        "λεπ",
        "minutt",
        "minutter",
        "分",
        "分钟",
        "分鐘",
    ),
    60: (
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "ó",
        "óra",
        "ώρα",
        "ώρες",
        "ώρ",
        "t",
        "time",
        "timer",
        "时",
        "小时",
        "小時",
    ),
    1440: ("d", "day", "days", "nap", "ημέρα", "ημέρες", "μέρες", "ημ", "dag", "dager", "døgn", "天", "日"),
    10_080: ("w", "wk", "week", "weeks", "hét", "εβδομάδα", "εβδομάδες", "εβδ", "u", "uke", "uker", "周", "週"),
}
_MINUTES_BY_UNIT_WORD = {
    normalized_for_search(word): minutes for minutes, words in _UNIT_WORDS_BY_MINUTES.items() for word in words
}
_CLOCK_PATTERN = re.compile(r"(\d+):([0-5]?\d)(?::([0-5]?\d))?")
_THOUSANDS_SEPARATOR = re.compile(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))")
_AMOUNT_WITH_UNIT = re.compile(r"\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*([^\W\d_]*)\.?\s*")


def minutes_per_unit(word: str) -> float | None:
    """Return the number of minutes in the unit called `word`, or None for an unknown unit."""
    return _MINUTES_BY_UNIT_WORD.get(normalized_for_search(word).rstrip("."))


def parse_duration(text: str, unit: float = 1) -> float | None:
    """Return the duration in `text` in minutes: “8 min”, “1,5 h”, “1 d 4 h”, “1:30”, “2小时”; None where it is invalid.

    A number without a unit is multiplied by `unit` minutes. A point or a comma separates decimals, a blank thousands.
    """
    normalized = _THOUSANDS_SEPARATOR.sub("", text.strip())
    if clock := _CLOCK_PATTERN.fullmatch(normalized):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return round(hours * 60 + minutes + seconds / 60, 6)
    total, position = 0.0, 0
    while position < len(normalized):
        part = _AMOUNT_WITH_UNIT.match(normalized, position)
        size = (minutes_per_unit(part[2]) if part[2] else unit) if part else None
        if part is None or size is None:
            return None
        total += float(part[1].replace(",", ".")) * size
        position = part.end()
    return round(total, 6) if normalized else None
