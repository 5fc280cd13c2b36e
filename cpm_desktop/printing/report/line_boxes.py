"""Pieces: what a page is stacked of; a line of text or a sign, which no page break cuts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.text.line import TextLine
from cpm_desktop.drawing.text.metrics import metrics
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import left_block
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.style import BODY, Style


class Piece(NamedTuple):
    """Something of a height that is drawn from its upper left corner, and leads to `link` where that is not empty."""

    width: float
    height: float
    draw: Callable[[Point], list[Shape]]
    link: str = ""


Content: TypeAlias = Callable[[float], list[Piece]]
"""Tells the pieces, from top to bottom, that something takes in a room of a width."""


def text(words: str, style: Style = BODY, *, link: str = "", lines: int | None = None) -> Content:
    """Return `words` as they stand, whatever they are, broken into lines; nothing where they are blank."""

    def pieces(width: float) -> list[Piece]:
        broken = break_text(words, width, style.size, style.weight, lines)
        return [_line(line, words, style, link) for line in broken]

    return pieces


def right(words: str, style: Style = BODY, *, link: str = "") -> Content:
    """Return `words` in one line that ends at the right."""

    def pieces(width: float) -> list[Piece]:
        found = text(words, style, link=link, lines=1)(width)
        return [_moved(piece, max(0.0, width - piece.width)) for piece in found]

    return pieces


def sign(width: float, height: float, draw: Callable[[Point], list[Shape]], *, link: str = "") -> Content:
    """Return shapes of a size that does not depend on the room for them."""
    return lambda _: [Piece(width, height, draw, link)]


def gap(height: float) -> Content:
    """Return white space."""
    return sign(0, height, lambda _: [])


def stacked(*contents: Content) -> Content:
    """Return contents below each other."""
    return lambda width: [piece for content in contents for piece in content(width)]


def height_of(pieces: Iterable[Piece]) -> float:
    """Return how tall pieces below each other are."""
    return sum(piece.height for piece in pieces)


def _line(line: TextLine, whole: str, style: Style, link: str) -> Piece:
    def draw(corner: Point) -> list[Shape]:
        return [*left_block([line], corner, style.colour, layer=Layer.LABELS, whole=whole)]

    return Piece(line.width, metrics(style.size, style.weight).line_height, draw, link)


def _moved(piece: Piece, across: float) -> Piece:
    return Piece(
        piece.width + across,
        piece.height,
        lambda corner: piece.draw(Point(corner.x + across, corner.y)),
        piece.link,
    )
