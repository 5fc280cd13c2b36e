"""The contacts of a case on one path, and their reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.contact_reasons import contact_reason, sent_contacts
from cpm_desktop.analysis.crossings.crossing import crossings
from cpm_desktop.analysis.paths.path_search import ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


@dataclass(frozen=True, slots=True)
class PathContact:
    """A contact of a customer with the organisation."""

    flow: str
    reason: str
    is_repeat: bool
    """Whether an earlier contact on the path had the same reason."""


def path_contacts(scenario: Scenario, path: ProcessPath) -> list[PathContact]:
    """Return the contacts on a path, in its order."""
    reasons: set[str] = set()
    found = []
    for node_index, flow_id in sorted(_contact_flows(scenario, path), key=lambda contact: contact[0]):
        starts_at_lane = scenario.flows[flow_id].source in scenario.lanes
        last_step = None if starts_at_lane else _last_step(scenario, path, node_index)
        reason = contact_reason(scenario, flow_id, last_step)
        found.append(PathContact(flow_id, reason, reason in reasons))
        reasons.add(reason)
    return found


def _contact_flows(scenario: Scenario, path: ProcessPath) -> Iterator[tuple[int, str]]:
    """Yield the index of the node where each contact starts, and its flow."""
    known, sent = crossings(scenario), sent_contacts(scenario)
    for node_index, flow_id in zip(path.flow_sources, path.flows, strict=True):
        if flow_id in known and known[flow_id].kind == "contact":
            yield node_index, flow_id
    for node_index, node in enumerate(path.nodes):
        for crossing in sent.get(node, ()):
            yield node_index, crossing.flow


def _last_step(scenario: Scenario, path: ProcessPath, node_index: int) -> Step | None:
    """Return the step at a node of the path, or the last step before it; None where branches meet or before a step."""
    while True:
        node = scenario.nodes[path.nodes[node_index]]
        if isinstance(node, Step):
            return node
        if len(path.previous_nodes[node_index]) != 1:
            return None
        node_index = path.previous_nodes[node_index][0]
