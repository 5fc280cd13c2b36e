"""The name of a decision or an event is beside it and covers no box."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.bounds import bounding_box, shape_bounds
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from tests.drawing.sample_scenes import scene_of

DECISION = Box(300, 120, 40, 40)
FREE = Box(700, 200, 112, 52)
ABOVE = Box(264, 66, 112, 52)
ABOVE_LEFT = Box(170, 66, 112, 52)
BELOW = Box(264, 162, 112, 52)


def scene_with_boxes(*steps: Box) -> Scene:
    """Return a lane with a decision and steps with these boxes."""
    boxes = {f"s{number}": box for number, box in enumerate(steps)} | {"d": DECISION}
    nodes = [Step(id=key, kind="step", lane="L", name="Step") for key in boxes if key != "d"]
    scenario = Scenario(
        id="s",
        lanes=ElementMap((Lane(id="L", name="Lane", kind="backstage"),)),
        nodes=ElementMap((Decision(id="d", kind="decision", lane="L", name="Routed right?"), *nodes)),
        layout=Layout(nodes=FrozenMap(boxes), lanes=FrozenMap({"L": 400.0})),
    )
    return scene_of(scenario)


def name_area(scene: Scene) -> Box:
    shapes = node_shapes(scene, scene.scenario.nodes["d"])
    return bounding_box(shape_bounds(shape) for shape in shapes if isinstance(shape, TextRun))


def test_name_is_above_its_node_by_default() -> None:
    area = name_area(scene_with_boxes(FREE))
    assert area.y + area.height <= DECISION.y
    assert area.x + area.width / 2 == pytest.approx(DECISION.x + DECISION.width / 2, abs=2)


@pytest.mark.parametrize("boxes", [(ABOVE,), (ABOVE, ABOVE_LEFT), (ABOVE_LEFT, BELOW), (BELOW,)])
def test_name_hides_no_box(boxes: tuple[Box, ...]) -> None:
    area = name_area(scene_with_boxes(*boxes))
    assert not any(boxes_overlap(area, box) for box in (*boxes, DECISION))


def test_name_stays_near_its_node_if_every_place_is_taken() -> None:
    obstacles = (ABOVE, ABOVE_LEFT, BELOW, Box(170, 162, 112, 52), Box(358, 66, 112, 52), Box(358, 162, 112, 52))
    area = name_area(scene_with_boxes(*obstacles))
    assert abs(area.x + area.width / 2 - 320) < 80
    assert abs(area.y - 140) < 60
