"""Which column each node stands in: the order of the flow, phase by phase, with flows as short as can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.layout.simplex import Arrow, ranks
from cpm_desktop.model.document import Scenario

EFFORT = 1_500_000
"""How many nodes may be visited while shortening flows: a second or two at worst."""

Pair = tuple[str, str]


class Columns(NamedTuple):
    """The nodes of each column from left to right, and how many columns each phase has (one entry without phases)."""

    nodes: list[list[str]]
    widths: list[int]


def columns(scenario: Scenario) -> Columns:
    """Return the columns of a scenario. A phase's columns follow each other; one without nodes has none."""
    weights = _weights(scenario)
    phase_of = _phases(scenario, weights)
    found = Columns([], [])
    for phase in range(max(1, len(scenario.phases))):
        members = [node_id for node_id in scenario.nodes if phase_of[node_id] == phase]
        made = _columns_of_phase(members, phase, phase_of, weights)
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
    members: Sequence[str], phase: int, phase_of: Mapping[str, int], weights: Mapping[Pair, float]
) -> list[list[str]]:
    if not members:
        return []
    inside = {pair: weight for pair, weight in weights.items() if phase_of[pair[0]] == phase == phase_of[pair[1]]}
    back = _back(members, inside)
    forward = [pair for pair in inside if pair not in back]
    number = {node_id: index for index, node_id in enumerate(members)}
    before, after = len(members), len(members) + 1
    arrows = [Arrow(number[source], number[target], inside[source, target]) for source, target in forward]
    arrows += [Arrow(before, number[node_id], 0.0) for node_id in members]
    arrows += [Arrow(number[node_id], after, 0.0) for node_id in members]
    for (source, target), weight in weights.items():
        if phase_of[source] < phase == phase_of[target]:
            arrows.append(Arrow(before, number[target], weight))
        elif phase_of[source] == phase < phase_of[target]:
            arrows.append(Arrow(number[source], after, weight))
    rank = ranks(len(members) + 2, arrows, EFFORT)
    made: list[list[str]] = [[] for _ in range(rank[after])]
    for node_id in members:
        made[rank[number[node_id]]].append(node_id)
    return [column for column in made if column]


def _back(members: Sequence[str], pairs: Iterable[Pair]) -> set[Pair]:
    """Return the pairs that lead back: to a node that a depth-first walk in document order is still below.

    The walk starts where nothing leads in, so that a way through the process is never taken for a way back.
    """
    onward: dict[str, list[str]] = {node_id: [] for node_id in members}
    entered: set[str] = set()
    for source, target in pairs:
        onward[source].append(target)
        entered.add(target)
    back: set[Pair] = set()
    state = dict.fromkeys(members, 0)
    for root in (*(node_id for node_id in members if node_id not in entered), *members):
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(onward[root]))]
        while stack:
            node, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[node] = 2
                stack.pop()
            elif state[following] == 1:
                back.add((node, following))
            elif state[following] == 0:
                state[following] = 1
                stack.append((following, iter(onward[following])))
    return back
