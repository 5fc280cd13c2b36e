"""Reconnecting the flows around deleted nodes."""

from __future__ import annotations

from cpm_desktop.editing.command_support import updated
from cpm_desktop.editing.commands.flows import without_bends
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.value import with_changes


def with_flows_reconnected(scenario: Scenario, deleted_ids: set[str]) -> Scenario:
    """Return `scenario` without the deleted flows and without flows at deleted nodes.

    A deleted node with one flow in and one out is bridged by one flow, which keeps the id, label and probability of the
    incoming flow. Deleted flows are not used as bridges, unless both of their ends are deleted nodes.
    """
    deleted_nodes = deleted_ids & scenario.nodes.keys()
    network = _FlowReconnector(scenario, deleted_nodes, deleted_ids)
    for node_id in scenario.nodes:
        if node_id in deleted_nodes:
            network.remove_node(node_id)
    joined = network.reconnected_flows()
    flows = scenario.flows.with_entries(joined).without((network.affected_flow_ids | deleted_ids) - joined.keys())
    return without_bends(updated(scenario, flows=flows), joined)


class _FlowReconnector:
    """The sequence flows around the deleted nodes, bridged node by node."""

    def __init__(self, scenario: Scenario, deleted_nodes: set[str], deleted_ids: set[str]) -> None:
        self._flows_before = scenario.flows
        self._deleted_nodes = deleted_nodes
        self._incoming: dict[str, dict[str, Flow]] = {}
        self._outgoing: dict[str, dict[str, Flow]] = {}
        self.affected_flow_ids: set[str] = set()
        for flow in scenario.flows.values():
            ends = {flow.source, flow.target} & deleted_nodes
            if not ends:
                continue
            self.affected_flow_ids.add(flow.id)
            if flow.kind == "sequence" and (flow.id not in deleted_ids or len(ends) > 1):
                self._add_flow(flow)
        neighbours = self._outgoing.keys() - deleted_nodes
        near = [flow for flow in scenario.flows.values() if flow.source in neighbours]
        self._connected_pairs = {(flow.source, flow.target) for flow in near if flow.kind == "sequence"}

    def remove_node(self, node_id: str) -> None:
        """Remove a node and join its flows where it has one in and one out."""
        into, out = self._incoming.pop(node_id, {}), self._outgoing.pop(node_id, {})
        for flow in (*into.values(), *out.values()):
            self._remove_flow(flow)
        if len(into) == 1 and len(out) == 1:
            (first,), (second,) = into.values(), out.values()
            self._join_flows(first, second)

    def _join_flows(self, first: Flow, second: Flow) -> None:
        ends = (first.source, second.target)
        if first.id != second.id and first.source != second.target and ends not in self._connected_pairs:
            self._connected_pairs.add(ends)
            self._add_flow(with_changes(first, target=second.target))

    def reconnected_flows(self) -> dict[str, Flow]:
        """Return the flows that bridge deleted nodes, by id."""
        flows = {key: flow for flows in self._incoming.values() for key, flow in flows.items()}
        return {
            key: flow
            for key, flow in flows.items()
            if not {flow.source, flow.target} & self._deleted_nodes and flow is not self._flows_before[key]
        }

    def _add_flow(self, flow: Flow) -> None:
        self._incoming.setdefault(flow.target, {})[flow.id] = flow
        self._outgoing.setdefault(flow.source, {})[flow.id] = flow

    def _remove_flow(self, flow: Flow) -> None:
        self._incoming.get(flow.target, {}).pop(flow.id, None)
        self._outgoing.get(flow.source, {}).pop(flow.id, None)
