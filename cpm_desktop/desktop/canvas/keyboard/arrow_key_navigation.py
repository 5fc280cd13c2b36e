"""Navigation along the flows with the arrow keys."""

from __future__ import annotations

from typing import Literal, TypeAlias

from cpm_desktop.desktop.canvas.scene.placement_queries import centre
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario

ArrowDirection: TypeAlias = Literal["onward", "back", "up", "down"]


def node_in_direction(scenario: Scenario, placement: Placement, node_id: str, direction: ArrowDirection) -> str | None:
    """Return the node in the direction of an arrow key: the next or previous one, or the nearest above or below.

    Of several next or previous nodes, return the one whose flow is first in document order; without one, None.
    """
    if direction in {"onward", "back"}:
        for flow in scenario.flows_by_element.get(node_id, ()):
            own_end, other_end = (flow.source, flow.target) if direction == "onward" else (flow.target, flow.source)
            if own_end == node_id and other_end in scenario.nodes and other_end != node_id:
                return other_end
        return None
    origin = centre(placement.nodes[node_id])
    sign = -1 if direction == "up" else 1
    distances = {
        other: (abs(target.x - origin.x) + abs(target.y - origin.y), other)
        for other, box in placement.nodes.items()
        if (target := centre(box)) and (target.y - origin.y) * sign > 1 and other != node_id
    }
    return min(distances, key=lambda other: distances[other]) if distances else None
