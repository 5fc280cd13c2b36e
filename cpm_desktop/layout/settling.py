"""What a layout promises after every command: everything has a place, and boxes hold their text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.layout.rect import within_limits
from cpm_desktop.layout.resizing_bands import holding
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import changed

EDGE = 8.0
"""A box that grows keeps at least this from the top of its lane, if it did so before."""

SettlingRule: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command; returns the latter with one promise restored."""


def settling_rules(size_of: SizeOf) -> tuple[SettlingRule, ...]:
    """Return the rules of the layout, in order; `size_of` measures text."""

    def everything_has_a_place(_: Scenario, after: Scenario) -> Scenario:
        return completed(after, size_of, phases_grow=True)

    def boxes_hold_their_text(before: Scenario, after: Scenario) -> Scenario:
        return grown_with_text(before, after, size_of)

    return everything_has_a_place, boxes_hold_their_text


def grown_with_text(before: Scenario, after: Scenario, size_of: SizeOf) -> Scenario:
    """Return `after` with larger boxes where the name outgrew the box, and lanes and phases that hold them.

    A box keeps its left end and its middle line, and never shrinks for a shorter name. A node of another kind takes
    the size of that kind around its middle.
    """
    if after.nodes is before.nodes:
        return after
    boxes = {}
    for node in after.nodes.values():
        old, box = before.nodes.get(node.id), after.layout.nodes.get(node.id)
        if old is None or old is node or box is None or (old.name, old.kind) == (node.name, node.kind):
            continue
        fitted = _fitted(old, node, box, size_of)
        if fitted != box:
            boxes[node.id] = fitted
    if not boxes:
        return after
    layout = changed(after.layout, nodes=dict(after.layout.nodes.merged(boxes)))
    return holding(changed(after, layout=layout), boxes)


def _fitted(old: Node, node: Node, box: Box, size_of: SizeOf) -> Box:
    width, height = size_of(node)
    x = box.x
    if node.kind == old.kind:
        width, height = max(width, box.width), max(height, box.height)
    else:
        x = round(box.x + (box.width - width) / 2, 2)
    y = round(box.y + (box.height - height) / 2, 2)
    return within_limits(Box(x, max(y, min(box.y, EDGE)), width, height))
