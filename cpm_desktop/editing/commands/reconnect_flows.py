"""Healing: when nodes go, the flows that led to them and on from them join."""

from __future__ import annotations

from cpm_desktop.editing.command_support import revised
from cpm_desktop.editing.commands.flows import straightened
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.value import changed


def healed(scenario: Scenario, doomed: set[str]) -> Scenario:
    """Return `scenario` without `doomed` flows and those at `doomed` nodes, joined over what had one in and one out.

    The joined flow is the incoming one: its id, label and probability stay. Flows that are doomed themselves join
    nothing, unless they lie between two doomed nodes, where they would have gone anyway.
    """
    gone = doomed & scenario.nodes.keys()
    network = _Network(scenario, gone, doomed)
    for node_id in scenario.nodes:
        if node_id in gone:
            network.close(node_id)
    joined = network.joined()
    flows = scenario.flows.merged(joined).without((network.ended | doomed) - joined.keys())
    return straightened(revised(scenario, flows=flows), joined)


class _Network:
    """The sequence flows around the nodes that go, while these are closed one after the other."""

    def __init__(self, scenario: Scenario, gone: set[str], doomed: set[str]) -> None:
        self._before = scenario.flows
        self._gone = gone
        self._into: dict[str, dict[str, Flow]] = {}
        self._out: dict[str, dict[str, Flow]] = {}
        self.ended: set[str] = set()
        for flow in scenario.flows.values():
            ends = {flow.source, flow.target} & gone
            if not ends:
                continue
            self.ended.add(flow.id)
            if flow.kind == "sequence" and (flow.id not in doomed or len(ends) > 1):
                self._enter(flow)
        neighbours = self._out.keys() - gone
        near = [flow for flow in scenario.flows.values() if flow.source in neighbours]
        self._pairs = {(flow.source, flow.target) for flow in near if flow.kind == "sequence"}

    def close(self, node_id: str) -> None:
        """Take a node out, and join its flows where there is one on each side."""
        into, out = self._into.pop(node_id, {}), self._out.pop(node_id, {})
        for flow in (*into.values(), *out.values()):
            self._leave(flow)
        if len(into) == 1 and len(out) == 1:
            (first,), (second,) = into.values(), out.values()
            self._join(first, second)

    def _join(self, first: Flow, second: Flow) -> None:
        ends = (first.source, second.target)
        if first.id != second.id and first.source != second.target and ends not in self._pairs:
            self._pairs.add(ends)
            self._enter(changed(first, target=second.target))

    def joined(self) -> dict[str, Flow]:
        """Return the flows that now lead over what is gone, by id."""
        flows = {key: flow for flows in self._into.values() for key, flow in flows.items()}
        return {
            key: flow
            for key, flow in flows.items()
            if not {flow.source, flow.target} & self._gone and flow is not self._before[key]
        }

    def _enter(self, flow: Flow) -> None:
        self._into.setdefault(flow.target, {})[flow.id] = flow
        self._out.setdefault(flow.source, {})[flow.id] = flow

    def _leave(self, flow: Flow) -> None:
        self._into.get(flow.target, {}).pop(flow.id, None)
        self._out.get(flow.source, {}).pop(flow.id, None)
