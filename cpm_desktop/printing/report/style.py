"""How the words of a report look: sizes in points, colours of the print theme."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.text.line import Weight
from cpm_desktop.drawing.theme import PRINT

THEME = PRINT


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points per em, weight and colour of text."""

    size: float
    weight: Weight = "regular"
    colour: str = THEME.ink


TITLE = Style(30, "bold")
LONG_TITLE = Style(20, "bold")
SUBTITLE = Style(14, "regular", THEME.secondary)
OVERLINE = Style(10, "bold", THEME.accent)
CHAPTER = Style(22, "bold")
SECTION = Style(15, "bold")
GROUP = Style(9.5, "bold", THEME.accent)
BODY = Style(9.5)
STRONG = Style(9.5, "bold")
CELL = Style(8.8)
CELL_STRONG = Style(8.8, "bold")
SMALL = Style(7.8, "regular", THEME.secondary)
SMALL_LINK = Style(7.8, "regular", THEME.accent)
COLUMN = Style(7.6, "bold", THEME.secondary)
RUNNING = Style(7.6, "regular", THEME.secondary)
FIGURE = Style(20, "bold")
