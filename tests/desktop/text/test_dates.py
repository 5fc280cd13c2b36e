"""Dates in the forms that people write."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from cpm_desktop.desktop.text.dates import date_remark, parse_date

DATES = {
    "2026-09-30": "2026-09-30",
    " 2026-09 ": "2026-09",
    "2026": "2026",
    "2026/9/1": "2026-09-01",
    "2026.09.01.": "2026-09-01",
    "2026. 9. 1.": "2026-09-01",
    "2026年9月1日": "2026-09-01",
    "2026年9月": "2026-09",
    "1.9.2026": "2026-09-01",
    "01. 09. 2026": "2026-09-01",
    "30/09/2026": "2026-09-30",
    "09/30/2026": "2026-09-30",
    "9/9/2026": "2026-09-09",
    "30 September 2026": "2026-09-30",
    "30 Sep 2026": "2026-09-30",
    "September 30, 2026": "2026-09-30",
    "September 2026": "2026-09",
    "29.2.2028": "2028-02-29",
}
TEXTS = ("soon", "next spring", "2026-02-30", "31.4.2026", "13/13/2026", "2026-13", "30", "Q3 2026", "1.9.26")


@pytest.fixture(params=["hu", "el", "nb", "zh_CN"])
def language(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


@pytest.mark.parametrize(("text", "iso"), DATES.items())
def test_dates_are_understood(text: str, iso: str) -> None:
    assert parse_date(text) == iso
    assert date_remark(iso) == ""


@pytest.mark.parametrize("text", TEXTS)
def test_other_texts_are_kept_and_said_to_be_no_date(text: str) -> None:
    assert parse_date(f" {text} ") == text
    assert date_remark(text) == f"“{text}” is not a date. It is kept as text. A date is 2026-09-30."


def test_no_text_needs_no_remark() -> None:
    assert date_remark(parse_date("")) == ""


@pytest.mark.parametrize("text", ["01/09/2026", "1-9-2026"])
def test_date_that_can_be_two_days_is_asked(text: str) -> None:
    with pytest.raises(ValueError, match=r"can mean 2026-01-09 or 2026-09-01\. Enter one of these\."):
        parse_date(text)


def test_months_are_understood_in_each_language(language: QLocale) -> None:
    day = language.toDate("2026-09-30", "yyyy-MM-dd")
    for words in ("d MMMM yyyy", "d. MMMM yyyy", "yyyy. MMMM d."):
        assert parse_date(language.toString(day, words)) == "2026-09-30"
