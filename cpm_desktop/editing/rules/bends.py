"""Bends placed by the user move with their flows."""

from __future__ import annotations

from functools import cache

from cpm_desktop.editing.command_support import checked_points, with_updated_layout
from cpm_desktop.editing.geometry import (
    absolute_position,
    displaced_bends,
    displacement,
    lane_and_phase_spans,
    moved_nodes,
    offset_between,
)
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Point

Bends = tuple[Point, ...]


def move_bends_with_ends(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with its bends moved along, unless the command placed them itself.

    Where both ends of a flow moved by the same distance, so do its bends. Otherwise each bend moves with its lane and
    phase. A flow with a bend in a removed lane or phase is routed automatically again.
    """
    untouched = _flows_to_adjust(before, after)
    if not untouched:
        return after
    (lanes, phases), (new_lanes, new_phases) = lane_and_phase_spans(before), lane_and_phase_spans(after)
    across, down = displacement(phases, new_phases), displacement(lanes, new_lanes)

    @cache
    def offset(end: str) -> Point | None:
        return offset_between(absolute_position(before, lanes, end), absolute_position(after, new_lanes, end))

    moved: dict[str, Bends | None] = {}
    for key in untouched:
        flow, bends, shift = after.flows[key], after.layout.flows[key], offset(after.flows[key].source)
        moved_together = shift is not None and shift == offset(flow.target)
        moved[key] = _shifted_bends(bends, *shift) if moved_together and shift else displaced_bends(bends, across, down)
    kept = {key: checked_points(bends) for key, bends in moved.items() if bends and bends != after.layout.flows[key]}
    without_placed_bends = [key for key, bends in moved.items() if bends is None]
    return with_updated_layout(after, flows=after.layout.flows.with_entries(kept).without(without_placed_bends))


def _flows_to_adjust(before: Scenario, after: Scenario) -> list[str]:
    """Return the flows whose bends the command left alone although their ends, or lanes or phases, moved."""
    old, new = before.layout.flows, after.layout.flows
    if not new:
        return []
    same_grid, moved = lane_and_phase_spans(before) == lane_and_phase_spans(after), moved_nodes(before, after)
    if same_grid and not moved:
        return []
    touched = difference(old, new).added_or_changed
    kept = [key for key in new if key not in touched]
    if not same_grid:
        return kept
    flows = dict(after.flows.items())
    return [key for key in kept if flows[key].source in moved and flows[key].target in moved]


def _shifted_bends(bends: Bends, across: float, down: float) -> Bends:
    return tuple(Point(x + across, y + down) for x, y in bends)
