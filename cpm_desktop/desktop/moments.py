"""Times as people say them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment_text(moment: datetime) -> str:
    """Return the time of day, and the date too if that is not today."""
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if at.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(at.time(), short)
    return QLocale().toString(at, short)
