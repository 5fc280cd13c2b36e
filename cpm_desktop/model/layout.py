"""Where a scenario is drawn: the numbers that a file keeps apart from what the process says.

One coordinate system for everything, in units of 1/96 inch: x grows to the right from where the phases begin (lane
headers lie left of it), y downwards from the top of the first lane (phase headers lie above it).
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BeforeValidator, FailFast, Field, Strict
from pydantic_core import PydanticCustomError

from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import FrozenModel

MAX_COORDINATE = 100_000_000
"""No coordinate lies further out than this."""


def _round_to_hundredths(number: float) -> float:
    """Return `number` as the file writes it, so that what is drawn and what is saved are the same."""
    return round(number, 2) + 0.0


Coordinate = Annotated[
    float, Strict(), Field(ge=-MAX_COORDINATE, le=MAX_COORDINATE), AfterValidator(_round_to_hundredths)
]
Length = Annotated[float, Strict(), Field(ge=0.01, le=MAX_COORDINATE), AfterValidator(_round_to_hundredths)]


def _require_list(numbers: object) -> object:
    """Refuse an object with named coordinates, which pydantic takes for a named tuple: a file has lists alone."""
    if isinstance(numbers, dict):
        raise PydanticCustomError("tuple_type", "Input should be a list of numbers")
    return numbers


class Point(NamedTuple):
    """A place in the diagram."""

    x: Coordinate
    y: Coordinate


class Box(NamedTuple):
    """A rectangle; in a file `y` counts from the top of the node's own lane, in a placement from the diagram's."""

    x: Coordinate
    y: Coordinate
    width: Length
    height: Length


Bends = Annotated[tuple[Annotated[Point, BeforeValidator(_require_list)], ...], FailFast()]


class Layout(FrozenModel):
    """The placed part of a scenario; whatever is missing here is placed automatically."""

    nodes: FrozenMap[Annotated[Box, BeforeValidator(_require_list)]] = FrozenMap()
    flows: FrozenMap[Bends] = FrozenMap()
    """The bends that a person has placed, from source to target; other flows are routed automatically."""
    lanes: FrozenMap[Length] = FrozenMap()
    """Heights."""
    phases: FrozenMap[Length] = FrozenMap()
    """Widths."""
