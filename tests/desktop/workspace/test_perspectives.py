"""Perspectives: chosen by tool bar, menu and keys; read-only parts explain why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QToolTip
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.dialogs.filter_dialog import FilterDialog
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import add_annotation, edit_elements
from cpm_desktop.editing.commands.filters import add_filter, delete_filter
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, filter_perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels
from cpm_desktop.storage.files import load_document
from tests.desktop.canvas.canvas_driver import CanvasDriver, drag_widget

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
READONLY_REASON = PerspectiveLabels().company_readonly_reason


@pytest.fixture
def company(ordering: MainWindow) -> Iterator[MainWindow]:
    ordering.canvas.setFocus()
    QTest.keyClick(ordering, Qt.Key.Key_O, CONTROL | SHIFT)
    yield ordering
    QToolTip.hideText()


@pytest.fixture
def driver(company: MainWindow) -> CanvasDriver:
    return CanvasDriver(company.canvas)


def computed_step(window: MainWindow, *, several: bool) -> str:
    """Return a computed step that represents one step, or several elements."""
    view = window.workspace.view_state.view
    nodes = (key for key in view.origins if key in view.scenario.nodes and view.scenario.nodes[key].kind == "step")
    return next(key for key in nodes if (len(view.origins[key]) > 1) == several)


def viewport_position(canvas: CanvasView, node_id: str) -> QPoint:
    return canvas.mapFromScene(canvas.canvas_scene.nodes[node_id].box.center())


def test_company_view_shows_one_lane_and_a_notice(company: MainWindow) -> None:
    assert [lane.kind for lane in company.canvas.drawing.scenario.lanes.values()] == ["customer", "frontstage"]
    assert company.tool_bar.perspective_button.text() == "Company as one"
    assert READONLY_REASON in company.perspective_bar.text_label.text()
    assert company.perspective_bar.isVisible()
    assert not company.workspace.session.is_modified
    QTest.mouseClick(company.perspective_bar.buttons[0], Qt.MouseButton.LeftButton)
    assert company.workspace.view_state.perspective == DEPARTMENTS
    assert company.canvas.drawing.scenario is company.workspace.scenario
    assert not company.perspective_bar.isVisible()


def test_drag_is_blocked_with_a_reason(company: MainWindow, driver: CanvasDriver) -> None:
    before = company.workspace.document
    start = driver.node_centre("A1")
    driver.press(*start)
    driver.move_pressed(start, (start[0] + 60, start[1] + 10))
    assert QToolTip.text() == READONLY_REASON
    assert company.canvas.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    driver.release(start[0] + 60, start[1] + 10)
    assert company.workspace.document is before
    assert company.workspace.selection.ids == ("A1",)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Delete])
def test_structural_keys_are_rejected(company: MainWindow, driver: CanvasDriver, key: Qt.Key) -> None:
    before = company.workspace.document
    driver.click(*driver.node_centre("A1"))
    QTest.keyClick(company if key == Qt.Key.Key_Delete else company.canvas, key)
    assert company.workspace.document is before
    assert company.message_bar.text_label.text() == READONLY_REASON


def test_computed_step_rejects_renaming_and_a_next_step(company: MainWindow, driver: CanvasDriver) -> None:
    before = company.workspace.document
    driver.click(*driver.node_centre(computed_step(company, several=True)))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F2):
        company.message_bar.hide()
        QTest.keyClick(company.canvas, key)
        assert company.message_bar.text_label.text() == READONLY_REASON
        assert not company.message_bar.isHidden()
    assert company.workspace.document is before


def test_palette_tools_show_why_they_are_blocked(company: MainWindow, driver: CanvasDriver) -> None:
    before = company.workspace.document
    company.canvas.set_tool("step")
    assert company.canvas.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert company.status_bar.hint_label.text() == READONLY_REASON
    driver.click(*driver.node_centre("A1"))
    assert QToolTip.text() == READONLY_REASON
    assert company.workspace.document is before
    company.workspace.set_perspective(DEPARTMENTS)
    assert company.canvas.viewport().cursor().shape() == Qt.CursorShape.CrossCursor


def test_header_drags_are_rejected(company: MainWindow) -> None:
    before, header = company.workspace.document, company.canvas.headers.lanes
    drag_widget(header, QPoint(20, 20), QPoint(20, 160), release=False)
    assert QToolTip.text() == READONLY_REASON
    assert header.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=QPoint(20, 160))
    edge = header.cell_area(next(iter(company.workspace.scenario.lanes))).bottom()
    drag_widget(header, QPoint(20, edge), QPoint(20, edge + 60))
    assert company.workspace.document is before


def test_model_step_can_be_renamed_in_the_view(company: MainWindow, driver: CanvasDriver) -> None:
    driver.click(*driver.node_centre("A1"))
    QTest.keyClick(company.canvas, Qt.Key.Key_F2)
    driver.type("Look around")
    driver.press_key(Qt.Key.Key_Return)
    assert company.workspace.scenario.nodes["A1"].name == "Look around"
    assert company.canvas.drawing.scenario.nodes["A1"].name == "Look around"
    company.window_actions.edit.undo.trigger()
    assert company.canvas.drawing.scenario.nodes["A1"].name == "Search product"
    assert company.workspace.view_state.perspective.kind == "company"


def test_computed_step_lists_its_origins(company: MainWindow, driver: CanvasDriver) -> None:
    step = computed_step(company, several=True)
    driver.click(*driver.node_centre(step))
    assert company.workspace.selection.view_ids == (step,)
    assert company.workspace.selection.ids == company.workspace.view_state.view.origins[step]
    origins_label = company.inspector.computed_origins
    assert origins_label.isVisibleTo(company.inspector)
    assert not company.inspector.form.isVisibleTo(company.inspector)
    first = company.workspace.selection.ids[0]
    origins_label.linkActivated.emit(first)
    assert company.workspace.selection.ids == (first,)
    assert step in company.workspace.selection.view_ids
    assert company.inspector.form.isVisibleTo(company.inspector)


def test_selection_and_its_position_survive_a_perspective_change(ordering: MainWindow) -> None:
    canvas, workspace = ordering.canvas, ordering.workspace
    canvas.zoom_to(1.0)
    lanes, nodes = workspace.scenario.lanes, workspace.scenario.nodes
    step = [key for key, node in nodes.items() if node.kind == "step" and lanes[node.lane].kind == "customer"][5]
    workspace.selection.select([step])
    canvas.go_to((step,))
    before = viewport_position(canvas, step)
    for perspective in (Perspective("company"), Perspective("customer"), DEPARTMENTS):
        workspace.set_perspective(perspective)
        assert workspace.selection.ids == (step,)
        assert canvas.zoom == 1.0
        assert (viewport_position(canvas, step) - before).manhattanLength() <= 2


def test_navigating_to_a_hidden_element_shows_its_computed_step(company: MainWindow) -> None:
    step = computed_step(company, several=True)
    hidden = company.workspace.view_state.view.origins[step][0]
    company.navigator.show_element(hidden)
    assert company.workspace.view_state.perspective.kind == "company"
    assert step in company.workspace.selection.view_ids
    assert company.canvas.visible_area().contains(company.canvas.canvas_scene.nodes[step].box)


def test_navigating_to_an_element_outside_the_view_shows_the_departments(ordering: MainWindow) -> None:
    note = next(iter(ordering.workspace.scenario.annotations))
    saved = Filter(id="f1", name="No notes", annotation_kinds=("moment_of_truth",))
    ordering.workspace.set_perspective(filter_perspective(saved))
    if note in ordering.workspace.view_state.view.scenario.annotations:
        pytest.fail("the sample changed: this annotation has to be hidden")
    ordering.navigator.show_element(note)
    assert ordering.workspace.view_state.perspective == DEPARTMENTS
    assert ordering.workspace.selection.ids == (note,)


def test_line_of_sight_mode_restores_the_previous_colours(ordering: MainWindow) -> None:
    actions = ordering.window_actions.perspective

    def colours() -> str:
        return ordering.canvas.drawing.options.colours

    ordering.window_actions.diagram_options.set_colour_mode("channel")
    actions.line_of_sight.trigger()
    assert colours() == "sight"
    assert ordering.tool_bar.perspective_button.text() == "Line of sight"
    assert actions.line_of_sight.isChecked()
    actions.customer.trigger()
    assert colours() == "channel"
    assert ordering.workspace.view_state.perspective.kind == "customer"


def test_system_perspective_is_kept_if_the_scenario_has_the_system(ordering: MainWindow) -> None:
    actions, workspace = ordering.window_actions.perspective, ordering.workspace
    actions.systems.aboutToShow.emit()
    next(action for action in actions.systems.actions() if action.text() == "IVR").trigger()
    assert workspace.view_state.perspective == Perspective("system", system="IVR")
    other = next(key for key in workspace.document.scenarios if key != workspace.scenario_id)
    workspace.show_scenario(other)
    uses_ivr = any("IVR" in getattr(node, "systems", ()) for node in workspace.scenario.nodes.values())
    assert (workspace.view_state.perspective.kind == "system") == uses_ivr
    assert ordering.message_bar.isHidden() == uses_ivr


def test_customers_eye_of_one_customer_is_chosen_from_the_menu(ordering: MainWindow) -> None:
    actions, view_state = ordering.window_actions.perspective, ordering.workspace.view_state
    actions.customers.aboutToShow.emit()
    (customer,) = actions.customers.actions()
    customer.trigger()
    assert view_state.perspective == Perspective("customer", customer="C")
    assert not actions.customer.isChecked()
    assert ordering.tool_bar.perspective_button.text() == f"Customer’s eye: {customer.text()}"


def test_filter_is_saved_by_a_dialog_and_applied(ordering: MainWindow) -> None:
    ordering.window_actions.filters.new.trigger()
    dialog = ordering.findChild(FilterDialog)
    assert dialog is not None
    save = dialog.button_box.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    QTest.keyClicks(dialog.name_field, "For the board")
    dialog.lane_list.item(3).setCheckState(Qt.CheckState.Unchecked)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    workspace = ordering.workspace
    (saved,) = workspace.document.filters.values()
    assert workspace.view_state.perspective == filter_perspective(saved)
    assert list(workspace.scenario.lanes)[3] not in workspace.view_state.view.scenario.lanes
    assert ordering.tool_bar.perspective_button.toolTip() == "For the board"
    ordering.window_actions.filters.delete.trigger()
    assert workspace.view_state.perspective == DEPARTMENTS
    assert "For the board" in ordering.message_bar.text_label.text()
    ordering.window_actions.edit.undo.trigger()
    assert list(workspace.document.filters) == [saved.id]


def test_deleted_filter_returns_to_the_departments(ordering: MainWindow) -> None:
    workspace, saved = ordering.workspace, Filter(id="f1", name="Board", internal=False)
    workspace.editor.perform("save", lambda document: add_filter(document, saved))
    workspace.set_perspective(filter_perspective(saved))
    workspace.editor.perform("remove", lambda document: delete_filter(document, "f1"))
    assert workspace.view_state.view.scenario is workspace.scenario


def test_path_highlight_lasts_until_escape(ordering: MainWindow) -> None:
    canvas, workspace = ordering.canvas, ordering.workspace
    canvas.setFocus()
    QTest.keyClick(ordering, Qt.Key.Key_V, CONTROL | SHIFT)
    named = next(iter(workspace.scenario.variants.values()))
    assert workspace.highlight.flows == named.flows
    assert canvas.drawing.emphasis is not None
    assert set(named.flows) <= canvas.drawing.emphasis.elements
    assert ordering.tool_bar.path_button.toolTip() == named.name
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.drawing.emphasis is None


def test_highlight_is_kept_in_the_company_view(company: MainWindow) -> None:
    workspace = company.workspace
    named = next(iter(workspace.scenario.variants.values()))
    workspace.highlight.show_path(named.flows)
    emphasis = company.canvas.drawing.emphasis
    assert emphasis is not None
    shown = company.canvas.drawing.scenario
    assert emphasis.elements <= {*shown.nodes, *shown.flows}
    assert emphasis.elements & workspace.view_state.view.origins.keys()
    assert {"A1"} <= emphasis.elements


def test_likely_path_can_be_named(ordering: MainWindow) -> None:
    workspace, actions = ordering.workspace, ordering.window_actions.paths
    named = {variant.flows for variant in workspace.scenario.variants.values()}
    while workspace.highlight.flows in {(), *named}:
        actions.highlight_next.trigger()
    actions.name_path.trigger()
    added = list(workspace.scenario.variants.values())[-1]
    assert added.flows == workspace.highlight.flows
    assert workspace.selection.ids == (added.id,)
    assert ordering.tool_bar.path_button.toolTip() == added.name
    assert not actions.name_path.isEnabled()


def test_exports_use_the_perspective(company: MainWindow, tmp_path: Path) -> None:
    exports = company._services.export_service
    svg = next(kind for kind in exports.formats if kind.suffix == ".svg")
    exports.write(svg, tmp_path / "company.svg")
    company.workspace.highlight.show_path(next(iter(company.workspace.scenario.variants.values())).flows)
    exports.write(svg, tmp_path / "highlighted.svg")
    company.workspace.set_perspective(DEPARTMENTS)
    company.workspace.highlight.show_path(())
    exports.write(svg, tmp_path / "departments.svg")
    written = {file.stem: file.read_text(encoding="utf-8") for file in tmp_path.glob("*.svg")}
    assert "(company as one)" in written["company"]
    assert "(company as one)" not in written["departments"]
    assert len(set(written.values())) == 3


def test_client_copy_has_no_internal_content(ordering: MainWindow, tmp_path: Path) -> None:
    workspace = ordering.workspace
    note = Annotation(id="secret", kind="note", targets=("A1",), text="Between us", internal=True)
    scenario = workspace.scenario_id
    assert workspace.editor.perform("note", lambda document: add_annotation(document, scenario, note))
    before, path = workspace.document, tmp_path / "copy.cpm.json"
    assert ordering.window_actions.client_copy.write(path)
    assert "internal annotation" in ordering.message_bar.text_label.text()
    assert str(path) in ordering.message_bar.text_label.text()
    assert "secret" not in load_document(path).scenarios[scenario].annotations
    assert workspace.document is before
    assert workspace.file_path != path


def test_client_copy_never_overwrites_the_document(ordering: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "own.cpm.json"
    assert ordering.document_file.save(path)
    written = path.read_bytes()
    assert not ordering.window_actions.client_copy.write(path)
    assert path.read_bytes() == written


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_view_nodes=0)])
def test_slow_view_is_computed_in_the_background(ordering: MainWindow, qtbot: QtBot) -> None:
    workspace, canvas = ordering.workspace, ordering.canvas
    with qtbot.waitSignal(workspace.view_state.perspective_changed):
        ordering.window_actions.perspective.company.trigger()
        assert workspace.view_state.perspective == DEPARTMENTS
        assert ordering.status_bar.view_progress.isVisible()
        assert "company as one" in ordering.status_bar.view_progress.name_label.text()
        assert not ordering.status_bar.view_progress.cancel_button.hasFocus(), "the canvas stays usable"
    assert not ordering.status_bar.view_progress.isVisible()
    assert workspace.view_state.view.readonly_reason == READONLY_REASON
    with qtbot.waitSignal(workspace.view_state.view_changed):
        workspace.editor.perform(
            "rename", lambda document: edit_elements(document, workspace.scenario_id, ["A1"], name="Look")
        )
        assert canvas.drawing.scenario.nodes["A1"].name == "Search product"
    assert canvas.drawing.scenario.nodes["A1"].name == "Look"


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_view_nodes=0)])
def test_slow_view_can_be_cancelled(ordering: MainWindow, qtbot: QtBot) -> None:
    ordering.window_actions.perspective.company.trigger()
    qtbot.mouseClick(ordering.status_bar.view_progress.cancel_button, Qt.MouseButton.LeftButton)
    assert not ordering.status_bar.view_progress.isVisible()
    qtbot.waitUntil(lambda: ordering.workspace.view_state._cache._latest_request._worker.is_idle)
    assert ordering.workspace.view_state.perspective == DEPARTMENTS


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_view_nodes=0)])
def test_another_choice_cancels_the_pending_view(ordering: MainWindow, qtbot: QtBot) -> None:
    workspace, actions = ordering.workspace, ordering.window_actions.perspective
    actions.company.trigger()
    actions.departments.trigger()
    with qtbot.waitSignal(workspace.view_state.perspective_changed):
        actions.customer.trigger()
    assert workspace.view_state.perspective.kind == "customer"


def test_message_about_a_deleted_customer_names_the_lane(window: MainWindow) -> None:
    assert window.document_file.open(template_path("health-insurance"))
    window.window_actions.perspective.set_perspective(Perspective("customer", customer="DOC"))
    assert window.workspace.view_state.perspective.customer == "DOC"
    window.workspace.editor.perform("edit", lambda document: edit_elements(document, "today", ["DOC"], name="Surgery"))
    window.workspace.view_state.set_perspective(DEPARTMENTS)
    window.window_actions.perspective.set_perspective(Perspective("customer", customer="DOC"))
    scenario = window.workspace.scenario
    without_doctor = with_changes(scenario, lanes=scenario.lanes.without(["DOC"]))
    window.workspace.session.perform(
        "delete", lambda document: with_changes(document, scenarios=document.scenarios.with_elements(without_doctor))
    )
    assert window.workspace.view_state.perspective == DEPARTMENTS
    assert window.message_bar.text_label.text() == "“Surgery” no longer exists. Showing all departments."
