"""The signs of a diagram as they stand in its registers: the same shapes, colours and numbers."""

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
from cpm_desktop.printing.report.line_boxes import Content, Piece, gap, sign, stacked, text
from cpm_desktop.printing.report.style import CELL, THEME, Style

DISC = 18.0
NUMBER = 8.6
ICON = 9.0
BAR_WIDTH, BAR_HEIGHT = 40.0, 4.5
WORST = 10


def annotation_sign(scene: Scene, annotation: Annotation, link: str) -> Content:
    """Return the mark of an annotation as on the diagram."""
    words = mark_text(scene, annotation)
    number = shape_line(words, NUMBER - 0.9 * max(len(words) - 2, 0), "bold")

    def draw(corner: Point) -> list[Shape]:
        centre = _centre(corner)
        return [
            *mark_symbol(annotation.kind, centre, scene.theme.annotations[annotation.kind], scene.theme.paper),
            *centred_block([number], centre, scene.theme.on_mark, layer=Layer.MARKS),
        ]

    return sign(DISC, DISC, draw, link=link)


def handoff_sign(number: int, link: str, *, carried: bool) -> Content:
    """Return the disc of a handoff; one that the customer carries is hollow, for it has none on the diagram."""
    ground = THEME.paper if carried else THEME.handoff
    ink = THEME.boundary if carried else THEME.on_mark
    outline = Stroke(THEME.boundary if carried else THEME.handoff, 1)
    line = shape_line(str(number), NUMBER - 0.9 * max(len(str(number)) - 2, 0), "bold")

    def draw(corner: Point) -> list[Shape]:
        disc = Box(corner.x + 0.5, corner.y + 0.5, DISC - 1, DISC - 1)
        return [
            Ellipse(disc, Fill(ground), outline, Layer.MARKS),
            *centred_block([line], _centre(corner), ink, layer=Layer.MARKS),
        ]

    return sign(DISC, DISC, draw, link=link)


def severity_bar(severity: int | None, colour: str) -> Content:
    """Return how severe something is, as a bar and as a number; nothing where nobody has said."""
    if severity is None:
        return gap(0)

    def draw(corner: Point) -> list[Shape]:
        whole = Box(corner.x, corner.y + 4, BAR_WIDTH, BAR_HEIGHT)
        share = Box(whole.x, whole.y, BAR_WIDTH * severity / WORST, BAR_HEIGHT)
        ground, front = Fill(THEME.header), Fill(colour)
        return [
            Rectangle(whole, ground, None, BAR_HEIGHT / 2, Layer.GRID),
            Rectangle(share, front, None, BAR_HEIGHT / 2, Layer.LINES),
        ]

    return stacked(
        sign(BAR_WIDTH, BAR_HEIGHT + 6, draw),
        text(translate("Report", "{severity} of {worst}").format(severity=severity, worst=WORST), CELL),
    )


def channel_name(scene: Scene, channel: str | None, style: Style = CELL) -> Content:
    """Return the icon and the name of a channel."""
    if not channel:
        return gap(0)
    name = text(scene.words.channels.get(channel, channel), style)
    indent = ICON + 5

    def pieces(width: float) -> list[Piece]:
        lines = name(width - indent)
        return [_with_icon(piece, channel if order == 0 else "", indent) for order, piece in enumerate(lines)]

    return pieces


def _with_icon(piece: Piece, channel: str, indent: float) -> Piece:
    """Return a line of a channel's name, moved to the right, with the icon before it if it is the first."""

    def draw(corner: Point) -> list[Shape]:
        top = Point(corner.x, corner.y + (piece.height - ICON) / 2)
        icon = channel_icon(channel, top, ICON, THEME.boundary, "") if channel else []
        return [*icon, *piece.draw(Point(corner.x + indent, corner.y))]

    return Piece(piece.width + indent, piece.height, draw)


def _centre(corner: Point) -> Point:
    return Point(corner.x + DISC / 2, corner.y + DISC / 2)
