"""Durations, shares and amounts as people write them."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from cpm_desktop.duration_format import format_duration
from cpm_desktop.editing.duration_parser import parse_duration
from cpm_desktop.editing.number_parser import parse_number, unambiguous_number, with_ascii_digits
from cpm_desktop.i18n import format_percent, range_text

_RANGE_SEPARATOR = r"\s*(?:–|—|…|\.\.\.?|-|~|～|至|到|\bto\b|\b{word}\b)\s*"
"""The text between the two ends of a range; `{word}` is replaced by the word of the language."""
_UNIT_AT_END = re.compile(r"[^\W\d_]+\.?$")


MIN_DISPLAYED_SHARE = 0.001
"""Smaller shares are shown as less than this."""


def parse_integer(text: str) -> int:
    """Return the whole number in `text`. Raises ValueError with a sentence if `text` is not one."""
    number = parse_number(text, is_possible=float.is_integer)
    if number != int(number):
        raise ValueError(
            QCoreApplication.translate("Quantity", "“{text}” is not a whole number.").format(text=text.strip())
        )
    return int(number)


def format_number(number: float) -> str:
    """Return `number` with up to 12 significant digits and the separators of the locale."""
    locale = QLocale()
    return locale.toString(int(number)) if number == int(number) else locale.toString(number, "g", 12)


def parse_duration_range(text: str) -> tuple[float, float]:
    """Return a range of durations in minutes, shortest first: “5 – 20 min”, “1 h to 2 d” or “2 h … 4 h”.

    A first number without a unit has the unit of the second. Raises ValueError with a sentence if `text` is not a
    range.
    """
    between = _RANGE_SEPARATOR.format(word=re.escape(QCoreApplication.translate("Quantity", "to")))
    parts = [part.strip() for part in re.split(between, with_ascii_digits(text))]
    if len(parts) != 2 or not all(parts):
        raise ValueError(
            QCoreApplication.translate("Quantity", "“{text}” is not a range. Try 5 – 20 min.").format(text=text.strip())
        )
    unit = _UNIT_AT_END.search(parts[1])
    least = f"{parts[0]} {unit[0]}" if unit and not _UNIT_AT_END.search(parts[0]) else parts[0]
    low, high = parse_duration(least), parse_duration(parts[1])
    return min(low, high), max(low, high)


def editable_duration(minutes: float) -> str:
    """Return the exact duration for a field: its numbers can be read in one way only."""
    return format_duration(minutes, unambiguous_number)


def editable_duration_range(ends: tuple[float, float]) -> str:
    """Return a range of durations for a field."""
    return range_text(*(editable_duration(end) for end in ends))


def format_duration_range(ends: tuple[float, float]) -> str:
    """Return a range of durations: “5 min – 2 h”."""
    return range_text(*(format_duration(end) for end in ends))


def parse_share(text: str) -> float:
    """Return the share, from 0 to 1, that `text` contains in per cent.

    Raises ValueError with a sentence if `text` is not a share.
    """
    plain = with_ascii_digits(text).replace("%", " ").strip()
    share = parse_number(plain, is_possible=lambda number: 0 <= number <= 100) / 100
    if not 0 <= share <= 1:
        raise ValueError(
            QCoreApplication.translate("Quantity", "“{text}” is not a percentage between 0 and {highest}.").format(
                highest=format_percent("100"), text=text.strip()
            )
        )
    return round(share, 12)


def format_share(share: float) -> str:
    """Return a share in per cent."""
    return format_percent(format_number(round(share * 100, 8)))


def format_share_approx(share: float) -> str:
    """Return a calculated share in per cent with one decimal; a very small one as “< 0.1 %”, not as 0."""
    if 0 < share < MIN_DISPLAYED_SHARE:
        return f"< {format_percent(format_number(MIN_DISPLAYED_SHARE * 100))}"
    return format_percent(format_number(round(share * 100, 1)))


def format_timestamp(timestamp: datetime) -> str:
    """Return the time of day, with the date if it is not today."""
    at = QDateTime.fromSecsSinceEpoch(int(timestamp.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if at.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(at.time(), short)
    return QLocale().toString(at, short)
