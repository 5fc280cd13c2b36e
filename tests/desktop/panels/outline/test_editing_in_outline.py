"""Every edit is possible in the outline by keys alone, checked in the document."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.invariants import violations
from tests.desktop.canvas.canvas_driver import NO_MODIFIER, focus_widget

Keys = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class OutlineKeyboard:
    """A user with a keyboard only."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key in the widget with focus."""
        QTest.keyClick(focus_widget(), key, modifiers)
        QApplication.processEvents()

    def type_and_confirm(self, words: str) -> None:
        """Type, and press Enter."""
        QTest.keyClicks(focus_widget(), words)
        self.press_key(Keys.Key_Return)

    def run_command(self, words: str) -> None:
        """Run a command by its name, with Ctrl+K."""
        self.press_key(Keys.Key_K, CONTROL)
        self.type_and_confirm(words)

    def go_to(self, name: str) -> None:
        """Find an element by its name, and move the focus to its row in the tree."""
        self.press_key(Keys.Key_F, CONTROL)
        QTest.keyClicks(focus_widget(), name)
        self.press_key(Keys.Key_Down)
        assert self.window.outline.has_focus()

    @property
    def scenario(self) -> Scenario:
        """Return the current scenario."""
        return self.window.workspace.scenario

    @property
    def selected(self) -> str:
        """Return the only selected element."""
        (selected,) = self.window.workspace.selection.ids
        return selected

    def flow_between(self, source: str, target: str) -> Flow:
        """Return the only flow from one node to another."""
        flows = self.scenario.flows.values()
        return next(flow for flow in flows if (flow.source, flow.target) == (source, target))


@pytest.fixture
def keys(ordering: MainWindow) -> OutlineKeyboard:
    ordering.canvas.setFocus()
    keyboard = OutlineKeyboard(ordering)
    keyboard.press_key(Keys.Key_3, CONTROL)
    assert ordering.outline.has_focus()
    return keyboard


def test_step_is_added_and_named_in_one_undo_step(keys: OutlineKeyboard) -> None:
    before = keys.window.workspace.document
    keys.go_to("advise")
    keys.press_key(Keys.Key_Return, CONTROL)
    keys.type_and_confirm("Write an offer")
    offer = keys.selected
    assert keys.window.outline.has_focus()
    assert (keys.scenario.nodes[offer].name, keys.scenario.nodes[offer].lane) == ("Write an offer", "SALES")
    assert keys.flow_between("B3", offer).kind == "sequence"
    keys.press_key(Keys.Key_Return, CONTROL | SHIFT)
    keys.type_and_confirm("Look up prices")
    prices = keys.selected
    assert keys.flow_between("B3", prices)
    assert keys.flow_between(prices, offer)
    keys.run_command("Add Decision After")
    keys.type_and_confirm("Accepted?")
    decision = keys.selected
    assert keys.scenario.nodes[decision].kind == "decision"
    keys.run_command("Add End After")
    keys.type_and_confirm("Lost")
    assert keys.scenario.nodes[keys.selected].kind == "end"
    assert list(violations(keys.window.workspace.document)) == []
    assert keys.window.workspace.session.undo_name == "add end"
    for _ in range(4):
        keys.press_key(Keys.Key_Z, CONTROL)
    assert keys.window.workspace.document is before
    keys.press_key(Keys.Key_Z, CONTROL | SHIFT)
    assert keys.scenario.nodes[offer].name == "Write an offer"


def test_lanes_phases_and_annotations_can_be_added_and_named(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    keys.run_command("Add Pain point")
    keys.type_and_confirm("No one knows the prices")
    note = keys.scenario.annotations[keys.selected]
    assert (note.kind, note.targets, note.text) == ("pain_point", ("B3",), "No one knows the prices")
    keys.go_to("advise")
    keys.run_command("Add Lane")
    keys.type_and_confirm("Pricing")
    lanes = list(keys.scenario.lanes)
    assert keys.scenario.lanes[keys.selected].name == "Pricing"
    assert lanes.index(keys.selected) == lanes.index("SALES") + 1
    keys.press_key(Keys.Key_Down, CONTROL | SHIFT)
    assert list(keys.scenario.lanes).index(keys.selected) == lanes.index("SALES") + 2
    keys.run_command("Add Step After")
    keys.type_and_confirm("Set a price")
    assert keys.scenario.lanes[keys.scenario.nodes[keys.selected].lane].name == "Pricing"
    keys.go_to("order")
    keys.run_command("Add Phase")
    keys.type_and_confirm("Pay")
    phases = [phase.name for phase in keys.scenario.phases.values()]
    assert phases[:3] == ["Explore", "Order", "Pay"]
    keys.press_key(Keys.Key_Up, CONTROL | SHIFT)
    assert [phase.name for phase in keys.scenario.phases.values()][:3] == ["Explore", "Pay", "Order"]


def test_element_can_be_renamed_deleted_and_restored(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    keys.press_key(Keys.Key_F2)
    keys.type_and_confirm("Counsel")
    assert keys.scenario.nodes["B3"].name == "Counsel"
    keys.press_key(Keys.Key_Delete)
    assert "B3" not in keys.scenario.nodes
    keys.press_key(Keys.Key_Z, CONTROL)
    keys.press_key(Keys.Key_Z, CONTROL)
    assert keys.scenario.nodes["B3"].name == "Advise"


def test_element_can_be_reordered_within_a_lane(keys: OutlineKeyboard) -> None:
    order = keys.window.outline.model.hierarchy.children["SALES"]
    moved = order[1]
    keys.press_key(Keys.Key_F, CONTROL)
    keys.press_key(Keys.Key_Escape)
    keys.window.workspace.selection.select([moved])
    keys.press_key(Keys.Key_3, CONTROL)
    keys.press_key(Keys.Key_Up, CONTROL | SHIFT)
    assert keys.window.outline.model.hierarchy.children["SALES"][:2] == (moved, order[0])
    assert keys.window.workspace.selection.ids == (moved,)
    assert list(violations(keys.window.workspace.document)) == []
    keys.press_key(Keys.Key_Down, CONTROL | SHIFT)
    assert keys.window.outline.model.hierarchy.children["SALES"] == order
    first = order[0]
    keys.window.workspace.selection.select([first])
    before = keys.window.workspace.document
    keys.press_key(Keys.Key_Up, CONTROL | SHIFT)
    assert keys.window.workspace.document is before
    assert "nothing on that side" in keys.window.message_bar.text_label.text()


def test_element_can_be_moved_to_another_lane_and_phase(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    keys.run_command("Move to Lane")
    keys.type_and_confirm("billing")
    assert keys.scenario.nodes["B3"].lane == "BILL"
    assert keys.window.outline.has_focus()
    keys.run_command("Move to Phase")
    keys.type_and_confirm("fulfil")
    assert keys.scenario.nodes["B3"].phase == "fulfil"
    span, box = (
        keys.window.workspace.view_state.placement.phases["fulfil"],
        keys.window.workspace.view_state.placement.nodes["B3"],
    )
    assert span.start <= box.x + box.width / 2 <= span.end


def test_flow_is_created_by_name_and_forbidden_targets_are_disabled(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    keys.press_key(Keys.Key_L, CONTROL)
    start = next(node for node in keys.scenario.nodes.values() if node.kind == "start")
    QTest.keyClicks(focus_widget(), start.name)
    assert not keys.window.command_palette.result_list.currentIndex().isValid()
    keys.press_key(Keys.Key_A, CONTROL)
    keys.type_and_confirm("place order")
    target = next(node.id for node in keys.scenario.nodes.values() if node.name == "Place order")
    assert keys.flow_between("B3", target).kind == "sequence"
    assert keys.window.outline.has_focus()


def test_decision_exit_gets_a_label_and_a_probability(keys: OutlineKeyboard) -> None:
    keys.go_to("which channel")
    exits = len([flow for flow in keys.scenario.flows.values() if flow.source == "G1"])
    keys.press_key(Keys.Key_Return, CONTROL)
    keys.type_and_confirm("Visit the shop")
    visit = keys.selected
    keys.go_to("which channel")
    keys.press_key(Keys.Key_2, CONTROL)
    label, probability = keys.window.inspector.decision_exits.editors_by_flow[keys.flow_between("G1", visit).id]
    for _ in range(12):
        if label.line_edit.hasFocus():
            break
        keys.press_key(Keys.Key_Tab)
    QTest.keyClicks(focus_widget(), "in person")
    keys.press_key(Keys.Key_Tab)
    assert probability.line_edit.hasFocus()
    QTest.keyClicks(focus_widget(), "5 %")
    keys.press_key(Keys.Key_Tab)
    flow = keys.flow_between("G1", visit)
    assert (flow.label, flow.probability) == ("in person", 0.05)
    assert len([flow for flow in keys.scenario.flows.values() if flow.source == "G1"]) == exits + 1


def test_every_inspector_field_is_reachable_by_tab(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    keys.press_key(Keys.Key_2, CONTROL)
    reached = []
    while keys.window.inspector.isAncestorOf(focus_widget()):
        reached.append(focus_widget())
        keys.press_key(Keys.Key_Tab)
    keys.press_key(Keys.Key_2, CONTROL)
    for path, editor in keys.window.inspector.form.editors.items():
        inner = [editor.widget, editor.widget.focusProxy(), *editor.widget.findChildren(QLineEdit)]
        assert any(widget in reached for widget in inner if widget is not None), path
    value, channel = (keys.window.inspector.form.editors[path].widget for path in ("value", "channel"))
    assert isinstance(value, QComboBox)
    value.setFocus()
    keys.press_key(Keys.Key_Down)
    channel.setFocus()
    keys.type_and_confirm("chat")
    step = keys.scenario.nodes["B3"]
    assert isinstance(step, Step)
    assert (step.value, step.channel) == ("necessary", "chat")
    keys.press_key(Keys.Key_F6)
    assert keys.window.outline.has_focus()
    assert keys.window.workspace.selection.ids == ("B3",)
    keys.press_key(Keys.Key_1, CONTROL)
    assert keys.window.canvas.hasFocus()


def test_closed_pane_is_skipped_when_cycling_and_shown_on_request(keys: OutlineKeyboard) -> None:
    window = keys.window
    window.docks.palette.hide()
    window.docks.analysis.hide()
    keys.press_key(Keys.Key_F6)
    assert window.canvas.hasFocus()
    keys.press_key(Keys.Key_F6, SHIFT)
    assert window.outline.has_focus()
    keys.press_key(Keys.Key_4, CONTROL)
    assert window.palette_panel.isVisible()
    assert window.palette_panel.buttons["select"].hasFocus()
    keys.press_key(Keys.Key_5, CONTROL)
    assert window.analysis.isAncestorOf(focus_widget())


def test_menu_key_opens_the_context_menu_of_the_row(keys: OutlineKeyboard) -> None:
    keys.go_to("advise")
    place = keys.window.outline.tree_view.viewport().rect().center()
    QApplication.sendEvent(
        keys.window.outline.tree_view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"&Delete", "C&onnect To…", "Mo&ve to Lane…", "Add Step After"} <= {
        action.text() for action in menu.actions()
    }
    menu.close()
    assert keys.window.workspace.selection.ids == ("B3",)


def test_menu_key_keeps_the_selection_of_the_diagram(keys: OutlineKeyboard) -> None:
    canvas = keys.window.canvas
    keys.go_to("advise")
    keys.press_key(Keys.Key_1, CONTROL)
    corner = canvas.viewport().rect().bottomRight()
    QApplication.sendEvent(canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, corner, corner))
    assert keys.window.workspace.selection.ids == ("B3",)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
