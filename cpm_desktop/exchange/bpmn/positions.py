"""Turns the positions of a BPMN diagram into a layout: where they are sound, they stay; other elements are placed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.exchange.bpmn.lanes import is_vertical
from cpm_desktop.exchange.bpmn.source import MAX_SOURCE_COORDINATE, Bounds, SourceModel
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import Size, SizeOf
from cpm_desktop.layout.room import with_room_made
from cpm_desktop.model.bands import DEFAULT_LANE_HEIGHT, Span, lane_spans
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.value import with_changes

LEAST_PLACED_SHARE = 0.5
"""With a smaller share of nodes with positions, the whole process is laid out."""
MOST_MISSING = 500
"""With more nodes without positions, the whole process is laid out."""
MOST_OVERLAPPING_SHARE = 0.34
"""With a larger share of overlapping nodes, the positions are not sound."""
MOST_CROWDED_SHARE = 0.05
"""With a larger share of nodes that overlap because they need more width here, the diagram is stretched."""
STRETCHES = (1.0, 1.2, 1.4, 1.7, 2.0, 2.5)
FLOW_LENGTH = 24.0
"""The room that a box needs for the flow to the next box."""
LEFT_MARGIN = 32.0
MIN_NODE_WIDTH = 112.0
LEAST_Y = 8.0
LANE_PADDING = 20.0
STALE_DISTANCE = 12.0
"""The largest distance of the end of an edge from its shape."""
TURNED_SCALE = 1.5
"""The stretching along the flow of diagrams that run from top to bottom, because boxes are wider than high."""


def with_source_positions(scenario: Scenario, model: SourceModel, size_of: SizeOf, report: ImportReport) -> Scenario:
    """Return `scenario` with the positions of the source; no boxes overlap."""
    for stretch in STRETCHES:
        frame = _Frame(scenario, model, stretch)
        placed = frame.boxes(size_of)
        overlapping = {key for pair in overlapping_boxes(frame.in_diagram(placed)) for key in pair}
        if len(overlapping) <= MOST_CROWDED_SHARE * len(placed):
            break
    missing = [key for key in scenario.nodes if key not in placed]
    if not placed or len(missing) > min(MOST_MISSING, LEAST_PLACED_SHARE * len(scenario.nodes)):
        return _laid_out(scenario, model, size_of, report, translate("Import", "most elements have no usable position"))
    if frame.count_overlapping(placed) > max(4, MOST_OVERLAPPING_SHARE * len(placed)):
        return _laid_out(
            scenario, model, size_of, report, translate("Import", "many elements cover each other in the source")
        )
    lanes = {
        key: max([frame.bands[key].length, *(box.y + box.height + LANE_PADDING for box in placed_in)])
        for key, placed_in in _by_lane(scenario, placed).items()
    }
    raw = with_changes(scenario, layout=Layout(nodes=placed, lanes=lanes))
    for key in missing:
        node = scenario.nodes[key]
        what = translate("Import", "placed automatically")
        report.guess(key, node.name, what, translate("Import", "it has no usable position"))
    result = with_room_made(with_changes(scenario, layout=Layout()), with_missing_places(raw, size_of), missing)
    if overlapping_boxes(boxes_in_diagram(result)):
        return _laid_out(
            scenario, model, size_of, report, translate("Import", "many elements cover each other in the source")
        )
    moved = {key for key, box in result.layout.nodes.items() if placed.get(key) != box}
    bends = frame.bends(result, moved, report)
    return with_changes(result, layout=with_changes(result.layout, flows=bends))


def _laid_out(scenario: Scenario, model: SourceModel, size_of: SizeOf, report: ImportReport, why: str) -> Scenario:
    if scenario.nodes:
        report.guess(model.title, "", translate("Import", "laid out automatically"), why)
    return with_changes(scenario, layout=compute_layout(scenario, size_of))


def _by_lane(scenario: Scenario, boxes: Mapping[str, Box]) -> dict[str, list[Box]]:
    found: dict[str, list[Box]] = {key: [] for key in scenario.lanes}
    for key, box in boxes.items():
        found[scenario.nodes[key].lane].append(box)
    return found


class _Frame:
    """The rectangles of the source, turned so that the flow runs from left to right."""

    def __init__(self, scenario: Scenario, model: SourceModel, stretch: float) -> None:
        self._scenario, self._model, self._stretch = scenario, model, stretch
        self._is_turned = is_vertical(model)
        self._bounds = {key: self._turned(bounds) for key, bounds in model.bounds.items()}
        lefts = [self._bounds[key].middle.x * stretch for key in scenario.nodes if key in self._bounds]
        self._left = min(lefts, default=0.0) - LEFT_MARGIN - MIN_NODE_WIDTH / 2
        self.bands = {key: self._band(key) for key in scenario.lanes}

    def _turned(self, bounds: Bounds) -> Bounds:
        if not self._is_turned:
            return bounds
        x, y, width, height = bounds
        return Bounds((y + height / 2) * TURNED_SCALE - width / 2, x + width / 2 - height / 2, width, height)

    def _band(self, lane: str) -> Span:
        """Return the vertical interval of a lane in the source; without a shape, the interval of its nodes."""
        source = self._model.bounds.get(lane)
        if source is not None:
            return Span(source.x, source.width) if self._is_turned else Span(source.y, source.height)
        inside = [
            self._bounds[key] for key, node in self._scenario.nodes.items() if node.lane == lane and key in self._bounds
        ]
        if not inside:
            return Span(0.0, DEFAULT_LANE_HEIGHT)
        top = min(bounds.y for bounds in inside) - LANE_PADDING
        bottom = max(bounds.y + bounds.height for bounds in inside) + LANE_PADDING
        return Span(top, max(DEFAULT_LANE_HEIGHT, bottom - top))

    def boxes(self, size_of: SizeOf) -> dict[str, Box]:
        """Return the boxes of the nodes with a position in their lane, with y from the top of the lane."""
        found = {
            key: self._box(key, node.lane, size_of(node), node.kind == "step")
            for key, node in self._scenario.nodes.items()
        }
        return {key: box for key, box in found.items() if box is not None}

    def count_overlapping(self, node_ids: Iterable[str]) -> int:
        """Return how many of the nodes overlap another one in the source."""
        boxes = {key: Box(*self._model.bounds[key]) for key in node_ids}
        return len({key for pair in overlapping_boxes(boxes) for key in pair})

    def _box(self, key: str, lane: str, needed: Size, is_step: bool) -> Box | None:
        bounds, band = self._bounds.get(key), self.bands[lane]
        if bounds is None:
            return None
        middle = bounds.middle
        if not band.start - STALE_DISTANCE <= middle.y <= band.end + STALE_DISTANCE:
            return None
        width = max(needed.width, bounds.width) if is_step else needed.width
        height = max(needed.height, bounds.height) if is_step else needed.height
        top = max(LEAST_Y, middle.y - band.start - height / 2)
        return Box(round(middle.x * self._stretch - width / 2 - self._left, 2), round(top, 2), width, height)

    def in_diagram(self, boxes: Mapping[str, Box]) -> dict[str, Box]:
        """Return boxes with room for a flow beside each, with the lanes far below each other."""
        tops, top = {}, 0.0
        for key, band in self.bands.items():
            tops[key] = top
            top += band.length + 10_000
        return {
            key: box._replace(y=box.y + tops[self._scenario.nodes[key].lane], width=box.width + FLOW_LENGTH)
            for key, box in boxes.items()
        }

    def bends(self, result: Scenario, moved: set[str], report: ImportReport) -> dict[str, tuple[Point, ...]]:
        """Return the bends of the flows whose edges still fit their nodes."""
        tops = {key: span.start for key, span in lane_spans(result).items()}
        boxes = boxes_in_diagram(result)
        found = {}
        for key, flow in result.flows.items():
            points = self._model.waypoints.get(key, ())
            if flow.source not in result.nodes or flow.target not in result.nodes or len(points) < 3 or self._is_turned:
                continue
            if not self._fits(flow.source, points[0]) or not self._fits(flow.target, points[-1]):
                what, why = (
                    translate("Import", "bends"),
                    translate("Import", "the ends of the edge are away from its shapes"),
                )
                report.drop(key, flow.label, what, why)
                continue
            if flow.source in moved or flow.target in moved:
                continue
            bands = {result.nodes[flow.source].lane, result.nodes[flow.target].lane}
            inner = [self._bend(point, bands, tops) for point in points[1:-1]]
            if all(point is not None for point in inner):
                ends = [boxes[flow.source], boxes[flow.target]]
                found[key] = tuple(_snapped(point, ends) for point in inner if point is not None)
        return found

    def _fits(self, node: str, end: Point) -> bool:
        bounds = self._bounds.get(node)
        if bounds is None:
            return False
        x, y, width, height = bounds
        near = Bounds(x - STALE_DISTANCE, y - STALE_DISTANCE, width + 2 * STALE_DISTANCE, height + 2 * STALE_DISTANCE)
        return near.contains(end)

    def _bend(self, point: Point, lanes: set[str], tops: Mapping[str, float]) -> Point | None:
        """Return a bend in the coordinates of the diagram; None outside of the lanes of the flow."""
        if not abs(point.x) <= MAX_SOURCE_COORDINATE:
            return None
        for lane in lanes:
            band = self.bands[lane]
            if band.start <= point.y <= band.end:
                return Point(
                    round(point.x * self._stretch - self._left, 2), round(tops[lane] + point.y - band.start, 2)
                )
        return None


def _snapped(point: Point, ends: Iterable[Box]) -> Point:
    """Return a bend level with the centre of a box at an end of its flow, if it nearly is."""
    x, y = point
    for box in ends:
        middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
        x = middle_x if abs(x - middle_x) <= STALE_DISTANCE else x
        y = middle_y if abs(y - middle_y) <= STALE_DISTANCE else y
    return Point(round(x, 2), round(y, 2))
