"""Queries about positions on the canvas, for example the lane and phase at a point."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box, Point


def lane_at(placement: Placement, y: float) -> str | None:
    """Return the lane at height `y`; outside the lanes the nearest one; None if there are no lanes."""
    nearest, distance = None, float("inf")
    for lane_id, band in placement.lanes.items():
        lane_distance = max(band.start - y, y - band.end, 0.0)
        if lane_distance < distance:
            nearest, distance = lane_id, lane_distance
    return nearest


def phase_at(placement: Placement, x: float) -> str | None:
    """Return the phase at `x`; outside the phases the nearest one; None if there are no phases."""
    nearest = None
    for phase_id, span in placement.phases.items():
        if nearest is None or x >= span.start:
            nearest = phase_id
    return nearest


def lane_insert_index(placement: Placement, y: float) -> int:
    """Return the number of lanes above the lane border that is nearest to `y`."""
    return sum(1 for band in placement.lanes.values() if band.start + band.length / 2 < y)


def phase_insert_index(placement: Placement, x: float) -> int:
    """Return the number of phases left of the phase border that is nearest to `x`."""
    return sum(1 for span in placement.phases.values() if span.start + span.length / 2 < x)


def clamped_to_lane(placement: Placement, box: Box, lane_id: str) -> Box:
    """Return `box` with `y` relative to the top of the lane, inside its borders if the lane is high enough."""
    band = placement.lanes[lane_id]
    max_y = max(BAND_PADDING, band.length - BAND_PADDING - box.height)
    return Box(max(box.x, 0.0), min(max(box.y - band.start, BAND_PADDING), max_y), box.width, box.height)


def nodes_in(placement: Placement, area: QRectF) -> list[str]:
    """Return the ids of the nodes whose boxes touch an area of the diagram, in document order."""
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
    return [
        node_id
        for node_id, (x, y, width, height) in placement.nodes.items()
        if x <= right and y <= bottom and x + width >= left and y + height >= top
    ]


def centre(box: Box) -> Point:
    """Return the centre of `box`."""
    return Point(box.x + box.width / 2, box.y + box.height / 2)


def box_around(point: Point, width: float, height: float) -> Box:
    """Return a box of this size centred on `point`."""
    return Box(point.x - width / 2, point.y - height / 2, width, height)


def can_annotate(scenario: Scenario, element_id: str) -> bool:
    """Return whether an annotation can be attached to this element."""
    return any(element_id in group for group in (scenario.nodes, scenario.flows, scenario.lanes, scenario.phases))
