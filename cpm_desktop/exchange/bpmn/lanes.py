"""Pools and lanes: which lanes the scenario gets, and the lane of each node."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from cpm_desktop.exchange.bpmn.source import SourceElement, SourceLane, SourceModel, SourceNode
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate


@dataclass(slots=True)
class PlannedLane:
    """A lane of the scenario: a lane of the source, a pool without lanes, or a process without both."""

    base: SourceElement
    name: str
    pool: str
    """The id of the pool or process."""
    is_black_box: bool = False


@dataclass(slots=True)
class LanePlan:
    """The lanes from top to bottom, the lane of each node, and the lane of each pool."""

    lanes: dict[str, PlannedLane] = field(default_factory=dict)
    lane_of_node: dict[str, str] = field(default_factory=dict)
    lanes_of_pool: dict[str, list[str]] = field(default_factory=dict)


def plan_lanes(model: SourceModel, report: ImportReport) -> LanePlan:
    """Return the lanes. Pools come in the order of the file, then processes without a pool."""
    plan, used = LanePlan(), set()
    nodes_by_process: dict[str, list[SourceNode]] = {}
    for node in model.nodes.values():
        nodes_by_process.setdefault(node.process, []).append(node)
    for participant in model.participants:
        process = participant.process
        if process in used:
            why = translate("Import", "another pool shows the same process")
            report.drop(participant.base.source_id, participant.base.name, translate("Import", "shared process"), why)
            process = None
        if process is not None:
            used.add(process)
        name = participant.base.name or (model.processes[process].name if process else "")
        _plan_pool(model, report, plan, participant.base, name, process, nodes_by_process.get(process or "", []))
    for key, process_base in model.processes.items():
        nodes = nodes_by_process.get(key, [])
        has_lanes = any(lane.process == key for lane in model.lanes.values())
        if key not in used and (nodes or has_lanes or not plan.lanes):
            _plan_pool(model, report, plan, process_base, process_base.name, key, nodes)
    _order_by_position(model, plan)
    _make_names_distinct(plan, model)
    return plan


def _plan_pool(
    model: SourceModel,
    report: ImportReport,
    plan: LanePlan,
    pool: SourceElement,
    name: str,
    process: str | None,
    nodes: list[SourceNode],
) -> None:
    lanes = [lane for lane in model.lanes.values() if lane.process == process] if process else []
    leaves = [lane for lane in lanes if not lane.has_children]
    if not leaves:
        plan.lanes[pool.id] = PlannedLane(pool, _lane_name(pool, name), pool.id, is_black_box=process is None)
        plan.lanes_of_pool[pool.id] = [pool.id]
        plan.lane_of_node.update({node.id: pool.id for node in nodes})
        return
    why = translate("Import", "only its lanes are drawn here")
    if pool.id not in model.processes:
        report.drop(pool.source_id, pool.name, translate("Import", "pool"), why)
    assignment = _LaneAssignment(model, report, lanes, leaves)
    plan.lane_of_node.update(assignment.lanes_of(nodes))
    used = set(plan.lane_of_node.values())
    for lane in lanes:
        if not lane.has_children or lane.base.id in used:
            plan.lanes[lane.base.id] = PlannedLane(lane.base, _lane_name(lane.base, name), pool.id)
            plan.lanes_of_pool.setdefault(pool.id, []).append(lane.base.id)
        else:
            report.drop(lane.base.source_id, lane.base.name, translate("Import", "lane that contains lanes"), why)


class _LaneAssignment:
    """Finds the lane of each node of a process: by reference, by position, by its activity or neighbours."""

    def __init__(
        self, model: SourceModel, report: ImportReport, lanes: list[SourceLane], leaves: list[SourceLane]
    ) -> None:
        self._model, self._report, self._leaves = model, report, leaves
        self._leaf_ids = {lane.base.id for lane in leaves}
        self._references: dict[str, list[str]] = {}
        for lane in sorted(lanes, key=lambda lane: lane.has_children):
            for reference in dict.fromkeys(lane.node_refs):
                self._references.setdefault(model.resolve(reference), []).append(lane.base.id)
        self._found: dict[str, str] = {}

    def lanes_of(self, nodes: list[SourceNode]) -> dict[str, str]:
        """Return the lane of each node, by its id."""
        waiting = []
        for node in nodes:
            lane = self._by_reference(node) or self._by_position(node) or self._by_parent_lane(node)
            if lane:
                self._found[node.id] = lane
            else:
                waiting.append(node)
        neighbours = self._neighbours() if waiting else {}
        for node in waiting:
            related = [node.host or "", *neighbours.get(node.id, ())]
            lane = next((self._found[key] for key in related if key in self._found), self._leaves[0].base.id)
            self._found[node.id] = lane
            if node.host is None:
                self._guess(node, translate("Import", "no lane contains it"))
        return self._found

    def _by_reference(self, node: SourceNode) -> str | None:
        for key in (node.id, *node.within):
            lanes = [lane for lane in self._references.get(key, ()) if lane in self._leaf_ids]
            if len(lanes) > 1:
                at_position = self._containing_lanes(node)
                self._guess(node, translate("Import", "several lanes contain it"))
                return next((lane for lane in lanes if lane in at_position), lanes[0])
            if lanes:
                inner = self._containing_lanes(node) if key != node.id else []
                own = [lane for lane in inner if self._is_inside(lane, node)]
                return own[0] if own else lanes[0]
        return None

    def _is_inside(self, lane: str, node: SourceNode) -> bool:
        """Return whether a lane is drawn inside the innermost sub-process of `node`."""
        bounds, frame = self._model.bounds[lane], self._model.bounds.get(node.within[0])
        return frame is not None and frame.contains(bounds.middle) and bounds.height <= frame.height

    def _containing_lanes(self, node: SourceNode) -> list[str]:
        bounds = self._model.bounds.get(node.id)
        if bounds is None:
            return []
        areas = ((lane.base.id, self._model.bounds.get(lane.base.id)) for lane in self._leaves)
        return [key for key, area in areas if area is not None and area.contains(bounds.middle)]

    def _by_position(self, node: SourceNode) -> str | None:
        lanes = self._containing_lanes(node)
        if lanes and len(self._leaves) > 1:
            self._guess(node, translate("Import", "no lane lists it"))
        return lanes[0] if lanes else None

    def _by_parent_lane(self, node: SourceNode) -> str | None:
        return next((lanes[0] for key in (node.id, *node.within) if (lanes := self._references.get(key))), None)

    def _neighbours(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for flow in self._model.flows:
            found.setdefault(flow.target, []).append(flow.source)
            found.setdefault(flow.source, []).append(flow.target)
        return found

    def _guess(self, node: SourceNode, why: str) -> None:
        self._report.guess(node.base.source_id, node.base.name, translate("Import", "lane chosen by position"), why)


def _lane_name(base: SourceElement, fallback: str) -> str:
    """Return the name of a lane or pool; without one `fallback`, except in files of this program."""
    return base.name if base.name or "kind" in base.fields else fallback


def _order_by_position(model: SourceModel, plan: LanePlan) -> None:
    """Sort the lanes from top to bottom if all are drawn; lanes of vertical pools from left to right."""
    if all(key in model.bounds for key in plan.lanes):
        axis = 0 if is_vertical(model) else 1
        order = sorted(plan.lanes, key=lambda key: (model.bounds[key][axis], model.bounds[key][1 - axis]))
        plan.lanes = {key: plan.lanes[key] for key in order}


def is_vertical(model: SourceModel) -> bool:
    """Return whether most pools and lanes of the diagram are drawn from top to bottom.

    Some programs do not write the direction. Then lanes of one process beside each other are vertical.
    """
    drawn = [key for key in (*model.lanes, *(pool.base.id for pool in model.participants)) if key in model.bounds]
    if model.vertical:
        return 2 * sum(1 for key in drawn if key in model.vertical) > len(drawn)
    leaves = [lane for lane in model.lanes.values() if not lane.has_children and lane.base.id in model.bounds]
    beside = below = 0
    for one, other in pairwise(leaves):
        if one.process == other.process and one.parent == other.parent:
            (x, y, *_), (other_x, other_y, *_) = model.bounds[one.base.id], model.bounds[other.base.id]
            beside += abs(x - other_x) > abs(y - other_y)
            below += abs(x - other_x) < abs(y - other_y)
    return beside > below


def _make_names_distinct(plan: LanePlan, model: SourceModel) -> None:
    """Put the name of the pool before lane names that occur in several pools."""
    pool_names = {participant.base.id: participant.base.name for participant in model.participants}
    counts = Counter(lane.name for lane in plan.lanes.values())
    for lane in plan.lanes.values():
        pool_name = pool_names.get(lane.pool, "")
        if counts[lane.name] > 1 and "kind" not in lane.base.fields and pool_name and pool_name != lane.name:
            lane.name = f"{pool_name}: {lane.name}"
