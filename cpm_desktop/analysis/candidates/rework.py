"""Loops: work that is repeated."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text
from cpm_desktop.analysis.candidates.changes import RemoveExits
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import decision_exits, flow_probabilities, followed_flows
from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.graphs.back_edges import back_edges
from cpm_desktop.i18n import LocalizedNumber, shortened_list, translate
from cpm_desktop.model.elements import Flow

MAX_SHARE_OF_STEPS = 0.5
"""A loop with a larger share of the steps that a case can reach is the process itself."""


def rework_loops(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every loop that a case can enter, with its expected repetitions and the time they take.

    The exits that lead back are removed: the case passes each time at once.
    """
    entry_counts = _entries_by_loop(network)
    reachable_steps = network.steps.keys() & reachable_nodes(network.scenario)
    for number, nodes in enumerate(loops(network.scenario)):
        steps = [node for node in nodes if node in network.steps]
        if steps and len(steps) <= MAX_SHARE_OF_STEPS * len(reachable_steps):
            step_names = shortened_list(network.quoted_names(steps))
            explanation = _explanation(network, nodes, step_names, entry_counts[number])
            change = RemoveExits(_returning_exits(network, nodes))
            yield Candidate("loop", nodes, explanation, "control addition", change)


def _returning_exits(network: StepNetwork, nodes: Sequence[str]) -> tuple[str, ...]:
    """Return the exits of decisions in a loop that lead back to an earlier node of it, directly or through steps."""
    inside = set(nodes)
    flows = [flow for flow in followed_flows(network.scenario) if inside.issuperset((flow.source, flow.target))]
    entered = {flow.target for flow in followed_flows(network.scenario) if flow.source not in inside}
    order = sorted(nodes, key=lambda node: node not in entered)
    returning = back_edges(order, ((flow.source, flow.target) for flow in flows))
    found = (_exit_before(network, flow, flows) for flow in flows if (flow.source, flow.target) in returning)
    return tuple(dict.fromkeys(flow.id for flow in found if flow is not None))


def _exit_before(network: StepNetwork, flow: Flow, flows: Sequence[Flow]) -> Flow | None:
    """Return the exit of a decision from which every case comes to `flow`, or None; `flows` are those of the loop."""
    exits, passed = decision_exits(network.scenario), {flow.target}
    while flow.source not in exits:
        before = [other for other in flows if other.target == flow.source]
        if len(before) != 1 or flow.source in passed:
            return None
        passed.add(flow.source)
        flow = before[0]
    return flow


def _explanation(network: StepNetwork, nodes: Collection[str], step_names: str, entry_count: float) -> str:
    """Return the sentence about a loop: its expected rounds per entry, and the time of all further rounds per case.

    The number of rounds is that of the loop's most visited node, divided by the number of entries.
    """
    if not network.visits or not entry_count:
        return translate("Candidates", "Cases can return to {steps}.").format(steps=step_names)
    rounds = max(network.visits[node] for node in nodes) / entry_count
    steps = [network.steps[node] for node in nodes if node in network.steps]
    total_minutes = sum(network.visits[step.id] * (step.touch_minutes + step.wait_minutes) for step in steps)
    rework_minutes = total_minutes * (1 - 1 / rounds) if rounds > 1 else 0.0
    text = translate(
        "Candidates",
        "Cases can return to {steps}: {rounds:,.2f} visits on average. Returning takes {time} per case.",
    )
    return text.format(steps=step_names, rounds=LocalizedNumber(rounds), time=duration_text(rework_minutes))


def _entries_by_loop(network: StepNetwork) -> Mapping[int, float]:
    """Return how often a case enters each loop from outside, by the loop's number."""
    scenario, visits = network.scenario, network.visits or {}
    loop_of = {node: number for number, nodes in enumerate(loops(scenario)) for node in nodes}
    entry_counts = dict.fromkeys(range(len(loops(scenario))), 0.0)
    for start, share in case_starts(scenario).items():
        if start in loop_of:
            entry_counts[loop_of[start]] += share
    probabilities = flow_probabilities(scenario)
    for flow in followed_flows(scenario):
        loop = loop_of.get(flow.target)
        if loop is not None and loop_of.get(flow.source) != loop:
            entry_counts[loop] += visits.get(flow.source, 0.0) * probabilities[flow.id]
    return entry_counts
