"""Text sizes of a diagram, and blocks of lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.shapes import Layer, TextRun
from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.model.layout import Point

BODY_SIZE = 12.5
"""Names of steps, in diagram units per em."""
SMALL_SIZE = 11.0
"""Labels of flows and decisions, second lines of headers."""
TITLE_SIZE = 13.0
"""Names of lanes and phases."""
MARK_SIZE = 10.5
"""Numbers on marks."""


def block_height(lines: Sequence[TextLine]) -> float:
    """Return the height of consecutive lines of text."""
    return sum(font_metrics(line.size, line.weight).line_height for line in lines)


def block_width(lines: Sequence[TextLine]) -> float:
    """Return the width of the longest line, or 0 without lines."""
    return max((line.width for line in lines), default=0.0)


def centred_block(
    lines: Sequence[TextLine], centre: Point, colour: str, *, layer: Layer, element: str = "", full_text: str = ""
) -> list[TextRun]:
    """Return `lines` of the text `full_text` as a block around `centre`, each line centred."""
    top = centre.y - block_height(lines) / 2
    runs = []
    for line in lines:
        origin = Point(centre.x - line.width / 2, _baseline(top, line))
        runs.append(TextRun(origin, line, colour, layer, element, full_text=full_text))
        top += font_metrics(line.size, line.weight).line_height
    return runs


def left_block(
    lines: Sequence[TextLine], corner: Point, colour: str, *, layer: Layer, element: str = "", full_text: str = ""
) -> list[TextRun]:
    """Return `lines` of the text `full_text` as a block with its top left at `corner`, left-aligned."""
    top = corner.y
    runs = []
    for line in lines:
        origin = Point(corner.x, _baseline(top, line))
        runs.append(TextRun(origin, line, colour, layer, element, full_text=full_text))
        top += font_metrics(line.size, line.weight).line_height
    return runs


def _baseline(top: float, line: TextLine) -> float:
    """Return the baseline that centres the capitals of `line` vertically."""
    heights = font_metrics(line.size, line.weight)
    return top + (heights.line_height + heights.cap_height) / 2
