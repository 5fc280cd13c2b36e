"""Divides one side of a poster among tiles, with cuts that miss steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

from cpm_desktop.model.bands import Span

OFFSET_STEPS = 25
"""How many positions of the tiles are tried; the tiles together are a little larger than the poster."""
CLEARANCE = 2.0
"""The preferred distance of a cut from a step, in points."""
ROUNDING = 1e-6


class TileAxis(NamedTuple):
    """The tiles along one side: the part of the poster that each shows, and the cuts between neighbours."""

    windows: tuple[Span, ...]
    cuts: tuple[float, ...]
    """One cut for each pair of neighbours, inside the overlap that both show."""

    def own_part(self, index: int) -> Span:
        """Return the part between the cuts of a tile."""
        window = self.windows[index]
        start = self.cuts[index - 1] if index else window.start
        end = self.cuts[index] if index < len(self.cuts) else window.end
        return Span(start, end - start)


def divide_among_tiles(extent: Span, window: float, overlap: float, steps: Sequence[Span]) -> TileAxis:
    """Return the tiles for `extent`, each `window` long; neighbours overlap by exactly `overlap`.

    The tiles are moved, and the cuts within the overlaps, so that the cuts divide as few `steps` as possible.
    """
    pitch = window - overlap
    count = max(1, ceil((extent.length - overlap) / pitch - ROUNDING))
    slack = count * pitch + overlap - extent.length
    offsets = [slack * step / (OFFSET_STEPS - 1) for step in range(OFFSET_STEPS)]

    def axis(offset: float) -> TileAxis:
        windows = tuple(Span(extent.start - offset + number * pitch, window) for number in range(count))
        cuts = tuple(_best_cut(Span(after.start, overlap), steps) for after in windows[1:])
        return TileAxis(windows, cuts)

    return min(
        map(axis, offsets), key=lambda found: (_divided(found.cuts, steps), _distance_from_centre(found, extent))
    )


def _best_cut(shared: Span, steps: Sequence[Span]) -> float:
    """Return the place in the overlap that divides the fewest steps, as near as possible to its middle."""
    middle = shared.start + shared.length / 2
    edges = [edge for step in steps for edge in (step.start - CLEARANCE, step.end + CLEARANCE)]
    places = [middle, *(edge for edge in edges if shared.start <= edge <= shared.end)]
    return min(places, key=lambda place: (_divided([place], steps), abs(place - middle)))


def _divided(cuts: Iterable[float], steps: Sequence[Span]) -> int:
    return sum(step.start < cut < step.end for cut in cuts for step in steps)


def _distance_from_centre(axis: TileAxis, extent: Span) -> float:
    start, end = axis.windows[0].start, axis.windows[-1].end
    return abs(start + end - extent.start - extent.end)
