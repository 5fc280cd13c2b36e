"""Which step follows which: decisions, parallel gateways and events between two steps are contracted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, working_flows
from cpm_desktop.analysis.case.markov_chain import EndlessError, expected_visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.remembered import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class Adjacency:
    """Work goes from one step to the next."""

    source: str
    target: str
    probability: float
    """How often the target comes next, once the source is done: the product of the exit weights on the way, summed
    over all ways; of several ways that are taken side by side each counts."""
    flows: tuple[str, ...]
    """The flows on the ways between the two, those nearer to the source first; most often a single way."""


@memoize_by_scenario
def adjacencies(scenario: Scenario) -> tuple[Adjacency, ...]:
    """Return every pair of adjacent steps, in document order of the source, then nearer targets first.

    Sequence flows and messages between nodes are ways, whether the case follows the message or not; notifications are
    none. Loops of gateways are passed through any number of times.
    """
    network = _AdjacencyFinder(scenario)
    steps = (node.id for node in scenario.nodes.values() if node.kind == "step")
    return tuple(adjacency for step in steps for adjacency in network.adjacencies_from(step))


class _AdjacencyFinder:
    """The flows of a scenario, sorted for walks that pass through everything but steps."""

    def __init__(self, scenario: Scenario) -> None:
        self._steps = {node.id for node in scenario.nodes.values() if node.kind == "step"}
        self._probabilities = flow_probabilities(scenario)
        self._exits: dict[str, list[Flow]] = {}
        self._entries: dict[str, list[Flow]] = {}
        for flow in working_flows(scenario):
            self._exits.setdefault(flow.source, []).append(flow)
            self._entries.setdefault(flow.target, []).append(flow)
        self._transitions = self._gateway_transitions(scenario)

    def adjacencies_from(self, step: str) -> Iterator[Adjacency]:
        exits = self._exits.get(step, [])
        if len(exits) == 1 and exits[0].target in self._steps:
            yield Adjacency(step, exits[0].target, self._probabilities[exits[0].id], (exits[0].id,))
            return
        entries = self._entries_up_to_next_steps(step)
        counts = self._next_step_counts(step, entries)
        for target in entries:
            if target in self._steps:
                yield Adjacency(step, target, counts.get(target, 0.0), _flows_between(entries, step, target))

    def _entries_up_to_next_steps(self, step: str) -> dict[str, list[Flow]]:
        """Return what can be met up to and with the next step, nearest first, and the flows by which it is entered."""
        entries: dict[str, list[Flow]] = {}
        waiting = [step]
        for node in waiting:
            for flow in self._exits.get(node, []):
                if flow.target not in entries and flow.target not in self._steps:
                    waiting.append(flow.target)
                entries.setdefault(flow.target, []).append(flow)
        return entries

    def _next_step_counts(self, step: str, entries: Mapping[str, Sequence[Flow]]) -> dict[str, float]:
        """Return how often the case comes to each next step."""
        if any(len(flows) > 1 for node, flows in entries.items() if node not in self._steps):
            return self._next_step_counts_by_chain(self._exits[step])
        passing = {step: 1.0}  # ways only part, so each has one weight: this is most often so, and much faster
        for node, (flow, *_) in entries.items():
            if node not in self._steps:
                passing[node] = passing[flow.source] * self._probabilities[flow.id]
        return {
            node: sum(passing[flow.source] * self._probabilities[flow.id] for flow in flows)
            for node, flows in entries.items()
            if node in self._steps
        }

    def _next_step_counts_by_chain(self, exits: Iterable[Flow]) -> dict[str, float]:
        """Return how often the case comes to each next step where ways meet or run in loops."""
        try:
            return expected_visits(self._transitions, self._transition_row(exits))
        except EndlessError:  # a split inside a loop of gateways: more and more cases, so there is no such number
            return dict.fromkeys(self._steps, 1.0)

    def _gateway_transitions(self, scenario: Scenario) -> dict[str, dict[str, float]]:
        """Return how gateways and events go on, without those from which no step can be reached any more."""
        alive: set[str] = set()
        waiting = list(self._steps)
        for node in waiting:
            for flow in self._entries.get(node, []):
                passes = flow.source not in self._steps and self._probabilities[flow.id] > 0
                if passes and flow.source not in alive:
                    alive.add(flow.source)
                    waiting.append(flow.source)
        return {node: self._transition_row(self._exits.get(node, [])) for node in scenario.nodes if node in alive}

    def _transition_row(self, exits: Iterable[Flow]) -> dict[str, float]:
        row: dict[str, float] = {}
        for flow in exits:
            row[flow.target] = row.get(flow.target, 0.0) + self._probabilities[flow.id]
        return row


def _flows_between(entries: Mapping[str, Sequence[Flow]], step: str, target: str) -> tuple[str, ...]:
    """Return the flows on the ways from `step` to `target`, those nearer to the step first."""
    found, passed, waiting = [], {step}, [target]
    for node in waiting:
        for flow in entries.get(node, ()):
            found.append(flow.id)
            if flow.source not in passed:
                passed.add(flow.source)
                waiting.append(flow.source)
    return tuple(reversed(found))
