"""The area that a node occupies: its box, and its name if that is drawn outside the box."""

from __future__ import annotations

from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect
from cpm_desktop.model.elements import Node

NAME_WIDTH = 100.0
"""The width of a name outside its box."""
NAME_HEIGHT = 28.0
"""The height of a name outside its box: two lines and a small margin."""


def footprint(node: Node, size: Size) -> Rect:
    """Return the area that a node occupies around its centre: names are above decisions and below events."""
    width, height = size.width / 2, size.height / 2
    if node.kind == "step" or not node.name:
        return Rect(-width, -height, width, height)
    wide = max(width, NAME_WIDTH / 2)
    if node.kind in {"decision", "parallel"}:
        return Rect(-wide, -height - NAME_HEIGHT, wide, height)
    return Rect(-wide, -height, wide, height + NAME_HEIGHT)
