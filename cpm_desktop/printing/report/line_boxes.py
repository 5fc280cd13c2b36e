"""Pieces: what a page is stacked of; a line of text or a sign, which no page break cuts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import left_block
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.style import BODY, ReportTextStyle


class LineBox(NamedTuple):
    """Something of a height that is drawn from its upper left corner, and leads to `link` where that is not empty."""

    width: float
    height: float
    draw: Callable[[Point], list[Shape]]
    link: str = ""


Content: TypeAlias = Callable[[float], list[LineBox]]
"""Tells the pieces, from top to bottom, that something takes in a room of a width."""


def text(words: str, style: ReportTextStyle = BODY, *, link: str = "", lines: int | None = None) -> Content:
    """Return `words` as they stand, whatever they are, broken into lines; nothing where they are blank."""

    def pieces(width: float) -> list[LineBox]:
        broken = break_text(words, width, style.size, style.weight, lines)
        return [_line_box(line, words, style, link) for line in broken]

    return pieces


def right_aligned(words: str, style: ReportTextStyle = BODY, *, link: str = "") -> Content:
    """Return `words` in one line that ends at the right."""

    def pieces(width: float) -> list[LineBox]:
        found = text(words, style, link=link, lines=1)(width)
        return [_shift_right(piece, max(0.0, width - piece.width)) for piece in found]

    return pieces


def symbol(width: float, height: float, draw: Callable[[Point], list[Shape]], *, link: str = "") -> Content:
    """Return shapes of a size that does not depend on the room for them."""
    return lambda _: [LineBox(width, height, draw, link)]


def gap(height: float) -> Content:
    """Return white space."""
    return symbol(0, height, lambda _: [])


def stack(*contents: Content) -> Content:
    """Return contents below each other."""
    return lambda width: [piece for content in contents for piece in content(width)]


def total_height(line_boxes: Iterable[LineBox]) -> float:
    """Return how tall pieces below each other are."""
    return sum(piece.height for piece in line_boxes)


def _line_box(line: TextLine, whole: str, style: ReportTextStyle, link: str) -> LineBox:
    def draw(corner: Point) -> list[Shape]:
        return [*left_block([line], corner, style.colour, layer=Layer.LABELS, full_text=whole)]

    return LineBox(line.width, font_metrics(style.size, style.weight).line_height, draw, link)


def _shift_right(line_box: LineBox, offset: float) -> LineBox:
    return LineBox(
        line_box.width + offset,
        line_box.height,
        lambda corner: line_box.draw(Point(corner.x + offset, corner.y)),
        line_box.link,
    )
