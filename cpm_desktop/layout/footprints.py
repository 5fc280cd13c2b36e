"""The room that a node occupies, with its name if that is outside the box, and the room for the label of a flow."""

from __future__ import annotations

from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect
from cpm_desktop.model.elements import Flow, Node

NAME_WIDTH = 100.0
"""The width of a name outside its box."""
NAME_HEIGHT = 28.0
"""The height of a name outside its box: two lines and a small margin."""
LETTER_WIDTH = 6.0
"""The usual width of a letter of a label; the layout cannot measure text."""
MAX_LABEL_WIDTH = 110.0
"""The width of labels that are broken into several lines."""
PROBABILITY_LETTERS = 5
"""The letters of a probability after a label."""


def footprint(node: Node, size: Size) -> Rect:
    """Return the area that a node occupies around its centre: names are above decisions and below events."""
    width, height = size.width / 2, size.height / 2
    if node.kind == "step" or not node.name:
        return Rect(-width, -height, width, height)
    wide = max(width, NAME_WIDTH / 2)
    if node.kind in {"decision", "parallel"}:
        return Rect(-wide, -height - NAME_HEIGHT, wide, height)
    return Rect(-wide, -height, wide, height + NAME_HEIGHT)


def estimated_label_width(flow: Flow) -> float:
    """Return about how wide the label of a flow is: its text and probability, or what it carries."""
    letters = len(flow.label) + (PROBABILITY_LETTERS if flow.probability is not None else 0)
    letters = letters or len(", ".join(flow.carries))
    return min(MAX_LABEL_WIDTH, LETTER_WIDTH * letters)
