"""Whatever an item of the canvas paints lies within its bounds; otherwise parts of it would stay when it moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.items import BackgroundItem
from cpm_desktop.drawing.diagram_options import ColourMode, DiagramOptions
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.storage.samples import load_template
from tests.drawing.elements.crowded_scenes import exit_upwards, many_exits
from tests.drawing.sample_scenes import SAMPLES

SURROUNDINGS = 120
"""Pixels around the bounds of an item that are searched for paint."""
MODES: tuple[ColourMode, ...] = ("value", "severity", "system", "sight")
DOCUMENTS = {
    **{name: load_template(name) for name in SAMPLES},
    **{
        name: Document(title=name, scenarios=ElementMap((scene.scenario,)))
        for name, scene in (("exit upwards", exit_upwards()), ("many exits", many_exits()))
    },
}


def paints_outside(item: QGraphicsItem) -> bool:
    """Return whether an item paints anything outside its bounds, apart from one pixel of antialiasing."""
    bounds = item.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    size = bounds.adjusted(-SURROUNDINGS, -SURROUNDINGS, SURROUNDINGS, SURROUNDINGS).size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QPoint(SURROUNDINGS, SURROUNDINGS) - bounds.topLeft())
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillRect(bounds, Qt.GlobalColor.transparent)
    painter.end()
    return any(bytes(image.constBits()))


def selected_items(canvas: CanvasView) -> Iterator[QGraphicsItem]:
    """Select and yield the items of all elements."""
    for item in canvas.canvas_scene.items():
        if not isinstance(item, BackgroundItem):
            item.setSelected(True)
            yield item


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_items_paint_within_their_bounds(open_canvas: Callable[[Document], CanvasView], name: str, mode: ColourMode):
    canvas = open_canvas(DOCUMENTS[name])
    canvas.canvas_scene.set_options(DiagramOptions(colours=mode, badges=True, callouts=True, causes=True))
    items = [*selected_items(canvas)]
    assert len(items) > 5
    assert [(type(item).__name__, item.toolTip()) for item in items if paints_outside(item)] == []


def test_items_of_a_comparison_paint_within_their_bounds(open_canvas: Callable[[Document], CanvasView]):
    canvas = open_canvas(DOCUMENTS["ordering"])
    today, other = list(canvas.workspace.document.scenarios.values())[:2]
    canvas.workspace.show_scenario(other.id)
    canvas.canvas_scene.set_baseline(today)
    assert not any(paints_outside(item) for item in selected_items(canvas))
