"""Handles and arrows beside a node are painted and erased together with the node."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.tools.append_arrows import ARROW_DISTANCE, ARROW_RADIUS
from cpm_desktop.drawing.shapes import TextRun


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[QRegion]:
    """Return the regions that canvases paint from now on."""
    regions, paint = list[QRegion](), CanvasView.paintEvent

    def record_and_paint(canvas: CanvasView, event: QPaintEvent) -> None:
        regions.append(event.region())
        paint(canvas, event)

    monkeypatch.setattr(CanvasView, "paintEvent", record_and_paint)
    return regions


def node_area_with_arrows(canvas: CanvasView, node_id: str) -> QRegion:
    """Return the viewport area of a node with its arrows."""
    box, margin = canvas.drawing.placement.nodes[node_id], round(ARROW_DISTANCE + ARROW_RADIUS)
    area: QRect = canvas.mapFromScene(box.x, box.y, box.width, box.height).boundingRect()
    return QRegion(area.adjusted(-margin, -margin, margin, margin).intersected(canvas.viewport().rect()))


def united_region(regions: list[QRegion]) -> QRegion:
    """Return the union of the regions."""
    whole = QRegion()
    for region in regions:
        whole = whole.united(region)
    return whole


def test_moved_step_repaints_its_arrows(painted, canvas, driver):
    driver.click(*driver.node_centre("answer"))
    QApplication.processEvents()
    before = node_area_with_arrows(canvas, "answer")
    painted.clear()
    driver.press_key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert painted
    assert before.united(node_area_with_arrows(canvas, "answer")).subtracted(united_region(painted)).isEmpty()


def test_selection_change_repaints_the_arrows(painted, canvas, driver):
    driver.click(*driver.node_centre("answer"))
    QApplication.processEvents()
    painted.clear()
    canvas.workspace.selection.select(["look"])
    QApplication.processEvents()
    assert painted
    assert (
        node_area_with_arrows(canvas, "answer")
        .united(node_area_with_arrows(canvas, "look"))
        .subtracted(united_region(painted))
        .isEmpty()
    )


def test_decision_name_is_repainted_when_a_dropped_step_displaces_it(canvas, driver):
    item = canvas.canvas_scene.nodes["sure"]
    name = next(shape for shape in item.build_shapes() if isinstance(shape, TextRun))
    before = item.batch()
    driver.drag(driver.node_centre("ask"), (name.origin.x + 20, name.origin.y))
    assert canvas.canvas_scene.nodes["sure"].batch() is not before
