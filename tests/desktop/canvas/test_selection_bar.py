"""The bar of buttons at the selected node, by real events in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton

from cpm_desktop.desktop.canvas.bar_placement import bar_position
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.desktop.canvas.selection_bar import SelectionBar
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.perspective import Perspective
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver, focus_widget

STEP = "B3"


@pytest.fixture
def window_driver(ordering: MainWindow) -> CanvasDriver:
    ordering.canvas.zoom_to(1.0)
    return CanvasDriver(ordering.canvas)


def first_of_kind(window: MainWindow, kind: str) -> str:
    return next(node.id for node in window.workspace.scenario.nodes.values() if node.kind == kind)


def select(window: MainWindow, driver: CanvasDriver, node_id: str) -> SelectionBar:
    """Show a node in the middle, click it, and return the bar."""
    window.canvas.centerOn(window.canvas.canvas_scene.nodes[node_id].sceneBoundingRect().center())
    driver.click(*driver.node_centre(node_id))
    return window.canvas.selection_bar


def step(window: MainWindow) -> Step:
    node = window.workspace.scenario.nodes[STEP]
    assert isinstance(node, Step)
    return node


def visible_buttons(bar: SelectionBar) -> list[QToolButton]:
    return [button for button in (bar.value, bar.channel, bar.annotation, bar.connect_to) if button.isVisible()]


def press_button(button: QToolButton) -> None:
    QTest.mouseClick(button, LEFT, NO_MODIFIER, button.rect().center())


def menu_entry(button: QToolButton, text: str) -> None:
    """Choose an entry in the menu of a button by a click."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    action = next(action for action in menu.actions() if action.text().replace("&", "") == text)
    QTest.mouseClick(menu, LEFT, NO_MODIFIER, menu.actionGeometry(action).center())


def box_on_screen(window: MainWindow, node_id: str) -> QRect:
    canvas = window.canvas
    box = canvas.mapFromScene(canvas.canvas_scene.nodes[node_id].box).boundingRect()
    return box.translated(canvas.viewport().pos())


def test_bar_is_beside_the_only_selected_node(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar = ordering.canvas.selection_bar
    assert not bar.isVisible()
    select(ordering, window_driver, STEP)
    assert visible_buttons(bar) == [bar.value, bar.channel, bar.annotation, bar.connect_to]
    near = box_on_screen(ordering, STEP).adjusted(-60, -60, 60, 60)
    assert near.intersects(bar.geometry())
    assert not box_on_screen(ordering, STEP).intersects(bar.geometry())
    select(ordering, window_driver, first_of_kind(ordering, "decision"))
    assert visible_buttons(bar) == [bar.annotation, bar.connect_to]
    for ids in ((), (STEP, "A1"), (next(iter(ordering.workspace.scenario.flows)),), ("SALES",)):
        select(ordering, window_driver, STEP)
        assert bar.isVisible()
        ordering.workspace.selection.select(ids)
        assert not bar.isVisible(), ids


def test_bar_follows_the_node(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar, canvas = select(ordering, window_driver, STEP), ordering.canvas
    offset = bar.pos() - box_on_screen(ordering, STEP).topLeft()
    before = bar.pos()
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value() + 30)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + 10)
    assert bar.pos() != before
    assert bar.pos() - box_on_screen(ordering, STEP).topLeft() == offset
    canvas.zoom_to(0.39)
    assert not bar.isVisible()
    canvas.zoom_to(1.0)
    assert bar.isVisible()
    canvas.centerOn(canvas.sceneRect().bottomRight())
    assert not bar.isVisible()


def test_bar_is_hidden_during_drags_and_typing(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar, driver = select(ordering, window_driver, STEP), window_driver
    start = driver.node_centre(STEP)
    driver.press(*start)
    driver.move_pressed(start, (start[0] + 40, start[1]))
    assert not bar.isVisible()
    driver.press_key(Qt.Key.Key_Escape)
    assert bar.isVisible()
    driver.release(start[0] + 40, start[1])
    driver.type("N")
    assert not bar.isVisible()
    driver.press_key(Qt.Key.Key_Escape)
    assert bar.isVisible()
    ordering.canvas.set_tool("step")
    assert not bar.isVisible()
    ordering.canvas.set_tool("select")
    assert bar.isVisible()
    driver.drag(start, (start[0] + 16, start[1]))
    assert bar.isVisible()


def test_bar_is_switched_off_in_the_view_menu(
    ordering: MainWindow, window_driver: CanvasDriver, settings: QSettings
) -> None:
    bar = select(ordering, window_driver, STEP)
    action = ordering.window_actions.view.selection_bar
    assert action.isChecked()
    action.trigger()
    assert not bar.isVisible()
    select(ordering, window_driver, "A1")
    assert not bar.isVisible()
    ordering.workspace.session.mark_saved()
    ordering.close()
    assert settings.value("window/selection bar", True, bool) is False
    action.trigger()


def test_values_and_channels_are_set_and_undone(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar, workspace = select(ordering, window_driver, STEP), ordering.workspace
    workspace.editor.perform(
        "Test",
        lambda document: edit_elements(document, workspace.scenario_id, [STEP], value="necessary", channel=None),
    )
    before = workspace.document
    menu_entry(bar.value, "Waste")
    assert step(ordering).value == "waste"
    menu_entry(bar.channel, "Web")
    assert step(ordering).channel == "web"
    assert checked(bar.value) == ["Waste"]
    assert checked(bar.channel) == ["Web"]
    menu_entry(bar.value, "Not judged")
    menu_entry(bar.channel, "No channel")
    assert (step(ordering).value, step(ordering).channel) == (None, None)
    for _step in range(4):
        ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


def checked(button: QToolButton) -> list[str]:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [action.text().replace("&", "") for action in menu.actions() if action.isChecked()]


def test_other_channel_is_typed(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar = select(ordering, window_driver, STEP)
    menu_entry(bar.channel, "Other…")
    assert isinstance(focus_widget(), QLineEdit)
    window_driver.type("pigeon")
    window_driver.press_key(Qt.Key.Key_Return)
    assert step(ordering).channel == "pigeon"


def test_annotation_is_added_at_the_node(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar, before = select(ordering, window_driver, STEP), set(ordering.workspace.scenario.annotations)
    menu_entry(bar.annotation, "Opportunity")
    window_driver.type("Ask less")
    window_driver.press_key(Qt.Key.Key_Return)
    (added,) = set(ordering.workspace.scenario.annotations) - before
    note = ordering.workspace.scenario.annotations[added]
    assert (note.kind, note.targets, note.text) == ("opportunity", (STEP,), "Ask less")


def test_connect_waits_for_a_click_on_the_target(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar, before = select(ordering, window_driver, STEP), set(ordering.workspace.scenario.flows)
    target = next(
        node.id
        for node in ordering.workspace.scenario.nodes.values()
        if node.kind == "step"
        and node.id != STEP
        and ordering.canvas.visible_area().contains(ordering.canvas.canvas_scene.nodes[node.id].box)
        and not any(flow.target == node.id for flow in ordering.workspace.scenario.flows_by_element[STEP])
    )
    press_button(bar.connect_to)
    assert not bar.isVisible()
    window_driver.click(*window_driver.node_centre(target))
    (added,) = set(ordering.workspace.scenario.flows) - before
    flow = ordering.workspace.scenario.flows[added]
    assert (flow.source, flow.target) == (STEP, target)
    window_driver.click(*window_driver.node_centre(STEP))
    assert bar.isVisible()


def test_bar_takes_neither_focus_nor_selection(ordering: MainWindow, window_driver: CanvasDriver) -> None:
    bar = select(ordering, window_driver, STEP)
    QTest.mouseClick(bar, LEFT, NO_MODIFIER, QPoint(1, 1))
    QTest.mouseDClick(bar, LEFT, NO_MODIFIER, QPoint(1, 1))
    assert ordering.workspace.selection.ids == (STEP,)
    assert QApplication.focusWidget() is ordering.canvas
    assert all(button.focusPolicy() == Qt.FocusPolicy.NoFocus for button in visible_buttons(bar))
    assert all(button.accessibleName() and button.toolTip() for button in visible_buttons(bar))


def test_calculated_node_has_no_bar(ordering: MainWindow) -> None:
    ordering.workspace.view_state.set_perspective(Perspective(kind="company"))
    view, bar = ordering.workspace.view_state.view, ordering.canvas.selection_bar
    calculated = next(key for key in view.scenario.nodes if key not in ordering.workspace.scenario.nodes)
    ordering.workspace.selection.select([calculated])
    assert not bar.isVisible()


def names_and_boxes(window: MainWindow) -> Iterator[QRect]:
    """Yield the areas of all boxes and texts, in pixels of the canvas."""
    canvas = window.canvas
    for item in canvas.canvas_scene.items():
        if isinstance(item, NodeItem | FlowItem):
            areas = [*item.text_rects(), *([item.box] if isinstance(item, NodeItem) else [])]
            for area in areas:
                yield canvas.mapFromScene(area).boundingRect().translated(canvas.viewport().pos())


@pytest.mark.parametrize("sample", ["ordering", "health-insurance", "support"])
@pytest.mark.parametrize("zoom", [0.7, 1.0])
def test_bar_covers_no_name(window: MainWindow, sample: str, zoom: float) -> None:
    assert window.document_file.open(template_path(sample))
    canvas, covering = window.canvas, []
    canvas.zoom_to(zoom)
    for node_id in window.workspace.scenario.nodes:
        canvas.centerOn(canvas.canvas_scene.nodes[node_id].sceneBoundingRect().center())
        window.workspace.selection.select([node_id])
        assert canvas.selection_bar.isVisible(), node_id
        bar = canvas.selection_bar.geometry()
        if any(bar.intersects(area) for area in names_and_boxes(window)):
            covering.append(node_id)
    assert covering == []


def test_place_that_covers_least_is_chosen() -> None:
    size, node, room = QSize(100, 30), QRect(400, 300, 112, 52), QRect(0, 0, 1000, 700)
    preferred = bar_position(size, node, room, [])
    assert preferred is not None
    assert preferred.y() + size.height() < node.top()
    assert preferred.x() > node.center().x()
    above = QRect(300, 200, 400, 95)
    lower = bar_position(size, node, room, [above])
    assert lower is not None
    assert lower.y() > node.bottom()
    everywhere = [room, QRect(preferred, size)]
    other = bar_position(size, node, room, everywhere)
    assert other is not None
    assert other != preferred
    assert bar_position(size, node, QRect(0, 0, 50, 20), []) is None
    at_top = bar_position(size, QRect(400, 5, 112, 52), room, [])
    assert at_top is not None
    assert at_top.y() > 57
