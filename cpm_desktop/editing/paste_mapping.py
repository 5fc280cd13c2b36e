"""Mapping of a copied fragment to ids, lanes, phases and positions of another scenario."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from cpm_desktop.editing.command_support import checked_points, lane_of, updated, with_updated_layout
from cpm_desktop.editing.commands.lanes import with_lane
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import absolute_position, offset_between, right_edge, with_boxes
from cpm_desktop.editing.identifiers import IdGenerator
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Lane, Measure, Node
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.value import with_changes

COPY_OFFSET = 24.0
"""The distance of a copy from the elements that it would cover."""

IdMapping: TypeAlias = Mapping[str, str]
"""Ids in the target scenario, by the ids in the fragment."""


def new_ids(document: Document, scenario: Scenario, elements: Iterable[str]) -> dict[str, str]:
    """Return an id for each of `elements`: its own where it is unused in `scenario`, else a new one."""
    id_generator = IdGenerator(document)
    used = set().union(*(group.keys() for group in scenario.element_groups.values()))
    ids = {}
    for key in elements:
        ids[key] = id_generator.new_id_like(key) if key in used else key
        used.add(ids[key])
    return ids


def with_pasted_lanes(scenario: Scenario, fragment: Scenario, ids: IdMapping) -> Scenario:
    """Return `scenario` with new lanes for the lanes that were copied themselves, placed by their kind."""
    for key, new in ids.items():
        scenario = with_lane(scenario, with_changes(fragment.lanes[key], id=new))
    heights = {ids[key]: height for key, height in fragment.layout.lanes.items() if key in ids}
    return with_updated_layout(scenario, lanes=scenario.layout.lanes.with_entries(heights))


def target_lanes(
    scenario: Scenario, fragment: Scenario, pasted_lanes: IdMapping, first_lane: str | None
) -> dict[str, str]:
    """Return the lane of `scenario` for each lane of `fragment`.

    The topmost one goes to `first_lane` if given, and the others to the lanes below it. Otherwise each goes to a
    similar lane. Raises CommandRejected where there is no lane at all.
    """
    fragment_lanes = [lane for lane in fragment.lanes.values() if lane.id not in pasted_lanes]
    lane_ids = list(scenario.lanes)
    if fragment_lanes and not lane_ids:
        raise CommandRejected(translate("Refusal", "There is no lane here to paste into."))
    if first_lane is None:
        return {**pasted_lanes, **{lane.id: _similar_lane(scenario, lane) for lane in fragment_lanes}}
    start = lane_ids.index(lane_of(scenario, first_lane).id)
    return {
        **pasted_lanes,
        **{lane.id: lane_ids[min(start + step, len(lane_ids) - 1)] for step, lane in enumerate(fragment_lanes)},
    }


def _similar_lane(scenario: Scenario, guest: Lane) -> str:
    """Return the lane with the same id, else the same name, else the same kind, else the last one."""
    lanes = scenario.lanes
    if guest.id in lanes:
        return guest.id
    same_name = (lane.id for lane in lanes.values() if lane.name == guest.name)
    same_kind = (lane.id for lane in lanes.values() if lane.kind == guest.kind)
    return next(same_name, None) or next(same_kind, None) or list(lanes)[-1]


def pasted_boxes(scenario: Scenario, fragment: Scenario, lanes: IdMapping, at: Point | None) -> dict[str, Box]:
    """Return the boxes of the fragment's nodes: with the upper left corner at `at`, or beside existing nodes."""
    placed = {key: box for key, box in fragment.layout.nodes.items() if key in fragment.nodes}
    if not placed:
        return {}
    if at is None:
        return _offset_boxes(scenario, placed, {key: lanes[fragment.nodes[key].lane] for key in placed})
    left = min(box.x for box in placed.values())
    topmost = next(key for key in fragment.lanes if any(fragment.nodes[node].lane == key for node in placed))
    top = min(box.y for key, box in placed.items() if fragment.nodes[key].lane == topmost)
    down = at.y - lane_spans(scenario)[lanes[topmost]].start - top
    return {key: box._replace(x=box.x + at.x - left, y=box.y + down) for key, box in placed.items()}


def _offset_boxes(scenario: Scenario, placed: Mapping[str, Box], lanes: IdMapping) -> dict[str, Box]:
    """Return the boxes, all moved by the shortest distance to the right or downwards where they cover no other box."""
    obstacles: dict[str, list[Box]] = {lane: [] for lane in lanes.values()}
    nodes = dict(scenario.nodes.items())
    for key, box in scenario.layout.nodes.items():
        if nodes[key].lane in obstacles:
            obstacles[nodes[key].lane].append(box)
    groups = {lane: [box for key, box in placed.items() if lanes[key] == lane] for lane in obstacles}
    pairs = [(_bounding_box(groups[lane]), other) for lane, others in obstacles.items() for other in others]
    across = _free_shift((box[0], box[2], other[0], other[2]) for box, other in pairs if _share_rows(box, other))
    down = _free_shift((box[1], box[3], other[1], other[3]) for box, other in pairs if _share_columns(box, other))
    x, y = (across, 0.0) if across <= down else (0.0, down)
    return {key: box._replace(x=round(box.x + x, 2), y=round(box.y + y, 2)) for key, box in placed.items()}


def _bounding_box(boxes: Sequence[Box]) -> Box:
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(left, top, right_edge(boxes) - left, max(box.y + box.height for box in boxes) - top)


def _share_rows(one: Box, other: Box) -> bool:
    return one.y < other.y + other.height and other.y < one.y + one.height


def _share_columns(one: Box, other: Box) -> bool:
    return one.x < other.x + other.width and other.x < one.x + one.width


def _free_shift(spans: Iterable[tuple[float, float, float, float]]) -> float:
    """Return the shortest way forward along an axis to where no moving span covers a fixed one.

    Each item contains the start and length of a moving span and of a fixed one. 0 where none covers another at once;
    otherwise the distance from all fixed spans is at least the offset of copies.
    """
    gaps = [(fixed - start - length, fixed + fixed_length - start) for start, length, fixed, fixed_length in spans]
    if not any(first < 0.0 < last for first, last in gaps):
        return 0.0
    shift = 0.0
    for first, last in sorted(gaps):
        if first - COPY_OFFSET < shift < last + COPY_OFFSET:
            shift = last + COPY_OFFSET
    return shift


def phase_of_pasted_node(scenario: Scenario, node: Node, box: Box | None, at: Point | None) -> str | None:
    """Return the phase of a pasted node: its own, or the phase at its new position where `at` is given."""
    if at is None or box is None:
        return node.phase if node.phase in scenario.phases else None
    middle = box.x + box.width / 2
    return next((key for key, span in phase_spans(scenario).items() if span.start <= middle < span.end), None)


def with_pasted_nodes_and_flows(
    scenario: Scenario, fragment: Scenario, ids: IdMapping, lanes: IdMapping, at: Point | None
) -> Scenario:
    """Return `scenario` with the nodes and flows of `fragment`."""
    boxes = pasted_boxes(scenario, fragment, lanes, at)
    nodes = [
        with_changes(
            node, id=ids[key], lane=lanes[node.lane], phase=phase_of_pasted_node(scenario, node, boxes.get(key), at)
        )
        for key, node in fragment.nodes.items()
    ]
    ends = {**lanes, **{key: ids[key] for key in fragment.nodes}}
    flows = [
        with_changes(flow, id=ids[key], source=ends[flow.source], target=ends[flow.target])
        for key, flow in fragment.flows.items()
    ]
    new = updated(scenario, nodes=scenario.nodes.with_elements(*nodes), flows=scenario.flows.with_elements(*flows))
    return with_boxes(new, {ids[key]: box for key, box in boxes.items()})


def with_pasted_bends(scenario: Scenario, fragment: Scenario, ids: IdMapping) -> Scenario:
    """Return `scenario` with the bends of pasted flows whose two ends moved by the same distance."""
    before, after = lane_spans(fragment), lane_spans(scenario)
    bends = {}
    for key, points in fragment.layout.flows.items():
        flow = fragment.flows[key]
        offsets = {
            offset_between(
                absolute_position(fragment, before, end), absolute_position(scenario, after, ids.get(end, end))
            )
            for end in (flow.source, flow.target)
        }
        offset = offsets.pop()
        if offset is not None and not offsets:
            bends[ids[key]] = checked_points(tuple(Point(x + offset.x, y + offset.y) for x, y in points))
    return with_updated_layout(scenario, flows=scenario.layout.flows.with_entries(bends))


def with_pasted_annotations(scenario: Scenario, fragment: Scenario, ids: IdMapping) -> Scenario:
    """Return `scenario` with the annotations and measures of `fragment`, targeting the copies where these exist.

    Those whose targets are all missing are left out; without targets they would apply to the whole scenario.
    """
    known = _valid_targets(scenario, fragment, ids)
    notes = [_with_mapped_targets(note, ids, known) for note in fragment.annotations.values()]
    measures = [_with_mapped_targets(measure, ids, known) for measure in fragment.measures.values()]
    return updated(
        scenario,
        annotations=scenario.annotations.with_elements(*(note for note in notes if isinstance(note, Annotation))),
        measures=scenario.measures.with_elements(*(measure for measure in measures if isinstance(measure, Measure))),
    )


def _valid_targets(scenario: Scenario, fragment: Scenario, ids: IdMapping) -> set[str]:
    """Return all valid targets of pasted annotations and measures: existing elements and the kept annotations."""
    known = set().union(*(group.keys() for group in scenario.element_groups.values()))
    notes = {ids[key]: note.targets for key, note in fragment.annotations.items()}
    while True:
        valid_ids = known | notes.keys()
        dangling = [key for key, targets in notes.items() if targets and not _map_ids(targets, ids, valid_ids)]
        if not dangling:
            return valid_ids
        for key in dangling:
            del notes[key]


def _with_mapped_targets(element: Annotation | Measure, ids: IdMapping, known: set[str]) -> Annotation | Measure | None:
    targets = _map_ids(element.targets, ids, known)
    if element.targets and not targets:
        return None
    if isinstance(element, Measure):
        return with_changes(element, id=ids[element.id], targets=targets)
    return with_changes(element, id=ids[element.id], targets=targets, leads_to=_map_ids(element.leads_to, ids, known))


def _map_ids(references: tuple[str, ...], ids: IdMapping, known: set[str]) -> tuple[str, ...]:
    return tuple(ids.get(key, key) for key in references if ids.get(key, key) in known)
