"""What happens to a case inside a part of the process that is looked at from outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeAlias

from cpm_desktop.analysis.case.chain import Absorption, Chain, Transitions
from cpm_desktop.analysis.case.weights import flow_weights, followed_flows, working_flows
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step

_Counting: TypeAlias = Callable[[Mapping[str, float]], dict[str, float]]
"""How often a case comes to each state, by where it begins."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What one entrance into the part brings about, on average, until the case is outside again."""

    entry: str
    """The node by which the case enters."""
    gateways: Mapping[str, float]
    """How often it comes to each gateway before any step."""
    direct: Mapping[str, float]
    """How often it leaves without coming to a step, by the flow on which it leaves."""
    first: Mapping[str, float]
    """How often it comes to which step first."""
    visits: Mapping[str, float]
    """How often it comes to each node of the part, from the first steps on."""
    exits: Mapping[str, float]
    """How often it leaves after some work, by the flow on which it leaves; messages that no case follows count too."""

    @property
    def working(self) -> float:
        """Return how often an entrance leads to work at all: 1, unless gateways lead straight out again."""
        return sum(self.first.values())

    @property
    def nodes(self) -> frozenset[str]:
        """Return every node of the part that it may come to."""
        return frozenset(self.gateways) | frozenset(self.visits)


class Part:
    """Some steps and gateways of a scenario, and the flows into, within and out of them.

    An absorbing Markov chain (Kemeny and Snell): the nodes of the part are its transient states, the flows that leave
    it are the absorbing ones. A join outside counts what arrives in full: how many branches it waits for is its own.
    """

    def __init__(self, scenario: Scenario, inside: Collection[str]) -> None:
        self._scenario = scenario
        self.inside = frozenset(inside)
        self._place = {node: place for place, node in enumerate(scenario.nodes)}
        self._rows = self._all_rows()
        self._gateway_rows = {node: row for node, row in self._rows.items() if not self._is_step(node)}

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the nodes by which a case can enter, in document order."""
        found = {flow.target for flow in followed_flows(self._scenario) if self._enters(flow)}
        return tuple(sorted(found, key=self._place.__getitem__))

    @cached_property
    def _chain(self) -> Chain:
        return Chain(self._rows)

    @cached_property
    def _gateways(self) -> Chain:
        return Chain(self._gateway_rows)

    @cached_property
    def _absorption(self) -> Absorption:
        return Absorption(self._rows)

    def exits(self, entry: str) -> dict[str, float]:
        """Return how often an entrance at `entry` leaves by which flow; raises EndlessError as `passage` does."""
        return self._outside(self._absorption.arrivals(entry))

    def sums(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return what `values` of nodes come to from each node on, weighed with visits, until the case leaves."""
        return self._absorption.sums(values)

    def passage(self, entry: str) -> Passage:
        """Return what an entrance at `entry` brings about; raises EndlessError where the case never gets out."""
        return self._passage(entry, self._gateways.visits, self._chain.visits)

    def passage_once(self, entry: str) -> Passage:
        """Return a stand-in for a passage without end: every node once, and all ways out equally likely."""
        passage = self._passage(entry, partial(_each_once, self._gateway_rows), partial(_each_once, self._rows))
        share = 1 / max(1, len(passage.exits) + len(passage.direct))
        return Passage(
            entry,
            passage.gateways,
            dict.fromkeys(passage.direct, share),
            {node: 1 / len(passage.first) for node in passage.first},
            passage.visits,
            dict.fromkeys(passage.exits, share),
        )

    def _passage(self, entry: str, before_steps: _Counting, from_steps: _Counting) -> Passage:
        ahead = {entry: 1.0} if self._is_step(entry) else before_steps({entry: 1.0})
        inner = self._inside(ahead)
        first = {node: often for node, often in inner.items() if self._is_step(node)}
        found = from_steps(first) if first else {}
        return Passage(
            entry,
            {node: often for node, often in inner.items() if node not in first},
            self._outside(ahead),
            first,
            self._inside(found),
            self._outside(found),
        )

    def _inside(self, found: Mapping[str, float]) -> dict[str, float]:
        """Return how often the case comes to which node of the part, in document order."""
        return {node: found[node] for node in sorted(self.inside.intersection(found), key=self._place.__getitem__)}

    def _outside(self, found: Mapping[str, float]) -> dict[str, float]:
        return {flow: often for flow, often in found.items() if flow not in self.inside}

    def _all_rows(self) -> dict[str, dict[str, float]]:
        """Return how each node goes on: to another one inside, or out by a flow."""
        weights, followed = flow_weights(self._scenario), {flow.id for flow in followed_flows(self._scenario)}
        branches = Counter(flow.target for flow in followed_flows(self._scenario) if self._joins(flow))
        rows: dict[str, dict[str, float]] = {node: {} for node in self.inside}
        for flow in working_flows(self._scenario):
            if flow.source not in self.inside:
                continue
            if flow.target not in self.inside:
                rows[flow.source][flow.id] = weights[flow.id]
            elif flow.id in followed:
                row, waits_for = rows[flow.source], branches.get(flow.target, 1)
                row[flow.target] = row.get(flow.target, 0.0) + weights[flow.id] / waits_for
        return rows

    def _joins(self, flow: Flow) -> bool:
        """Tell whether a flow leads to a join inside, wherever it comes from."""
        return flow.target in self.inside and self._scenario.nodes[flow.target].kind == "parallel"

    def _enters(self, flow: Flow) -> bool:
        return flow.target in self.inside and flow.source not in self.inside

    def _is_step(self, node: str) -> bool:
        return isinstance(self._scenario.nodes[node], Step) if node in self._scenario.nodes else False


def inner_nodes(scenario: Scenario, nodes: Iterable[str]) -> frozenset[str]:
    """Return those of `nodes` that work passes through: steps and gateways, for events begin and end a case."""
    return frozenset(node for node in nodes if scenario.nodes[node].kind in {"step", "decision", "parallel"})


def _each_once(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return 1 for every state that can be reached."""
    reached = dict.fromkeys(start, 1.0)
    waiting = list(start)
    for state in waiting:
        for following in transitions.get(state, {}):
            if following not in reached:
                reached[following] = 1.0
                waiting.append(following)
    return reached
