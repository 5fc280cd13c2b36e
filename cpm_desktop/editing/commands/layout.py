"""Commands for the layout: a new layout, inserting space, aligning and distributing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from cpm_desktop.editing.command_support import (
    checked_length,
    checked_points,
    require_existing,
    scenario_of,
    updated,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import boxes_of, with_boxes
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import Span, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.value import with_changes

AlignmentEdge: TypeAlias = Literal["left", "center", "right", "top", "middle", "bottom"]
Axis: TypeAlias = Literal["x", "y"]


def set_layout(document: Document, scenario_id: str, layout: Layout) -> Document:
    """Replace the layout of a scenario. Entries of missing elements are ignored."""
    scenario = scenario_of(document, scenario_id)
    known = with_changes(
        layout,
        nodes=layout.nodes.without(layout.nodes.keys() - scenario.nodes.keys()),
        flows=layout.flows.without(layout.flows.keys() - scenario.flows.keys()),
        lanes=layout.lanes.without(layout.lanes.keys() - scenario.lanes.keys()),
        phases=layout.phases.without(layout.phases.keys() - scenario.phases.keys()),
    )
    return document if known == scenario.layout else with_scenario(document, updated(scenario, layout=known))


def insert_space(document: Document, scenario_id: str, x: float, distance: float) -> Document:
    """Move everything right of `x` by `distance`. A negative distance closes the gap there as far as possible.

    The phase at `x` is resized too. Raises CommandRejected where there is no gap to close.
    """
    scenario = scenario_of(document, scenario_id)
    phase = next((key for key, span in phase_spans(scenario).items() if span.start <= x < span.end), None)
    if distance < 0:
        distance = -min(-distance, _closable_gap(scenario, x, phase))
        if not distance:
            raise CommandRejected(translate("Refusal", "There is no gap to close here."))
    boxes = {key: box._replace(x=box.x + distance) for key, box in scenario.layout.nodes.items() if box.x >= x}
    bends = {
        key: checked_points(tuple(Point(a + distance if a >= x else a, b) for a, b in points))
        for key, points in scenario.layout.flows.items()
        if any(a >= x for a, _ in points)
    }
    widths = scenario.layout.phases
    if phase is not None:
        widths = widths.with_entries({phase: checked_length(phase_spans(scenario)[phase].length + distance)})
    moved = with_boxes(scenario, boxes)
    return with_scenario(
        document, with_updated_layout(moved, flows=moved.layout.flows.with_entries(bends), phases=widths)
    )


def _closable_gap(scenario: Scenario, x: float, phase: str | None) -> float:
    """Return how far everything right of `x` can move left before it meets a node, or its phase becomes too small."""
    spans: Mapping[str, Span] = phase_spans(scenario)
    boxes = scenario.layout.nodes.values()
    staying = [box.x + box.width for box in boxes if box.x < x]
    moving = [box.x for box in boxes if box.x >= x]
    if phase is not None:
        moving.append(spans[phase].end)
        staying.append(spans[phase].start + 1)
    return max(0.0, round(min(moving, default=0.0) - max(staying, default=0.0), 2))


def align_nodes(document: Document, scenario_id: str, ids: Iterable[str], edge: AlignmentEdge) -> Document:
    """Align boxes along an edge or a centre line. Vertical alignment applies within each lane."""
    scenario = scenario_of(document, scenario_id)
    boxes = _require_boxes(scenario, ids, 2, translate("Refusal", "To align, select two steps or more."))
    aligned: dict[str, Box] = {}
    for group in _alignment_groups(scenario, boxes, "x" if edge in {"left", "center", "right"} else "y"):
        aligned |= _aligned_boxes(group, edge)
    return with_scenario(document, with_boxes(scenario, aligned))


def _aligned_boxes(boxes: Mapping[str, Box], edge: AlignmentEdge) -> dict[str, Box]:
    left, right = min(box.x for box in boxes.values()), max(box.x + box.width for box in boxes.values())
    top, bottom = min(box.y for box in boxes.values()), max(box.y + box.height for box in boxes.values())
    match edge:
        case "left":
            return {key: box._replace(x=left) for key, box in boxes.items()}
        case "center":
            return {key: box._replace(x=(left + right - box.width) / 2) for key, box in boxes.items()}
        case "right":
            return {key: box._replace(x=right - box.width) for key, box in boxes.items()}
        case "top":
            return {key: box._replace(y=top) for key, box in boxes.items()}
        case "middle":
            return {key: box._replace(y=(top + bottom - box.height) / 2) for key, box in boxes.items()}
        case "bottom":
            return {key: box._replace(y=bottom - box.height) for key, box in boxes.items()}


def distribute_nodes(document: Document, scenario_id: str, ids: Iterable[str], axis: Axis) -> Document:
    """Distribute boxes with equal gaps. The outermost boxes keep their positions; along y, within each lane."""
    scenario = scenario_of(document, scenario_id)
    boxes = _require_boxes(scenario, ids, 3, translate("Refusal", "To distribute, select three steps or more."))
    spread: dict[str, Box] = {}
    for group in _alignment_groups(scenario, boxes, axis):
        spread |= _spread_horizontally(group) if axis == "x" else _spread_vertically(group)
    return with_scenario(document, with_boxes(scenario, spread))


def _spread_horizontally(boxes: Mapping[str, Box]) -> dict[str, Box]:
    starts = _equal_gap_starts({key: Span(box.x, box.width) for key, box in boxes.items()})
    return {key: box._replace(x=starts[key]) for key, box in boxes.items()}


def _spread_vertically(boxes: Mapping[str, Box]) -> dict[str, Box]:
    starts = _equal_gap_starts({key: Span(box.y, box.height) for key, box in boxes.items()})
    return {key: box._replace(y=starts[key]) for key, box in boxes.items()}


def _equal_gap_starts(spans: Mapping[str, Span]) -> dict[str, float]:
    """Return the start of each span for equal gaps. Where the space is too small, all overlaps are equal."""
    order = sorted(spans, key=lambda key: spans[key].start + spans[key].length / 2)
    first, last = spans[order[0]], spans[order[-1]]
    free = last.end - first.start - sum(span.length for span in spans.values())
    gap = free / max(1, len(order) - 1)
    starts, start = {}, first.start
    for key in order:
        starts[key] = start
        start += spans[key].length + gap
    return starts


def _require_boxes(scenario: Scenario, ids: Iterable[str], minimum: int, message: str) -> dict[str, Box]:
    chosen = tuple(dict.fromkeys(ids))
    require_existing(scenario, chosen)
    boxes = boxes_of(scenario, chosen)
    if len(boxes) < minimum:
        raise CommandRejected(message)
    return boxes


def _alignment_groups(scenario: Scenario, boxes: Mapping[str, Box], axis: Axis) -> list[dict[str, Box]]:
    """Return the boxes to align with each other: all of them along x, those of each lane along y."""
    if axis == "x":
        return [dict(boxes)]
    groups: dict[str, dict[str, Box]] = {}
    for key, box in boxes.items():
        groups.setdefault(scenario.nodes[key].lane, {})[key] = box
    return list(groups.values())
