"""Reuse of marks after changes, so that most commands need not wait for the analyses."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from operator import is_
from typing import TypeVar

from cpm_desktop.analysis.crossings.blueprint_lines import boundaries
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Lane, Node, Step
from cpm_desktop.perspectives.customer_distance import CustomerDistances
from cpm_desktop.perspectives.marks import Marks

T = TypeVar("T")


def can_reuse_marks(before: Scenario, after: Scenario) -> bool:
    """Return whether `after` has the same marks as `before`, except the numbers of annotations.

    Names, times, costs and similar fields do not affect handoffs, touchpoints, lines and distances, and most commands
    change only these. Comparing 10,000 steps and their flows takes about 2 ms.
    """
    return (
        _have_same_inputs(before.lanes, after.lanes, _lane_inputs)
        and _have_same_inputs(before.nodes, after.nodes, _node_inputs)
        and _have_same_inputs(before.flows, after.flows, _flow_inputs)
    )


def approximate_marks(marks: Marks, scenario: Scenario) -> Marks:
    """Return `marks` reduced to the elements that still exist. Lines and annotation numbers are exact."""
    lines = boundaries(scenario)
    return replace(
        marks,
        handoffs=_surviving_entries(marks.handoffs, scenario.flows),
        carried_handoffs=_surviving_entries(marks.carried_handoffs, scenario.flows),
        touchpoints=_surviving_entries(marks.touchpoints, scenario.flows),
        annotations=annotation_numbers(scenario),
        interaction_line=lines.interaction.lane_above,
        visibility_line=lines.visibility.lane_above,
        internal_line=lines.internal.lane_above,
        customer_distances=marks.customer_distances and _surviving_distances(marks.customer_distances, scenario),
    )


def _surviving_distances(distances: CustomerDistances, scenario: Scenario) -> CustomerDistances:
    return CustomerDistances(
        _surviving_entries(distances.steps, scenario.nodes), _surviving_entries(distances.lanes, scenario.lanes)
    )


def annotation_numbers(scenario: Scenario) -> dict[str, int]:
    """Return the number of each annotation in the register, by its id."""
    return {annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)}


def _lane_inputs(lane: Lane) -> Hashable:
    return lane.kind


def _node_inputs(node: Node) -> Hashable:
    return node.kind, node.lane, node.channel if isinstance(node, Step) else None


def _flow_inputs(flow: Flow) -> Hashable:
    return flow.source, flow.target, flow.kind, flow.probability, flow.medium


def _have_same_inputs(before: Mapping[str, T], after: Mapping[str, T], inputs_of: Callable[[T], Hashable]) -> bool:
    """Return whether two maps have the same keys in the same order, and values with equal `inputs_of`."""
    if before is after:
        return True
    if len(before) != len(after) or not all(map(is_, before.keys(), after.keys())):
        return False
    pairs = zip(before.values(), after.values(), strict=True)
    return all(inputs_of(one) == inputs_of(other) for one, other in pairs if one is not other)


def _surviving_entries(entries: Mapping[str, T], elements: Mapping[str, object]) -> Mapping[str, T]:
    """Return the entries of elements that still exist."""
    removed = entries.keys() - elements.keys()
    return {key: value for key, value in entries.items() if key not in removed} if removed else entries
