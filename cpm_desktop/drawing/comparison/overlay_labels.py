"""Labels of the overlay beside each added, removed, changed or moved element: a sign and a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import hypot
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.drawing.elements.label_placer import LABEL_GAP, LabelPlacer, LabelPosition
from cpm_desktop.drawing.polylines import midpoint, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width
from cpm_desktop.i18n import comma_list, label_and_value
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.perspectives.overlay import ChangeState, Overlay

TEXT_WIDTH = 150.0
MAX_DIFFERENCES = 3
"""The most differences shown beside an element; further ones are counted, and the tooltip lists all."""
SIGN_SIZE = 13.0
"""Side length of the square with the sign."""
LABEL_PADDING = 4.0
CORNER_INSET = 8.0
"""The distance from the corner of a lane or phase to its label."""
LeaderLine: TypeAlias = tuple[Point, Point]
_LEADER_THRESHOLD = 8.0
"""A label further away than this is connected to its element by a line."""
_DISTANCE_FACTOR = 1.5
"""The cost factor for the distance of a label from its element, compared with callouts, which always have a line."""
_DISTANCES = (5.0, 12.0, 22.0, 36.0, 54.0, 80.0, 110.0, 150.0, 200.0)


class OverlayRow(NamedTuple):
    """The text about one state: its sign, then lines of text."""

    state: ChangeState
    lines: tuple[TextLine, ...]


class OverlayLabel(NamedTuple):
    """The label beside an element."""

    element: str
    rows: tuple[OverlayRow, ...]
    box: Box
    leader: LeaderLine | None
    """The line from the element to the label, if the label is further away."""
    full_text: str
    """The complete text, for the tooltip."""


def overlay_labels(
    scene: Scene, overlay: Overlay, ghosts: Placement, occupied: Iterable[Box]
) -> Iterator[OverlayLabel]:
    """Yield the label of every differing element, connected to it without obstacles.

    No label covers a box, a ghost, a mark, another label, or one of `occupied`. If there is no room for text, only the
    sign is shown.
    """
    elements = [*_labelled_elements(scene, overlay, ghosts)]
    if not elements:
        return
    placer = LabelPlacer(scene, [*_mark_boxes(scene), *occupied], ghosts.is_free)
    for key, areas in elements:
        rows, full_text = _label_rows(scene, overlay, key)
        shown, box = _place_label(placer, ghosts, areas, rows, key in ghosts.lanes or key in ghosts.phases)
        yield OverlayLabel(key, shown, box, _leader_line(ghosts, areas, box), full_text)


def _place_label(
    placer: LabelPlacer, ghosts: Placement, areas: Sequence[Box], rows: tuple[OverlayRow, ...], in_corner: bool
) -> tuple[tuple[OverlayRow, ...], Box]:
    """Return the rows of a label that fit, and their box: preferably one that a line can connect to the element."""
    bare = tuple(OverlayRow(row.state, ()) for row in rows)

    def is_reachable(box: Box) -> bool:
        return any(_is_leader_free(ghosts, area, box) for area in areas)

    for shown in (rows, bare):
        positions = [*_positions(areas, _label_size(shown), in_corner)]
        box = placer.try_place(positions, is_reachable)
        if box is not None:
            return shown, box
    return bare, placer.place(Point(areas[0].x, areas[0].y), positions)


def _mark_boxes(scene: Scene) -> Iterator[Box]:
    for target in scene.annotations:
        for centre in mark_centres(scene, target).values():
            yield with_margin(Box(*centre, 0, 0), MARK_RADIUS + 2)


def _labelled_elements(scene: Scene, overlay: Overlay, ghosts: Placement) -> Iterator[tuple[str, list[Box]]]:
    """Yield the elements with a label, and their areas; an added flow has none if one of its ends is also added."""
    width, height = scene.placement.width, scene.placement.height
    for key, band in ghosts.lanes.items():
        if overlay.states_of(key):
            yield key, [Box(0, band.start, width, band.length)]
    for key, span in scene.placement.phases.items():
        if overlay.states_of(key):
            yield key, [Box(span.start, 0, span.length, height)]
    boxes = {**ghosts.nodes, **scene.placement.nodes}
    yield from ((key, [boxes[key]]) for key in overlay.scenario_with_ghosts.nodes if overlay.states_of(key))
    for flow in scene.scenario.flows.values():
        states = set(overlay.states_of(flow.id))
        if states and not (states == {"added"} and {flow.source, flow.target} & overlay.added):
            yield from _flow_areas(scene, flow.id)


def _flow_areas(scene: Scene, flow_id: str) -> Iterator[tuple[str, list[Box]]]:
    """Yield the areas of a flow: the midpoints of its segments, the longest first."""
    route = scene.placement.route(flow_id)
    if len(route) > 1:
        flow_segments = sorted(segments(route), key=lambda ends: -hypot(ends[1].x - ends[0].x, ends[1].y - ends[0].y))
        yield flow_id, [Box(*midpoint(segment), 0, 0) for segment in flow_segments]


def _label_rows(scene: Scene, overlay: Overlay, key: str) -> tuple[tuple[OverlayRow, ...], str]:
    """Return the label of an element, and its complete text."""
    rows: list[OverlayRow] = []
    texts: list[str] = []
    for state in overlay.states_of(key):
        differences = overlay.changed[key] if state == "changed" else (_state_text(scene, overlay, key, state),)
        texts += differences
        hidden_count = len(differences) - MAX_DIFFERENCES
        shown = (
            (*differences[:MAX_DIFFERENCES], scene.labels.and_more(hidden_count)) if hidden_count > 0 else differences
        )
        lines = tuple(line for text in shown for line in break_text(text, TEXT_WIDTH, SMALL_SIZE, lines=2))
        rows.append(OverlayRow(state, lines))
    return tuple(rows), comma_list(texts)


def _state_text(scene: Scene, overlay: Overlay, key: str, state: ChangeState) -> str:
    """Return the words for a state; removed lanes have no header, so the text includes their names."""
    origin = overlay.moved.get(key) if state == "moved" else None
    lane = overlay.scenario_with_ghosts.lanes.get(key) if state == "removed" else None
    if origin:
        return scene.labels.moved_from.format(home=origin)
    state_label = scene.labels.overlay_states[state]
    return label_and_value(lane.name, state_label) if lane is not None and lane.name else state_label


def _label_size(rows: Iterable[OverlayRow]) -> tuple[float, float]:
    known = list(rows)
    text_width = max(block_width(row.lines) for row in known)
    width = SIGN_SIZE + 2 * LABEL_PADDING + (text_width + LABEL_PADDING if text_width else 0.0)
    return width, sum(max(block_height(row.lines), SIGN_SIZE) for row in known) + 2 * LABEL_PADDING


def _positions(areas: Sequence[Box], size: tuple[float, float], in_corner: bool) -> Iterator[LabelPosition]:
    """Yield possible positions of an element's label, the nearest first; of a lane or phase `in_corner`."""
    if in_corner:
        yield from (place for about in areas for place in _positions_in_corner(about, size))
        return
    for distance in _DISTANCES:
        for order, about in enumerate(areas):
            yield from (
                LabelPosition(_DISTANCE_FACTOR * place.distance + order, place.box)
                for place in _positions_around(about, size, distance)
            )


def _positions_in_corner(about: Box, size: tuple[float, float]) -> Iterator[LabelPosition]:
    """Yield positions along the top of a lane or phase, from its left."""
    for number in range(40):
        yield LabelPosition(number * 4.0, Box(about.x + CORNER_INSET + number * 40.0, about.y + CORNER_INSET, *size))


def _positions_around(about: Box, size: tuple[float, float], distance: float) -> Iterator[LabelPosition]:
    """Yield positions around a box: below it, above it, then right and left of it."""
    width, height = size
    centre = about.x + about.width / 2
    lefts = (about.x, about.x + about.width - width, centre - width / 2, centre + LABEL_GAP, centre - LABEL_GAP - width)
    for y in (about.y + about.height + distance, about.y - distance - height):
        yield from (LabelPosition(distance, Box(x, y, width, height)) for x in lefts)
    for x in (about.x + about.width + distance, about.x - distance - width):
        for y in (about.y, about.y + about.height - height, about.y + (about.height - height) / 2):
            yield LabelPosition(distance + 1, Box(x, y, width, height))


def _leader_line(ghosts: Placement, areas: Iterable[Box], box: Box) -> LeaderLine | None:
    """Return the line from an element to its label if the label is further away and the line crosses no box."""
    about = min(
        areas, key=lambda area: (not _is_leader_free(ghosts, area, box), _line_length(_shortest_line(area, box)))
    )
    line = _shortest_line(about, box)
    return line if _line_length(line) > _LEADER_THRESHOLD and _is_leader_free(ghosts, about, box) else None


def _is_leader_free(ghosts: Placement, about: Box, box: Box) -> bool:
    """Return whether a line can connect an element and its label without crossing a box."""
    (left, right), (top, bottom) = (sorted(ends) for ends in zip(*_shortest_line(about, box), strict=True))
    return ghosts.is_free(left, top, right, bottom)


def _shortest_line(about: Box, box: Box) -> LeaderLine:
    """Return the shortest line from one box to another."""
    start = _nearest_point(about, Point(box.x + box.width / 2, box.y + box.height / 2))
    end = _nearest_point(box, start)
    return _nearest_point(about, end), end


def _line_length(line: LeaderLine) -> float:
    start, end = line
    return hypot(end.x - start.x, end.y - start.y)


def _nearest_point(box: Box, point: Point) -> Point:
    """Return the point of a box that is nearest to another one."""
    return Point(min(max(point.x, box.x), box.x + box.width), min(max(point.y, box.y), box.y + box.height))
