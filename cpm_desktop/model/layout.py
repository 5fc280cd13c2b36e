"""The drawing of a scenario: coordinates and sizes, stored apart from the process itself.

There is one coordinate system in units of 1/96 inch. x grows to the right from the left edge of the first phase (lane
headers are left of it). y grows downwards from the top of the first lane (phase headers are above it).
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BeforeValidator, FailFast, Field, Strict
from pydantic_core import PydanticCustomError

from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import FrozenModel

MAX_COORDINATE = 100_000_000
"""The largest absolute value of a coordinate."""


def _round_to_hundredths(number: float) -> float:
    """Return `number` as written to the file, so that the drawing matches the saved file."""
    return round(number, 2) + 0.0


Coordinate = Annotated[
    float, Strict(), Field(ge=-MAX_COORDINATE, le=MAX_COORDINATE), AfterValidator(_round_to_hundredths)
]
Length = Annotated[float, Strict(), Field(ge=0.01, le=MAX_COORDINATE), AfterValidator(_round_to_hundredths)]


def _require_list(numbers: object) -> object:
    """Reject an object with named coordinates.

    Pydantic accepts it for a named tuple, but the file format allows lists only.
    """
    if isinstance(numbers, dict):
        raise PydanticCustomError("tuple_type", "Input should be a list of numbers")
    return numbers


class Point(NamedTuple):
    """A position in the diagram."""

    x: Coordinate
    y: Coordinate


class Box(NamedTuple):
    """A rectangle.

    In a file, `y` is relative to the top of the node's lane; in a placement, to the top of the diagram.
    """

    x: Coordinate
    y: Coordinate
    width: Length
    height: Length


Bends = Annotated[tuple[Annotated[Point, BeforeValidator(_require_list)], ...], FailFast()]


class Layout(FrozenModel):
    """Positions and sizes stored in the file. Elements without an entry are placed automatically."""

    nodes: FrozenMap[Annotated[Box, BeforeValidator(_require_list)]] = FrozenMap()
    flows: FrozenMap[Bends] = FrozenMap()
    """Bends placed by the user, from source to target. Other flows are routed automatically."""
    lanes: FrozenMap[Length] = FrozenMap()
    """Lane heights."""
    phases: FrozenMap[Length] = FrozenMap()
    """Phase widths."""
