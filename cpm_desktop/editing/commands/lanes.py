"""Lanes: adding, moving, resizing and deleting them; what is in a lane travels with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from cpm_desktop.editing.command_support import (
    checked_length,
    checked_points,
    lane_of,
    rearranged,
    require_new,
    revised,
    scenario_of,
    with_scenario,
)
from cpm_desktop.editing.commands.flows import why_not_connect
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.geometry import PADDING, boxes_in_lane, with_boxes
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import lane_bands
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, FlowKind, Lane, LaneKind
from cpm_desktop.model.layout import Point
from cpm_desktop.model.value import changed

KIND_ORDER: tuple[str, ...] = get_args(LaneKind)
"""The order in which new lanes find their place: customers on top, partners at the foot."""


def add_lane(document: Document, scenario_id: str, lane: Lane, index: int | None = None) -> Document:
    """Add a lane at position `index` from the top; without one, below the last lane of its own or an earlier kind."""
    scenario = scenario_of(document, scenario_id)
    require_new(scenario, lane.id)
    return with_scenario(document, with_lane(scenario, lane, index))


def with_lane(scenario: Scenario, lane: Lane, index: int | None = None) -> Scenario:
    """Return `scenario` with a new lane at position `index`, or where its kind belongs."""
    place = _place_of_kind(scenario, lane) if index is None else max(0, index)
    return revised(scenario, lanes=scenario.lanes.inserted(lane, place))


def _place_of_kind(scenario: Scenario, lane: Lane) -> int:
    rank = KIND_ORDER.index(lane.kind)
    earlier = [place for place, other in enumerate(scenario.lanes.values()) if KIND_ORDER.index(other.kind) <= rank]
    return earlier[-1] + 1 if earlier else 0


def why_not_there(scenario: Scenario, lane_id: str, index: int) -> str | None:
    """Return one sentence that says why a lane cannot lie at `index` among the others, or None where it can."""
    others = [lane for key, lane in scenario.lanes.items() if key != lane_id]
    above, below = others[: max(0, index)], others[max(0, index) :]
    if scenario.lanes[lane_id].kind == "customer":
        misplaced = any(lane.kind != "customer" for lane in above)
    else:
        misplaced = any(lane.kind == "customer" for lane in below)
    return translate("Refusal", "Customer lanes stay above all others.") if misplaced else None


def move_lane(document: Document, scenario_id: str, lane_id: str, index: int) -> Document:
    """Move a lane to position `index` among the others, counted from the top; customer lanes stay above the rest."""
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    order = [key for key in scenario.lanes if key != lane_id]
    order.insert(max(0, index), lane_id)
    if order == list(scenario.lanes):
        return document
    return with_scenario(document, revised(scenario, lanes=scenario.lanes.ordered(order)))


def resize_lane(document: Document, scenario_id: str, lane_id: str, height: float, from_top: bool = False) -> Document:
    """Give a lane another height, though never less than what it holds.

    At its foot unless `from_top`: then the room is added or taken above its contents.
    """
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    height = checked_length(height)
    if from_top:
        return with_scenario(document, _resized_from_top(scenario, lane_id, height))
    return with_scenario(document, _with_height(scenario, lane_id, height))


def _with_height(scenario: Scenario, lane_id: str, height: float) -> Scenario:
    heights = scenario.layout.lanes
    return scenario if heights.get(lane_id) == height else rearranged(scenario, lanes=heights.merged({lane_id: height}))


def _resized_from_top(scenario: Scenario, lane_id: str, height: float) -> Scenario:
    """Return `scenario` with the contents of a lane, and all bends from there down, shifted by what it grew."""
    band = lane_bands(scenario)[lane_id]
    boxes = boxes_in_lane(scenario, lane_id)
    room = min((box.y for box in boxes.values()), default=band.length) - PADDING
    shift = max(height - band.length, -max(0.0, room))
    shifted = with_boxes(scenario, {key: box._replace(y=box.y + shift) for key, box in boxes.items()})
    bends = {
        key: checked_points(tuple(Point(x, y + shift) if y >= band.start else Point(x, y) for x, y in points))
        for key, points in scenario.layout.flows.items()
        if any(y >= band.start for _, y in points)
    }
    shifted = rearranged(shifted, flows=shifted.layout.flows.merged(bends) if shift else shifted.layout.flows)
    return _with_height(shifted, lane_id, checked_length(band.length + shift))


def delete_lane(document: Document, scenario_id: str, lane_id: str, contents_to: str | None) -> Document:
    """Delete a lane. Its nodes go below those of the lane `contents_to`, or are deleted too where that is None."""
    scenario = scenario_of(document, scenario_id)
    lane_of(scenario, lane_id)
    if contents_to is not None:
        scenario = _emptied(scenario, lane_id, contents_to)
    doomed = [node.id for node in scenario.nodes.values() if node.lane == lane_id]
    scenario = revised(scenario, nodes=scenario.nodes.without(doomed), lanes=scenario.lanes.without([lane_id]))
    return with_scenario(document, scenario)


def _emptied(scenario: Scenario, lane_id: str, contents_to: str) -> Scenario:
    """Return `scenario` with the nodes of one lane, and the messages that still make sense, handed to another."""
    lane_of(scenario, contents_to)
    if contents_to == lane_id:
        raise RefusedError(translate("Refusal", "The contents of a lane that is deleted need another lane to go to."))
    moving = [node for node in scenario.nodes.values() if node.lane == lane_id]
    drop = lane_bands(scenario)[contents_to].length if boxes_in_lane(scenario, contents_to) else 0.0
    boxes = {key: box._replace(y=box.y + drop) for key, box in boxes_in_lane(scenario, lane_id).items()}
    moved = revised(scenario, nodes=scenario.nodes.put(*(changed(node, lane=contents_to) for node in moving)))
    kept = [flow for flow in _redirected(moved, lane_id, contents_to) if not why_not_connect(moved, *_ends(flow))]
    return with_boxes(revised(moved, flows=scenario.flows.put(*kept)), boxes)


def _redirected(scenario: Scenario, lane_id: str, heir: str) -> Iterator[Flow]:
    """Yield the messages of a lane as those of its heir."""
    for flow in scenario.flows.values():
        if lane_id in (flow.source, flow.target):
            source, target = (heir if end == lane_id else end for end in (flow.source, flow.target))
            yield changed(flow, source=source, target=target)


def _ends(flow: Flow) -> tuple[str, str, FlowKind]:
    return flow.source, flow.target, flow.kind
