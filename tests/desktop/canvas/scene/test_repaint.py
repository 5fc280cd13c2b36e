"""What lies beside a node, its handles and arrows, is painted with the node, and taken away with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.tools.quick_append import ARROW_DISTANCE, ARROW_RADIUS
from cpm_desktop.drawing.shapes import TextRun


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[QRegion]:
    """Return the regions that canvases paint from now on."""
    regions, paint = list[QRegion](), CanvasView.paintEvent

    def noted(canvas: CanvasView, event: QPaintEvent) -> None:
        regions.append(event.region())
        paint(canvas, event)

    monkeypatch.setattr(CanvasView, "paintEvent", noted)
    return regions


def around(canvas: CanvasView, node_id: str) -> QRegion:
    """Return the area in the viewport of a node with its arrows."""
    box, reach = canvas.drawing.placement.nodes[node_id], round(ARROW_DISTANCE + ARROW_RADIUS)
    area: QRect = canvas.mapFromScene(box.x, box.y, box.width, box.height).boundingRect()
    return QRegion(area.adjusted(-reach, -reach, reach, reach).intersected(canvas.viewport().rect()))


def all_of(regions: list[QRegion]) -> QRegion:
    """Return the area that any of the regions covers."""
    whole = QRegion()
    for region in regions:
        whole = whole.united(region)
    return whole


def test_arrows_go_with_a_step_into_another_lane(painted, canvas, hands):
    hands.click(*hands.middle("answer"))
    QApplication.processEvents()
    before = around(canvas, "answer")
    painted.clear()
    hands.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert painted
    assert before.united(around(canvas, "answer")).subtracted(all_of(painted)).isEmpty()


def test_arrows_go_when_another_node_is_selected(painted, canvas, hands):
    hands.click(*hands.middle("answer"))
    QApplication.processEvents()
    painted.clear()
    canvas.workspace.select(["look"])
    QApplication.processEvents()
    assert painted
    assert around(canvas, "answer").united(around(canvas, "look")).subtracted(all_of(painted)).isEmpty()


def test_the_name_of_a_decision_makes_way_for_a_step_that_is_dropped_there(canvas, hands):
    item = canvas.canvas_scene.nodes["sure"]
    name = next(shape for shape in item.build_shapes() if isinstance(shape, TextRun))
    before = item.batch()
    hands.drag(hands.middle("ask"), (name.origin.x + 20, name.origin.y))
    assert canvas.canvas_scene.nodes["sure"].batch() is not before
