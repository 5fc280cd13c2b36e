"""Dates as people write them. Files contain them in ISO 8601. Other texts in a date field are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from cpm_desktop.editing.number_parser import with_ascii_digits
from cpm_desktop.model.iso_date import is_day, is_iso_date

_YEAR_FIRST = re.compile(r"(\d{4})[-./年] ?(\d{1,2})(?:[-./月] ?(\d{1,2})[.日]?|[.月])?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./]) ?(\d{1,2})[-./] ?(\d{4})\.?")
_DAY_FORMATS = (
    *("d MMMM yyyy", "d. MMMM yyyy", "d MMM yyyy", "d. MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"),
    *("yyyy. MMMM d.", "yyyy MMMM d"),
)
_MONTH_FORMATS = ("MMMM yyyy", "MMM yyyy", "yyyy. MMMM", "yyyy MMMM")


def parse_date(text: str) -> str:
    """Return the date in `text` in ISO 8601; `text` itself if it is not a date.

    Raises ValueError with a sentence if `text` can be two days: “01/09/2026”.
    """
    plain = " ".join(with_ascii_digits(text).split())
    found = [plain] if is_iso_date(plain) else sorted({*_dates_in_figures(plain)} or {*_dates_in_words(plain)})
    if len(found) > 1:
        sentence = QCoreApplication.translate("Date", "“{text}” can mean {first} or {second}. Enter one of these.")
        raise ValueError(sentence.format(text=plain, first=found[0], second=found[1]))
    return found[0] if found else text.strip()


def date_remark(text: str) -> str:
    """Return a sentence if the text of a date field is not a date; empty for a date and for no text."""
    if not text or is_iso_date(text):
        return ""
    sentence = QCoreApplication.translate("Date", "“{text}” is not a date. It is kept as text. A date is 2026-09-30.")
    return sentence.format(text=text)


def _dates_in_figures(text: str) -> Iterator[str]:
    """Yield the dates that `text` can mean; with points, the day is before the month."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part or 0) for part in match.groups())
        if is_day(year, month, day or 1):
            yield f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        for day, month in ((first, second), *(((second, first),) if match[2] != "." else ())):
            if is_day(year, month, day):
                yield f"{year:04}-{month:02}-{day:02}"


def _dates_in_words(text: str) -> Iterator[str]:
    """Yield the date in `text` with the name of the month in the language of the program or in English."""
    for locale in (QLocale(), QLocale.c()):
        for formats, length in ((_DAY_FORMATS, len("2026-09-30")), (_MONTH_FORMATS, len("2026-09"))):
            days = (locale.toDate(text, words) for words in formats)
            yield from (_iso(day)[:length] for day in days if day.isValid())


def _iso(day: QDate) -> str:
    return day.toString(Qt.DateFormat.ISODate)
