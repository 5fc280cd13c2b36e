"""The situation: everything that routes are a function of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.layout.rect import Area, area_of
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, NodeKind
from cpm_desktop.model.layout import Box

MARGIN = 40.0
"""The room right of the last box where no phase says how wide the diagram is."""
OUTSKIRTS = 24.0
"""The room that flows have around a box that lies at the edge of the diagram or beyond it."""


@dataclass(frozen=True, slots=True)
class Situation:
    """A scenario and where its lanes and nodes lie. Whoever moves a node makes another one."""

    scenario: Scenario
    lanes: Mapping[str, Span]
    nodes: Mapping[str, Box]
    width: float
    height: float

    def band(self, end: str) -> Span | None:
        """Return the band of a lane at which a flow ends, or None where it ends at a node."""
        return None if end in self.nodes else self.lanes[end]

    def stop(self, node_id: str) -> Stop:
        """Return a node as a flow sees it."""
        return Stop(self.scenario.nodes[node_id].kind, area_of(self.nodes[node_id]))

    def is_routed(self, flow: Flow) -> bool:
        """Return whether a flow joins two nodes and has no bends placed by hand: its sides are ours to choose."""
        return flow.source in self.nodes and flow.target in self.nodes and not self.scenario.layout.flows.get(flow.id)

    def frame(self, bounds: Area | None) -> Area:
        """Return the area that no flow leaves, given the bounds of all boxes."""
        if bounds is None:
            return Area(0.0, 0.0, self.width, self.height)
        left, top, right, bottom = bounds
        width = self.width if self.scenario.phases else round(right + MARGIN, 2)
        return Area(
            min(0.0, left - OUTSKIRTS),
            min(0.0, top - OUTSKIRTS),
            max(width, right + OUTSKIRTS),
            max(self.height, bottom + OUTSKIRTS),
        )


POINTED: frozenset[NodeKind] = frozenset({"decision", "parallel", "start", "end"})
"""Nodes that flows meet at the middle of a side alone."""


class Stop(NamedTuple):
    """A node as a flow sees it."""

    kind: NodeKind
    area: Area
