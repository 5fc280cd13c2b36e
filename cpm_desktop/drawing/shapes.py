"""Simple shapes: everything that a painter needs to draw a diagram on screen, on paper or into a file.

Coordinates are those of the diagram (1/96 inch, y downwards). Colours are `#RRGGBB`. Shapes come in paint order within
a layer; layers are painted from the lowest number to the highest.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal, TypeAlias

from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.model.layout import Box, Point


class Layer(IntEnum):
    """The layers of a drawing, from the lowest to the highest."""

    BACKGROUND = 0
    GRID = 1
    LINES = 2
    FLOWS = 3
    NODES = 4
    LABELS = 5
    MARKS = 6
    HEADERS = 7


@dataclass(frozen=True, slots=True)
class Stroke:
    """The style of an outline: width in diagram units, `dash` as lengths on, off, on …, ends `round` or `flat`."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()
    cap: Literal["flat", "round"] = "flat"


@dataclass(frozen=True, slots=True)
class Fill:
    """The style of an area: one colour, and diagonal stripes of `hatch` over it to make it distinct without colour."""

    colour: str
    hatch: str | None = None


HATCH_SPACING = 5.0
"""Distance between the stripes of a hatch, measured along x; stripes rise to the right at 45°."""
HATCH_WIDTH = 2.0
"""Width of a stripe of a hatch, measured across it."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle, with corners rounded by `radius`."""

    box: Box
    fill: Fill | None = None
    stroke: Stroke | None = None
    radius: float = 0
    layer: Layer = Layer.NODES
    element: str = ""
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse that fills its box."""

    box: Box
    fill: Fill | None = None
    stroke: Stroke | None = None
    layer: Layer = Layer.NODES
    element: str = ""
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline through `points`."""

    points: tuple[Point, ...]
    fill: Fill | None = None
    stroke: Stroke | None = None
    layer: Layer = Layer.NODES
    element: str = ""
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Polyline:
    """An open line through `points`, its corners rounded by `radius`."""

    points: tuple[Point, ...]
    stroke: Stroke
    radius: float = 0
    layer: Layer = Layer.FLOWS
    element: str = ""
    tooltip: str = ""


PathCommand: TypeAlias = (
    tuple[Literal["M", "L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)


@dataclass(frozen=True, slots=True)
class PathShape:
    """Lines and cubic curves in absolute coordinates: M x y, L x y, C x1 y1 x2 y2 x y, Z."""

    commands: tuple[PathCommand, ...]
    fill: Fill | None = None
    stroke: Stroke | None = None
    layer: Layer = Layer.NODES
    element: str = ""
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class TextRun:
    """One line of text with its baseline starting at `origin`; already shaped, so that all painters draw the same."""

    origin: Point
    line: TextLine
    colour: str
    layer: Layer = Layer.LABELS
    element: str = ""
    tooltip: str = ""
    full_text: str = ""
    """The text of which this line is a part; consecutive runs with the same full text are searchable as one."""


Shape: TypeAlias = Rectangle | Ellipse | Polygon | Polyline | PathShape | TextRun
