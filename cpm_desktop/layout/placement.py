"""A placement: where everything in one scenario is drawn, in the coordinates of the diagram."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from cpm_desktop.layout.routing.routes import Routes
from cpm_desktop.layout.routing.routing_diff import changed_keys
from cpm_desktop.layout.routing.routing_input import RIGHT_MARGIN, RoutingInput
from cpm_desktop.layout.routing.tracked_query import TrackedObstacleQuery
from cpm_desktop.model.bands import Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Point


class Size(NamedTuple):
    """Width and height."""

    width: float
    height: float


SizeOf: TypeAlias = Callable[[Node], Size]
"""The smallest box that holds a node's text; given by the drawing, which alone can measure text."""

Route: TypeAlias = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target; segments are at right angles."""


def _no_preview(_: Mapping[str, Box]) -> Mapping[str, Route]:
    return {}


@dataclass(frozen=True, slots=True)
class Placement:
    """Absolute geometry of a scenario. Every node, lane and phase has its place; routes are made when asked for."""

    lanes: Mapping[str, Span]
    """Where each lane lies along y."""
    phases: Mapping[str, Span]
    """Where each phase lies along x."""
    nodes: Mapping[str, Box]
    """The box of each node, with y from the top of the diagram."""
    width: float
    """From x = 0 to the right end of lanes and phases."""
    height: float
    """From y = 0 to the foot of the last lane."""
    route: Callable[[str], Route]
    """Return the route of the flow with this id; found once, then remembered."""
    preview_routes: Callable[[Mapping[str, Box]], Mapping[str, Route]] = _no_preview
    """Return the routes, by flow id, of all flows at some nodes while these lie in other boxes: for drags."""
    routes: Routes | None = field(default=None, repr=False, compare=False)
    """What `place` keeps from one placement to the next."""

    def warm_up(self) -> None:
        """Find out now what every route needs to know, else when the first is asked for."""
        if self.routes is not None:
            self.routes.warm_up()

    def is_free(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Tell whether no node's box meets an area: where a label may go."""
        return self.routes is None or TrackedObstacleQuery(self.routes.port_assignment.obstacle_map).is_free(
            left, top, right, bottom
        )


def compute_placement(scenario: Scenario, previous: Placement | None = None) -> Placement:
    """Return where everything in `scenario` lies; its layout must be complete (see `completion`).

    With the placement of an earlier state, what did not change is taken over: the boxes as the same objects, and the
    routes that nothing came near. The result is the same as without. It may run in another thread while that placement
    is asked for more routes.
    """
    lanes, phases = lane_spans(scenario), phase_spans(scenario)
    known = previous.routes if previous else None
    nodes = _absolute_boxes(scenario, lanes, known.routing_input if known else None)
    end = max((span.end for span in phases.values()), default=0.0)
    if not phases:
        end = max((box.x + box.width for box in nodes.values()), default=0.0) + RIGHT_MARGIN
    end = round(end, 2)
    height = max((band.end for band in lanes.values()), default=0.0)
    routes = Routes(RoutingInput(scenario, lanes, nodes, end, height))
    if known is not None:
        routes.reuse_from(known)
    return Placement(lanes, phases, nodes, end, height, routes.route, routes.preview_routes, routes)


def _absolute_boxes(scenario: Scenario, lanes: Mapping[str, Span], previous: RoutingInput | None) -> Mapping[str, Box]:
    """Return the box of each node in the coordinates of the diagram; boxes that stay are the same objects as before."""
    tops = {lane_id: band.start for lane_id, band in lanes.items()}
    placed = scenario.layout.nodes
    known: dict[str, Box] = {}
    doubtful: Iterable[str] = scenario.nodes
    if previous is not None:
        known = dict(previous.nodes)
        if previous.lanes == lanes:
            before = previous.scenario
            moved = scenario.nodes.keys() & changed_keys(before.layout.nodes, placed)
            doubtful = moved.union(changed_keys(before.nodes, scenario.nodes))
    boxes = dict(known)
    for node_id in doubtful:
        x, y, width, height = placed[node_id]
        box = Box(x, round(tops[scenario.nodes[node_id].lane] + y, 2), width, height)
        if known.get(node_id) != box:
            boxes[node_id] = box
    return {node_id: boxes[node_id] for node_id in scenario.nodes}
