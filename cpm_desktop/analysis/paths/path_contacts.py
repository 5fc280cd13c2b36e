"""The contacts of a case on one path, and what they are for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.sides import customer_lane_test, lane_of
from cpm_desktop.analysis.paths.path_search import ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.remembered import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class PathContact:
    """A customer turns to the organisation."""

    step_index: int
    """The place on the path of the last step before the contact is made: most often the customer's."""
    source: str
    target: str
    """Steps; a message may also come from another node or from the customer's lane itself, or go to one."""
    issue: str
    """What it is for: the reason of the step that it comes from; without a reason, the step's own id."""
    is_repeat: bool
    """Whether an earlier contact on the path was for the same (a convention of this project)."""


def path_contacts(scenario: Scenario, path: ProcessPath) -> list[PathContact]:
    """Return the contacts on a path, in its order."""
    customers = customer_nodes(scenario)
    crossing = [
        (place, path.steps[place], target)
        for place, target in work_transfers(path)
        if target not in customers and path.steps[place] in customers
    ]
    crossing += _message_contacts(scenario, path)
    issues: set[str] = set()
    found = []
    for place, source, target in sorted(crossing, key=lambda contact: contact[0]):
        issue = _issue(scenario, source)
        found.append(PathContact(place, source, target, issue, issue in issues))
        issues.add(issue)
    return found


@memoize_by_scenario
def customer_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the ids of all nodes in customers' lanes."""
    is_customer_lane = customer_lane_test(scenario)
    return {node.id for node in scenario.nodes.values() if is_customer_lane(node.lane)}


def work_transfers(path: ProcessPath) -> Iterator[tuple[int, str]]:
    """Yield every time work passes to an adjacent step: the place that it comes from, and the step it goes to.

    Messages pass it on, too, whether the case follows them or not.
    """
    for target, places in zip(path.steps, path.previous_steps, strict=True):
        for place in places:
            yield place, target
    yield from path.unfollowed_messages


def _message_contacts(scenario: Scenario, path: ProcessPath) -> Iterator[tuple[int, str, str]]:
    """Yield the contacts by a message from or to a lane itself: one with every visit of the node at its other end."""
    messages = _lane_messages(scenario)
    if not messages:
        return
    place = -1
    for node in path.nodes:
        place += scenario.nodes[node].kind == "step"
        for flow in messages.get(node, ()):
            yield place, flow.source, flow.target


@memoize_by_scenario
def _lane_messages(scenario: Scenario) -> Mapping[str, list[Flow]]:
    """Return the messages between a customer's side and a lane, or the other way round, by the node at one end."""
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
