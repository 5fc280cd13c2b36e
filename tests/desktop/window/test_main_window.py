"""The window: menus, named history, palette, themes, remembered arrangement."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAction, QDrag, QIcon, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.actions.help_actions import KeyboardShortcutsDialog
from cpm_desktop.desktop.actions.menus import context_menu
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.themed_icons import recolour_svg
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME
from cpm_desktop.editing.commands.flows import set_bends
from cpm_desktop.model.layout import Point

ICONS = sorted(Path(__file__).parents[3].joinpath("resources", "icons").rglob("*.svg"))


def all_actions(menu: QMenu) -> list[QAction]:
    inner = [action for action in menu.actions() if isinstance(action.menu(), QMenu)]
    return [*menu.actions(), *(found for action in inner for found in all_actions(menu_of(action)))]


def menu_of(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_palette_click_selects_the_tool(qtbot: QtBot, window: MainWindow) -> None:
    buttons = window.palette_panel.buttons
    with qtbot.waitSignal(window.canvas.tool_changed) as changed:
        qtbot.mouseClick(buttons["step"], Qt.MouseButton.LeftButton)
    assert changed.args == ["step"]
    assert buttons["step"].isChecked()
    assert not buttons["select"].isChecked()
    window.canvas.set_tool("select")
    assert buttons["select"].isChecked()
    assert not buttons["step"].isChecked()


def test_insert_menu_selects_every_tool(qtbot: QtBot, window: MainWindow) -> None:
    for group in window.window_actions.place_tools.groups:
        for action in group:
            with qtbot.waitSignal(window.canvas.tool_changed):
                action.trigger()


def test_scenario_can_be_switched_in_the_tool_bar(qtbot: QtBot, ordering: MainWindow) -> None:
    button = ordering.tool_bar.scenario_button
    assert button.text() == ordering.workspace.scenario.name
    button.menu().popup(QPoint())
    assert [action.isChecked() for action in button.menu().actions()][:2] == [True, False]
    button.menu().setActiveAction(button.menu().actions()[1])
    qtbot.keyClick(button.menu(), Qt.Key.Key_Return)
    assert ordering.workspace.scenario is list(ordering.workspace.document.scenarios.values())[1]
    assert button.text() == ordering.workspace.scenario.name
    lanes = f"{len(ordering.workspace.scenario.lanes)} lanes"
    qtbot.waitUntil(lambda: lanes in ordering.status_bar.totals_label.text())


def test_status_bar_shows_totals(qtbot: QtBot, ordering: MainWindow) -> None:
    counted = re.compile(r"25 steps, 8 lanes, \d+ handoff points")
    qtbot.waitUntil(lambda: counted.fullmatch(ordering.status_bar.totals_label.text()) is not None)


def test_the_zoom_is_shown_and_set(ordering: MainWindow) -> None:
    ordering.canvas.zoom_to(0.75)
    assert ordering.tool_bar.zoom_button.text() == "75 %"
    ordering.window_actions.view.actual_size.trigger()
    assert ordering.tool_bar.zoom_button.text() == "100 %"


def test_colour_scheme_is_applied_and_saved(
    qapp: QApplication, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    light, dark = window.window_actions.view.schemes[1:]
    dark.trigger()
    assert appearance.theme is DARK_THEME
    assert window.palette().window().color().name() == DARK_THEME.panel.lower()
    assert DARK_THEME.hairline in qapp.styleSheet()
    pixel = window.grab().toImage().pixelColor(2, 2)
    assert pixel.lightness() < 80
    assert Appearance(qapp, settings).theme is DARK_THEME
    light.trigger()
    assert window.palette().window().color().name() == LIGHT_THEME.panel.lower()
    assert window.grab().toImage().pixelColor(2, 2).lightness() > 200


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_every_icon_can_be_drawn(qapp: QApplication, icon: Path) -> None:
    picture = QIcon(str(icon)).pixmap(24, 24).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_icons_use_the_theme_colours() -> None:
    svg = '<path fill="#B4232A" stroke="currentColor"/>'
    assert (
        recolour_svg(svg, DARK_THEME)
        == f'<path fill="{DARK_THEME.annotations["pain_point"]}" stroke="{DARK_THEME.ink}"/>'
    )
    assert recolour_svg(svg, LIGHT_THEME) == f'<path fill="#B4232A" stroke="{LIGHT_THEME.ink}"/>'


def test_hidden_panels_stay_hidden_in_the_next_window(
    window: MainWindow, appearance: Appearance, settings: QSettings, qtbot: QtBot
) -> None:
    window.docks.outline.toggleViewAction().trigger()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert later.docks.outline.isHidden()
    assert not later.docks.inspector.isHidden()


def test_delete_and_duplicate_have_one_shortcut_each_on_every_platform(ordering: MainWindow) -> None:
    edit_actions = ordering.window_actions.edit
    assert [key.toString() for key in edit_actions.delete.shortcuts()] == ["Del"]
    assert [key.toString() for key in edit_actions.duplicate.shortcuts()] == ["Ctrl+D"]


def test_ctrl_y_redoes(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["SALES"])
    qtbot.keyClick(ordering, Qt.Key.Key_Delete)
    qtbot.keyClick(ordering, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(ordering, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "SALES" not in ordering.workspace.scenario.lanes


def test_context_menu_matches_the_selection(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    texts = [action.text() for action in context_menu(ordering, ordering.window_actions).actions()]
    assert "R&ename" in texts
    assert "&Delete" in texts
    assert "&Straighten Flows" not in texts, "none of its flows is bent"
    flow = ordering.workspace.scenario.flows_by_element["B3"][0]
    key, bends = ordering.workspace.scenario_id, [Point(40, 40), Point(40, 90)]
    ordering.workspace.editor.perform("bend", lambda document: set_bends(document, key, flow.id, bends))
    for chosen in ("B3", flow.id):
        ordering.workspace.selection.select([chosen])
        texts = [action.text() for action in context_menu(ordering, ordering.window_actions).actions()]
        assert "&Straighten Flows" in texts
    assert "Mo&ve to Lane…" not in texts, "a flow is in no lane"
    ordering.workspace.selection.select([])
    texts = [action.text() for action in context_menu(ordering, ordering.window_actions).actions()]
    assert "&Delete" not in texts
    assert "&Lay Out All" in texts


def test_shortcuts_dialog_lists_the_menu_shortcuts(qtbot: QtBot, window: MainWindow) -> None:
    window.window_actions.help.keyboard_shortcuts.trigger()
    dialog = window.findChild(KeyboardShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    rows = dialog.tree.findItems("Undo", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert [row.text(1) for row in rows] == ["Ctrl+Z"]
    dialog.close()


def test_shortcuts_dialog_lists_submenu_and_diagram_shortcuts(ordering: MainWindow) -> None:
    ordering.window_actions.help.keyboard_shortcuts.trigger()
    dialog = ordering.findChild(KeyboardShortcutsDialog)
    assert dialog is not None
    groups = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    rows = [top.child(row) for top in groups if top is not None for row in range(top.childCount())]
    keys = {row.text(1): row.text(0) for row in rows if row is not None}
    assert keys["Ctrl+Shift+O"] == "Perspective: Company as One"
    assert keys["Ctrl+Shift+V"].startswith("Highlight Path: ")
    assert keys["Tab"] == "Add the next step"
    dialog.close()


def test_double_click_locks_the_tool(qtbot: QtBot, window: MainWindow) -> None:
    chosen: list[tuple[str, bool]] = []
    window.palette_panel.tool_chosen.connect(lambda tool, sticky: chosen.append((tool, sticky)))
    button = window.palette_panel.buttons["step"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert chosen[0] == ("step", False)
    assert chosen[-1] == ("step", True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen[-1] == ("step", False)


def test_lane_can_be_inserted_moved_and_dissolved(ordering: MainWindow) -> None:
    bands, workspace = ordering.window_actions.lane_phase, ordering.workspace
    workspace.selection.select(["SALES"])
    before = list(workspace.scenario.lanes)
    bands.insert_after.trigger()
    row = before.index("SALES")
    (added,) = set(workspace.scenario.lanes) - set(before)
    assert list(workspace.scenario.lanes).index(added) == row + 1
    assert workspace.scenario.lanes[added].kind == "backstage"
    workspace.session.undo()
    workspace.selection.select(["SALES"])
    ordering.window_actions.move.after.trigger()
    assert list(workspace.scenario.lanes).index("SALES") == row + 1
    assert workspace.session.undo_name == "move lane Sales"
    bands.delete_keeping_contents.trigger()
    assert "SALES" not in workspace.scenario.lanes
    assert workspace.scenario.nodes["B3"].lane == "BILL"
    workspace.session.undo()
    workspace.session.undo()
    assert list(workspace.scenario.lanes) == before


def test_phase_menu_is_worded_for_phases(ordering: MainWindow) -> None:
    actions, workspace = ordering.window_actions, ordering.workspace
    workspace.selection.select(["explore"])
    assert actions.lane_phase.insert_after.text() == "Insert Phase &After"
    assert actions.move.after.text() == "Move Phase to the &Right"
    assert not actions.move.before.isEnabled()
    actions.move.after.trigger()
    assert list(workspace.scenario.phases)[:2] == ["order", "explore"]
    workspace.selection.select(["B3"])
    assert not actions.lane_phase.insert_after.isVisible()


def test_what_if_can_be_created_and_undone(ordering: MainWindow) -> None:
    actions, workspace = ordering.window_actions.scenario, ordering.workspace
    before = list(workspace.document.scenarios)
    nodes = list(workspace.scenario.nodes)
    assert actions.new_what_if.text() == "New &What-If from Today"
    actions.new_what_if.trigger()
    assert workspace.scenario.kind == "what_if"
    assert workspace.scenario.based_on == "today"
    assert list(workspace.scenario.nodes) == nodes
    assert ordering.tool_bar.scenario_button.text() == "What if: Today"
    workspace.session.undo()
    assert list(workspace.document.scenarios) == before
    assert workspace.scenario_id == "today"
    assert ordering.tool_bar.scenario_button.text() == "Today"


def test_scenario_can_be_deleted_except_the_last(window: MainWindow) -> None:
    actions, workspace = window.window_actions.scenario, window.workspace
    assert not actions.delete.isEnabled()
    actions.new_competitor.trigger()
    assert workspace.scenario.kind == "competitor"
    actions.delete.trigger()
    assert len(workspace.document.scenarios) == 1
    assert not actions.delete.isEnabled()


def test_dragged_tool_is_reset_if_not_dropped(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow
) -> None:
    dragged: list[bytes] = []

    def drop_nowhere(drag: QDrag, *_: object) -> Qt.DropAction:
        dragged.append(bytes(drag.mimeData().data(TOOL_MIME).data()))
        window.canvas.set_tool("step")
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", drop_nowhere)
    button = window.palette_panel.buttons["step"]
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(button, QPoint(12, 10))
    assert dragged == []
    move_event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(200, 40),
        button.mapToGlobal(QPointF(200, 40)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, move_event)
    assert dragged == [b"step"]
    assert window.palette_panel.buttons["select"].isChecked()
