"""Commands for lanes: adding, moving, resizing and deleting them. The content of a lane moves with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from cpm_desktop.editing.command_support import (
    checked_length,
    checked_points,
    lane_of,
    require_unused_id,
    scenario_of,
    updated,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.commands.flows import connection_rejection
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import BAND_PADDING, boxes_in_lane, with_boxes
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, FlowKind, Lane, LaneKind
from cpm_desktop.model.layout import Point
from cpm_desktop.model.value import with_changes

LANE_KIND_ORDER: tuple[str, ...] = get_args(LaneKind)
"""The order in which new lanes are placed: customers at the top, partners at the bottom."""


def add_lane(document: Document, scenario_id: str, lane: Lane, index: int | None = None) -> Document:
    """Add a lane at position `index` from the top, by default below the last lane of its own or an earlier kind."""
    scenario = scenario_of(document, scenario_id)
    require_unused_id(scenario, lane.id)
    return with_scenario(document, with_lane(scenario, lane, index))


def with_lane(scenario: Scenario, lane: Lane, index: int | None = None) -> Scenario:
    """Return `scenario` with a new lane at position `index`, by default the position for its kind."""
    position = _index_for_kind(scenario, lane) if index is None else max(0, index)
    return updated(scenario, lanes=scenario.lanes.with_inserted(lane, position))


def _index_for_kind(scenario: Scenario, lane: Lane) -> int:
    rank = LANE_KIND_ORDER.index(lane.kind)
    earlier = [
        position for position, other in enumerate(scenario.lanes.values()) if LANE_KIND_ORDER.index(other.kind) <= rank
    ]
    return earlier[-1] + 1 if earlier else 0


def lane_position_rejection(scenario: Scenario, lane_id: str, index: int) -> str | None:
    """Return a sentence that says why a lane cannot be at `index` among the others, or None where it can."""
    others = [lane for key, lane in scenario.lanes.items() if key != lane_id]
    above, below = others[: max(0, index)], others[max(0, index) :]
    if scenario.lanes[lane_id].kind == "customer":
        misplaced = any(lane.kind != "customer" for lane in above)
    else:
        misplaced = any(lane.kind == "customer" for lane in below)
    return translate("Refusal", "Customer lanes stay above all others.") if misplaced else None


def move_lane(document: Document, scenario_id: str, lane_id: str, index: int) -> Document:
    """Move a lane to position `index` among the others, from the top. Customer lanes stay above all others."""
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    order = [key for key in scenario.lanes if key != lane_id]
    order.insert(max(0, index), lane_id)
    if order == list(scenario.lanes):
        return document
    return with_scenario(document, updated(scenario, lanes=scenario.lanes.with_order(order)))


def resize_lane(document: Document, scenario_id: str, lane_id: str, height: float, from_top: bool = False) -> Document:
    """Set the height of a lane. It never becomes smaller than its content needs.

    The bottom edge moves, or with `from_top` the top edge; then space is added or removed above the content.
    """
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    height = checked_length(height)
    if from_top:
        return with_scenario(document, _resized_from_top(scenario, lane_id, height))
    return with_scenario(document, _with_height(scenario, lane_id, height))


def _with_height(scenario: Scenario, lane_id: str, height: float) -> Scenario:
    heights = scenario.layout.lanes
    return (
        scenario
        if heights.get(lane_id) == height
        else with_updated_layout(scenario, lanes=heights.with_entries({lane_id: height}))
    )


def _resized_from_top(scenario: Scenario, lane_id: str, height: float) -> Scenario:
    """Return `scenario` with a lane resized at its top.

    Its content, and all bends from there down, move accordingly.
    """
    band = lane_spans(scenario)[lane_id]
    boxes = boxes_in_lane(scenario, lane_id)
    room = min((box.y for box in boxes.values()), default=band.length) - BAND_PADDING
    shift = max(height - band.length, -max(0.0, room))
    shifted = with_boxes(scenario, {key: box._replace(y=box.y + shift) for key, box in boxes.items()})
    bends = {
        key: checked_points(tuple(Point(x, y + shift) if y >= band.start else Point(x, y) for x, y in points))
        for key, points in scenario.layout.flows.items()
        if any(y >= band.start for _, y in points)
    }
    shifted = with_updated_layout(
        shifted, flows=shifted.layout.flows.with_entries(bends) if shift else shifted.layout.flows
    )
    return _with_height(shifted, lane_id, checked_length(band.length + shift))


def delete_lane(document: Document, scenario_id: str, lane_id: str, contents_to: str | None) -> Document:
    """Delete a lane. Its nodes move below the nodes of the lane `contents_to`, or are deleted where that is None."""
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    if contents_to is not None:
        scenario = _with_contents_moved(scenario, lane_id, contents_to)
    deleted_ids = [node.id for node in scenario.nodes.values() if node.lane == lane_id]
    scenario = updated(scenario, nodes=scenario.nodes.without(deleted_ids), lanes=scenario.lanes.without([lane_id]))
    return with_scenario(document, scenario)


def _with_contents_moved(scenario: Scenario, lane_id: str, contents_to: str) -> Scenario:
    """Return `scenario` with the nodes of one lane moved to another, and with its messages that remain valid."""
    lane_of(scenario, contents_to)
    if contents_to == lane_id:
        raise CommandRejected(translate("Refusal", "There is no other lane for the contents of the deleted lane."))
    moving = [node for node in scenario.nodes.values() if node.lane == lane_id]
    drop = lane_spans(scenario)[contents_to].length if boxes_in_lane(scenario, contents_to) else 0.0
    boxes = {key: box._replace(y=box.y + drop) for key, box in boxes_in_lane(scenario, lane_id).items()}
    moved = updated(
        scenario, nodes=scenario.nodes.with_elements(*(with_changes(node, lane=contents_to) for node in moving))
    )
    kept = [
        flow
        for flow in _redirected_flows(moved, lane_id, contents_to)
        if not connection_rejection(moved, *_source_target_kind(flow))
    ]
    return with_boxes(updated(moved, flows=scenario.flows.with_elements(*kept)), boxes)


def _redirected_flows(scenario: Scenario, lane_id: str, target_lane_id: str) -> Iterator[Flow]:
    """Yield the messages to and from a lane, redirected to the target lane."""
    for flow in scenario.flows.values():
        if lane_id in (flow.source, flow.target):
            source, target = (target_lane_id if end == lane_id else end for end in (flow.source, flow.target))
            yield with_changes(flow, source=source, target=target)


def _source_target_kind(flow: Flow) -> tuple[str, str, FlowKind]:
    return flow.source, flow.target, flow.kind
