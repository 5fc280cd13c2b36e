"""Passages of a case through a region: a part of the process that is seen from outside."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows, working_flows
from cpm_desktop.analysis.case.join_weights import join_weights
from cpm_desktop.analysis.case.markov_chain import AbsorbingChain, Transitions, expected_visits
from cpm_desktop.graphs.bitsets import BitsetIndex, NodeSet, union
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step


@dataclass(frozen=True, slots=True)
class Passage:
    """The expected effects of one entry into the region until the case is outside again.

    Visits of single nodes are computed on demand only (see `Region.visits`), because a passage can visit thousands.
    """

    entry: str
    """The node where the case enters."""
    gateways: NodeSet
    """The gateways visited before any step."""
    direct_exits: Mapping[str, float]
    """The expected direct exits without visiting a step, by exit flow, in document order."""
    first_steps: Mapping[str, float]
    """The expected first steps, by step, in document order."""
    visited: NodeSet
    """The nodes of the region that are visited, from the first steps on."""
    exits: Mapping[str, float]
    """The expected exits after some work, by exit flow, in document order. Messages that no case follows count too."""
    lane_messages: Mapping[str, float]
    """The expected messages to lanes after some work, by flow."""
    is_endless: bool = False
    """Whether the case may never leave. All visited nodes then count once, and all exits are equally likely."""

    @property
    def expected_first_steps(self) -> float:
        """Return the expected number of first steps: 1, unless gateways lead directly out of the region again."""
        return sum(self.first_steps.values())


class Region:
    """Some steps and gateways of a scenario, with the flows into, within and out of them.

    It is an absorbing Markov chain (Kemeny and Snell). The nodes of the region are its transient states; exit flows and
    messages to lanes are its absorbing states. Each flow to a join outside counts fully, because the join itself waits
    for its branches.
    """

    def __init__(self, scenario: Scenario, node_ids: Collection[str]) -> None:
        self.scenario = scenario
        self.node_ids = frozenset(node_ids)
        self.bitset_index = BitsetIndex(node for node in scenario.nodes if node in self.node_ids)
        """The nodes of the region in document order, as the index of all node sets."""
        self._flow_positions = {flow: position for position, flow in enumerate(scenario.flows)}
        self._rows = self._build_rows()
        self._gateway_rows = {node: row for node, row in self._rows.items() if not self._is_step(node)}

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the nodes where a case can enter, in document order."""
        found = {flow.target for flow in followed_flows(self.scenario) if self._enters_region(flow)}
        return tuple(node for node in self.bitset_index.nodes if node in found)

    @property
    def transitions(self) -> Transitions:
        """Return the transitions of each node, to nodes inside and to the ids of exit flows."""
        return self._rows

    @cached_property
    def _absorbing_chain(self) -> AbsorbingChain:
        return AbsorbingChain(self._rows)

    @cached_property
    def _reachable(self) -> Mapping[str, NodeSet]:
        """Return the nodes that a case can visit from each node, including itself, without leaving the region."""
        return self._reachable_sets({node: [to for to in row if row[to] > 0] for node, row in self._rows.items()})

    @cached_property
    def _reachable_ignoring_probability(self) -> Mapping[str, NodeSet]:
        """Return the same, including flows with the probability 0."""
        return self._reachable_sets(self._rows)

    @cached_property
    def _exit_nodes(self) -> NodeSet:
        """Return the nodes with flows out of the region or messages to lanes."""
        return self.bitset_index.set_of([node for node, row in self._rows.items() if not self.node_ids.issuperset(row)])

    def exit_counts(self, entry: str) -> dict[str, float]:
        """Return the expected exits by flow of a case that enters at `entry`. Raises EndlessError as `passage` does."""
        return self._exits_and_lane_messages(self._absorbing_chain.absorption_counts({entry: 1.0}))[0]

    def expected_totals(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return the expected sum of `values` of nodes until the case leaves, by the node where it starts."""
        return self._absorbing_chain.expected_totals(values)

    def passage(self, entry: str) -> Passage:
        """Return the passage that starts at `entry`. Raises EndlessError where the case may never leave."""
        counts = {entry: 1.0} if self._is_step(entry) else expected_visits(self._gateway_rows, {entry: 1.0})
        first_steps = self._step_counts(counts)
        exits, lane_messages = self._exits_and_lane_messages(self._absorbing_chain.absorption_counts(first_steps))
        direct, _ = self._exits_and_lane_messages(counts)
        visited = union(self._reachable[node] for node in first_steps)
        return Passage(entry, self._gateway_set(counts), direct, first_steps, visited, exits, lane_messages)

    def endless_passage(self, entry: str) -> Passage:
        """Return a substitute for an endless passage: every node counts once, and all exits are equally likely."""
        counts = dict.fromkeys([entry] if self._is_step(entry) else reachable_from(self._gateway_rows, [entry]), 1.0)
        first_steps = self._step_counts(counts)
        visited = union(self._reachable_ignoring_probability[node] for node in first_steps)
        leaving = self.bitset_index.nodes_in(visited & self._exit_nodes)
        exits, lane_messages = self._exits_and_lane_messages({to: 1.0 for node in leaving for to in self._rows[node]})
        direct, _ = self._exits_and_lane_messages(counts)
        share = 1 / max(1, len(exits) + len(direct))
        first_shares = dict.fromkeys(first_steps, 1 / max(1, len(first_steps)))
        exits, direct = dict.fromkeys(exits, share), dict.fromkeys(direct, share)
        return Passage(
            entry, self._gateway_set(counts), direct, first_shares, visited, exits, lane_messages, is_endless=True
        )

    def leads_to(self, node: str, other: str) -> bool:
        """Return whether a case can get from `node` to `other` without leaving the region."""
        return (
            node in self.node_ids
            and other in self.node_ids
            and bool(self._reachable_ignoring_probability[node] & self.bitset_index.bit_of(other))
        )

    def visits(self, passage: Passage) -> dict[str, float]:
        """Return the expected visits of a passage from the first steps on, by node, in document order."""
        nodes = self.bitset_index.nodes_in(passage.visited)
        if passage.is_endless:
            return dict.fromkeys(nodes, 1.0)
        found = expected_visits(self._rows, passage.first_steps)
        return {node: found[node] for node in nodes if node in found}

    def _reachable_sets(self, successors: Mapping[str, Iterable[str]]) -> Mapping[str, NodeSet]:
        return self.bitset_index.reachable_sets(
            {node: [to for to in next_nodes if to in self.node_ids] for node, next_nodes in successors.items()}
        )

    def _step_counts(self, counts: Mapping[str, float]) -> dict[str, float]:
        """Return the expected visits of the steps of the region, in document order."""
        steps = (node for node in counts if self._is_step(node))
        return {node: counts[node] for node in sorted(steps, key=self.bitset_index.position.__getitem__)}

    def _gateway_set(self, found: Collection[str]) -> NodeSet:
        return union(
            self.bitset_index.bit_of(node) for node in found if node in self.node_ids and not self._is_step(node)
        )

    def _exits_and_lane_messages(self, counts: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
        """Return the expected exits by flow, and the expected messages to lanes by flow, both in document order."""
        flows = sorted((flow for flow in counts if flow not in self.node_ids), key=self._flow_positions.__getitem__)
        to_lanes = {flow for flow in flows if self.scenario.flows[flow].target in self.scenario.lanes}
        exits = {flow: counts[flow] for flow in flows if flow not in to_lanes}
        return exits, {flow: counts[flow] for flow in flows if flow in to_lanes}

    def _build_rows(self) -> dict[str, dict[str, float]]:
        """Return the transitions of each node: to nodes inside, to exit flows, and to messages to lanes."""
        probabilities, followed_ids = (
            flow_probabilities(self.scenario),
            {flow.id for flow in followed_flows(self.scenario)},
        )
        weights = join_weights(self.scenario)
        rows: dict[str, dict[str, float]] = {node: {} for node in self.bitset_index.nodes}
        for flow in working_flows(self.scenario):
            if flow.source not in self.node_ids:
                continue
            if flow.target not in self.node_ids:
                rows[flow.source][flow.id] = probabilities[flow.id]
            elif flow.id in followed_ids:
                row, weight = rows[flow.source], weights.get(flow.target, 1.0)
                row[flow.target] = row.get(flow.target, 0.0) + probabilities[flow.id] * weight
        for flow in self.scenario.flows.values():
            if flow.kind == "message" and flow.source in self.node_ids and flow.target in self.scenario.lanes:
                rows[flow.source][flow.id] = 1.0
        return rows

    def _enters_region(self, flow: Flow) -> bool:
        return flow.target in self.node_ids and flow.source not in self.node_ids

    def _is_step(self, node: str) -> bool:
        return isinstance(self.scenario.nodes[node], Step) if node in self.scenario.nodes else False


class PassageTotals:
    """Expected sums of node values over passages through a region."""

    def __init__(self, region: Region, values: Mapping[str, float]) -> None:
        self._bitset_index, self._values = region.bitset_index, values
        self._expected_totals = region.expected_totals(values)

    def for_passage(self, passage: Passage) -> float:
        """Return the expected sum of the values in a passage, per first step."""
        if passage.is_endless:
            found = sum(self._values.get(node, 0.0) for node in self._bitset_index.nodes_in(passage.visited))
        else:
            found = sum(count * self._expected_totals.get(node, 0.0) for node, count in passage.first_steps.items())
        return found / passage.expected_first_steps


def steps_and_gateways(scenario: Scenario, nodes: Iterable[str]) -> frozenset[str]:
    """Return those `nodes` that work passes through: steps and gateways, but not events."""
    return frozenset(node for node in nodes if scenario.nodes[node].kind in {"step", "decision", "parallel"})
