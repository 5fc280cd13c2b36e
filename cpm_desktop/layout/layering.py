"""Which column each node stands in: the order of the flow, phase by phase, with flows as short as can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.graphs.back_edges import Pair, ways_back
from cpm_desktop.graphs.network_simplex import Arrow, ranks
from cpm_desktop.layout.vertical_pairs import crowded_pairs, upright_pairs
from cpm_desktop.model.document import Scenario
from cpm_desktop.progress import Tell, in_turn, tell_nobody, telling

EFFORT = 400_000
"""How many nodes may be visited while shortening flows: about a second. What is left undone costs length alone."""


ATTEMPTS = 4
"""How often columns are made anew because something stood in the way of an upright flow."""


class Columns(NamedTuple):
    """The nodes of each column from left to right, and how many columns each phase has (one entry without phases)."""

    nodes: list[list[str]]
    widths: list[int]


class _Phase(NamedTuple):
    """The phase of each node seen from one of them: what leads into it and what leads on, by node."""

    number: int
    phase_of: Mapping[str, int]
    entering: Mapping[str, float]
    leaving: Mapping[str, float]

    def holds(self, pair: Pair) -> bool:
        """Return whether both nodes lie in the phase."""
        return self.phase_of[pair[0]] == self.number == self.phase_of[pair[1]]


def _phase(number: int, phase_of: Mapping[str, int], weights: Mapping[Pair, float]) -> _Phase:
    entering: dict[str, float] = {}
    leaving: dict[str, float] = {}
    for (source, target), weight in weights.items():
        if phase_of[source] < number == phase_of[target]:
            entering[target] = entering.get(target, 0.0) + weight
        elif phase_of[source] == number < phase_of[target]:
            leaving[source] = leaving.get(source, 0.0) + weight
    return _Phase(number, phase_of, entering, leaving)


def columns(scenario: Scenario, tell: Tell = tell_nobody) -> Columns:
    """Return the columns of a scenario. A phase's columns follow each other; one without nodes has none."""
    weights = _weights(scenario)
    phase_of = _phases(scenario, weights)
    found = Columns([], [])
    position = {lane_id: index for index, lane_id in enumerate(scenario.lanes)}
    lane_of = {node.id: position[node.lane] for node in scenario.nodes.values()}
    for phase, told in in_turn(range(max(1, len(scenario.phases))), tell):
        members = [node_id for node_id in scenario.nodes if phase_of[node_id] == phase]
        made = _columns_of_phase(members, _phase(phase, phase_of, weights), weights, lane_of, told)
        found.nodes.extend(made)
        found.widths.append(len(made))
    return found


def _weights(scenario: Scenario) -> dict[Pair, float]:
    """Return how strongly each pair of nodes is drawn together: the number of flows that lead from one to the other."""
    weights: dict[Pair, float] = {}
    for flow in scenario.flows.values():
        if flow.source in scenario.nodes and flow.target in scenario.nodes and flow.source != flow.target:
            pair = (flow.source, flow.target)
            weights[pair] = weights.get(pair, 0.0) + 1.0
    return weights


def _phases(scenario: Scenario, pairs: Iterable[Pair]) -> dict[str, int]:
    """Return the position of each node's phase; one without goes with the nearest that has one."""
    position = {phase_id: index for index, phase_id in enumerate(scenario.phases)}
    found = {node.id: position[node.phase] for node in scenario.nodes.values() if node.phase is not None}
    if not position:
        return dict.fromkeys(scenario.nodes, 0)
    neighbours: dict[str, list[str]] = {}
    for source, target in pairs:
        neighbours.setdefault(source, []).append(target)
        neighbours.setdefault(target, []).append(source)
    reached = list(found)
    for node_id in reached:
        for neighbour in neighbours.get(node_id, ()):
            if neighbour not in found:
                found[neighbour] = found[node_id]
                reached.append(neighbour)
    return {node_id: found.get(node_id, 0) for node_id in scenario.nodes}


def _columns_of_phase(
    members: Sequence[str], phase: _Phase, weights: Mapping[Pair, float], lane_of: Mapping[str, int], tell: Tell
) -> list[list[str]]:
    """Return the columns of one phase. What comes from before it or leads beyond it draws nodes to its ends."""
    if not members:
        return []
    inside = {pair: weight for pair, weight in weights.items() if phase.holds(pair)}
    back = ways_back(members, inside)
    forward = {pair: weight for pair, weight in inside.items() if pair not in back}
    number = {node_id: index for index, node_id in enumerate(members)}
    before, after = len(members), len(members) + 1
    fixed = [Arrow(before, index, phase.entering.get(node_id, 0.0)) for node_id, index in number.items()]
    fixed += [Arrow(index, after, phase.leaving.get(node_id, 0.0)) for node_id, index in number.items()]
    upright = upright_pairs(forward, lane_of)
    made: list[list[str]] = []
    for _ in telling(range(ATTEMPTS), tell):
        arrows = [
            Arrow(number[source], number[target], weight, 0 if (source, target) in upright else 1)
            for (source, target), weight in forward.items()
        ]
        rank = ranks(len(members) + 2, [*arrows, *fixed], EFFORT)
        made = [[] for _ in range(rank[after] + 1)]
        for node_id in members:
            made[rank[number[node_id]]].append(node_id)
        crowded = crowded_pairs(upright, made, lane_of)
        if not crowded:
            break
        upright -= crowded
    return [column for column in made if column]
