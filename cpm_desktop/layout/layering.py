"""Assigns each node a column: in the order of the flow, phase by phase, with flows as short as possible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.graphs.back_edges import NodePair, back_edges
from cpm_desktop.graphs.network_simplex import Edge, solve
from cpm_desktop.layout.vertical_pairs import obstructed_pairs, vertical_pairs
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, iterate_with_subranges

MIN_SIMPLEX_VISITS = 400_000
"""How many nodes may be visited at least while shortening flows."""
SIMPLEX_VISITS_PER_NODE = 2_000
"""How many nodes may be visited for each node. Stopping early makes flows longer and columns crowded."""
MAX_ATTEMPTS = 4
"""How often columns are recalculated because a node obstructed a vertical flow."""


class ColumnAssignment(NamedTuple):
    """The nodes of each column from left to right, and how many columns each phase has (one entry without phases)."""

    nodes: list[list[str]]
    column_counts: list[int]


class LayeringOptions(NamedTuple):
    """Choices of which none is best for all processes."""

    messages_pull: bool = True
    """Whether a message to a node that others lead to only pulls its ends together, instead of ordering them."""
    vertical_flows: bool = True
    """Whether a flow to another lane may lead to a node in the same column."""


DEFAULT_OPTIONS = LayeringOptions()


class _PhaseLinks(NamedTuple):
    """The links between one phase and the others: the weight of flows that enter and leave it, by node."""

    number: int
    phase_of: Mapping[str, int]
    entering: Mapping[str, float]
    leaving: Mapping[str, float]

    def contains(self, pair: NodePair) -> bool:
        """Return whether both nodes lie in the phase."""
        return self.phase_of[pair[0]] == self.number == self.phase_of[pair[1]]


def _phase_links(number: int, phase_of: Mapping[str, int], weights: Mapping[NodePair, float]) -> _PhaseLinks:
    entering: dict[str, float] = {}
    leaving: dict[str, float] = {}
    for (source, target), weight in weights.items():
        if phase_of[source] < number == phase_of[target]:
            entering[target] = entering.get(target, 0.0) + weight
        elif phase_of[source] == number < phase_of[target]:
            leaving[source] = leaving.get(source, 0.0) + weight
    return _PhaseLinks(number, phase_of, entering, leaving)


def assign_layers(
    scenario: Scenario, options: LayeringOptions = DEFAULT_OPTIONS, report: ReportProgress = ignore_progress
) -> ColumnAssignment:
    """Return the columns of a scenario. The columns of a phase are consecutive; an empty phase has none."""
    ordering = _ordering_flows(scenario) if options.messages_pull else scenario.flows.keys()
    weights = _pair_weights(scenario, (flow for flow in scenario.flows.values() if flow.id in ordering))
    pulls = _pair_weights(scenario, (flow for flow in scenario.flows.values() if flow.id not in ordering))
    phase_of = _phase_of_nodes(scenario, [*weights, *pulls])
    result = ColumnAssignment([], [])
    position = {lane_id: index for index, lane_id in enumerate(scenario.lanes)}
    lane_of = {node.id: position[node.lane] if options.vertical_flows else 0 for node in scenario.nodes.values()}
    for phase, report_phase in iterate_with_subranges(range(max(1, len(scenario.phases))), report):
        members = [node_id for node_id in scenario.nodes if phase_of[node_id] == phase]
        phase_columns = _columns_of_phase(
            members, _phase_links(phase, phase_of, weights), weights, pulls, lane_of, report_phase
        )
        result.nodes.extend(phase_columns)
        result.column_counts.append(len(phase_columns))
    return result


def _ordering_flows(scenario: Scenario) -> set[str]:
    """Return the flows whose target is placed right of their source.

    A message orders nodes only if it is what its receiver waits for: if no sequence flow leads there.
    """
    entered = {flow.target for flow in scenario.flows.values() if flow.kind == "sequence"}
    return {flow.id for flow in scenario.flows.values() if flow.kind == "sequence" or flow.target not in entered}


def _pair_weights(scenario: Scenario, flows: Iterable[Flow]) -> dict[NodePair, float]:
    """Return the weight of each pair of nodes: the number of `flows` from the first to the second."""
    weights: dict[NodePair, float] = {}
    for flow in flows:
        if flow.source in scenario.nodes and flow.target in scenario.nodes and flow.source != flow.target:
            pair = (flow.source, flow.target)
            weights[pair] = weights.get(pair, 0.0) + 1.0
    return weights


def _phase_of_nodes(scenario: Scenario, pairs: Iterable[NodePair]) -> dict[str, int]:
    """Return the position of each node's phase; a node without one gets the phase of the nearest node that has one."""
    position = {phase_id: index for index, phase_id in enumerate(scenario.phases)}
    phase_of = {node.id: position[node.phase] for node in scenario.nodes.values() if node.phase is not None}
    if not position:
        return dict.fromkeys(scenario.nodes, 0)
    neighbours: dict[str, list[str]] = {}
    for source, target in pairs:
        neighbours.setdefault(source, []).append(target)
        neighbours.setdefault(target, []).append(source)
    reached = list(phase_of)
    for node_id in reached:
        for neighbour in neighbours.get(node_id, ()):
            if neighbour not in phase_of:
                phase_of[neighbour] = phase_of[node_id]
                reached.append(neighbour)
    return {node_id: phase_of.get(node_id, 0) for node_id in scenario.nodes}


def _columns_of_phase(
    members: Sequence[str],
    phase: _PhaseLinks,
    weights: Mapping[NodePair, float],
    pulls: Mapping[NodePair, float],
    lane_of: Mapping[str, int],
    report: ReportProgress,
) -> list[list[str]]:
    """Return the columns of one phase. Flows from earlier and to later phases pull nodes towards its ends.

    Nodes in `pulls` are placed as close to each other as the order allows.
    """
    if not members:
        return []
    inside = {pair: weight for pair, weight in weights.items() if phase.contains(pair)}
    back = back_edges(members, inside)
    forward = {pair: weight for pair, weight in inside.items() if pair not in back}
    number = {node_id: index for index, node_id in enumerate(members)}
    after = len(members) + 1
    fixed = _edges_to_phase_ends(number, phase, forward)
    fixed += _edges_of_pulls(number, {pair: pull for pair, pull in pulls.items() if phase.contains(pair)})
    vertical = vertical_pairs(forward, lane_of)
    columns: list[list[str]] = []
    rank: list[int] | None = None
    count = 1 + max((edge.tail for edge in fixed), default=after)
    count = max(count, after + 1)
    visits = max(MIN_SIMPLEX_VISITS, SIMPLEX_VISITS_PER_NODE * len(members))
    for _ in iterate_with_progress(range(MAX_ATTEMPTS), report):
        arrows = [
            Edge(number[source], number[target], weight, 0 if (source, target) in vertical else 1)
            for (source, target), weight in forward.items()
        ]
        rank = solve(count, [*arrows, *fixed], visits, rank)
        columns = [[] for _ in range(rank[after] + 1)]
        for node_id in members:
            columns[rank[number[node_id]]].append(node_id)
        obstructed = obstructed_pairs(vertical, columns, lane_of)
        if not obstructed:
            break
        vertical -= obstructed
    return [column for column in columns if column]


def _edges_to_phase_ends(number: Mapping[str, int], phase: _PhaseLinks, forward: Iterable[NodePair]) -> list[Edge]:
    """Return the edges from the start of a phase and to its end, numbered after the nodes, that keep nodes between."""
    start, end = len(number), len(number) + 1
    entered, left = set(), set()
    for source, target in forward:
        left.add(source)
        entered.add(target)
    edges = []
    for node_id, index in number.items():
        if node_id not in entered or node_id in phase.entering:
            edges.append(Edge(start, index, phase.entering.get(node_id, 0.0)))
        if node_id not in left or node_id in phase.leaving:
            edges.append(Edge(index, end, phase.leaving.get(node_id, 0.0)))
    return edges


def _edges_of_pulls(number: Mapping[str, int], pulls: Mapping[NodePair, float]) -> list[Edge]:
    """Return edges whose length is the distance between the nodes of each pair; each has an auxiliary node."""
    edges = []
    for index, ((one, other), weight) in enumerate(pulls.items(), start=len(number) + 2):
        edges += [Edge(index, number[one], weight, 0), Edge(index, number[other], weight, 0)]
    return edges
