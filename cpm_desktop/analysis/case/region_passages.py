"""What happens to a case inside a part of the process that is looked at from outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows, working_flows
from cpm_desktop.analysis.case.markov_chain import AbsorbingChain, Transitions, expected_visits
from cpm_desktop.graphs.bitsets import BitsetIndex, NodeSet, union
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step


@dataclass(frozen=True, slots=True)
class Passage:
    """What one entrance into the part brings about, on average, until the case is outside again.

    How often it comes to each node is worked out only for those who ask: a passage of a large process may come to
    thousands.
    """

    entry: str
    """The node by which the case enters."""
    gateways: NodeSet
    """The gateways to which it comes before any step."""
    direct_exits: Mapping[str, float]
    """How often it leaves without coming to a step, by the flow on which it leaves, in document order."""
    first_steps: Mapping[str, float]
    """How often it comes to which step first, in document order."""
    visited: NodeSet
    """The nodes of the part to which it comes, from the first steps on."""
    exits: Mapping[str, float]
    """How often it leaves after some work, by the flow on which it leaves, in document order; messages that no case
    follows count too."""
    lane_messages: Mapping[str, float]
    """How often it sends which message to a lane after some work; other lanes are told nothing."""
    is_endless: bool = False
    """Whether the case may never get out: then everything that it comes to counts once, all ways out are alike."""

    @property
    def expected_first_steps(self) -> float:
        """Return how often an entrance leads to work at all: 1, unless gateways lead straight out again."""
        return sum(self.first_steps.values())


class Region:
    """Some steps and gateways of a scenario, and the flows into, within and out of them.

    An absorbing Markov chain (Kemeny and Snell): the nodes of the part are its transient states, the flows that leave
    it and the messages to lanes are the absorbing ones. A join outside counts what arrives in full: how many branches
    it waits for is its own.
    """

    def __init__(self, scenario: Scenario, node_ids: Collection[str]) -> None:
        self.scenario = scenario
        self.node_ids = frozenset(node_ids)
        self.bitset_index = BitsetIndex(node for node in scenario.nodes if node in self.node_ids)
        """The nodes of the part in document order, of which the sets of its passages are made."""
        self._flow_positions = {flow: place for place, flow in enumerate(scenario.flows)}
        self._rows = self._build_rows()
        self._gateway_rows = {node: row for node, row in self._rows.items() if not self._is_step(node)}

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the nodes by which a case can enter, in document order."""
        found = {flow.target for flow in followed_flows(self.scenario) if self._enters_region(flow)}
        return tuple(node for node in self.bitset_index.nodes if node in found)

    @property
    def transitions(self) -> Transitions:
        """Return how each node goes on: to another one inside, or out by a flow, by the id of that."""
        return self._rows

    @cached_property
    def _absorbing_chain(self) -> AbsorbingChain:
        return AbsorbingChain(self._rows)

    @cached_property
    def _reachable(self) -> Mapping[str, NodeSet]:
        """Return what a case can come to from each node, itself included, without leaving the part."""
        return self._reachable_sets({node: [to for to in row if row[to] > 0] for node, row in self._rows.items()})

    @cached_property
    def _reachable_ignoring_probability(self) -> Mapping[str, NodeSet]:
        """Return the same with the ways that no case takes."""
        return self._reachable_sets(self._rows)

    @cached_property
    def _exit_nodes(self) -> NodeSet:
        """Return the nodes from which flows lead out, or messages to lanes."""
        return self.bitset_index.set_of([node for node, row in self._rows.items() if not self.node_ids.issuperset(row)])

    def exit_counts(self, entry: str) -> dict[str, float]:
        """Return how often an entrance at `entry` leaves by which flow; raises EndlessError as `passage` does."""
        return self._exits_and_lane_messages(self._absorbing_chain.absorption_counts({entry: 1.0}))[0]

    def expected_totals(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return what `values` of nodes come to from each node on, weighed with visits, until the case leaves."""
        return self._absorbing_chain.expected_totals(values)

    def passage(self, entry: str) -> Passage:
        """Return what an entrance at `entry` brings about; raises EndlessError where the case may never get out."""
        counts = {entry: 1.0} if self._is_step(entry) else expected_visits(self._gateway_rows, {entry: 1.0})
        first = self._step_counts(counts)
        exits, lane_messages = self._exits_and_lane_messages(self._absorbing_chain.absorption_counts(first))
        direct, _ = self._exits_and_lane_messages(counts)
        visited = union(self._reachable[node] for node in first)
        return Passage(entry, self._gateway_set(counts), direct, first, visited, exits, lane_messages)

    def endless_passage(self, entry: str) -> Passage:
        """Return a stand-in for a passage without end: every node once, and all ways out equally likely."""
        counts = dict.fromkeys([entry] if self._is_step(entry) else reachable_from(self._gateway_rows, [entry]), 1.0)
        first = self._step_counts(counts)
        visited = union(self._reachable_ignoring_probability[node] for node in first)
        leaving = self.bitset_index.nodes_in(visited & self._exit_nodes)
        exits, lane_messages = self._exits_and_lane_messages({to: 1.0 for node in leaving for to in self._rows[node]})
        direct, _ = self._exits_and_lane_messages(counts)
        share = 1 / max(1, len(exits) + len(direct))
        first_steps = dict.fromkeys(first, 1 / max(1, len(first)))
        exits, direct = dict.fromkeys(exits, share), dict.fromkeys(direct, share)
        return Passage(
            entry, self._gateway_set(counts), direct, first_steps, visited, exits, lane_messages, is_endless=True
        )

    def leads_to(self, node: str, other: str) -> bool:
        """Tell whether a case can come from `node` to `other` without leaving the part."""
        return (
            node in self.node_ids
            and other in self.node_ids
            and bool(self._reachable_ignoring_probability[node] & self.bitset_index.bit_of(other))
        )

    def visits(self, passage: Passage) -> dict[str, float]:
        """Return how often a passage comes to each node from the first steps on, in document order."""
        nodes = self.bitset_index.nodes_in(passage.visited)
        if passage.is_endless:
            return dict.fromkeys(nodes, 1.0)
        found = expected_visits(self._rows, passage.first_steps)
        return {node: found[node] for node in nodes if node in found}

    def _reachable_sets(self, successors: Mapping[str, Iterable[str]]) -> Mapping[str, NodeSet]:
        return self.bitset_index.reachable_sets(
            {node: [to for to in others if to in self.node_ids] for node, others in successors.items()}
        )

    def _step_counts(self, counts: Mapping[str, float]) -> dict[str, float]:
        """Return how often the case comes to which step of the part, in document order."""
        steps = (node for node in counts if self._is_step(node))
        return {node: counts[node] for node in sorted(steps, key=self.bitset_index.position.__getitem__)}

    def _gateway_set(self, found: Collection[str]) -> NodeSet:
        return union(
            self.bitset_index.bit_of(node) for node in found if node in self.node_ids and not self._is_step(node)
        )

    def _exits_and_lane_messages(self, counts: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
        """Return how often the case leaves by which flow, and sends which message to a lane, in document order."""
        flows = sorted((flow for flow in counts if flow not in self.node_ids), key=self._flow_positions.__getitem__)
        to_lanes = {flow for flow in flows if self.scenario.flows[flow].target in self.scenario.lanes}
        exits = {flow: counts[flow] for flow in flows if flow not in to_lanes}
        return exits, {flow: counts[flow] for flow in flows if flow in to_lanes}

    def _build_rows(self) -> dict[str, dict[str, float]]:
        """Return how each node goes on: to another one inside, or out by a flow; messages to lanes go out, too."""
        probabilities, followed_ids = (
            flow_probabilities(self.scenario),
            {flow.id for flow in followed_flows(self.scenario)},
        )
        branches = Counter(flow.target for flow in followed_flows(self.scenario) if self._leads_to_join(flow))
        rows: dict[str, dict[str, float]] = {node: {} for node in self.bitset_index.nodes}
        for flow in working_flows(self.scenario):
            if flow.source not in self.node_ids:
                continue
            if flow.target not in self.node_ids:
                rows[flow.source][flow.id] = probabilities[flow.id]
            elif flow.id in followed_ids:
                row, waits_for = rows[flow.source], branches.get(flow.target, 1)
                row[flow.target] = row.get(flow.target, 0.0) + probabilities[flow.id] / waits_for
        for flow in self.scenario.flows.values():
            if flow.kind == "message" and flow.source in self.node_ids and flow.target in self.scenario.lanes:
                rows[flow.source][flow.id] = 1.0
        return rows

    def _leads_to_join(self, flow: Flow) -> bool:
        """Tell whether a flow leads to a join inside, wherever it comes from."""
        return flow.target in self.node_ids and self.scenario.nodes[flow.target].kind == "parallel"

    def _enters_region(self, flow: Flow) -> bool:
        return flow.target in self.node_ids and flow.source not in self.node_ids

    def _is_step(self, node: str) -> bool:
        return isinstance(self.scenario.nodes[node], Step) if node in self.scenario.nodes else False


class PassageTotals:
    """What values of nodes come to in passages through a part."""

    def __init__(self, region: Region, values: Mapping[str, float]) -> None:
        self._bitset_index, self._values = region.bitset_index, values
        self._expected_totals = region.expected_totals(values)

    def for_passage(self, passage: Passage) -> float:
        """Return what the values come to, weighed with visits, in a passage that comes to a step at all."""
        if passage.is_endless:
            found = sum(self._values.get(node, 0.0) for node in self._bitset_index.nodes_in(passage.visited))
        else:
            found = sum(often * self._expected_totals.get(node, 0.0) for node, often in passage.first_steps.items())
        return found / passage.expected_first_steps


def steps_and_gateways(scenario: Scenario, nodes: Iterable[str]) -> frozenset[str]:
    """Return those of `nodes` that work passes through: steps and gateways, for events begin and end a case."""
    return frozenset(node for node in nodes if scenario.nodes[node].kind in {"step", "decision", "parallel"})
