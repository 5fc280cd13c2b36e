"""The worked example of the guide's first chapter, played by keys in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import edit_scenario

from tests.desktop.canvas.canvas_driver import CanvasDriver

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
QUESTION, CALL, ANSWER = "Asks where it is?", "Call about the parcel", "Say where the parcel is"
PAIN_POINT = "Nobody says when the parcel comes"
WHAT_IF = "Tracking by e-mail"


def capture_interview(window: MainWindow) -> None:
    """Add what the interview says to the ordering sample, which the window shows."""
    driver = CanvasDriver(window.canvas)
    window.workspace.select(["H3"])
    window.canvas.setFocus()
    for name in (QUESTION, CALL):
        driver.press_key(Key.Key_Tab)
        driver.type(name)
    driver.press_key(Key.Key_Return)
    for _ in range(6):
        driver.press_key(Key.Key_Up, ALT)
    driver.type("=")
    driver.type("yes")
    driver.press_key(Key.Key_Return)
    driver.type("!")
    driver.type(PAIN_POINT)
    driver.press_key(Key.Key_Return)
    driver.press_key(Key.Key_Tab)
    driver.type(ANSWER)
    driver.press_key(Key.Key_Return)
    driver.press_key(Key.Key_Down, ALT)
    driver.press_key(Key.Key_Down, ALT)
    driver.press_key(Key.Key_L, CONTROL)
    driver.type("Deliver")
    driver.press_key(Key.Key_Return)


def enter_numbers(window: MainWindow) -> None:
    """Set the fields that the chapter lists."""
    by_name = {node.name: node.id for node in window.workspace.scenario.nodes.values()}
    exits = {flow.target: flow.id for flow in window.workspace.scenario.flows.values() if flow.source == by_name[QUESTION]}
    call, answer = by_name[CALL], by_name[ANSWER]
    _edit(window, exits["H4"], label="no", probability=0.8)
    _edit(window, exits[call], probability=0.2)
    _edit(window, call, channel="phone", value="waste", touch_minutes=3, emotion=-1, reason="where is my parcel")
    _edit(window, answer, touch_minutes=3, wait_minutes=8, customer_present=True, value="waste", cost=4)
    pain_point = next(one for one in window.workspace.scenario.annotations.values() if one.text == PAIN_POINT)
    _edit(window, pain_point.id, severity=6)


def try_tracking(window: MainWindow) -> None:
    """Create the what-if of the chapter and set what changes in it."""
    window.window_actions.scenario.new_what_if.trigger()
    workspace = window.workspace
    by_name = {node.name: node.id for node in workspace.scenario.nodes.values()}
    exits = {flow.target: flow.id for flow in workspace.scenario.flows.values() if flow.source == by_name[QUESTION]}
    _edit(window, exits["H4"], probability=0.95)
    _edit(window, exits[by_name[CALL]], probability=0.05)
    workspace.perform(
        "worked example", lambda document: edit_scenario(document, workspace.scenario_id, name=WHAT_IF, one_off_cost=6000)
    )


def _edit(window: MainWindow, element_id: str, **fields: object) -> None:
    workspace = window.workspace
    workspace.perform(
        "worked example",
        lambda document: edit_elements(document, workspace.scenario_id, [element_id], **fields),
    )
