"""The worked example of the guide's first chapter, performed in the real window on the ordering sample."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import edit_scenario
from tests.desktop.canvas.canvas_driver import CanvasDriver

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
QUESTION, CALL, ANSWER = "Asks where it is?", "Call about the parcel", "Say where the parcel is"
PAIN_POINT = "E-mails do not say when the parcel comes"
DISPATCH, DELIVER = "H3", "H4"
UNDO_NAME = "worked example"


def capture_interview(window: MainWindow) -> None:
    """Draw what the interview says, by the keys that the chapter lists."""
    driver = CanvasDriver(window.canvas)
    window.workspace.selection.select([DISPATCH])
    window.canvas.setFocus()
    for name in (QUESTION, CALL):
        driver.press_key(Key.Key_Tab)
        driver.type(name)
    driver.press_key(Key.Key_Return)
    for _ in range(6):
        driver.press_key(Key.Key_Up, ALT)
    _type_at(driver, "=", "yes")
    _type_at(driver, "!", PAIN_POINT)
    driver.press_key(Key.Key_Tab)
    driver.type(ANSWER)
    driver.press_key(Key.Key_Return)
    for _ in range(2):
        driver.press_key(Key.Key_Down, ALT)
    driver.press_key(Key.Key_L, CONTROL)
    driver.type("Deliver")
    driver.press_key(Key.Key_Return)


def enter_numbers(window: MainWindow) -> None:
    """Set the fields that the chapter lists."""
    _set_exits(window, 0.8, 0.2)
    decision = _node(window, QUESTION)
    _edit(window, decision, rule="the customer asks")
    for flow in window.workspace.scenario.flows_by_element[decision]:
        if flow.source == decision:
            _edit(window, flow.id, knowledge="observed", knowledge_source="interview")
    _edit(
        window,
        _node(window, CALL),
        channel="phone",
        value="waste",
        emotion=-1,
        reason="where is my parcel",
        touch_minutes=3,
    )
    _edit(
        window,
        _node(window, ANSWER),
        value="waste",
        customer_present=True,
        touch_minutes=3,
        wait_minutes=8,
        cost=4,
    )
    annotations = window.workspace.scenario.annotations.values()
    _edit(window, next(one.id for one in annotations if one.text == PAIN_POINT), severity=6)


def try_tracking(window: MainWindow) -> None:
    """Create the chapter's what-if and change its exits and its one-off cost."""
    window.window_actions.scenario.new_what_if.trigger()
    _set_exits(window, 0.95, 0.05)
    scenario_id = window.workspace.scenario_id
    window.workspace.editor.perform(
        UNDO_NAME,
        lambda document: edit_scenario(document, scenario_id, name="Tracking by e-mail", one_off_cost=6000),
    )


def _type_at(driver: CanvasDriver, key: str, text: str) -> None:
    """Press a key of the diagram and answer its prompt."""
    driver.type(key)
    driver.type(text)
    driver.press_key(Key.Key_Return)


def _set_exits(window: MainWindow, no: float, yes: float) -> None:
    """Set the label and the probability of both exits."""
    decision = _node(window, QUESTION)
    exits = {flow.target: flow.id for flow in window.workspace.scenario.flows.values() if flow.source == decision}
    _edit(window, exits[DELIVER], label="no", probability=no)
    _edit(window, exits[_node(window, CALL)], probability=yes)


def _node(window: MainWindow, name: str) -> str:
    """Return the id of a node by its name."""
    return next(node.id for node in window.workspace.scenario.nodes.values() if node.name == name)


def _edit(window: MainWindow, element_id: str, **fields: object) -> None:
    scenario_id = window.workspace.scenario_id
    window.workspace.editor.perform(
        UNDO_NAME, lambda document: edit_elements(document, scenario_id, [element_id], **fields)
    )
