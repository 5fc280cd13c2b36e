"""Sizes of nodes: the smallest box that holds the name."""

from __future__ import annotations

from functools import lru_cache

from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import BODY_SIZE, block_height, block_width
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Node

VALUE_BAR_WIDTH = 7.0
"""Width of the bar that shows the value class of a step."""
PADDING_X = 9.0
PADDING_Y = 9.0
MIN_STEP_SIZE = Size(112.0, 52.0)
"""The smallest step."""
STEP_WIDTHS = (112.0, 136.0, 168.0, 208.0)
"""Possible widths of a step: the first that holds its name in the lines allowed for this width."""
MAX_LINES_BY_WIDTH = (3, 3, 4, 100)
GATEWAY_SIZE = Size(40.0, 40.0)
EVENT_SIZE = Size(28.0, 28.0)


def node_size(node: Node) -> Size:
    """Return the smallest box that holds the name of `node`, in diagram units; gateways and events have one size."""
    if node.kind == "step":
        return _step_size(node.name)
    return GATEWAY_SIZE if node.kind in {"decision", "parallel"} else EVENT_SIZE


def step_text_width(step_width: float) -> float:
    """Return the width available for text in a step that is `step_width` wide."""
    return step_width - VALUE_BAR_WIDTH - 2 * PADDING_X


def step_name_lines(name: str, step_width: float) -> tuple[TextLine, ...]:
    """Return the name of a step, broken to fit a box of `step_width`."""
    return break_text(name, step_text_width(step_width), BODY_SIZE)


@lru_cache(maxsize=65_536)
def _step_size(name: str) -> Size:
    for width, most in zip(STEP_WIDTHS, MAX_LINES_BY_WIDTH, strict=True):
        lines = step_name_lines(name, width)
        broken_word = sum(len(line.text.split()) for line in lines) > len(name.split())
        if (len(lines) <= most and not broken_word) or width == STEP_WIDTHS[-1]:
            break
    room = max(width, block_width(lines) + VALUE_BAR_WIDTH + 2 * PADDING_X)
    return Size(round(room, 2), round(max(MIN_STEP_SIZE.height, block_height(lines) + 2 * PADDING_Y), 2))
