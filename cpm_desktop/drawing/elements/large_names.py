"""Names of steps as large as their boxes allow, for diagrams that are shown very small."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.node_sizes import VALUE_BAR_WIDTH
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import BODY_SIZE, block_height, block_width, centred_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Step
from cpm_desktop.model.layout import Point

LARGEST_SIZE = 30.0
"""The largest size of a name, in diagram units per em."""
_PADDING = 2.0


def largest_useful_size(zoom: float) -> float:
    """Return the largest size of names at a zoom: on the screen, no name is larger than at 100 %."""
    return float(min(LARGEST_SIZE, ceil(BODY_SIZE / zoom)))


def large_name_shapes(scene: Scene, step: Step, largest: float, ink: str | None = None) -> list[Shape]:
    """Return the name of a step in the largest size up to `largest` that fits into its box without breaking a word."""
    box, theme = scene.placement.nodes[step.id], scene.theme
    area = Size(box.width - VALUE_BAR_WIDTH - 2 * _PADDING, box.height - 2 * _PADDING)
    lines = large_name_lines(step.name, area, largest)
    centre = Point(box.x + (box.width + VALUE_BAR_WIDTH) / 2, box.y + box.height / 2)
    runs = centred_block(lines, centre, ink or theme.ink, layer=Layer.NODES, element=step.id, full_text=step.name)
    return dimmed_shapes(runs, theme) if scene.is_dimmed(step.id) else [*runs]


@lru_cache(maxsize=16_384)
def large_name_lines(name: str, area: Size, largest: float = LARGEST_SIZE) -> tuple[TextLine, ...]:
    """Return the lines of a name in the largest size up to `largest` that fits into `area`, or in the usual size."""
    width, height = area
    size = largest
    while size > BODY_SIZE:
        lines = break_text(name, width, size)
        is_whole = sum(len(line.text.split()) for line in lines) <= len(name.split())
        if is_whole and block_width(lines) <= width and block_height(lines) <= height:
            return lines
        size -= 1
    return break_text(name, width, BODY_SIZE)
