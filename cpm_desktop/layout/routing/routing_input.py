"""The situation: everything that routes are a function of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, rect_of
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, NodeKind
from cpm_desktop.model.layout import Box

RIGHT_MARGIN = 40.0
"""The room right of the last box where no phase says how wide the diagram is."""
FRAME_MARGIN = 24.0
"""The room that flows have around a box that lies at the edge of the diagram or beyond it."""


@dataclass(frozen=True, slots=True)
class RoutingInput:
    """A scenario and where its lanes and nodes lie. Whoever moves a node makes another one."""

    scenario: Scenario
    lanes: Mapping[str, Span]
    nodes: Mapping[str, Box]
    width: float
    height: float

    def band(self, end: str) -> Span | None:
        """Return the band of a lane at which a flow ends, or None where it ends at a node."""
        return None if end in self.nodes else self.lanes[end]

    def endpoint(self, node_id: str) -> Endpoint:
        """Return a node as a flow sees it."""
        return Endpoint(self.scenario.nodes[node_id].kind, rect_of(self.nodes[node_id]))

    def has_automatic_route(self, flow: Flow) -> bool:
        """Return whether a flow joins two nodes and has no bends placed by hand: its sides are ours to choose."""
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
"""Nodes that flows meet at the middle of a side alone."""


class Endpoint(NamedTuple):
    """A node as a flow sees it."""

    kind: NodeKind
    area: Rect
