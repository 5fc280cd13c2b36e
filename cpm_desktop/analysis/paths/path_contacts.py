"""The contacts of a case on one path, and what they are for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.sides import customer_side, lane_of
from cpm_desktop.analysis.paths.variants import Path
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.remembered import remembered


@dataclass(frozen=True, slots=True)
class PathContact:
    """A customer turns to the organisation."""

    place: int
    """The place on the path of the last step before the contact is made: most often the customer's."""
    source: str
    target: str
    """Steps; a message may also come from another node or from the customer's lane itself, or go to one."""
    issue: str
    """What it is for: the reason of the step that it comes from; without a reason, the step's own id."""
    repeat: bool
    """Whether an earlier contact on the path was for the same (a convention of this project)."""


def contacts_of(scenario: Scenario, path: Path) -> list[PathContact]:
    """Return the contacts on a path, in its order."""
    customers = customers_nodes(scenario)
    crossing = [
        (place, path.steps[place], target)
        for place, target in passed_on(path)
        if target not in customers and path.steps[place] in customers
    ]
    crossing += _by_message(scenario, path)
    issues: set[str] = set()
    found = []
    for place, source, target in sorted(crossing, key=lambda contact: contact[0]):
        issue = _issue(scenario, source)
        found.append(PathContact(place, source, target, issue, issue in issues))
        issues.add(issue)
    return found


@remembered
def customers_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the ids of all nodes in customers' lanes."""
    of_customer = customer_side(scenario)
    return {node.id for node in scenario.nodes.values() if of_customer(node.lane)}


def passed_on(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every time work passes to an adjacent step: the place that it comes from, and the step it goes to.

    Messages pass it on, too, whether the case follows them or not.
    """
    for target, places in zip(path.steps, path.before, strict=True):
        for place in places:
            yield place, target
    yield from path.messages


def _by_message(scenario: Scenario, path: Path) -> Iterator[tuple[int, str, str]]:
    """Yield the contacts by a message from or to a lane itself: one with every visit of the node at its other end."""
    messages = _messages_at_lanes(scenario)
    if not messages:
        return
    place = -1
    for node in path.nodes:
        place += scenario.nodes[node].kind == "step"
        for flow in messages.get(node, ()):
            yield place, flow.source, flow.target


@remembered
def _messages_at_lanes(scenario: Scenario) -> Mapping[str, list[Flow]]:
    """Return the messages between a customer's side and a lane, or the other way round, by the node at one end."""
    of_customer = customer_side(scenario)
    found: dict[str, list[Flow]] = {}
    for flow in scenario.flows.values():
        nodes = [end for end in (flow.source, flow.target) if end in scenario.nodes]
        if flow.kind == "message" and len(nodes) == 1:
            turning, turned_to = lane_of(scenario, flow.source), lane_of(scenario, flow.target)
            if of_customer(turning) and not of_customer(turned_to):
                found.setdefault(nodes[0], []).append(flow)
    return found


def _issue(scenario: Scenario, source: str) -> str:
    node = scenario.nodes.get(source)
    return " ".join(node.reason.casefold().split()) or source if isinstance(node, Step) else source
