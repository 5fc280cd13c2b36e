"""The date that printed pages show."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def print_date() -> date:
    """Return the date of today, or of the time in seconds in SOURCE_DATE_EPOCH, for reproducible files."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else datetime.now().astimezone().date()
