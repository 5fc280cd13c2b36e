"""Many nodes at once: those in sight come first, the others little by little or when asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene import node_items
from cpm_desktop.desktop.canvas.scene.items import NodeItem
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.layout import insert_space
from cpm_desktop.editing.commands.scenarios import copy_scenario
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from tests.benchmarks.generated_models import generated_document
from tests.desktop.canvas.canvas_driver import Hands

SEEN, FAR = "s1", "s190"
WIDER = 40.0


@pytest.fixture
def emptied(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, open_canvas: Callable[[Document], CanvasView]) -> CanvasView:
    """Return a canvas close to the left end of a long process that was just deleted; nodes wait from now on."""
    canvas = open_canvas(generated_document(200))
    canvas.zoom_to(1.0)
    canvas.centerOn(canvas.canvas_scene.nodes[SEEN])
    qtbot.waitUntil(lambda: canvas.canvas_scene.is_complete)
    today = canvas.workspace.document.scenarios["today"]
    nothing = delete_elements(canvas.workspace.document, "today", list(today.nodes))
    canvas.workspace.perform("delete", lambda _document: nothing)
    monkeypatch.setattr(node_items, "MAX_SYNC_NODES", 0)
    monkeypatch.setattr(node_items, "VISIBLE_TIME_BUDGET", -1.0)
    return canvas


def test_what_is_in_sight_comes_first_and_the_rest_soon(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    nodes = emptied.canvas_scene.nodes
    assert len(nodes.loaded) == 1
    assert not emptied.canvas_scene.is_complete
    assert set(nodes.loaded) <= set(emptied.nodes_in(emptied.visible_area()))
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert nodes.loaded.keys() == emptied.workspace.scenario.nodes.keys()


def test_who_asks_for_a_node_gets_it_at_once(emptied: CanvasView) -> None:
    emptied.workspace.undo()
    nodes = emptied.canvas_scene.nodes
    assert FAR in nodes
    assert FAR not in nodes.loaded
    assert nodes[FAR].scene() is emptied.canvas_scene
    assert set(nodes) == emptied.workspace.scenario.nodes.keys()
    assert len(nodes) == len(emptied.workspace.scenario.nodes)
    with pytest.raises(KeyError):
        nodes["nowhere"]


def test_a_node_that_comes_late_looks_selected_if_it_is(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    emptied.workspace.select([SEEN, FAR])
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert [key for key, item in emptied.canvas_scene.nodes.items() if item.isSelected()] == sorted([SEEN, FAR])


def test_a_rubber_band_selects_what_has_no_item_yet(emptied: CanvasView) -> None:
    emptied.workspace.undo()
    emptied.canvas_scene.nodes.loaded.pop(SEEN, None)
    box = emptied.drawing.placement.nodes[SEEN]
    Hands(emptied).drag((box.x - 12, box.y - 12), (box.x + 20, box.y + 20))
    assert SEEN in emptied.workspace.selection


def test_nodes_that_go_while_they_wait_are_gone(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    emptied.workspace.perform("delete", lambda made: delete_elements(made, "today", [FAR]))
    assert FAR not in emptied.canvas_scene.nodes
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert emptied.canvas_scene.nodes.keys() == emptied.workspace.scenario.nodes.keys()


def test_what_makes_room_takes_pictures_along_and_draws_them_anew_in_turns(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    nodes = emptied.canvas_scene.nodes
    before = nodes.box(FAR)
    emptied.workspace.perform("room", lambda made: insert_space(made, "today", 1.0, WIDER))
    item = nodes.loaded[FAR]
    assert (nodes.box(FAR), item.pos()) == (before.translated(WIDER, 0), QPointF(WIDER, 0))
    emptied.workspace.perform("room", lambda made: insert_space(made, "today", 1.0, WIDER))
    assert nodes.box(FAR) == before.translated(2 * WIDER, 0)
    assert nodes[FAR].pos() == QPointF(0, 0), "who asks for it gets it as it is"
    assert not emptied.canvas_scene.is_complete
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    places = emptied.drawing.placement.nodes
    assert all(item.box == to_qrectf(places[key]) and item.pos() == QPointF(0, 0) for key, item in nodes.items())


def test_a_copy_of_the_scenario_keeps_the_items(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    before = dict(emptied.canvas_scene.nodes.loaded), dict(emptied.canvas_scene.flows)
    emptied.workspace.perform("copy", lambda made: copy_scenario(made, "today", "planned", "Planned"))
    emptied.workspace.show_scenario(list(emptied.workspace.document.scenarios)[-1])
    qtbot.waitUntil(lambda: emptied.canvas_scene.is_complete)
    assert (emptied.canvas_scene.nodes.loaded, emptied.canvas_scene.flows) == before


def test_another_scenario_shows_its_own_nodes_alone(qtbot: QtBot, emptied: CanvasView) -> None:
    emptied.workspace.undo()
    other = generated_document(20).scenarios["today"]
    renamed = other.model_copy(update={"id": "other"})
    emptied.workspace.perform(
        "add", lambda made: made.model_copy(update={"scenarios": ElementMap([*made.scenarios.values(), renamed])})
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
