"""Random commands of every kind for the current state of a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, get_args

from hypothesis import strategies as st

from cpm_desktop.editing import clipboard
from cpm_desktop.editing.commands import (
    elements,
    flows,
    lanes,
    layout,
    nodes,
    phases,
    scenarios,
)
from cpm_desktop.editing.commands import (
    insert_between as insertion,
)
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.elements import (
    Annotation,
    AnnotationKind,
    Decision,
    FlowKind,
    Knowledge,
    Lane,
    LaneKind,
    Measure,
    NodeKind,
    Phase,
    Step,
    Variant,
)
from cpm_desktop.model.layout import Box, Layout, Point

Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]
Command: TypeAlias = Callable[[Document], Document]
CommandMaker: TypeAlias = Callable[[Draw, Document, Scenario], Command]

NUMBERS = st.integers(-50, 900).map(float) | st.floats(-50, 900)
LENGTHS = st.floats(1, 400)
WORDS = st.sampled_from(["", "Ask", "Pick", "φάση", "步骤"])
INDEXES = st.none() | st.integers(-1, 5)


def draw_ids(draw: Draw, ids: Any, minimum: int = 0) -> list[str]:
    """Draw some of `ids`; draw an unknown id if there are too few."""
    existing = list(ids)
    minimum = min(minimum, len(existing))
    several = st.lists(st.sampled_from(existing or ["nothing"]), min_size=minimum, max_size=4, unique=bool(existing))
    return list(draw(several))


def draw_id(draw: Draw, *groups: Any) -> str:
    """Draw one id from some groups, or an unknown id if they are empty."""
    return str(draw(st.sampled_from([key for group in groups for key in group] or ["nothing"])))


def annotation_targets(scenario: Scenario) -> list[str]:
    """Return the ids that annotations and measures can refer to."""
    groups = (scenario.nodes, scenario.flows, scenario.lanes, scenario.phases, scenario.annotations)
    return [key for group in groups for key in group]


def draw_box(draw: Draw) -> Box | None:
    """Draw a box or none."""
    box: Box | None = draw(st.none() | st.builds(Box, NUMBERS, NUMBERS, LENGTHS, LENGTHS))
    return box


def draw_node(draw: Draw, document: Document, scenario: Scenario) -> Step | Decision:
    """Draw a new node."""
    node_id = draw(st.sampled_from([new_id(document, "n"), new_id(scenario, "n"), "A"]))
    place = {
        "id": node_id,
        "lane": draw_id(draw, scenario.lanes),
        "phase": draw(st.sampled_from([None, *scenario.phases])),
    }
    if draw(st.booleans()):
        return Decision(kind="decision", **place)
    return Step(kind="step", name=draw(WORDS), **place)


def add_node(draw: Draw, document: Document, scenario: Scenario) -> Command:
    node, box = draw_node(draw, document, scenario), draw_box(draw)
    return lambda doc: nodes.add_node(doc, scenario.id, node, box)


def append_node(draw: Draw, document: Document, scenario: Scenario) -> Command:
    source, node, box = draw_id(draw, scenario.nodes), draw_node(draw, document, scenario), draw_box(draw)
    return lambda doc: flows.append_node(doc, scenario.id, source, node, box, "next")


def insert_on_flow(draw: Draw, document: Document, scenario: Scenario) -> Command:
    flow, node, box = draw_id(draw, scenario.flows), draw_node(draw, document, scenario), draw_box(draw)
    return lambda doc: flows.insert_node_on_flow(doc, scenario.id, flow, node, box)


def insert_between(draw: Draw, document: Document, scenario: Scenario) -> Command:
    flow, node, box = (
        draw_id(draw, scenario.flows),
        draw_node(draw, document, scenario),
        draw_box(draw) or Box(40, 10, 120, 60),
    )
    return lambda doc: insertion.insert_between(doc, scenario.id, flow, node, box)


def move_nodes(draw: Draw, _: Document, scenario: Scenario) -> Command:
    places = {
        key: nodes.NodePlacement(
            draw_id(draw, scenario.lanes), draw(st.sampled_from([None, *scenario.phases])), draw(NUMBERS), draw(NUMBERS)
        )
        for key in draw_ids(draw, scenario.nodes, 1)
    }
    return lambda doc: nodes.move_nodes(doc, scenario.id, places)


def resize_node(draw: Draw, _: Document, scenario: Scenario) -> Command:
    node, box = draw_id(draw, scenario.nodes), draw_box(draw) or Box(10.0, 10.0, 500.0, 500.0)
    return lambda doc: nodes.resize_node(doc, scenario.id, node, box)


def edit(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids = draw_ids(draw, [key for group in scenario.element_groups.values() for key in group], 1)
    fields = draw(
        st.sampled_from(
            [
                {"name": draw(WORDS)},
                {"touch_minutes": draw(st.floats(-1, 10))},
                {"label": draw(WORDS), "probability": draw(st.floats(0, 1.1))},
                {"knowledge": draw(st.sampled_from([None, *get_args(Knowledge)])), "knowledge_source": draw(WORDS)},
                {"owner": draw(WORDS), "rule": draw(WORDS)},
                {"lane": draw_id(draw, scenario.lanes)},
                {"phase": draw(st.sampled_from([None, *scenario.phases]))},
                {"kind": draw(st.sampled_from([*get_args(NodeKind), *get_args(FlowKind), *get_args(LaneKind)]))},
                {"targets": tuple(draw_ids(draw, annotation_targets(scenario)))},
                {"leads_to": tuple(draw_ids(draw, annotation_targets(scenario)))},
                {"flows": tuple(draw_ids(draw, scenario.flows))},
                {"source": draw_id(draw, scenario.nodes, scenario.lanes)},
            ]
        )
    )
    return lambda doc: elements.edit_elements(doc, scenario.id, ids, **fields)


def change_node_kind(draw: Draw, _: Document, scenario: Scenario) -> Command:
    node, kind = draw_id(draw, scenario.nodes), draw(st.sampled_from(get_args(NodeKind)))
    return lambda doc: elements.change_node_kind(doc, scenario.id, node, kind)


def delete(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids = draw_ids(draw, [key for group in scenario.element_groups.values() for key in group], 1)
    return lambda doc: elements.delete_elements(doc, scenario.id, ids)


def reorder(draw: Draw, _: Document, scenario: Scenario) -> Command:
    group = draw(st.sampled_from(ELEMENT_GROUPS))
    order = draw(st.permutations(list(getattr(scenario, group))))
    return lambda doc: elements.reorder_elements(doc, scenario.id, group, order)


def connect(draw: Draw, _: Document, scenario: Scenario) -> Command:
    source, target = (draw_id(draw, scenario.nodes, scenario.lanes) for _ in range(2))
    kind = draw(st.none() | st.sampled_from(get_args(FlowKind)))
    return lambda doc: flows.add_flow(doc, scenario.id, source, target, kind)


def reconnect(draw: Draw, _: Document, scenario: Scenario) -> Command:
    flow, end = draw_id(draw, scenario.flows), draw_id(draw, scenario.nodes, scenario.lanes)
    ends = draw(st.sampled_from([{"source": end}, {"target": end}]))
    return lambda doc: flows.reconnect_flow(doc, scenario.id, flow, **ends)


def set_bends(draw: Draw, _: Document, scenario: Scenario) -> Command:
    flow, points = draw_id(draw, scenario.flows), draw(st.lists(st.builds(Point, NUMBERS, NUMBERS), max_size=3))
    return lambda doc: flows.set_bends(doc, scenario.id, flow, points)


def straighten(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids = draw_ids(draw, scenario.flows)
    return lambda doc: flows.clear_bends(doc, scenario.id, ids)


def add_lane(draw: Draw, document: Document, scenario: Scenario) -> Command:
    lane = Lane(id=new_id(document, "L"), name=draw(WORDS), kind=draw(st.sampled_from(get_args(LaneKind))))
    index = draw(INDEXES)
    return lambda doc: lanes.add_lane(doc, scenario.id, lane, index)


def move_lane(draw: Draw, _: Document, scenario: Scenario) -> Command:
    lane, index = draw_id(draw, scenario.lanes), draw(st.integers(-1, 5))
    return lambda doc: lanes.move_lane(doc, scenario.id, lane, index)


def resize_lane(draw: Draw, _: Document, scenario: Scenario) -> Command:
    lane, height, from_top = draw_id(draw, scenario.lanes), draw(NUMBERS), draw(st.booleans())
    return lambda doc: lanes.resize_lane(doc, scenario.id, lane, height, from_top)


def delete_lane(draw: Draw, _: Document, scenario: Scenario) -> Command:
    lane, new_lane = draw_id(draw, scenario.lanes), draw(st.sampled_from([None, *scenario.lanes]))
    return lambda doc: lanes.delete_lane(doc, scenario.id, lane, new_lane)


def add_phase(draw: Draw, document: Document, scenario: Scenario) -> Command:
    phase, index = Phase(id=new_id(document, "p"), name=draw(WORDS)), draw(INDEXES)
    return lambda doc: phases.add_phase(doc, scenario.id, phase, index)


def move_phase(draw: Draw, _: Document, scenario: Scenario) -> Command:
    phase, index = draw_id(draw, scenario.phases), draw(st.integers(-1, 5))
    return lambda doc: phases.move_phase(doc, scenario.id, phase, index)


def resize_phase(draw: Draw, _: Document, scenario: Scenario) -> Command:
    phase, width, from_left = draw_id(draw, scenario.phases), draw(NUMBERS), draw(st.booleans())
    return lambda doc: phases.resize_phase(doc, scenario.id, phase, width, from_left)


def delete_phase(draw: Draw, _: Document, scenario: Scenario) -> Command:
    phase, with_contents = draw_id(draw, scenario.phases), draw(st.booleans())
    return lambda doc: phases.delete_phase(doc, scenario.id, phase, with_contents)


def annotate(draw: Draw, document: Document, scenario: Scenario) -> Command:
    kind = draw(st.sampled_from(get_args(AnnotationKind)))
    targets, leads_to = draw_ids(draw, annotation_targets(scenario)), draw_ids(draw, annotation_targets(scenario))
    note = Annotation(id=new_id(document, "a"), kind=kind, targets=tuple(targets), leads_to=tuple(leads_to))
    return lambda doc: elements.add_annotation(doc, scenario.id, note)


def add_measure(draw: Draw, document: Document, scenario: Scenario) -> Command:
    measure = Measure(
        id=new_id(document, "k"), name=draw(WORDS), targets=tuple(draw_ids(draw, annotation_targets(scenario)))
    )
    return lambda doc: elements.add_measure(doc, scenario.id, measure)


def add_variant(draw: Draw, document: Document, scenario: Scenario) -> Command:
    variant = Variant(id=new_id(document, "v"), name=draw(WORDS), flows=tuple(draw_ids(draw, scenario.flows)))
    return lambda doc: elements.add_variant(doc, scenario.id, variant)


def place(draw: Draw, _: Document, scenario: Scenario) -> Command:
    boxes = {key: box for key in scenario.nodes if (box := draw_box(draw))}
    heights = {key: draw(LENGTHS) for key in draw_ids(draw, scenario.lanes)}
    widths = {key: draw(LENGTHS) for key in draw_ids(draw, scenario.phases)}
    new = Layout.model_validate({"nodes": boxes, "lanes": heights, "phases": widths})
    return lambda doc: layout.set_layout(doc, scenario.id, new)


def make_room(draw: Draw, _: Document, scenario: Scenario) -> Command:
    x, distance = draw(NUMBERS), draw(st.floats(-300, 300))
    return lambda doc: layout.insert_space(doc, scenario.id, x, distance)


def align(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids, edge = draw_ids(draw, scenario.nodes, 2), draw(st.sampled_from(get_args(layout.AlignmentEdge)))
    return lambda doc: layout.align_nodes(doc, scenario.id, ids, edge)


def distribute(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids, axis = draw_ids(draw, scenario.nodes, 3), draw(st.sampled_from(get_args(layout.Axis)))
    return lambda doc: layout.distribute_nodes(doc, scenario.id, ids, axis)


def duplicate(draw: Draw, _: Document, scenario: Scenario) -> Command:
    ids = draw_ids(draw, [key for group in scenario.element_groups.values() for key in group])
    return lambda doc: clipboard.duplicate_elements(doc, scenario.id, ids)[0]


def paste(draw: Draw, document: Document, scenario: Scenario) -> Command:
    origin = document.scenarios[draw_id(draw, document.scenarios)]
    ids = draw_ids(draw, [key for group in origin.element_groups.values() for key in group])
    at = draw(st.none() | st.builds(Point, NUMBERS, NUMBERS))
    lane = draw(st.sampled_from([None, *scenario.lanes]))
    return lambda doc: clipboard.paste_elements(doc, scenario.id, clipboard.copy_elements(origin, ids), at, lane)[0]


def copy_scenario(draw: Draw, document: Document, scenario: Scenario) -> Command:
    key, kind = f"s{len(document.scenarios)}", draw(st.sampled_from(["what_if", "competitor"]))
    return lambda doc: scenarios.copy_scenario(doc, scenario.id, key, "What if", kind)


def edit_scenario(draw: Draw, document: Document, scenario: Scenario) -> Command:
    fields = draw(
        st.sampled_from([{"name": draw(WORDS)}, {"annual_cases": 5}, {"based_on": draw_id(draw, document.scenarios)}])
    )
    return lambda doc: scenarios.edit_scenario(doc, scenario.id, **fields)


def delete_scenario(draw: Draw, _: Document, scenario: Scenario) -> Command:
    return lambda doc: scenarios.delete_scenario(doc, scenario.id)


def reorder_scenarios(draw: Draw, document: Document, _: Scenario) -> Command:
    order = draw(st.permutations(list(document.scenarios)))
    return lambda doc: scenarios.reorder_scenarios(doc, order)


def edit_document(draw: Draw, _: Document, __: Scenario) -> Command:
    title, author = draw(WORDS), draw(WORDS)
    return lambda doc: scenarios.edit_document(doc, title=title, author=author)


NODE_COMMANDS: tuple[CommandMaker, ...] = (
    *(add_node, append_node, insert_on_flow, insert_between, move_nodes, resize_node),
    *(edit, change_node_kind, delete, align, distribute, duplicate, paste),
)
FLOW_COMMANDS: tuple[CommandMaker, ...] = (
    connect,
    reconnect,
    set_bends,
    straighten,
    insert_on_flow,
    insert_between,
    delete,
)
BAND_COMMANDS: tuple[CommandMaker, ...] = (
    *(add_lane, move_lane, resize_lane, delete_lane),
    *(add_phase, move_phase, resize_phase, delete_phase, make_room),
)
OTHER_COMMANDS: tuple[CommandMaker, ...] = (
    *(annotate, add_measure, add_variant, reorder, place, edit),
    *(copy_scenario, edit_scenario, delete_scenario, reorder_scenarios, edit_document),
)
