"""Loops: work that is done again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from cpm_desktop.analysis.candidates.candidate import Candidate, duration_text, shortened_list
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.i18n import LocalizedNumber, translate


def rework_loops(network: StepNetwork) -> Iterator[Candidate]:
    """Yield every loop that a case can run in, with how often it goes round and what that takes."""
    entering = _entries_by_loop(network)
    for number, nodes in enumerate(loops(network.scenario)):
        steps = [node for node in nodes if node in network.steps]
        if steps:
            named = shortened_list(network.quoted_names(steps))
            yield Candidate("loop", nodes, _explanation(network, nodes, named, entering[number]), "control addition")


def _explanation(network: StepNetwork, nodes: Collection[str], step_names: str, entering: float) -> str:
    """Tell how often the loop is passed once it is entered, and the time of all further rounds in one case.

    Passed as often as its most visited node, for each time that a case enters the loop.
    """
    if not network.visits or not entering:
        return translate("Candidates", "The case can come back to {steps}.").format(steps=step_names)
    rounds = max(network.visits[node] for node in nodes) / entering
    steps = [network.steps[node] for node in nodes if node in network.steps]
    spent = sum(network.visits[step.id] * (step.touch_minutes + step.wait_minutes) for step in steps)
    rework_minutes = spent * (1 - 1 / rounds) if rounds > 1 else 0.0
    text = translate(
        "Candidates",
        "The case can come back to {steps}: it passes {rounds:,.2f} times on average, "
        "and coming back takes {time} a case.",
    )
    return text.format(steps=step_names, rounds=LocalizedNumber(rounds), time=duration_text(rework_minutes))


def _entries_by_loop(network: StepNetwork) -> Mapping[int, float]:
    """Return how often a case enters each loop from outside, by its number."""
    scenario, visits = network.scenario, network.visits or {}
    loop_of = {node: number for number, nodes in enumerate(loops(scenario)) for node in nodes}
    entering = dict.fromkeys(range(len(loops(scenario))), 0.0)
    for start, share in case_starts(scenario).items():
        if start in loop_of:
            entering[loop_of[start]] += share
    probabilities = flow_probabilities(scenario)
    for flow in followed_flows(scenario):
        loop = loop_of.get(flow.target)
        if loop is not None and loop_of.get(flow.source) != loop:
            entering[loop] += visits.get(flow.source, 0.0) * probabilities[flow.id]
    return entering
