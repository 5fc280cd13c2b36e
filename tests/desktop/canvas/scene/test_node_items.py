"""Updates of many nodes: visible ones first, the others in slices or on request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.items import NodeItem
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.layout import insert_space
from cpm_desktop.editing.commands.scenarios import copy_scenario
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from tests.benchmarks.generated_models import generated_document
from tests.desktop.canvas.canvas_driver import CanvasDriver

VISIBLE_NODE, FAR_NODE = "s1", "s190"
SHIFT = 40.0


@pytest.fixture
def limits() -> Limits:
    """Return limits by which no node is drawn with the command, and one visible node at a time."""
    return replace(DEFAULT_LIMITS, immediate_nodes=0, visible_nodes_seconds=-1.0)


@pytest.fixture
def emptied(qtbot: QtBot, open_canvas: Callable[[Document], CanvasView]) -> CanvasView:
    """Return a canvas close to the left end of a long process that was just deleted."""
    canvas = open_canvas(generated_document(200))
    canvas.zoom_to(1.0)
    canvas.centerOn(canvas.canvas_scene.nodes[VISIBLE_NODE])
    qtbot.waitUntil(lambda: canvas.canvas_scene.is_complete)
    today = canvas.workspace.document.scenarios["today"]
    without_nodes = delete_elements(canvas.workspace.document, "today", list(today.nodes))
    canvas.workspace.editor.perform("delete", lambda _document: without_nodes)
    return canvas


def test_visible_nodes_are_created_first_and_the_rest_later(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    nodes = emptied.canvas_scene.nodes
    assert len(nodes.loaded) == 1
    assert not emptied.canvas_scene.is_complete
    assert set(nodes.loaded) <= set(emptied.nodes_in(emptied.visible_area()))
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert nodes.loaded.keys() == emptied.workspace.scenario.nodes.keys()


def test_requested_node_is_created_immediately(emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    nodes = emptied.canvas_scene.nodes
    assert FAR_NODE in nodes
    assert FAR_NODE not in nodes.loaded
    assert nodes[FAR_NODE].scene() is emptied.canvas_scene
    assert set(nodes) == emptied.workspace.scenario.nodes.keys()
    assert len(nodes) == len(emptied.workspace.scenario.nodes)
    with pytest.raises(KeyError):
        nodes["nowhere"]


def test_late_node_items_show_the_selection(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    emptied.workspace.selection.select([VISIBLE_NODE, FAR_NODE])
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert [key for key, item in emptied.canvas_scene.nodes.items() if item.isSelected()] == sorted(
        [VISIBLE_NODE, FAR_NODE]
    )


def test_rubber_band_selects_nodes_without_an_item(emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    emptied.canvas_scene.nodes.loaded.pop(VISIBLE_NODE, None)
    box = emptied.drawing.placement.nodes[VISIBLE_NODE]
    CanvasDriver(emptied).drag((box.x - 12, box.y - 12), (box.x + 20, box.y + 20))
    assert VISIBLE_NODE in emptied.workspace.selection.ids


def test_deleted_waiting_nodes_are_removed(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    emptied.workspace.editor.perform("delete", lambda document: delete_elements(document, "today", [FAR_NODE]))
    assert FAR_NODE not in emptied.canvas_scene.nodes
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert emptied.canvas_scene.nodes.keys() == emptied.workspace.scenario.nodes.keys()


def test_shifted_nodes_move_immediately_and_are_redrawn_later(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    nodes = emptied.canvas_scene.nodes
    before = nodes.box(FAR_NODE)
    emptied.workspace.editor.perform("room", lambda document: insert_space(document, "today", 1.0, SHIFT))
    item = nodes.loaded[FAR_NODE]
    assert (nodes.box(FAR_NODE), item.pos()) == (before.translated(SHIFT, 0), QPointF(SHIFT, 0))
    emptied.workspace.editor.perform("room", lambda document: insert_space(document, "today", 1.0, SHIFT))
    assert nodes.box(FAR_NODE) == before.translated(2 * SHIFT, 0)
    assert nodes[FAR_NODE].pos() == QPointF(0, 0), "a requested item is updated immediately"
    assert not emptied.canvas_scene.is_complete
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    places = emptied.drawing.placement.nodes
    assert all(item.box == to_qrectf(places[key]) and item.pos() == QPointF(0, 0) for key, item in nodes.items())


def test_copied_scenario_reuses_the_items(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    before = dict(emptied.canvas_scene.nodes.loaded), dict(emptied.canvas_scene.flows)
    emptied.workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "planned", "Planned"))
    emptied.workspace.show_scenario(list(emptied.workspace.document.scenarios)[-1])
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert (emptied.canvas_scene.nodes.loaded, emptied.canvas_scene.flows) == before


def test_other_scenario_shows_only_its_own_nodes(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.editor.undo()
    other = generated_document(20).scenarios["today"]
    renamed = other.model_copy(update={"id": "other"})
    emptied.workspace.editor.perform(
        "add",
        lambda document: document.model_copy(update={"scenarios": ElementMap([*document.scenarios.values(), renamed])}),
    )
    emptied.workspace.show_scenario("other")
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    scenario = emptied.workspace.scenario
    assert emptied.canvas_scene.nodes.keys() == scenario.nodes.keys()
    assert emptied.canvas_scene.flows.keys() == scenario.flows.keys()
    shown = {item.element_id for item in emptied.canvas_scene.items() if isinstance(item, NodeItem)}
    assert shown == scenario.nodes.keys()
    for key, item in emptied.canvas_scene.nodes.items():
        assert item.build_shapes() == NodeItem(emptied.drawing, scenario.nodes[key]).build_shapes()
