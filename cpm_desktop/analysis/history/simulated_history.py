"""The history of simulated cases, where parallel branches overlap so that no exact figure is known."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from math import prod
from random import Random
from typing import NamedTuple

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import join_weights
from cpm_desktop.analysis.crossings.contact_reasons import sent_contacts
from cpm_desktop.analysis.history.contact_places import ContactPlaces, ContactTraits
from cpm_desktop.analysis.history.problems import Problem, problems
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step


@dataclass(slots=True)
class SimulatedHistory:
    """What happened in one simulated case."""

    contacts: list[ContactTraits] = field(default_factory=list)
    """The contacts in their order."""
    met_problems: list[frozenset[str]] = field(default_factory=list)
    """The problems that the case had met before each contact."""
    steps: Counter[str] = field(default_factory=Counter)
    """The number of visits of each step."""
    survival: float = 1.0
    """The probability that none of its steps failed."""


class _Branch(NamedTuple):
    """One branch of a case, about to visit a node."""

    node: str
    last_step: str


class HistorySimulator:
    """Simulates cases, each branch in turn. A split follows all exits; a join passes on each of n branches with 1/n.

    The same seed gives the same cases.
    """

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._scenario, self._random = scenario, Random(seed)
        self._places, self._sent = ContactPlaces(scenario), sent_contacts(scenario)
        self._probabilities = flow_probabilities(scenario)
        self._exits: dict[str, list[Flow]] = {}
        for flow in followed_flows(scenario):
            self._exits.setdefault(flow.source, []).append(flow)
        self._limits = {
            node: [*accumulate(self._probabilities[flow.id] for flow in exits)]
            for node, exits in self._exits.items()
            if scenario.nodes[node].kind == "decision"
        }
        self._starts = case_starts(scenario)
        self._join_weights = join_weights(scenario)
        self._meetings = _problems_by_place(scenario)
        self._always_met = frozenset(problem.annotation for problem in problems(scenario) if not problem.targets)

    def simulate(self) -> SimulatedHistory:
        """Return the next case."""
        history, met = SimulatedHistory(), set(self._always_met)
        starts = self._random.choices([*self._starts], [*self._starts.values()])
        branches = deque(_Branch(start, "") for start in starts)
        while branches:
            branch = branches.popleft()
            branches.extend(self._visit(branch, history, met))
        history.survival = prod(
            (1 - step.fail_probability) ** times
            for node, times in history.steps.items()
            if isinstance(step := self._scenario.nodes[node], Step)
        )
        return history

    def _visit(self, branch: _Branch, history: SimulatedHistory, met: set[str]) -> Iterator[_Branch]:
        """Visit a node; yield the branches that follow."""
        node, last_step = branch
        met.update(self._meetings.get(node, ()))
        if self._scenario.nodes[node].kind == "step":
            history.steps[node] += 1
            last_step = node
        for crossing in self._sent.get(node, ()):
            starts_at_lane = self._scenario.flows[crossing.flow].source in self._scenario.lanes
            self._add_contact(crossing.flow, "" if starts_at_lane else last_step, history, met)
        for flow in self._chosen_exits(node):
            if self._places.is_contact(flow.id):
                self._add_contact(flow.id, last_step, history, met)
            met.update(self._meetings.get(flow.id, ()))
            weight = self._join_weights.get(flow.target, 1.0)
            if weight == 1 or self._random.random() < weight:
                yield _Branch(flow.target, last_step)

    def _chosen_exits(self, node: str) -> list[Flow]:
        """Return the exits that the case follows: one of a decision, or none; all of other nodes."""
        exits = self._exits.get(node, [])
        if node not in self._limits:
            return exits
        place = bisect_right(self._limits[node], self._random.random())
        return exits[place : place + 1]

    def _add_contact(self, flow: str, last_step: str, history: SimulatedHistory, met: set[str]) -> None:
        traits = self._places.traits(flow, last_step)
        history.contacts.append(traits)
        history.met_problems.append(traits.problems & met)


def _problems_by_place(scenario: Scenario) -> Mapping[str, list[str]]:
    """Return the problems that a case meets at each node or flow."""
    found: dict[str, list[str]] = {}
    for problem in problems(scenario):
        for place in _places(scenario, problem):
            found.setdefault(place, []).append(problem.annotation)
    return found


def _places(scenario: Scenario, problem: Problem) -> Iterator[str]:
    followed = {flow.id for flow in followed_flows(scenario)}
    for element in problem.targets:
        flow = scenario.flows.get(element)
        if flow is None or element in followed:
            yield element
        else:
            yield flow.source if flow.source in scenario.nodes else flow.target
    yield from (node.id for node in scenario.nodes.values() if {node.lane, node.phase} & problem.targets)
