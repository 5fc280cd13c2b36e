"""Dates in files: ISO 8601, as a day, a month or a year."""

from __future__ import annotations

import re
from datetime import date

_ISO_DATE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


def is_iso_date(text: str) -> bool:
    """Return whether `text` is an existing day, month or year: “2026-09-30”, “2026-09” or “2026”."""
    match = _ISO_DATE.fullmatch(text)
    return match is not None and is_day(*(int(part or 1) for part in match.groups()))


def is_day(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has this day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
