"""Tidies some nodes of a scenario: they are laid out among themselves, and everything else stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.displacement import EDGE_DISTANCE
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import clamped_to_limits
from cpm_desktop.layout.room import with_room_made
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Node
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress


def tidied_layout(scenario: Scenario, node_ids: Collection[str], report: ReportProgress = ignore_progress) -> Layout:
    """Return the layout of `scenario`, which must be complete, with some nodes arranged by the flows between them.

    In each lane the upper edge of these nodes stays, in each phase the left edge. Their sizes stay. Flows between them
    lose their bends. Where other nodes are in the way, the arranged nodes move aside.
    """
    part = _part_of(scenario, node_ids)
    old = {key: scenario.layout.nodes[key] for key in part.nodes}
    new = compute_layout(part, lambda node: Size(old[node.id].width, old[node.id].height), report).nodes
    across = _offsets(part, old, new, lambda node: node.phase, lambda box: box.x)
    down = _offsets(part, old, new, lambda node: node.lane, lambda box: box.y)
    boxes = {}
    for key, node in part.nodes.items():
        x, y = new[key].x + across[node.phase], max(new[key].y + down[node.lane], EDGE_DISTANCE)
        boxes[key] = Box(round(x, 2), round(y, 2), old[key].width, old[key].height)
    boxes = {key: clamped_to_limits(box) for key, box in _inside_phases(scenario, boxes).items()}
    layout = with_changes(
        scenario.layout,
        nodes=scenario.layout.nodes.with_entries(boxes),
        flows=scenario.layout.flows.without(part.flows.keys() & scenario.flows.keys()),
    )
    return with_room_made(scenario, with_changes(scenario, layout=layout), boxes.keys()).layout


def _part_of(scenario: Scenario, node_ids: Collection[str]) -> Scenario:
    """Return a scenario of some nodes, with all lanes and phases and without a layout.

    Its flows are those between these nodes, and one for every pair that is connected through other nodes only.
    """
    nodes = [node for node in scenario.nodes.values() if node.id in node_ids]
    chosen = {node.id for node in nodes}
    flows = [flow for flow in scenario.flows.values() if flow.source in chosen and flow.target in chosen]
    connected = {(flow.source, flow.target) for flow in flows}
    indirect = [(key, end) for key in chosen for end in _next_chosen(scenario, key, chosen)]
    flows += [
        Flow(id=f"{source}-{target}", source=source, target=target)
        for source, target in sorted(set(indirect) - connected)
    ]
    return Scenario(
        id=scenario.id,
        lanes=scenario.lanes,
        phases=scenario.phases,
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
    )


def _next_chosen(scenario: Scenario, start: str, chosen: Collection[str]) -> set[str]:
    """Return the chosen nodes that a node leads to through nodes that are not chosen."""
    found, visited, pending = set(), {start}, [start]
    for key in pending:
        for flow in scenario.flows_by_element.get(key, ()):
            if flow.source == key and flow.target in scenario.nodes and flow.target not in visited:
                visited.add(flow.target)
                if flow.target in chosen:
                    found.add(flow.target)
                else:
                    pending.append(flow.target)
    return found


def _offsets(
    part: Scenario,
    old: Mapping[str, Box],
    new: Mapping[str, Box],
    band_of: Callable[[Node], str | None],
    edge_of: Callable[[Box], float],
) -> dict[str | None, float]:
    """Return the distance from the new to the old first edge of the nodes of each lane or phase."""
    members: dict[str | None, list[str]] = {}
    for node in part.nodes.values():
        members.setdefault(band_of(node), []).append(node.id)
    return {
        band: min(edge_of(old[key]) for key in keys) - min(edge_of(new[key]) for key in keys)
        for band, keys in members.items()
    }


def _inside_phases(scenario: Scenario, boxes: Mapping[str, Box]) -> dict[str, Box]:
    """Return the boxes with those of each phase moved left, as far as there is space, where they leave the phase."""
    spans = phase_spans(scenario)
    moved = dict(boxes)
    for phase, span in spans.items():
        keys = [key for key in boxes if scenario.nodes[key].phase == phase]
        excess = _right_end(boxes[key] for key in keys) + EDGE_DISTANCE - span.end
        space = min((boxes[key].x for key in keys), default=0.0) - span.start - EDGE_DISTANCE
        shift = round(min(excess, space), 2)
        if shift > 0:
            moved |= {key: boxes[key]._replace(x=boxes[key].x - shift) for key in keys}
    return moved


def _right_end(boxes: Iterable[Box]) -> float:
    return max((box.x + box.width for box in boxes), default=0.0)
