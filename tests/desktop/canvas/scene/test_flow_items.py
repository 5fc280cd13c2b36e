"""Updates of many flows: visible ones first, the others in slices, until all are complete."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.items import NodeItem
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.layout import insert_space
from cpm_desktop.layout.routing.routes import Routes
from cpm_desktop.model.layout import Point
from tests.benchmarks.generated_models import generated_document

SHIFT = 40.0
VISIBLE_NODE = "s1"
"""A step near the left end, where the canvas starts."""


@pytest.fixture
def limits() -> Limits:
    """Return limits by which no flow is drawn with the command."""
    return replace(DEFAULT_LIMITS, immediate_flows=0)


@pytest.fixture
def wide(qtbot: QtBot, open_canvas) -> CanvasView:
    """Return a canvas close to the left end of a long process, that shows every flow."""
    canvas: CanvasView = open_canvas(generated_document(200))
    canvas.zoom_to(1.0)
    canvas.centerOn(canvas.canvas_scene.nodes[VISIBLE_NODE])
    qtbot.waitUntil(lambda: canvas.canvas_scene.is_complete)
    return canvas


def push_right(canvas: CanvasView) -> None:
    """Push everything but the beginning to the right."""
    assert canvas.workspace.editor.perform("room", lambda document: insert_space(document, "today", 1.0, SHIFT))


def is_up_to_date(canvas: CanvasView, flow_id: str) -> bool:
    item = canvas.canvas_scene.flows[flow_id]
    return item.route == canvas.drawing.placement.route(flow_id) and item.pos() == QPointF(0, 0)


def flows_at(canvas: CanvasView, node_id: str) -> list[str]:
    return [flow.id for flow in canvas.workspace.scenario.flows_by_element[node_id]]


def test_visible_flows_are_updated_immediately_and_the_rest_later(qtbot: QtBot, wide: CanvasView) -> None:
    push_right(wide)
    assert all(is_up_to_date(wide, key) for key in flows_at(wide, VISIBLE_NODE))
    assert not wide.canvas_scene.is_complete
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    assert all(is_up_to_date(wide, key) for key in wide.workspace.scenario.flows)


def test_waiting_flow_moves_with_its_ends(wide: CanvasView) -> None:
    far_flow = flows_at(wide, "s190")[0]
    before = wide.canvas_scene.flows[far_flow].sceneBoundingRect()
    push_right(wide)
    assert not wide.canvas_scene.is_complete
    assert wide.canvas_scene.flows[far_flow].sceneBoundingRect() == before.translated(SHIFT, 0)
    wide.workspace.session.undo()
    assert wide.canvas_scene.flows[far_flow].sceneBoundingRect() == before


def test_flows_scrolled_into_view_are_updated_next(wide: CanvasView) -> None:
    push_right(wide)
    wide.centerOn(wide.canvas_scene.nodes["s190"])
    assert all(is_up_to_date(wide, key) for key in flows_at(wide, "s190"))


def test_deleted_waiting_flows_are_removed(qtbot: QtBot, wide: CanvasView) -> None:
    push_right(wide)
    deleted_flows = flows_at(wide, "s190")
    wide.workspace.editor.perform(
        "delete", lambda document: delete_elements(document, "today", ["s190", *deleted_flows])
    )
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    assert wide.canvas_scene.flows.keys() == wide.workspace.scenario.flows.keys()


def test_late_flow_items_show_the_selection(qtbot: QtBot, wide: CanvasView) -> None:
    scenario = wide.workspace.scenario
    wide.workspace.editor.perform("delete", lambda document: delete_elements(document, "today", list(scenario.flows)))
    wide.workspace.session.undo()
    wide.workspace.selection.select(scenario.flows)
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    assert all(item.isSelected() for item in wide.canvas_scene.flows.values())


def test_label_does_not_route_a_flow_before_its_update(
    qtbot: QtBot, wide: CanvasView, monkeypatch: pytest.MonkeyPatch
) -> None:
    far_flow = flows_at(wide, "s190")[0]
    before = wide.canvas_scene.flows[far_flow].route
    push_right(wide)
    routed: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(Routes, "route", lambda _routes, flow_id: routed.append(flow_id))
        drawn = wide.drawing.route(far_flow)
    assert (drawn, routed) == (tuple(Point(x + SHIFT, y) for x, y in before), [])
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    assert wide.drawing.route(far_flow) == wide.drawing.placement.route(far_flow)


def test_redirected_flow_keeps_its_drawing_until_its_update(qtbot: QtBot, wide: CanvasView) -> None:
    lane = wide.workspace.scenario.nodes["s190"].lane
    before = wide.workspace.scenario
    wide.workspace.editor.perform("delete", lambda document: delete_elements(document, "today", [lane]))
    after = wide.workspace.scenario
    redirected = [key for key in after.flows if key in before.flows and after.flows[key] != before.flows[key]]
    assert any(before.flows[key].target not in after.nodes for key in redirected)
    assert not wide.canvas_scene.is_complete
    for item in wide.canvas_scene.flows.values():
        item.build_shapes()
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    assert all(wide.canvas_scene.flows[key].flow is after.flows[key] for key in redirected)


def test_node_labels_are_redrawn_when_their_flows_are_updated(qtbot: QtBot, wide: CanvasView) -> None:
    named = [key for key, node in wide.workspace.scenario.nodes.items() if node.kind != "step" and node.name]
    far_flow = wide.canvas_scene.nodes[named[-1]]
    push_right(wide)
    far_flow.batch()
    qtbot.waitUntil(lambda: wide.canvas_scene.is_complete)
    fresh = NodeItem(wide.drawing, far_flow.node)
    assert far_flow.build_shapes() == fresh.build_shapes()
    assert far_flow.drawing is wide.drawing
