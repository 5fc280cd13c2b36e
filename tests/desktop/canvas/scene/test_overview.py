"""The process at a low zoom, painted without items."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.drawing.elements.large_names import LARGEST_SIZE, large_name_lines
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.drawing.typography import BODY_SIZE, block_height, block_width
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap

LANE = Lane(id="L", name="All", kind="backstage")
START, END = Box(20, 30, 120, 60), Box(19_980, 30, 120, 60)
"""So far apart that everything between them is outside of their tiles."""


@pytest.fixture
def wide(open_canvas) -> CanvasView:
    """Return a canvas with two distant steps and a flow between them."""
    steps = [Step(id=key, kind="step", lane="L", name=key, value="waste") for key in ("one", "other")]
    flow = Flow(id="long", source="one", target="other")
    layout = Layout(nodes=FrozenMap({"one": START, "other": END}))
    scenario = Scenario(
        id="a", lanes=ElementMap([LANE]), nodes=ElementMap(steps), flows=ElementMap([flow]), layout=layout
    )
    canvas: CanvasView = open_canvas(Document(scenarios=ElementMap([scenario])))
    canvas.minimap.set_switched_on(False)
    return canvas


def colours_near(canvas: CanvasView, place: QPoint, reach: int) -> set[str]:
    """Return the colours around a viewport position, up to `reach` pixels away."""
    image = canvas.viewport().grab().toImage()
    offsets = range(-reach, reach + 1)
    return {image.pixelColor(place.x() + x, place.y() + y).name().upper() for x in offsets for y in offsets}


def box_centre(canvas: CanvasView, box: Box) -> QPoint:
    return canvas.mapFromScene(box.x + box.width / 2, box.y + box.height / 2)


def test_long_flow_is_visible_with_both_ends_outside_the_viewport(wide: CanvasView) -> None:
    wide.zoom_to(0.2)
    wide.centerOn(10_000, 60)
    visible = wide.visible_area()
    assert START.x + START.width < visible.left()
    assert END.x > visible.right()
    assert LIGHT_THEME.flow.upper() in colours_near(wide, wide.mapFromScene(10_000, 60), 3)


@pytest.mark.parametrize("zoom", [0.05, 0.07, 0.09, 0.2, 0.29])
def test_step_value_is_recognizable_at_every_zoom(wide: CanvasView, zoom: float) -> None:
    wide.zoom_to(zoom)
    wide.centerOn(80, 60)
    assert LIGHT_THEME.value_classes["waste"].bar in colours_near(wide, box_centre(wide, START), 1)


@pytest.mark.parametrize("zoom", [0.2, 0.35, 0.5])
def test_names_of_steps_are_painted_at_a_small_zoom(wide: CanvasView, zoom: float) -> None:
    wide.zoom_to(zoom)
    wide.centerOn(80, 60)
    named = wide.viewport().grab().toImage()
    wide.workspace.editor.perform("rename", partial(edit_elements, scenario_id="a", ids=["one"], name="mmm"))
    assert wide.viewport().grab().toImage() != named


def test_large_name_fits_into_its_box_without_breaking_a_word() -> None:
    area = Size(101, 48)
    for name in (
        "Go",
        "Search product",
        "Receive and check the whole order",
        "Geschwindigkeitsbegrenzung",
        "客户查找产品",
    ):
        lines = large_name_lines(name, area)
        assert "".join(line.text for line in lines).replace(" ", "") == name.replace(" ", "")
        if lines[0].size > BODY_SIZE:
            assert block_width(lines) <= area.width
            assert block_height(lines) <= area.height
    assert large_name_lines("Go", area)[0].size == LARGEST_SIZE
