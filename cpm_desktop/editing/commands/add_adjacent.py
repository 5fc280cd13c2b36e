"""Adding nodes relative to existing elements: before, after, or between."""

from __future__ import annotations

from cpm_desktop.editing.command_support import node_of, scenario_of, with_scenario
from cpm_desktop.editing.commands.flows import add_flow, append_node, insert_node_on_flow, reconnect_flow
from cpm_desktop.editing.commands.nodes import add_node, with_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Node, NodeBase, Phase
from cpm_desktop.model.layout import Box


def lane_and_phase_beside(scenario: Scenario, anchor: str | None) -> tuple[str, str | None]:
    """Return the lane and the phase for a new node beside `anchor`, by default the first ones.

    Raises CommandRejected where there is no lane yet.
    """
    if not scenario.lanes:
        raise CommandRejected(translate("Refusal", "A step needs a lane; add one first."))
    lane, phase = next(iter(scenario.lanes)), next(iter(scenario.phases), None)
    match scenario.element(anchor) if anchor is not None else None:
        case NodeBase() as node:
            return node.lane, node.phase
        case Lane() as element:
            return element.id, phase
        case Phase() as element:
            return lane, element.id
        case Flow() as flow:
            return lane_and_phase_beside(scenario, flow.source)
        case Annotation() as note if note.targets and note.targets[0] not in scenario.annotations:
            return lane_and_phase_beside(scenario, note.targets[0])
        case _:
            return lane, phase


def add_adjacent_node(
    document: Document, scenario_id: str, anchor: str | None, node: Node, *, before: bool = False
) -> Document:
    """Add a node after or before a node, on a sequence flow, or without flows beside any other element."""
    scenario = scenario_of(document, scenario_id)
    if anchor is not None and anchor in scenario.nodes:
        add = add_node_before if before else append_node
        return add(document, scenario_id, anchor, node)
    if anchor is not None and anchor in scenario.flows and scenario.flows[anchor].kind == "sequence":
        return insert_node_on_flow(document, scenario_id, anchor, node)
    return add_node(document, scenario_id, node)


def add_node_before(document: Document, scenario_id: str, node_id: str, node: Node, box: Box | None = None) -> Document:
    """Add a node, at `box` if given, with a flow to `node_id`. The sequence flows to `node_id` now end at the new node.

    No flows are moved to a start.
    """
    scenario = scenario_of(document, scenario_id)
    node_of(scenario, node_id)
    redirected = incoming_sequence_flows(scenario, node_id) if node.kind != "start" else []
    index = scenario.nodes.index(node_id)
    document = with_scenario(document, with_node(scenario, node, box, index))
    for flow in redirected:
        document = reconnect_flow(document, scenario_id, flow.id, target=node.id)
    return add_flow(document, scenario_id, node.id, node_id)


def incoming_sequence_flows(scenario: Scenario, node_id: str) -> list[Flow]:
    """Return the sequence flows to a node."""
    flows = scenario.flows_by_element.get(node_id, ())
    return [flow for flow in flows if flow.target == node_id and flow.kind == "sequence"]
