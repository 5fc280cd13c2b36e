"""The flows that share an end with a flow: labels and pills keep clear of them."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.scene import Scene
from cpm_desktop.model.elements import Flow

MAX_FLOWS_PER_END = 16
"""How many flows at one end of a flow are checked for overlaps with its label and pill."""


def flows_sharing_ends(scene: Scene, flow: Flow) -> list[Flow]:
    """Return the other flows at the ends of a flow, each once."""
    by_id = {other.id: other for end in (flow.source, flow.target) for other in flows_at_end(scene, flow, end)}
    return [other for key, other in by_id.items() if key != flow.id]


def flows_at_end(scene: Scene, flow: Flow, end: str) -> Sequence[Flow]:
    """Return the flows at one end of a flow, including itself; if there are very many, only those listed next to it."""
    flows = scene.scenario.flows_by_element.get(end, ())
    if len(flows) <= MAX_FLOWS_PER_END:
        return flows
    row = next((row for row, other in enumerate(flows) if other.id == flow.id), 0)
    first = max(row - MAX_FLOWS_PER_END // 2, 0)
    return flows[first : first + MAX_FLOWS_PER_END]
