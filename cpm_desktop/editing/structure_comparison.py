"""The structure of a process: its lanes, phases, nodes and flows, how they are connected, and where they are placed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from cpm_desktop.editing.change_set import PLACED_GROUPS, scenario_change
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Node

T = TypeVar("T")


def has_same_structure(before: Scenario, after: Scenario) -> bool:
    """Return whether two states of a scenario have the same structure.

    Names, times and annotations are not part of the structure. Lanes and phases, the lane of a node, the ends of a flow
    and every layout entry are.
    """
    if before is after:
        return True
    change = scenario_change(before, after)
    if change.layout_changed_ids or change.reordered_groups.intersection(PLACED_GROUPS):
        return False
    if any(change.added[group] or change.removed[group] for group in PLACED_GROUPS):
        return False
    return _have_same_structure(
        before.nodes, after.nodes, change.changed["nodes"], _node_structure
    ) and _have_same_structure(before.flows, after.flows, change.changed["flows"], _flow_structure)


def _node_structure(node: Node) -> Hashable:
    return node.kind, node.lane, node.phase


def _flow_structure(flow: Flow) -> Hashable:
    return flow.kind, flow.source, flow.target


def _have_same_structure(
    before: Mapping[str, T], after: Mapping[str, T], ids: Iterable[str], structure: Callable[[T], Hashable]
) -> bool:
    return all(structure(before[key]) == structure(after[key]) for key in ids)
