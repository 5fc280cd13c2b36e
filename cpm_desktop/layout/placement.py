"""The placement of one scenario: where each element is drawn, in the coordinates of the diagram."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from cpm_desktop.layout.routing.parallel_flows import shared_routes, with_routed_flows_only
from cpm_desktop.layout.routing.routes import Routes
from cpm_desktop.layout.routing.routing_diff import changed_keys
from cpm_desktop.layout.routing.routing_input import RIGHT_MARGIN, RoutingInput
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.bands import Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Point


class Size(NamedTuple):
    """Width and height."""

    width: float
    height: float


SizeOf: TypeAlias = Callable[[Node], Size]
"""Returns the smallest box that holds a node's text; provided by the drawing, which can measure text."""

Route: TypeAlias = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target; its segments are axis-aligned."""


def _no_preview(_: Mapping[str, Box]) -> Mapping[str, Route]:
    return {}


@dataclass(frozen=True, slots=True)
class Placement:
    """Absolute geometry of a scenario: the place of every node, lane and phase. Routes are calculated on request."""

    lanes: Mapping[str, Span]
    """The span of each lane along y."""
    phases: Mapping[str, Span]
    """The span of each phase along x."""
    nodes: Mapping[str, Box]
    """The box of each node, with y from the top of the diagram."""
    width: float
    """The distance from x = 0 to the right end of lanes and phases."""
    height: float
    """The distance from y = 0 to the bottom of the last lane."""
    route: Callable[[str], Route]
    """Returns the route of the flow with this id; calculated once, then cached."""
    preview_routes: Callable[[Mapping[str, Box]], Mapping[str, Route]] = _no_preview
    """Returns the routes, by flow id, of all flows at the given nodes with the given boxes; used while dragging."""
    routes: Routes | None = field(default=None, repr=False, compare=False)
    """The routes, which `compute_placement` reuses for the next placement."""

    def warm_up(self) -> None:
        """Prepare now what all routes need, instead of when the first route is requested."""
        if self.routes is not None:
            self.routes.warm_up()

    def is_free(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether an area overlaps no node's box, so that a label fits there."""
        return self.routes is None or TrackedObstacleQuery(self.routes.obstacle_map).is_free(left, top, right, bottom)


def compute_placement(scenario: Scenario, previous: Placement | None = None) -> Placement:
    """Return the placement of `scenario`, whose layout must be complete (see `cpm_desktop.layout.completion`).

    If the placement of an earlier state is given, unchanged parts are reused: boxes as the same objects, and routes
    with no change nearby. The result equals one calculated without it. This function may run in another thread while
    the previous placement calculates more routes.
    """
    lanes, phases = lane_spans(scenario), phase_spans(scenario)
    known = previous.routes if previous else None
    nodes = _absolute_boxes(scenario, lanes, known.routing_input if known else None)
    end = max((span.end for span in phases.values()), default=0.0)
    if not phases:
        end = max((box.x + box.width for box in nodes.values()), default=0.0) + RIGHT_MARGIN
    end = round(end, 2)
    height = max((band.end for band in lanes.values()), default=0.0)
    shared = shared_routes(scenario)
    routes = Routes(RoutingInput(with_routed_flows_only(scenario, shared), lanes, nodes, end, height), shared)
    if known is not None:
        routes.reuse_from(known)
    return Placement(lanes, phases, nodes, end, height, routes.route, routes.preview_routes, routes)


def _absolute_boxes(scenario: Scenario, lanes: Mapping[str, Span], previous: RoutingInput | None) -> Mapping[str, Box]:
    """Return the box of each node in the coordinates of the diagram; unchanged boxes are the same objects as before."""
    tops = {lane_id: band.start for lane_id, band in lanes.items()}
    placed = scenario.layout.nodes
    known: dict[str, Box] = {}
    to_check: Iterable[str] = scenario.nodes
    if previous is not None:
        known = dict(previous.nodes)
        if previous.lanes == lanes:
            before = previous.scenario
            moved = scenario.nodes.keys() & changed_keys(before.layout.nodes, placed)
            to_check = moved.union(changed_keys(before.nodes, scenario.nodes))
    boxes = dict(known)
    for node_id in to_check:
        x, y, width, height = placed[node_id]
        box = Box(x, round(tops[scenario.nodes[node_id].lane] + y, 2), width, height)
        if known.get(node_id) != box:
            boxes[node_id] = box
    return {node_id: boxes[node_id] for node_id in scenario.nodes}
