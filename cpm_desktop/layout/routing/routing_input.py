"""The routing input: everything that routes depend on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cpm_desktop.layout.lane_interior import interior_at
from cpm_desktop.layout.rect import Rect, rect_of
from cpm_desktop.layout.routing.port import Interval
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, NodeKind
from cpm_desktop.model.layout import Box

RIGHT_MARGIN = 40.0
"""The room right of the last box if no phase determines the width of the diagram."""
FRAME_MARGIN = 24.0
"""The room for flows around a box at the edge of the diagram or beyond it."""


@dataclass(frozen=True, slots=True)
class RoutingInput:
    """A scenario and the places of its lanes and nodes. Immutable; moving a node creates another input."""

    scenario: Scenario
    lanes: Mapping[str, Span]
    nodes: Mapping[str, Box]
    width: float
    height: float
    _endpoints: dict[str, Endpoint] = field(init=False, repr=False, compare=False, default_factory=dict)

    def band(self, end: str) -> Span | None:
        """Return the band of a lane at which a flow ends, or None where it ends at a node."""
        return None if end in self.nodes else self.lanes[end]

    def endpoint(self, node_id: str) -> Endpoint:
        """Return the kind and area of a node."""
        endpoint = self._endpoints.get(node_id)
        if endpoint is None:
            endpoint = Endpoint(self.scenario.nodes[node_id].kind, rect_of(self.nodes[node_id]))
            self._endpoints[node_id] = endpoint
        return endpoint

    def interior_at(self, y: float) -> Interval:
        """Return the part of a lane in which a flow at `y` runs along the lane; outside of all lanes, everything."""
        for lane_id, span in self.lanes.items():
            if span.start <= y <= span.end:
                return Interval(*interior_at(self.scenario.lanes[lane_id], span, y))
        return Interval(float("-inf"), float("inf"))

    def has_automatic_route(self, flow: Flow) -> bool:
        """Return whether a flow connects two nodes and has no manual bends, so that the router chooses its sides."""
        return flow.source in self.nodes and flow.target in self.nodes and not self.scenario.layout.flows.get(flow.id)

    def frame(self, bounds: Rect | None) -> Rect:
        """Return the area that no flow leaves, given the bounds of all boxes."""
        if bounds is None:
            return Rect(0.0, 0.0, self.width, self.height)
        left, top, right, bottom = bounds
        width = self.width if self.scenario.phases else round(right + RIGHT_MARGIN, 2)
        return Rect(
            min(0.0, left - FRAME_MARGIN),
            min(0.0, top - FRAME_MARGIN),
            max(width, right + FRAME_MARGIN),
            max(self.height, bottom + FRAME_MARGIN),
        )


CENTRE_PORTS_ONLY: frozenset[NodeKind] = frozenset({"decision", "parallel", "start", "end"})
"""The kinds of node that flows meet only at the middle of a side."""


class Endpoint(NamedTuple):
    """The kind and area of a node at which a flow ends."""

    kind: NodeKind
    area: Rect
