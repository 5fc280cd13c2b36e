"""Line boxes: the units of a page, each a line of text or a symbol that is never split across pages."""

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
    """A box of a given height, drawn from its top left; if `link` is not empty, it links to that anchor."""

    width: float
    height: float
    draw: Callable[[Point], list[Shape]]
    link: str = ""


Content: TypeAlias = Callable[[float], list[LineBox]]
"""Returns the line boxes, from top to bottom, of some content for an available width."""


def text(words: str, style: ReportTextStyle = BODY, *, link: str = "", lines: int | None = None) -> Content:
    """Return `words` as plain text without markup, broken into lines; empty if they are blank."""

    def content_boxes(width: float) -> list[LineBox]:
        broken = break_text(words, width, style.size, style.weight, lines)
        return [_line_box(line, words, style, link) for line in broken]

    return content_boxes


def right_aligned(words: str, style: ReportTextStyle = BODY, *, link: str = "") -> Content:
    """Return `words` in one right-aligned line."""

    def content_boxes(width: float) -> list[LineBox]:
        found = text(words, style, link=link, lines=1)(width)
        return [_shift_right(line_box, max(0.0, width - line_box.width)) for line_box in found]

    return content_boxes


def symbol(width: float, height: float, draw: Callable[[Point], list[Shape]], *, link: str = "") -> Content:
    """Return shapes with a fixed size."""
    return lambda _: [LineBox(width, height, draw, link)]


def gap(height: float) -> Content:
    """Return white space."""
    return symbol(0, height, lambda _: [])


def stack(*contents: Content) -> Content:
    """Return contents stacked vertically."""
    return lambda width: [line_box for content in contents for line_box in content(width)]


def total_height(line_boxes: Iterable[LineBox]) -> float:
    """Return the total height of stacked line boxes."""
    return sum(line_box.height for line_box in line_boxes)


def _line_box(line: TextLine, full_text: str, style: ReportTextStyle, link: str) -> LineBox:
    def draw(corner: Point) -> list[Shape]:
        return [*left_block([line], corner, style.colour, layer=Layer.LABELS, full_text=full_text)]

    return LineBox(line.width, font_metrics(style.size, style.weight).line_height, draw, link)


def _shift_right(line_box: LineBox, offset: float) -> LineBox:
    return LineBox(
        line_box.width + offset,
        line_box.height,
        lambda corner: line_box.draw(Point(corner.x + offset, corner.y)),
        line_box.link,
    )
