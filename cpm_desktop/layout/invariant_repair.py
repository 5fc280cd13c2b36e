"""Layout invariants restored after every command: every element has a place, and boxes hold their text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.layout.rect import clamped_to_limits
from cpm_desktop.layout.resizing_bands import grown_to_hold
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes

MIN_TOP_DISTANCE = 8.0
"""The distance that a growing box keeps from the top of its lane, if it kept it before."""

LayoutInvariant: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command; returns the latter with one invariant restored."""


def layout_invariants(size_of: SizeOf) -> tuple[LayoutInvariant, ...]:
    """Return the invariants of the layout, in order; `size_of` measures text."""

    def everything_has_a_place(_: Scenario, after: Scenario) -> Scenario:
        return with_missing_places(after, size_of, may_grow_phases=True)

    def boxes_hold_their_text(before: Scenario, after: Scenario) -> Scenario:
        return grown_to_fit_text(before, after, size_of)

    return everything_has_a_place, boxes_hold_their_text


def grown_to_fit_text(before: Scenario, after: Scenario, size_of: SizeOf) -> Scenario:
    """Return `after` with boxes enlarged to fit their names, and lanes and phases enlarged to hold the boxes.

    A box keeps its left end and its middle line, and never shrinks for a shorter name. A node whose kind
    changed gets the size of its new kind around its centre.
    """
    if after.nodes is before.nodes:
        return after
    boxes = {}
    for node in after.nodes.values():
        old, box = before.nodes.get(node.id), after.layout.nodes.get(node.id)
        if old is None or old is node or box is None or (old.name, old.kind) == (node.name, node.kind):
            continue
        fitted = _fitted_box(old, node, box, size_of)
        if fitted != box:
            boxes[node.id] = fitted
    if not boxes:
        return after
    layout = with_changes(after.layout, nodes=dict(after.layout.nodes.with_entries(boxes)))
    return grown_to_hold(with_changes(after, layout=layout), boxes)


def _fitted_box(old: Node, node: Node, box: Box, size_of: SizeOf) -> Box:
    width, height = size_of(node)
    x = box.x
    if node.kind == old.kind:
        width, height = max(width, box.width), max(height, box.height)
    else:
        x = round(box.x + (box.width - width) / 2, 2)
    y = round(box.y + (box.height - height) / 2, 2)
    return clamped_to_limits(Box(x, max(y, min(box.y, MIN_TOP_DISTANCE)), width, height))
