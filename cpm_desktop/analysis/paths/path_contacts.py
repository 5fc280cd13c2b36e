"""The contacts of a case on one path, and their issues."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.analysis.paths.path_search import ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class PathContact:
    """A contact of a customer with the organisation."""

    step_index: int
    """The index of the last step on the path before the contact; usually the customer's step."""
    source: str
    target: str
    """Both are steps, or for messages also other nodes or lanes."""
    issue: str
    """The reason of the source step, or its id where it has no reason."""
    is_repeat: bool
    """Whether an earlier contact on the path had the same issue (a convention of this project)."""


def path_contacts(scenario: Scenario, path: ProcessPath) -> list[PathContact]:
    """Return the contacts on a path, in its order."""
    customers = customer_nodes(scenario)
    crossing = [
        (step_index, path.steps[step_index], target)
        for step_index, target in work_transfers(path)
        if target not in customers and path.steps[step_index] in customers
    ]
    crossing += _message_contacts(scenario, path)
    issues: set[str] = set()
    found = []
    for step_index, source, target in sorted(crossing, key=lambda contact: contact[0]):
        issue = _issue(scenario, source)
        found.append(PathContact(step_index, source, target, issue, issue in issues))
        issues.add(issue)
    return found


@memoize_by_scenario
def customer_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the ids of all nodes in customers' lanes."""
    is_customer_lane = customer_lane_test(scenario)
    return {node.id for node in scenario.nodes.values() if is_customer_lane(node.lane)}


def work_transfers(path: ProcessPath) -> Iterator[tuple[int, str]]:
    """Yield the index of the source and the id of the target each time that work passes to an adjacent step.

    Messages pass work too, whether or not the case follows them.
    """
    for target, step_indexes in zip(path.steps, path.previous_steps, strict=True):
        for step_index in step_indexes:
            yield step_index, target
    yield from path.unfollowed_messages


def _message_contacts(scenario: Scenario, path: ProcessPath) -> Iterator[tuple[int, str, str]]:
    """Yield the contacts by messages from or to a lane: one with every visit of the message's node."""
    messages = _lane_messages(scenario)
    if not messages:
        return
    step_index = -1
    for node in path.nodes:
        step_index += scenario.nodes[node].kind == "step"
        for flow in messages.get(node, ()):
            yield step_index, flow.source, flow.target


@memoize_by_scenario
def _lane_messages(scenario: Scenario) -> Mapping[str, list[Flow]]:
    """Return the messages from a customer to the organisation with one lane as an end, by the node at the other end."""
    is_customer_lane = customer_lane_test(scenario)
    found: dict[str, list[Flow]] = {}
    for flow in scenario.flows.values():
        nodes = [end for end in (flow.source, flow.target) if end in scenario.nodes]
        if flow.kind == "message" and len(nodes) == 1:
            source_lane, target_lane = lane_of(scenario, flow.source), lane_of(scenario, flow.target)
            if is_customer_lane(source_lane) and not is_customer_lane(target_lane):
                found.setdefault(nodes[0], []).append(flow)
    return found


def _issue(scenario: Scenario, source: str) -> str:
    node = scenario.nodes.get(source)
    return " ".join(node.reason.casefold().split()) or source if isinstance(node, Step) else source
