"""Text in charts: text in a box, cut with an ellipsis if it is too long, with the full text as its tooltip."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import FontWeight, TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import TITLE_SIZE, block_height, centred_block, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

TextAlignment: TypeAlias = Literal["left", "middle", "right"]

TEXT_SIZE = 11.5
"""Size of names and numbers, in diagram units per em."""
AXIS_TEXT_SIZE = 10.0
"""Size of the labels of an axis, in diagram units per em."""
WIDTH_TOLERANCE = 0.01
"""How much wider a box is than the text that it was measured for."""
TITLE_HEIGHT = 26.0
"""Height of the title of a chart."""


class TextStyle(NamedTuple):
    """The style of text, and the element that it belongs to."""

    colour: str
    size: float = TEXT_SIZE
    weight: FontWeight = "regular"
    element: str = ""
    tooltip: str = ""


def text_width(text: str, size: float = TEXT_SIZE, weight: FontWeight = "regular") -> float:
    """Return the width of `text` on one line."""
    return shape_line(one_line(text), size, weight).width


def one_line(text: str) -> str:
    """Return `text` without line breaks."""
    return " ".join(text.split())


def line_shapes(text: str, box: Box, style: TextStyle, alignment: TextAlignment = "left") -> list[Shape]:
    """Return `text` on one line, vertically centred in a box; empty if not even an ellipsis fits."""
    full_text = one_line(text)
    lines = [line for line in break_text(full_text, box.width, style.size, style.weight, 1) if line.width <= box.width]
    return _aligned_runs(lines, full_text, box, style, alignment)


def wrapped_text_shapes(text: str, box: Box, style: TextStyle, max_lines: int, *, at_foot: bool = False) -> list[Shape]:
    """Return `text` in at most `max_lines` lines at the top or bottom of a box; empty if the box is too narrow."""
    full_text = one_line(text)
    lines = break_text(full_text, box.width, style.size, style.weight, max_lines)
    if any(line.width > box.width for line in lines):
        return []
    height = block_height(lines)
    top = box.y + box.height - height if at_foot else box.y
    return _aligned_runs(lines, full_text, Box(box.x, top, box.width, height), style, "middle")


def line_count(text: str, width: float, size: float, max_lines: int) -> int:
    """Return the number of lines of `text` within `width`, at most `max_lines`."""
    return len(break_text(one_line(text), width, size, "regular", max_lines))


def title_shapes(title: str, size: Size, colour: str) -> list[Shape]:
    """Return the title at the top of a chart."""
    return line_shapes(title, Box(0, 0, size.width, TITLE_HEIGHT - 6), TextStyle(colour, TITLE_SIZE, "bold"))


def empty_chart_shapes(title: str, sentence: str, size: Size, ink: str, secondary: str) -> list[Shape]:
    """Return the title and a sentence for a chart without data."""
    lines = break_text(sentence, size.width, TEXT_SIZE)
    text_runs = left_block(lines, Point(0, TITLE_HEIGHT), secondary, layer=Layer.LABELS, full_text=sentence)
    return [*title_shapes(title, size, ink), *text_runs]


def _aligned_runs(
    lines: list[TextLine] | tuple[TextLine, ...], full_text: str, box: Box, style: TextStyle, alignment: TextAlignment
) -> list[Shape]:
    shown = "".join(line.text for line in lines)
    tooltip = style.tooltip or (full_text if shown.replace(" ", "") != full_text.replace(" ", "") else "")
    centre = Point(box.x + box.width / 2, box.y + box.height / 2)
    runs = centred_block(lines, centre, style.colour, layer=Layer.LABELS, element=style.element, full_text=full_text)
    return [_aligned_run(run, box, alignment, tooltip) for run in runs]


def _aligned_run(run: TextRun, box: Box, alignment: TextAlignment, tooltip: str) -> TextRun:
    x = {"left": box.x, "middle": run.origin.x, "right": box.x + box.width - run.line.width}[alignment]
    origin = Point(x, run.origin.y)
    return TextRun(origin, run.line, run.colour, run.layer, run.element, tooltip, run.full_text)
