"""The symbols of a diagram in registers and tables: the same shapes, colours and numbers."""

from __future__ import annotations

from cpm_desktop.drawing.elements.annotations import mark_symbol, mark_text
from cpm_desktop.drawing.elements.channels import channel_icon
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.line_boxes import Content, LineBox, gap, stack, symbol, text
from cpm_desktop.printing.report.style import CELL, THEME, ReportTextStyle

DISC_DIAMETER = 18.0
NUMBER_SIZE = 8.6
ICON_SIZE = 9.0
BAR_WIDTH, BAR_HEIGHT = 40.0, 4.5
MAX_SEVERITY = 10


def annotation_symbol(scene: Scene, annotation: Annotation, link: str) -> Content:
    """Return the mark of an annotation as on the diagram."""
    words = mark_text(scene, annotation)
    number = shape_line(words, NUMBER_SIZE - 0.9 * max(len(words) - 2, 0), "bold")

    def draw(corner: Point) -> list[Shape]:
        centre = _disc_centre(corner)
        return [
            *mark_symbol(annotation.kind, centre, scene.theme.annotations[annotation.kind], scene.theme.paper),
            *centred_block([number], centre, scene.theme.on_mark, layer=Layer.MARKS),
        ]

    return symbol(DISC_DIAMETER, DISC_DIAMETER, draw, link=link)


def handoff_symbol(label: str, link: str, *, is_customer_carried: bool) -> Content:
    """Return the disc of a handoff; the disc of a handoff carried by the customer is hollow."""
    ground = THEME.paper if is_customer_carried else THEME.handoff
    ink = THEME.customer_boundary if is_customer_carried else THEME.on_mark
    outline = Stroke(THEME.customer_boundary if is_customer_carried else THEME.handoff, 1)
    line = shape_line(label, NUMBER_SIZE - 0.9 * max(len(label) - 2, 0), "bold")

    def draw(corner: Point) -> list[Shape]:
        disc = Box(corner.x + 0.5, corner.y + 0.5, DISC_DIAMETER - 1, DISC_DIAMETER - 1)
        return [
            Ellipse(disc, Fill(ground), outline, Layer.MARKS),
            *centred_block([line], _disc_centre(corner), ink, layer=Layer.MARKS),
        ]

    return symbol(DISC_DIAMETER, DISC_DIAMETER, draw, link=link)


def severity_bar(severity: int | None, colour: str) -> Content:
    """Return a severity as a bar and a number; empty if it is not set."""
    if severity is None:
        return gap(0)

    def draw(corner: Point) -> list[Shape]:
        whole = Box(corner.x, corner.y + 4, BAR_WIDTH, BAR_HEIGHT)
        share = Box(whole.x, whole.y, BAR_WIDTH * severity / MAX_SEVERITY, BAR_HEIGHT)
        ground, front = Fill(THEME.header), Fill(colour)
        return [
            Rectangle(whole, ground, None, BAR_HEIGHT / 2, Layer.GRID),
            Rectangle(share, front, None, BAR_HEIGHT / 2, Layer.LINES),
        ]

    return stack(
        symbol(BAR_WIDTH, BAR_HEIGHT + 6, draw),
        text(translate("Report", "{severity} of {worst}").format(severity=severity, worst=MAX_SEVERITY), CELL),
    )


def channel_label(scene: Scene, channel: str | None, style: ReportTextStyle = CELL) -> Content:
    """Return the icon and the name of a channel."""
    if not channel:
        return gap(0)
    name = text(scene.labels.channels.get(channel, channel), style)
    indent = ICON_SIZE + 5

    def line_boxes(width: float) -> list[LineBox]:
        lines = name(width - indent)
        return [_with_icon(line_box, channel if index == 0 else "", indent) for index, line_box in enumerate(lines)]

    return line_boxes


def _with_icon(line_box: LineBox, channel: str, indent: float) -> LineBox:
    """Return a line of a channel's name, moved to the right, with the icon before it if it is the first."""

    def draw(corner: Point) -> list[Shape]:
        top = Point(corner.x, corner.y + (line_box.height - ICON_SIZE) / 2)
        icon = channel_icon(channel, top, ICON_SIZE, THEME.customer_boundary, "") if channel else []
        return [*icon, *line_box.draw(Point(corner.x + indent, corner.y))]

    return LineBox(line_box.width + indent, line_box.height, draw)


def _disc_centre(corner: Point) -> Point:
    return Point(corner.x + DISC_DIAMETER / 2, corner.y + DISC_DIAMETER / 2)
