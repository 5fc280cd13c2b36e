"""What gets in the way makes room in the real window, whatever moves a step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.box_overlaps import overlapping_boxes
from tests.desktop.canvas.canvas_driver import CanvasDriver
from tests.desktop.panels.inspector.inspector_driver import choose_value
from tests.desktop.saved_window import all_nodes_are_in_their_lanes, placement, scenario

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
Door: TypeAlias = Callable[[QtBot, MainWindow], None]


def select(window: MainWindow, *ids: str) -> None:
    window.workspace.selection.select(ids)
    window.canvas.reveal(ids)


def moved_nodes(window: MainWindow, before: Placement) -> set[str]:
    """Return the nodes at another position in their lane, or at another x."""
    after, nodes = placement(window), scenario(window).nodes

    def offset(shown: Placement, key: str) -> tuple[float, float]:
        return shown.nodes[key].x, round(shown.nodes[key].y - shown.lanes[nodes[key].lane].start, 2)

    return {key for key in before.nodes if offset(before, key) != offset(after, key)}


def node_beside(window: MainWindow, key: str) -> str:
    """Return the node in another lane whose centre has the most similar x."""
    nodes, boxes = scenario(window).nodes, placement(window).nodes
    others = [other for other in nodes if nodes[other].lane != nodes[key].lane and nodes[other].kind == "step"]
    return min(others, key=lambda other: abs(boxes[other].x - boxes[key].x))


def drop_on(window: MainWindow, key: str, target: str) -> None:
    driver = CanvasDriver(window.canvas)
    window.canvas.zoom_to(0.6)
    window.canvas.reveal((key, target))
    start, (x, y) = driver.node_centre(key), driver.node_centre(target)
    driver.drag(start, (x + 20, y + 4))


def change_lane_in_inspector(_: QtBot, window: MainWindow) -> None:
    select(window, "B3")
    choose_value(window, "lane", scenario(window).lanes[scenario(window).nodes["A2"].lane].name)


def change_phase_in_inspector(_: QtBot, window: MainWindow) -> None:
    select(window, "A2")
    choose_value(window, "phase", scenario(window).phases["order"].name)


def move_to_lane_by_menu(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "B3", "D1", "A2")
    window.window_actions.move.to_lane.trigger()
    palette = window.command_palette
    qtbot.keyClicks(palette.search_field, scenario(window).lanes["WEB"].name)
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert {scenario(window).nodes[key].lane for key in ("B3", "D1", "A2")} == {"WEB"}


def change_lane_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    for key in ("A1", "A2", "E1"):
        select(window, key)
        window.canvas.setFocus()
        qtbot.keyClick(window.canvas, Qt.Key.Key_Down, ALT)
        qtbot.keyClick(window.canvas, Qt.Key.Key_Down, ALT)


def drop_on_another(_: QtBot, window: MainWindow) -> None:
    select(window, "B3")
    drop_on(window, "B3", node_beside(window, "B3"))


def drop_several_on_others(_: QtBot, window: MainWindow) -> None:
    select(window, "A1", "A2", "B3")
    drop_on(window, "A2", node_beside(window, "A2"))


def align_left(_: QtBot, window: MainWindow) -> None:
    select(
        window, *(key for key, node in scenario(window).nodes.items() if node.lane == "SALES" or key in {"A1", "A2"})
    )
    window.window_actions.arrange.alignments[0].trigger()


def type_a_long_name(_: QtBot, window: MainWindow) -> None:
    driver = CanvasDriver(window.canvas)
    for key in ("A1", "A2", "B3"):
        select(window, key)
        window.canvas.setFocus()
        driver.type("Compares all the products that the web shop offers with those of other shops and asks friends")
        driver.press_key(Qt.Key.Key_Return)


def paste_a_table(_: QtBot, window: MainWindow) -> None:
    lanes = [scenario(window).lanes[key].name for key in ("C", "WEB", "SALES")]
    rows = [f"{lanes[number % 3]}\tExplore\tStep {number}" for number in range(8)]
    QApplication.clipboard().setText("\n".join(["lane\tphase\tstep", *rows]))
    window.window_actions.edit.paste.trigger()
    assert len(window.workspace.selection.ids) > 8


def add_steps_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    for key in ("A1", "G2", "B3", "E2", "H3"):
        for press, modifier in ((Qt.Key.Key_Tab, NO_MODIFIER), (Qt.Key.Key_Backtab, SHIFT)):
            select(window, key)
            window.canvas.setFocus()
            qtbot.keyClick(window.canvas, press, modifier)
            CanvasDriver(window.canvas).press_key(Qt.Key.Key_Return)
    assert len(scenario(window).nodes) >= 34 + 10


def swap_by_menu(_: QtBot, window: MainWindow) -> None:
    for key in ("E1", "I3", "A1", "H5"):
        select(window, key)
        window.window_actions.move.after.trigger()
        window.window_actions.move.before.trigger()
        window.window_actions.move.before.trigger()


def keep_the_contents_of_a_deleted_lane(_: QtBot, window: MainWindow) -> None:
    select(window, "SALES")
    window.window_actions.edit.delete.trigger()
    (button,) = [button for button in window.message_bar.findChildren(QPushButton) if button.isVisible()][:1]
    button.click()
    assert "B3" in scenario(window).nodes


DOORS = (
    paste_a_table,
    add_steps_by_keys,
    swap_by_menu,
    keep_the_contents_of_a_deleted_lane,
    type_a_long_name,
    change_lane_in_inspector,
    change_phase_in_inspector,
    move_to_lane_by_menu,
    change_lane_by_keys,
    drop_on_another,
    drop_several_on_others,
    align_left,
)


@pytest.mark.parametrize("door", DOORS)
def test_no_step_is_left_upon_another(qtbot: QtBot, ordering: MainWindow, door: Door) -> None:
    before = ordering.workspace.document
    door(qtbot, ordering)
    assert ordering.workspace.document is not before
    assert overlapping_boxes(placement(ordering).nodes) == []
    assert all_nodes_are_in_their_lanes(ordering)
    while ordering.workspace.session.can_undo:
        ordering.window_actions.edit.undo.trigger()
    assert ordering.workspace.document is before


def test_steps_that_are_not_in_the_way_stay(ordering: MainWindow) -> None:
    before = placement(ordering)
    select(ordering, "B3")
    target = node_beside(ordering, "B3")
    drop_on(ordering, "B3", target)
    assert moved_nodes(ordering, before) == {"B3", target}


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_step_keeps_its_column_when_a_key_moves_it_to_another_lane(
    qtbot: QtBot, ordering: MainWindow, key: Qt.Key
) -> None:
    before = placement(ordering)
    select(ordering, "B3")
    ordering.canvas.setFocus()
    qtbot.keyClick(ordering.canvas, key, ALT)
    assert scenario(ordering).nodes["B3"].lane != "SALES"
    assert moved_nodes(ordering, before) == {"B3"}
    assert placement(ordering).nodes["B3"].x == before.nodes["B3"].x
    assert placement(ordering).phases == before.phases


def test_key_does_not_move_a_node_that_only_the_view_contains(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    ordering.window_actions.perspective.company.trigger()
    computed = [key for key in workspace.view_state.view.scenario.nodes if key not in scenario(ordering).nodes]
    before = workspace.document
    reasons: list[str] = []
    workspace.editor.command_rejected.connect(reasons.append)
    for node in computed:
        workspace.selection.select([node])
        ordering.canvas.setFocus()
        qtbot.keyClick(ordering.canvas, Qt.Key.Key_Down, ALT)
    assert computed
    assert reasons == [workspace.view_state.view.readonly_reason] * len(computed)
    assert workspace.document is before


def test_next_step_stays_in_its_row_while_a_name_gets_longer(ordering: MainWindow) -> None:
    before, driver = placement(ordering), CanvasDriver(ordering.canvas)
    select(ordering, "E3")
    ordering.canvas.setFocus()
    driver.type("Confirms the order by e-mail and by text message, with all positions, prices, dates and conditions")
    driver.press_key(Qt.Key.Key_Return)
    after = placement(ordering)
    assert after.nodes["E3"].width > before.nodes["E3"].width + 48
    assert after.nodes["G4"].x > after.nodes["E3"].x + after.nodes["E3"].width
    assert after.nodes["G4"].y - after.lanes["SALES"].start == before.nodes["G4"].y - before.lanes["SALES"].start
    assert overlapping_boxes(after.nodes) == []
