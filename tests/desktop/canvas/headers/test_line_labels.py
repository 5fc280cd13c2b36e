"""The labels of the lines of interaction and visibility stay in the viewport, however long the process is."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.overview import OVERVIEW_BELOW_ZOOM
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.drawing.elements.line_labels import label_obstacles
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.editing.commands.lanes import delete_lane

LABEL_PREFIXES = {"C": "line of interaction", "F": "line of visibility"}


def visible_line_labels(canvas: CanvasView) -> list[QLabel]:
    """Return the visible labels of the boundary lines, from top to bottom."""
    labels = [label for label in canvas.findChildren(QLabel) if label.isVisible() and label.text().startswith("line")]
    return sorted(labels, key=QLabel.y)


def test_line_labels_are_at_the_right_edge_of_the_viewport(canvas):
    interaction, visibility = visible_line_labels(canvas)
    assert (interaction.text(), visibility.text()) == ("line of interaction", "line of visibility")
    port, bands = canvas.viewport().geometry(), canvas.drawing.placement.lanes
    for label, lane in ((interaction, "C"), (visibility, "F")):
        assert 0 <= port.right() - label.geometry().right() < 20
        assert 0 <= label.y() - port.top() - canvas.mapFromScene(0, bands[lane].end).y() < 12


def test_line_labels_stay_visible_while_scrolling(canvas):
    canvas.zoom_to(3.0)
    canvas.verticalScrollBar().setValue(0)
    before = [label.geometry() for label in visible_line_labels(canvas)]
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum())
    assert [label.geometry() for label in visible_line_labels(canvas)] == before
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    assert len(visible_line_labels(canvas)) < 2


def test_line_label_follows_its_line_and_is_hidden_in_the_overview(canvas):
    before = visible_line_labels(canvas)[0].y()
    lane = canvas.drawing.placement.lanes["C"]
    canvas.headers.lanes.cell_resized.emit("C", round(lane.length) + 40, False)
    assert visible_line_labels(canvas)[0].y() == before + 40
    canvas.zoom_to(OVERVIEW_BELOW_ZOOM / 2)
    assert visible_line_labels(canvas) == []


def test_line_labels_keep_their_place_whatever_is_selected(canvas, driver):
    before = [label.geometry() for label in visible_line_labels(canvas)]
    for node_id in canvas.drawing.scenario.nodes:
        driver.click(*driver.node_centre(node_id))
        assert canvas.workspace.selection.ids == (node_id,)
        assert [label.geometry() for label in visible_line_labels(canvas)] == before


def test_line_labels_on_one_border_are_beside_each_other(canvas):
    delete_front_lane = partial(delete_lane, scenario_id="today", lane_id="F", contents_to=None)
    canvas.workspace.editor.perform("delete lane", delete_front_lane)
    interaction, visibility = visible_line_labels(canvas)
    assert {interaction.text(), visibility.text()} == {"line of interaction", "line of visibility"}
    assert not interaction.geometry().intersects(visibility.geometry())


@pytest.mark.parametrize(("flow_id", "lane"), [("f2", "C"), ("f6", "F")])
def test_line_label_avoids_pills_and_flows(canvas, flow_id, lane):
    y = canvas.drawing.placement.lanes[lane].end
    crossing = next(
        start.x for start, end in pairwise(canvas.drawing.placement.route(flow_id)) if (start.y - y) * (end.y - y) < 0
    )
    canvas.resize(canvas.viewport().x() + canvas.mapFromScene(crossing, y).x() + 50, 700)
    (name,) = [label for label in visible_line_labels(canvas) if label.text().startswith(LABEL_PREFIXES[lane])]
    obstacles = [
        canvas.mapFromScene(to_qrectf(box)).boundingRect() for box in label_obstacles(flow_shapes_of(canvas, flow_id))
    ]
    area = name.geometry().translated(-canvas.viewport().pos())
    assert not any(area.intersects(box) for box in obstacles)
    canvas.resize(canvas.width() + 160, 700)
    assert name.geometry().right() > area.right(), "it moves back if there is room"


def flow_shapes_of(canvas: CanvasView, flow_id: str) -> list[Shape]:
    return canvas.canvas_scene.flows[flow_id].build_shapes()
