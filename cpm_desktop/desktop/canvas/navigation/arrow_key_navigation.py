"""Walking along the flow with the arrow keys."""

from __future__ import annotations

from typing import Literal, TypeAlias

from cpm_desktop.desktop.canvas.scene.placement_queries import centre
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario

ArrowDirection: TypeAlias = Literal["onward", "back", "up", "down"]


def node_in_direction(scenario: Scenario, placement: Placement, node_id: str, direction: ArrowDirection) -> str | None:
    """Return the node that an arrow key leads to: the next or the last one on the flow, or the nearest above or below.

    Among several next ones the first in document order; where no flow leads on, None.
    """
    if direction in {"onward", "back"}:
        for flow in scenario.flows_by_element.get(node_id, ()):
            here, there = (flow.source, flow.target) if direction == "onward" else (flow.target, flow.source)
            if here == node_id and there in scenario.nodes and there != node_id:
                return there
        return None
    here_box = centre(placement.nodes[node_id])
    sign = -1 if direction == "up" else 1
    away = {
        other: (abs(place.x - here_box.x) + abs(place.y - here_box.y), other)
        for other, box in placement.nodes.items()
        if (place := centre(box)) and (place.y - here_box.y) * sign > 1 and other != node_id
    }
    return min(away, key=lambda other: away[other]) if away else None
