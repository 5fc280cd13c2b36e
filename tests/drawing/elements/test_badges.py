"""Badges: F on steps that may fail, W on steps that wait longer than tolerated, and only if switched on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.elements.badges import badge_shapes, badges_of
from cpm_desktop.drawing.shapes import Ellipse, Layer
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.mapping import ElementMap
from tests.drawing.sample_scenes import scene_of, texts

PLAIN_STEP = Step(id="s", kind="step", lane="L", name="Do it")
FAILING_STEP = Step(id="s", kind="step", lane="L", name="Do it", fail_probability=0.01)
WAITING_STEP = Step(id="s", kind="step", lane="L", name="Do it", wait_minutes=61, tolerance_minutes=60)


@pytest.mark.parametrize(
    ("step", "badges"),
    [
        (PLAIN_STEP, ""),
        (FAILING_STEP, "F"),
        (WAITING_STEP, "W"),
        (FAILING_STEP.model_copy(update={"wait_minutes": 1, "tolerance_minutes": 0}), "FW"),
        (WAITING_STEP.model_copy(update={"wait_minutes": 60}), ""),
        (WAITING_STEP.model_copy(update={"tolerance_minutes": None}), ""),
    ],
)
def test_badges_of_each_step(step: Step, badges: str):
    assert badges_of(step) == badges
    lanes = ElementMap((Lane(id="L", kind="backstage"),))
    scene = replace(
        scene_of(Scenario(id="s", lanes=lanes, nodes=ElementMap((step,)))), options=DiagramOptions(badges=True)
    )
    shown = [letter for letter in texts(diagram_shapes(scene), "s") if letter in {"F", "W"}]
    assert sorted(shown) == sorted(badges)
    legend = set(texts(diagram_shapes(scene))) & {"may fail", "waits longer than acceptable"}
    assert len(legend) == len(badges)


def test_badges_are_at_the_lower_right_corner_side_by_side():
    step = FAILING_STEP.model_copy(update={"wait_minutes": 1, "tolerance_minutes": 0})
    scene = scene_of(Scenario(id="s", lanes=ElementMap((Lane(id="L", kind="backstage"),)), nodes=ElementMap((step,))))
    assert badge_shapes(scene, step, Box(0, 0, 112, 52)) == []
    shapes = badge_shapes(replace(scene, options=DiagramOptions(badges=True)), step, Box(0, 0, 112, 52))
    rings = sorted((s.box for s in shapes if isinstance(s, Ellipse)), key=lambda box: box.x)
    assert len(rings) == 2
    assert rings[0].x + rings[0].width <= rings[1].x
    assert all(box.x > 56 and box.y + box.height / 2 == 52 for box in rings)
    assert {s.layer for s in shapes} == {Layer.MARKS}
