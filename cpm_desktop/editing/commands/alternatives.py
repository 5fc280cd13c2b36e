"""Adding an alternative to a step."""

from __future__ import annotations

from cpm_desktop.editing.command_support import node_of, scenario_of, with_scenario
from cpm_desktop.editing.commands.add_adjacent import add_node_before, incoming_sequence_flows
from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.editing.commands.nodes import with_node
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Decision, Node


def add_alternative(
    document: Document, scenario_id: str, node_id: str, alternative: Node, decision: Decision
) -> Document:
    """Add `alternative` as another exit of the decision before a node, or of the node itself if it is a decision.

    If no single decision precedes the node, `decision` is inserted first and receives the flows that led to the node.
    """
    scenario = scenario_of(document, scenario_id)
    before = node_id if node_of(scenario, node_id).kind == "decision" else decision_before(scenario, node_id)
    if before is None:
        document = add_node_before(document, scenario_id, node_id, decision)
        before = decision.id
    scenario = scenario_of(document, scenario_id)
    added = with_node(scenario, alternative, None, scenario.nodes.index(node_id) + 1)
    return add_flow(with_scenario(document, added), scenario_id, before, alternative.id)


def decision_before(scenario: Scenario, node_id: str) -> str | None:
    """Return the decision before a node, or None unless the only flow to the node is an exit of a decision."""
    incoming = incoming_sequence_flows(scenario, node_id)
    source = scenario.nodes[incoming[0].source] if len(incoming) == 1 else None
    return source.id if source is not None and source.kind == "decision" else None
