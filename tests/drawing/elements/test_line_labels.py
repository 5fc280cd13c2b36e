"""The labels of the boundary lines avoid what crosses the lines."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.elements.line_labels import LABEL_GAP, clear_label_box, label_obstacles
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, TextRun
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.perspectives.marks import marks_of

LABEL = Box(100, 50, 40, 10)


@pytest.mark.parametrize(
    ("obstacles", "x"),
    [
        ([], 100),
        ([Box(120, 0, 4, 40)], 100),
        ([Box(120, 0, 4, 90)], 120 - LABEL_GAP - 40),
        ([Box(120, 0, 4, 90), Box(70, 52, 6, 4)], 70 - LABEL_GAP - 40),
        ([Box(120, 0, 4, 90), Box(20, 52, 6, 4)], 120 - LABEL_GAP - 40),
        ([Box(0, 45, 150, 10)], 100),
    ],
    ids=["free", "beside", "line", "line and pill", "far away", "all covered"],
)
def test_line_label_moves_left_to_the_first_free_place_or_stays(obstacles: list[Box], x: float) -> None:
    assert clear_label_box(LABEL, obstacles) == LABEL._replace(x=x)


def scene_with_crossings_at_the_right() -> Scene:
    lanes = [Lane(id="C", kind="customer"), Lane(id="F", kind="frontstage"), Lane(id="B", kind="backstage")]
    steps = [Step(id=f"s{lane.id}", kind="step", lane=lane.id, channel="phone") for lane in lanes]
    flows = [Flow(id="f1", source="sC", target="sF"), Flow(id="f2", source="sF", target="sB")]
    boxes = FrozenMap({step.id: Box(600, 30, 120, 60) for step in steps})
    scenario = Scenario(
        id="a", lanes=ElementMap(lanes), nodes=ElementMap(steps), flows=ElementMap(flows), layout=Layout(nodes=boxes)
    )
    return Scene(scenario, compute_placement(scenario), marks_of(scenario), LIGHT_THEME)


def test_line_labels_cover_no_pill_or_flow() -> None:
    shapes = diagram_shapes(scene_with_crossings_at_the_right(), legend=False)
    obstacles = list(label_obstacles(shapes))
    names = [shape_bounds(shape) for shape in shapes if isinstance(shape, TextRun) and shape.layer == Layer.LINES]
    assert len(names) == 2
    assert not any(boxes_overlap(name, box) for name in names for box in obstacles)
