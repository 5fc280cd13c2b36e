"""A spatial index of flows: which flows may have a route in an area."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.layout.rect import Rect, bounding_rect, inflated, rect_of
from cpm_desktop.layout.routing.obstacles import ObstacleGrid
from cpm_desktop.layout.routing.routing_input import RoutingInput
from cpm_desktop.model.elements import Flow

REGION_MARGIN = 96.0
"""How far the region of a flow extends beyond its ends. Routes that leave their region ignore the flows there."""


def region_of(routing_input: RoutingInput, flow: Flow) -> Rect | None:
    """Return the area in which the route of a flow is expected; None for a flow between two lanes."""
    ends = [rect_of(routing_input.nodes[end]) for end in (flow.source, flow.target) if end in routing_input.nodes]
    if not ends:
        return None
    left, top, right, bottom = bounding_rect(ends)
    for end in (flow.source, flow.target):
        band = routing_input.band(end)
        if band is not None:
            top, bottom = min(top, band.end), max(bottom, band.start)
    for x, y in routing_input.scenario.layout.flows.get(flow.id, ()):
        left, top, right, bottom = min(left, x), min(top, y), max(right, x), max(bottom, y)
    return inflated(Rect(left, top, right, bottom), REGION_MARGIN)


class FlowIndex:
    """The regions of flows. Immutable; `with_flows_changed` returns a changed copy that shares the unchanged parts."""

    def __init__(self) -> None:
        self.regions: dict[str, Rect] = {}
        self._grid = ObstacleGrid(())
        self._flows_at: dict[Rect, tuple[str, ...]] = {}

    @classmethod
    def from_input(cls, routing_input: RoutingInput) -> FlowIndex:
        """Return the index of all flows that have an end at a node."""
        return cls().with_flows_changed(routing_input, routing_input.scenario.flows)

    def with_flows_changed(self, routing_input: RoutingInput, flow_ids: Iterable[str]) -> FlowIndex:
        """Return the index for another input, in which only these flows have other regions or do not exist."""
        result = FlowIndex()
        result.regions, result._flows_at = dict(self.regions), dict(self._flows_at)
        removed, added = [], []
        for flow_id in flow_ids:
            before = result.regions.pop(flow_id, None)
            flow = routing_input.scenario.flows.get(flow_id)
            after = None if flow is None else region_of(routing_input, flow)
            if before is not None and _without_flow(result._flows_at, before, flow_id):
                removed.append(before)
            if after is not None:
                result.regions[flow_id] = after
                if after not in result._flows_at:
                    added.append(after)
                result._flows_at[after] = (*result._flows_at.get(after, ()), flow_id)
        result._grid = self._grid.with_rects_moved(removed, added)
        return result

    def flows_in(self, area: Rect) -> set[str]:
        """Return the flows whose region overlaps `area`."""
        flows_at = self._flows_at
        return {flow_id for region in set(self._grid.areas_in(*area)) for flow_id in flows_at[region]}


def _without_flow(flows_at: dict[Rect, tuple[str, ...]], region: Rect, flow_id: str) -> bool:
    """Remove a flow from `flows_at`; return whether it was the last one with this region."""
    others = tuple(other for other in flows_at[region] if other != flow_id)
    if others:
        flows_at[region] = others
    else:
        del flows_at[region]
    return not others
