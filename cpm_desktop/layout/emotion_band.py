"""The band along the bottom of a customer lane in which the emotion curve runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.layout.footprints import footprint
from cpm_desktop.layout.lane_interior import EMOTION_STRIP_HEIGHT
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.resizing_bands import with_lane_grown
from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.layout import Box

MIN_BAND_HEIGHT = EMOTION_STRIP_HEIGHT
"""The smallest height at which the curve is easy to read. Flows do not run along the lane here."""
MAX_BAND_HEIGHT = 180.0
"""The greatest height, however high the lane is."""
BAND_CLEARANCE = 20.0
"""The smallest space between the lowest node of the lane and the band: room for a flow."""
HIGH_BAND_CLEARANCE = 40.0
"""The space above a band that is higher than the smallest one: room for several flows."""
MIN_EMOTIONS = 2
"""The number of steps with an emotion that make a curve."""


def emotion_band_height(lane_length: float, contents_bottom: float) -> float:
    """Return the height of the band of a lane: it takes the space below the lowest node, so a higher lane has more.

    `contents_bottom` is measured from the top of the lane.
    """
    free = lane_length - contents_bottom - HIGH_BAND_CLEARANCE
    return min(max(MIN_BAND_HEIGHT, min(free, MAX_BAND_HEIGHT)), lane_length)


def contents_bottoms(nodes: Iterable[Node], boxes: Mapping[str, Box]) -> dict[str, float]:
    """Return the bottom of the lowest node of each lane that has placed nodes, names below events included."""
    bottoms: dict[str, float] = {}
    for node in nodes:
        box = boxes.get(node.id)
        if box is not None:
            bottom = box.y + box.height / 2 + footprint(node, Size(box.width, box.height)).bottom
            bottoms[node.lane] = max(bottoms.get(node.lane, bottom), bottom)
    return bottoms


def with_room_for_emotion_bands(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with those lanes grown whose emotion band lost room to nodes, or is new and has none.

    Lanes that a file brings without room stay until one of them gets even less.
    """
    if before.nodes is after.nodes and before.layout is after.layout and before.annotations is after.annotations:
        return after
    missing_before = _missing_heights(before)
    for lane, missing in _missing_heights(after).items():
        if missing > missing_before.get(lane, 0.0):
            after = with_lane_grown(after, lane, missing)
    return after


def _missing_heights(scenario: Scenario) -> dict[str, float]:
    """Return the height that each customer lane with a curve lacks for its band, where it lacks any."""
    lanes = _lanes_with_curve(scenario)
    if not lanes:
        return {}
    spans = lane_spans(scenario)
    nodes = (node for node in scenario.nodes.values() if node.lane in lanes)
    needed = {
        lane: bottom + BAND_CLEARANCE + MIN_BAND_HEIGHT
        for lane, bottom in contents_bottoms(nodes, scenario.layout.nodes).items()
    }
    return {lane: height - spans[lane].length for lane, height in needed.items() if height > spans[lane].length}


def _lanes_with_curve(scenario: Scenario) -> set[str]:
    customers = {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    felt = {target for note in scenario.annotations.values() if note.emotion is not None for target in note.targets}
    counts = dict.fromkeys(customers, 0)
    for node in scenario.nodes.values():
        if node.lane in counts and isinstance(node, Step) and (node.emotion is not None or node.id in felt):
            counts[node.lane] += 1
    return {lane for lane, count in counts.items() if count >= MIN_EMOTIONS}
