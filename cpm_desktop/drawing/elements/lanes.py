"""Draws lanes, phases and the lines between them."""

from __future__ import annotations

from cpm_desktop.drawing.colour_classes import UNREACHABLE
from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, has_emotion_curve
from cpm_desktop.drawing.elements.emotion_scale import emotion_scale_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, TITLE_SIZE, block_height, centred_block, left_block
from cpm_desktop.i18n import comma_list
from cpm_desktop.model.elements import Lane, Phase
from cpm_desktop.model.layout import Box, Point

LANE_HEADER_WIDTH = 132.0
"""Width of the headers left of the lanes."""
PHASE_HEADER_HEIGHT = 34.0
"""Height of the headers above the phases."""
LINE_PITCH = 4.0
"""The distance between lines of interaction and visibility on the same border."""
_PADDING = 12.0


def lane_band_shapes(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the background of a lane with the hairline at its bottom."""
    theme, band = scene.theme, scene.placement.lanes[lane.id]
    order = list(scene.scenario.lanes).index(lane.id)
    colour = theme.customer_lane if lane.kind == "customer" else theme.lanes[order % 2]
    box = Box(0, band.start, scene.placement.width, band.length)
    foot = (Point(0, band.end), Point(scene.placement.width, band.end))
    return [
        Rectangle(box, Fill(colour), None, 0, Layer.BACKGROUND, lane.id),
        Polyline(foot, Stroke(theme.hairline, 1), 0, Layer.BACKGROUND, lane.id),
    ]


def lane_header_shapes(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the header of a lane: its name and its subtitle, left of x = 0."""
    theme, band = scene.theme, scene.placement.lanes[lane.id]
    ground = theme.customer_header if lane.kind == "customer" else theme.header
    box = Box(-LANE_HEADER_WIDTH, band.start, LANE_HEADER_WIDTH, band.length)
    room = LANE_HEADER_WIDTH - 2 * _PADDING
    name = break_text(lane.name, room, TITLE_SIZE, "bold") if lane.name else ()
    subtitle = break_text(lane_subtitle(scene, lane), room, SMALL_SIZE)
    foot_height = emotion_strip(scene, lane).length if has_emotion_curve(scene, lane) else 0.0
    top = band.start + max(6.0, (band.length - foot_height - block_height(name) - block_height(subtitle)) / 2)
    left = -LANE_HEADER_WIDTH + _PADDING
    edge = (Point(0, band.start), Point(0, band.end))
    foot = (Point(-LANE_HEADER_WIDTH, band.end), Point(0, band.end))
    line = Stroke(theme.hairline, 1)
    return [
        Rectangle(box, Fill(ground), None, 0, Layer.HEADERS, lane.id, lane.persona.goal),
        Polyline(edge, line, 0, Layer.HEADERS, lane.id),
        Polyline(foot, line, 0, Layer.HEADERS, lane.id),
        *left_block(name, Point(left, top), theme.ink, layer=Layer.HEADERS, element=lane.id, full_text=lane.name),
        *left_block(
            subtitle, Point(left, top + block_height(name)), theme.secondary, layer=Layer.HEADERS, element=lane.id
        ),
        *emotion_scale_shapes(scene, lane, left),
    ]


def lane_subtitle(scene: Scene, lane: Lane) -> str:
    """Return the second line of a lane's header: its persona or kind, then its distance from the customer.

    Words that the name of the lane already contains are left out.
    """
    kind = scene.labels.lane_kinds[lane.kind]
    subtitle = lane.persona.name or (comma_list((kind, scene.labels.automated)) if lane.automated else kind)
    subtitle = "" if subtitle.casefold() == lane.name.strip().casefold() else subtitle
    if scene.options.colours != "sight" or scene.marks.customer_distances is None or lane.kind == "customer":
        return subtitle
    distance = scene.marks.customer_distances.lanes.get(lane.id)
    far = scene.labels.distance_classes[UNREACHABLE] if distance is None else scene.labels.lane_distance(distance)
    return comma_list(filter(None, (subtitle, far)))


def phase_header_shapes(scene: Scene, phase: Phase) -> list[Shape]:
    """Return the header of a phase, above y = 0."""
    theme, span = scene.theme, scene.placement.phases[phase.id]
    box = Box(span.start, -PHASE_HEADER_HEIGHT, span.length, PHASE_HEADER_HEIGHT)
    line = Stroke(theme.hairline, 1)
    name = break_text(phase.name, max(span.length - 8, 20), TITLE_SIZE, "bold", 2) if phase.name else ()
    centre = Point(span.start + span.length / 2, -PHASE_HEADER_HEIGHT / 2)
    right = (Point(span.end, -PHASE_HEADER_HEIGHT + 8), Point(span.end, -8))
    foot = (Point(span.start, 0), Point(span.end, 0))
    return [
        Rectangle(box, Fill(theme.panel), None, 0, Layer.HEADERS, phase.id, phase.name),
        Polyline(right, line, 0, Layer.HEADERS, phase.id),
        Polyline(foot, line, 0, Layer.HEADERS, phase.id),
        *centred_block(name, centre, theme.ink, layer=Layer.HEADERS, element=phase.id, full_text=phase.name),
    ]


def phase_border_shapes(scene: Scene, phase: Phase) -> list[Shape]:
    """Return the dotted line at the end of a phase, through all lanes."""
    end = scene.placement.phases[phase.id].end
    stroke = Stroke(scene.theme.hairline, 1, (2, 4))
    return [Polyline((Point(end, 0), Point(end, scene.placement.height)), stroke, 0, Layer.GRID, phase.id)]


def service_line_shapes(scene: Scene) -> list[Shape]:
    """Return the lines of interaction, visibility and internal interaction, without their names (see `line_labels`).

    Lines on the same border of a lane are drawn side by side.
    """
    drawn: list[str] = []
    lines: list[Shape] = []
    for lane, _name, stroke in service_strokes(scene):
        if lane is not None:
            y = scene.placement.lanes[lane].end + drawn.count(lane) * LINE_PITCH
            lines.append(Polyline((Point(0, y), Point(scene.placement.width, y)), stroke, 0, Layer.LINES))
            drawn.append(lane)
    return lines


def service_strokes(scene: Scene) -> list[tuple[str | None, str, Stroke]]:
    """Return for each line the lane above it (None if it is absent), its name, and its stroke."""
    marks, theme, labels = scene.marks, scene.theme, scene.labels
    return [
        (marks.interaction_line, labels.line_of_interaction, Stroke(theme.customer_boundary, 1.5, (8, 5))),
        (marks.visibility_line, labels.line_of_visibility, Stroke(theme.line_of_visibility, 1.8, (0.1, 5), "round")),
        (
            marks.internal_line,
            labels.line_of_internal_interaction,
            Stroke(theme.line_of_internal_interaction, 1.3, (10, 4, 2, 4)),
        ),
    ]
