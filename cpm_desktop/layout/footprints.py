"""How much room a node takes: its box, and the name beside it where the box cannot hold it."""

from __future__ import annotations

from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect
from cpm_desktop.model.elements import Node

NAME_WIDTH = 100.0
"""The width of a name outside its box."""
NAME_HEIGHT = 28.0
"""The height of a name outside its box: two lines, and a little air."""


def footprint(node: Node, size: Size) -> Rect:
    """Return the room that a node takes around its middle: names stand above decisions and below events."""
    width, height = size.width / 2, size.height / 2
    if node.kind == "step" or not node.name:
        return Rect(-width, -height, width, height)
    wide = max(width, NAME_WIDTH / 2)
    if node.kind in {"decision", "parallel"}:
        return Rect(-wide, -height - NAME_HEIGHT, wide, height)
    return Rect(-wide, -height, wide, height + NAME_HEIGHT)
