"""A placement: where everything in one scenario is drawn, in the coordinates of the diagram."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Point


class Size(NamedTuple):
    """Width and height."""

    width: float
    height: float


SizeOf: TypeAlias = Callable[[Node], Size]
"""The smallest box that holds a node's text; given by the drawing, which alone can measure text."""

Route: TypeAlias = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target; segments are at right angles."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Absolute geometry of a scenario. Every node, lane and phase has its place; routes are made when asked for."""

    lanes: Mapping[str, Span]
    """Where each lane lies along y."""
    phases: Mapping[str, Span]
    """Where each phase lies along x."""
    nodes: Mapping[str, Box]
    """The box of each node, with y from the top of the diagram."""
    width: float
    """From x = 0 to the right end of lanes and phases."""
    height: float
    """From y = 0 to the foot of the last lane."""
    route: Callable[[str], Route]
    """Return the route of the flow with this id; found once, then remembered."""
