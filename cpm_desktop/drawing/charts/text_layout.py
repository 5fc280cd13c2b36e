"""Lettering of charts: text in a box, cut with an ellipsis where it is too long, then with all of it as its tooltip."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.text.line import TextLine, Weight
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import TITLE, block_height, centred_block, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

Side: TypeAlias = Literal["left", "middle", "right"]

TEXT = 11.5
"""Names and figures, in diagram units per em."""
SCALE = 10.0
"""What stands at an axis."""
SLACK = 0.01
"""What a box may be wider than the text that is measured for it."""
HEADLINE = 26.0
"""Height of the title of a chart."""


class Lettering(NamedTuple):
    """How text looks, and what it stands for."""

    colour: str
    size: float = TEXT
    weight: Weight = "regular"
    element: str = ""
    tooltip: str = ""


def width_of(words: str, size: float = TEXT, weight: Weight = "regular") -> float:
    """Return how wide `words` are on one line."""
    return shape_line(one_line(words), size, weight).width


def one_line(words: str) -> str:
    """Return `words` without breaks."""
    return " ".join(words.split())


def line_in(words: str, box: Box, look: Lettering, side: Side = "left") -> list[Shape]:
    """Return `words` on one line in the vertical middle of a box; nothing where not even an ellipsis has room."""
    whole = one_line(words)
    lines = [line for line in break_text(whole, box.width, look.size, look.weight, 1) if line.width <= box.width]
    return _set(lines, whole, box, look, side)


def lines_in(words: str, box: Box, look: Lettering, most: int, *, at_foot: bool = False) -> list[Shape]:
    """Return `words` on at most `most` lines at the top or the foot of a box; nothing where it is too narrow."""
    whole = one_line(words)
    lines = break_text(whole, box.width, look.size, look.weight, most)
    if any(line.width > box.width for line in lines):
        return []
    height = block_height(lines)
    top = box.y + box.height - height if at_foot else box.y
    return _set(lines, whole, Box(box.x, top, box.width, height), look, "middle")


def lines_needed(words: str, width: float, size: float, most: int) -> int:
    """Return on how many lines `words` stand in a room of `width`, at most `most`."""
    return len(break_text(one_line(words), width, size, "regular", most))


def title_in(title: str, size: Size, colour: str) -> list[Shape]:
    """Return the title at the top of a chart."""
    return line_in(title, Box(0, 0, size.width, HEADLINE - 6), Lettering(colour, TITLE, "bold"))


def sentence_below_title(title: str, sentence: str, size: Size, ink: str, quiet: str) -> list[Shape]:
    """Return what a chart shows that has nothing to show."""
    lines = break_text(sentence, size.width, TEXT)
    told = left_block(lines, Point(0, HEADLINE), quiet, layer=Layer.LABELS, whole=sentence)
    return [*title_in(title, size, ink), *told]


def _set(
    lines: list[TextLine] | tuple[TextLine, ...], whole: str, box: Box, look: Lettering, side: Side
) -> list[Shape]:
    shown = "".join(line.text for line in lines)
    tooltip = look.tooltip or (whole if shown.replace(" ", "") != whole.replace(" ", "") else "")
    centre = Point(box.x + box.width / 2, box.y + box.height / 2)
    runs = centred_block(lines, centre, look.colour, layer=Layer.LABELS, element=look.element, whole=whole)
    return [_dressed(run, box, side, tooltip) for run in runs]


def _dressed(run: TextRun, box: Box, side: Side, tooltip: str) -> TextRun:
    x = {"left": box.x, "middle": run.origin.x, "right": box.x + box.width - run.line.width}[side]
    origin = Point(x, run.origin.y)
    return TextRun(origin, run.line, run.colour, run.layer, run.element, tooltip, run.whole)
