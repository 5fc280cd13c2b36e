"""The text styles of a report: sizes in points, colours of the print theme."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.text.text_line import FontWeight
from cpm_desktop.drawing.theme import PRINT_THEME

THEME = PRINT_THEME


@dataclass(frozen=True, slots=True)
class ReportTextStyle:
    """Size in points per em, weight and colour of text."""

    size: float
    weight: FontWeight = "regular"
    colour: str = THEME.ink


TITLE = ReportTextStyle(30, "bold")
LONG_TITLE = ReportTextStyle(20, "bold")
SUBTITLE = ReportTextStyle(14, "regular", THEME.secondary)
OVERLINE = ReportTextStyle(10, "bold", THEME.accent)
CHAPTER = ReportTextStyle(22, "bold")
SECTION = ReportTextStyle(15, "bold")
GROUP_TITLE = ReportTextStyle(9.5, "bold", THEME.accent)
BODY = ReportTextStyle(9.5)
BODY_STRONG = ReportTextStyle(9.5, "bold")
CELL = ReportTextStyle(8.8)
CELL_STRONG = ReportTextStyle(8.8, "bold")
SMALL = ReportTextStyle(7.8, "regular", THEME.secondary)
SMALL_LINK = ReportTextStyle(7.8, "regular", THEME.accent)
COLUMN_TITLE = ReportTextStyle(7.6, "bold", THEME.secondary)
HEADER_AND_FOOTER = ReportTextStyle(7.6, "regular", THEME.secondary)
METRIC_VALUE = ReportTextStyle(20, "bold")
