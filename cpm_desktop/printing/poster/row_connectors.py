"""Row connectors: letters where a flow ends at the edge of one row and continues in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import ascii_uppercase

from cpm_desktop.drawing.polylines import segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK_SIZE, centred_block
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

PILL_HEIGHT = 15.0
"""The height of a letter's pill, in diagram units."""


def connector_shapes(scene: Scene, rows: Sequence[DiagramViewport]) -> list[Shape]:
    """Return the letters of all flows that are cut between two rows, in points, the same at both ends."""
    shapes: list[Shape] = []
    places = [
        (before, after, y)
        for before, after in pairwise(rows)
        for y in sorted({*_cut_heights(scene, before.area.x + before.area.width)})
    ]
    for number, (before, after, y) in enumerate(places):
        letters = connector_letters(number)
        for row, x in ((before, before.area.x + before.area.width), (after, after.area.x)):
            shapes += _pill(letters, row.map_to_page(Box(x, y, 0, 0)), row.scale)
    return shapes


def connector_letters(number: int) -> str:
    """Return the letters of a number from 0: A to Z, then AA to AZ and so on."""
    letters = ascii_uppercase[number % 26]
    return letters if number < 26 else connector_letters(number // 26 - 1) + letters


def _cut_heights(scene: Scene, x: float) -> Iterator[float]:
    """Yield the y of each horizontal segment of a flow that a vertical cut at `x` divides."""
    for flow in scene.scenario.flows:
        for start, end in segments(scene.placement.route(flow)):
            if min(start.x, end.x) < x < max(start.x, end.x):
                yield round(start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x), 1)


def _pill(letters: str, place: Box, scale: float) -> list[Shape]:
    line = shape_line(letters, MARK_SIZE * scale, "bold")
    height = PILL_HEIGHT * scale
    width = max(height, line.width + 6 * scale)
    box = Box(place.x - width / 2, place.y - height / 2, width, height)
    return [
        Rectangle(box, Fill(THEME.paper), Stroke(THEME.accent, scale), height / 2, Layer.MARKS),
        *centred_block([line], Point(place.x, place.y), THEME.accent, layer=Layer.MARKS),
    ]
