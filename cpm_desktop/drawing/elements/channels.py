"""Channels: a pill with an icon and the channel's name, on the flow that crosses the customer boundary."""

from __future__ import annotations

from cpm_desktop.drawing.elements.channel_icons import ICON_CIRCLES, ICON_LINES
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import SMALL_SIZE, centred_block
from cpm_desktop.i18n import label_and_value
from cpm_desktop.model.layout import Box, Point

PILL_HEIGHT = 20.0
ICON_SIZE = 11.0
_PADDING = 7.0
_GAP = 4.0


def channel_icon(channel: str, corner: Point, size: float, colour: str, element: str) -> list[Shape]:
    """Return the icon of a known channel in a square at `corner`, or a dot for a custom channel."""
    scale = size / 12
    stroke = Stroke(colour, 1.2, cap="round")

    def place(x: float, y: float) -> Point:
        return Point(corner.x + x * scale, corner.y + y * scale)

    if channel not in ICON_LINES:
        dot = Box(corner.x + size / 4, corner.y + size / 4, size / 2, size / 2)
        return [Ellipse(dot, Fill(colour), None, Layer.MARKS, element)]
    shapes: list[Shape] = []
    for x, y, radius in ICON_CIRCLES.get(channel, ()):
        upper = place(x - radius, y - radius)
        shapes.append(Ellipse(Box(*upper, 2 * radius * scale, 2 * radius * scale), None, stroke, Layer.MARKS, element))
    lines = (tuple(place(x, y) for x, y in line) for line in ICON_LINES[channel])
    shapes.extend(Polyline(points, stroke, 0, Layer.MARKS, element) for points in lines)
    return shapes


def channel_pill(scene: Scene, centre: Point, channel: str, element: str) -> list[Shape]:
    """Return a pill centred on `centre` that names `channel`."""
    theme = scene.theme
    text = shape_line(scene.labels.channels.get(channel, channel), SMALL_SIZE)
    width = text.width + ICON_SIZE + _GAP + 2 * _PADDING
    box = Box(centre.x - width / 2, centre.y - PILL_HEIGHT / 2, width, PILL_HEIGHT)
    tooltip = label_and_value(scene.labels.touchpoint, text.text)
    icon = Point(box.x + _PADDING, centre.y - ICON_SIZE / 2)
    middle = Point(box.x + _PADDING + ICON_SIZE + _GAP + text.width / 2, centre.y)
    return [
        Rectangle(
            box, Fill(theme.panel), Stroke(theme.customer_boundary, 1.2), PILL_HEIGHT / 2, Layer.MARKS, element, tooltip
        ),
        *channel_icon(channel, icon, ICON_SIZE, theme.customer_boundary, element),
        *centred_block([text], middle, theme.customer_boundary, layer=Layer.MARKS, element=element),
    ]
