"""Adjacent steps: which step follows which, with decisions, parallel gateways and events between them contracted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, working_flows
from cpm_desktop.analysis.case.markov_chain import AbsorbingChain, EndlessError
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class Adjacency:
    """Two steps of which the second can directly follow the first."""

    source: str
    target: str
    probability: float
    """The expected number of times that the target directly follows the source.

    It is the product of the flow probabilities on a path, summed over all paths. Parallel paths each count.
    """


@memoize_by_scenario
def adjacencies(scenario: Scenario) -> tuple[Adjacency, ...]:
    """Return every pair of adjacent steps, in document order of the source, then closest targets first.

    Paths consist of sequence flows and of messages between nodes, whether or not the case follows the message, but not
    of notifications. Loops of gateways can be passed any number of times.
    """
    network = _AdjacencyFinder(scenario)
    steps = (node.id for node in scenario.nodes.values() if node.kind == "step")
    return tuple(adjacency for step in steps for adjacency in network.adjacencies_from(step))


class _AdjacencyFinder:
    """The flows of a scenario, indexed to find the paths between steps."""

    def __init__(self, scenario: Scenario) -> None:
        self._steps = {node.id for node in scenario.nodes.values() if node.kind == "step"}
        self._probabilities = flow_probabilities(scenario)
        self._exits: dict[str, list[Flow]] = {}
        self._entries: dict[str, list[Flow]] = {}
        for flow in working_flows(scenario):
            self._exits.setdefault(flow.source, []).append(flow)
            self._entries.setdefault(flow.target, []).append(flow)
        self._gateways = AbsorbingChain(self._gateway_transitions(scenario))

    def adjacencies_from(self, step: str) -> Iterator[Adjacency]:
        exits = self._exits.get(step, [])
        if len(exits) == 1 and exits[0].target in self._steps:
            yield Adjacency(step, exits[0].target, self._probabilities[exits[0].id])
            return
        entries = self._entries_up_to_next_steps(step)
        counts = self._next_step_counts(step, entries)
        for target in entries:
            if target in self._steps:
                yield Adjacency(step, target, counts.get(target, 0.0))

    def _entries_up_to_next_steps(self, step: str) -> dict[str, list[Flow]]:
        """Return all nodes up to and including the next steps, closest first, with the flows that enter them."""
        entries: dict[str, list[Flow]] = {}
        pending = [step]
        for node in pending:
            for flow in self._exits.get(node, []):
                if flow.target not in entries and flow.target not in self._steps:
                    pending.append(flow.target)
                entries.setdefault(flow.target, []).append(flow)
        return entries

    def _next_step_counts(self, step: str, entries: Mapping[str, Sequence[Flow]]) -> dict[str, float]:
        """Return the expected visits of each next step."""
        if any(len(flows) > 1 for node, flows in entries.items() if node not in self._steps):
            return self._next_step_counts_by_chain(self._exits[step])
        visits = {step: 1.0}  # paths only split here, so each has one probability: the usual case, and much faster
        for node, (flow, *_) in entries.items():
            if node not in self._steps:
                visits[node] = visits[flow.source] * self._probabilities[flow.id]
        return {
            node: sum(visits[flow.source] * self._probabilities[flow.id] for flow in flows)
            for node, flows in entries.items()
            if node in self._steps
        }

    def _next_step_counts_by_chain(self, exits: Iterable[Flow]) -> dict[str, float]:
        """Return the expected visits of each next step where paths meet or form loops."""
        try:
            return self._gateways.absorption_counts(self._transition_row(exits))
        except EndlessError:  # a split inside a loop of gateways: the number of branches grows without limit
            return dict.fromkeys(self._steps, 1.0)

    def _gateway_transitions(self, scenario: Scenario) -> dict[str, dict[str, float]]:
        """Return the transitions of gateways and events from which a step can be reached."""
        leading_to_step: set[str] = set()
        pending = list(self._steps)
        for node in pending:
            for flow in self._entries.get(node, []):
                leads_on = flow.source not in self._steps and self._probabilities[flow.id] > 0
                if leads_on and flow.source not in leading_to_step:
                    leading_to_step.add(flow.source)
                    pending.append(flow.source)
        return {
            node: self._transition_row(self._exits.get(node, [])) for node in scenario.nodes if node in leading_to_step
        }

    def _transition_row(self, exits: Iterable[Flow]) -> dict[str, float]:
        row: dict[str, float] = {}
        for flow in exits:
            row[flow.target] = row.get(flow.target, 0.0) + self._probabilities[flow.id]
        return row
