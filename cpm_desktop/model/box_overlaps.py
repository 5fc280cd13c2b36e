"""Which boxes of a layout cover each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

LEAST_OVERLAP = 0.1
"""Boxes that cover each other by less than this along an axis only touch; coordinates are rounded to hundredths."""


def boxes_overlap(one: Box, other: Box) -> bool:
    """Return whether two boxes cover each other; boxes that only touch do not."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > LEAST_OVERLAP and down > LEAST_OVERLAP


def overlapping_boxes(boxes: Mapping[str, Box], among: Iterable[str] | None = None) -> list[tuple[str, str]]:
    """Return the pairs of ids whose boxes overlap. With `among`, at least one of a pair is one of these ids.

    The boxes are swept from left to right, so that only boxes at the same x are compared.
    """
    wanted = boxes.keys() if among is None else set(among)
    pairs: list[tuple[str, str]] = []
    open_ids: list[str] = []
    for key in sorted(boxes, key=lambda one: boxes[one].x):
        box, is_wanted = boxes[key], key in wanted
        open_ids = [other for other in open_ids if boxes[other].x + boxes[other].width > box.x]
        pairs += [
            (other, key) for other in open_ids if (is_wanted or other in wanted) and boxes_overlap(boxes[other], box)
        ]
        open_ids.append(key)
    return pairs


def boxes_in_diagram(scenario: Scenario, node_ids: Iterable[str] | None = None) -> dict[str, Box]:
    """Return the boxes of placed nodes, by default of all, with y from the top of the diagram."""
    tops = {key: span.start for key, span in lane_spans(scenario).items()}
    boxes, nodes = dict(scenario.layout.nodes.items()), dict(scenario.nodes.items())
    shown = boxes if node_ids is None else boxes.keys() & node_ids
    return {key: boxes[key]._replace(y=boxes[key].y + tops[nodes[key].lane]) for key in shown}
