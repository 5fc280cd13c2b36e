"""The date that printed pages show, and the time that new files record."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

SOURCE_DATE_VARIABLE = "SOURCE_DATE_EPOCH"


def print_date() -> date:
    """Return the date of today, or of the time in seconds in SOURCE_DATE_EPOCH, for reproducible files."""
    return datetime.now().astimezone().date() if _source_date() is None else creation_time().date()


def creation_time() -> datetime:
    """Return the present time, or the time in seconds in SOURCE_DATE_EPOCH, in UTC."""
    return _source_date() or datetime.now(UTC)


def source_date_problem() -> str:
    """Return why SOURCE_DATE_EPOCH cannot be used, as a sentence without full stop; empty if it can or is not set."""
    text = os.environ.get(SOURCE_DATE_VARIABLE, "")
    if not text or _source_date() is not None:
        return ""
    return f"{SOURCE_DATE_VARIABLE} must be a time in seconds since 1970, not {text[:40]!r}"


def _source_date() -> datetime | None:
    """Return the time in SOURCE_DATE_EPOCH; None if it is not set or not a time."""
    text = os.environ.get(SOURCE_DATE_VARIABLE, "")
    try:
        return datetime.fromtimestamp(int(text), UTC) if text.isdecimal() else None
    except (OverflowError, OSError, ValueError):
        return None
