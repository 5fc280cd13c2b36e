"""Writes the diagram interchange of a scenario: a shape for each pool, lane, node and note, an edge for each flow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from lxml import etree

from cpm_desktop.exchange.bpmn.vocabulary import BPMNDI, DC, DI
from cpm_desktop.exchange.xml_text import format_number
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.layout import Box, Point

POOL_HEADER = 30.0
LANE_HEADER = 30.0
LEFT = 160.0
TOP = 80.0
POOL_DISTANCE = 40.0
NOTE_SIZE = (160.0, 60.0)
NOTE_DISTANCE = 20.0


class DiagramWriter:
    """Adds shapes and edges to a plane. Coordinates of the diagram are moved right and down of the pool headers."""

    def __init__(self, plane: etree._Element, placement: Placement, pool_tops: Iterable[float]) -> None:
        self._plane, self._placement = plane, placement
        self._pool_tops = sorted(pool_tops)[1:]
        boxes = placement.nodes.values()
        self._left = LEFT - min([0.0, *(box.x for box in boxes)])
        self._right = max([placement.width, 400.0, *(box.x + box.width for box in boxes)]) + 20

    def add_pool(self, element: str, first_lane: str, last_lane: str) -> None:
        """Add the frame around lanes."""
        top, end = self._placement.lanes[first_lane].start, self._placement.lanes[last_lane].end
        self._add_band(element, top, end, POOL_HEADER + LANE_HEADER)

    def add_lane(self, element: str, lane: str) -> None:
        """Add the band of a lane within its pool."""
        span = self._placement.lanes[lane]
        self._add_band(element, span.start, span.end, LANE_HEADER)

    def add_node(self, element: str, node: str) -> None:
        """Add the box of a node."""
        self._add_shape(element, self._node_box(node))

    def add_note(self, element: str, number: int) -> Point:
        """Add a text annotation below the pools; return the middle of its top."""
        width, height = NOTE_SIZE
        y = self._y(self._placement.height) + POOL_DISTANCE
        box = Box(self._left + number * (width + NOTE_DISTANCE), y, width, height)
        self._add_shape(element, box)
        return Point(box.x + width / 2, y)

    def add_flow(self, element: str, flow: str) -> None:
        """Add the route of a flow."""
        points = [Point(x + self._left, self._y(y)) for x, y in self._placement.route(flow)]
        self.add_edge(element, points)

    def add_edge(self, element: str, points: Iterable[Point]) -> None:
        """Add an edge with at least two waypoints."""
        edge = etree.SubElement(self._plane, f"{{{BPMNDI}}}BPMNEdge", id=f"{element}_di", bpmnElement=element)
        corners = list(points)
        corners = corners if len(corners) > 1 else [*corners, *corners] or [Point(0, 0), Point(0, 0)]
        for x, y in corners:
            etree.SubElement(edge, f"{{{DI}}}waypoint", x=format_number(x), y=format_number(y))

    def middle(self, key: str) -> Point | None:
        """Return the middle of a node, of the route of a flow, or of the header of a lane."""
        if key in self._placement.nodes:
            x, y, width, height = self._node_box(key)
            return Point(x + width / 2, y + height / 2)
        if key in self._placement.lanes:
            span = self._placement.lanes[key]
            return Point(self._left, self._y(span.start) + span.length / 2)
        return None

    def middle_of_flow(self, flow: str) -> Point:
        """Return the middle of the longest segment of a flow."""
        route = self._placement.route(flow)
        if len(route) < 2:
            return Point(self._left, TOP)
        one, other = max(pairwise(route), key=lambda ends: abs(ends[0].x - ends[1].x) + abs(ends[0].y - ends[1].y))
        return Point((one.x + other.x) / 2 + self._left, (self._y(one.y) + self._y(other.y)) / 2)

    def _node_box(self, node: str) -> Box:
        x, y, width, height = self._placement.nodes[node]
        return Box(x + self._left, self._y(y), width, height)

    def _y(self, y: float) -> float:
        """Return a y with the distances between the pools above it."""
        return y + TOP + POOL_DISTANCE * sum(1 for top in self._pool_tops if top <= y + 0.005)

    def _add_band(self, element: str, start: float, end: float, header: float) -> None:
        top = self._y(start)
        box = Box(self._left - header, top, self._right + header, end - start)
        self._add_shape(element, box, {"isHorizontal": "true"})

    def _add_shape(self, element: str, box: Box, attributes: Mapping[str, str] | None = None) -> None:
        shape = etree.SubElement(
            self._plane, f"{{{BPMNDI}}}BPMNShape", {"id": f"{element}_di", "bpmnElement": element, **(attributes or {})}
        )
        values = zip(("x", "y", "width", "height"), map(format_number, box), strict=True)
        etree.SubElement(shape, f"{{{DC}}}Bounds", dict(values))
