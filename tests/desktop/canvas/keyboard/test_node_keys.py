"""Capture in a workshop by keys alone: about one keystroke per letter and two per element."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.invariants import violations
from tests.desktop.canvas.canvas_driver import NO_MODIFIER, CanvasDriver, focus_widget

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


class CountingKeyboard(CanvasDriver):
    """A user with a keyboard only; counts the keystrokes."""

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.strokes = self.letters = 0

    def type(self, text: str) -> None:
        """Type, one keystroke per letter."""
        super().type(text)
        self.strokes += len(text)
        self.letters += len(text)

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press one key, one keystroke."""
        super().press_key(key, modifiers)
        self.strokes += 1

    def press_character(self, character: str) -> None:
        """Press one character, one keystroke."""
        super().type(character)
        self.strokes += 1

    def add_step(self, name: str, lane: int = 0) -> None:
        """Add the next step, `lane` lanes further down (or up, if negative), and name it."""
        self.press_key(Qt.Key.Key_Tab)
        self.type(name)
        for _step in range(abs(lane)):
            self.press_key(Qt.Key.Key_Down if lane > 0 else Qt.Key.Key_Up, ALT)

    def add_alternative(self, name: str) -> None:
        """Add an alternative."""
        self.press_key(Qt.Key.Key_Backtab, SHIFT)
        self.type(name)

    def add_pain_point(self, text: str) -> None:
        """Add a pain point to the step that was just named."""
        self.press_key(Qt.Key.Key_Return)
        self.press_character("!")
        self.type(text)
        self.press_key(Qt.Key.Key_Return)


def selected_name(canvas) -> str:
    (selected,) = canvas.workspace.selection.ids
    return canvas.workspace.scenario.nodes[selected].name


def test_workshop_can_be_captured_by_keys_alone(window):
    """Fifteen steps in three lanes, two decisions, three pain points: check the model and the keystrokes."""
    canvas = window.canvas
    canvas.setFocus()
    person = CountingKeyboard(canvas)
    person.add_step("Search a loan")
    person.add_step("Read the conditions")
    person.add_pain_point("No one understands them")
    person.add_step("Fill in the form")
    person.add_pain_point("Asks for the same twice")
    person.add_step("Send it")
    person.add_step("Check the form", lane=1)
    person.add_step("Complete?")
    person.add_step("Enter the data", lane=1)
    person.add_step("Ask the register")
    person.add_pain_point("Takes three days")
    person.add_step("Compute the score")
    person.add_step("Good enough?")
    person.add_step("Write the contract")
    person.add_alternative("Write the refusal")
    person.add_step("Send the refusal", lane=-1)
    person.add_step("Read the refusal", lane=-1)
    for _back in range(3):
        person.press_key(Qt.Key.Key_Left)
    person.press_key(Qt.Key.Key_Right)
    assert selected_name(canvas) == "Write the contract"
    person.add_step("Sign the contract", lane=-1)
    person.add_step("Welcome the customer")
    person.add_step("Use the loan", lane=-1)

    scenario = canvas.workspace.scenario
    assert names_by_lane(scenario) == {
        "customer": [
            "Search a loan",
            "Read the conditions",
            "Fill in the form",
            "Send it",
            "Use the loan",
            "Read the refusal",
        ],
        "frontstage": ["Check the form", "Complete?", "Sign the contract", "Welcome the customer", "Send the refusal"],
        "backstage": [
            "Enter the data",
            "Ask the register",
            "Compute the score",
            "Good enough?",
            "Write the contract",
            "Write the refusal",
        ],
    }
    names = {key: node.name for key, node in scenario.nodes.items()}
    assert [node.kind for node in scenario.nodes.values()].count("decision") == 2
    flows = {(names[flow.source], names[flow.target]) for flow in scenario.flows.values()}
    assert {("Good enough?", "Write the contract"), ("Good enough?", "Write the refusal")} < flows
    assert len(flows) == 16
    pains = {note.text: names[note.targets[0]] for note in scenario.annotations.values()}
    assert pains == {
        "No one understands them": "Read the conditions",
        "Asks for the same twice": "Fill in the form",
        "Takes three days": "Ask the register",
    }
    assert list(violations(canvas.workspace.document)) == []
    elements = len(scenario.nodes) + len(scenario.annotations)
    assert person.strokes - person.letters <= 2 * elements


def names_by_lane(scenario: Scenario) -> dict[str, list[str]]:
    """Return the names in each lane, in reading order."""
    return {lane: [node.name for node in scenario.nodes.values() if node.lane == lane] for lane in scenario.lanes}


def test_tab_adds_the_next_step_and_one_undo_removes_it(canvas, driver):
    before = canvas.workspace.document
    driver.click(*driver.node_centre("ask"))
    driver.press_key(Qt.Key.Key_Tab)
    driver.type("Wait")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    scenario = canvas.workspace.scenario
    assert (scenario.nodes[added].name, scenario.nodes[added].lane) == ("Wait", "C")
    assert any((flow.source, flow.target) == ("ask", added) for flow in scenario.flows.values())
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_tab_inserts_a_step_before_the_existing_successor(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.press_key(Qt.Key.Key_Tab)
    driver.type("Wait")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    flows = {(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()}
    assert {("ask", added), (added, "answer")} <= flows
    assert ("ask", "answer") not in flows


def test_question_becomes_a_decision(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.press_key(Qt.Key.Key_Tab)
    driver.type("Clear?")
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes[canvas.workspace.selection.ids[0]].kind == "decision"


@pytest.mark.parametrize(("key", "lane"), [(Qt.Key.Key_Down, "F"), (Qt.Key.Key_Up, "C")])
def test_alt_arrow_changes_the_lane(canvas, driver, key, lane):
    driver.click(*driver.node_centre("ask"))
    driver.press_key(key, ALT)
    assert canvas.workspace.scenario.nodes["ask"].lane == lane


def test_shift_tab_adds_an_alternative_with_a_decision(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    driver.press_key(Qt.Key.Key_Backtab, SHIFT)
    driver.type("Hang up")
    driver.press_key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    (added,) = canvas.workspace.selection.ids
    (entry,) = [flow for flow in scenario.flows.values() if flow.target == added]
    assert scenario.nodes[entry.source].kind == "decision"
    exits = {flow.target for flow in scenario.flows.values() if flow.source == entry.source}
    assert exits == {"answer", added}
    assert any((flow.source, flow.target) == ("ask", entry.source) for flow in scenario.flows.values())


def test_shift_tab_on_a_decision_exit_adds_another_exit(canvas, driver):
    driver.click(*driver.node_centre("look"))
    driver.press_key(Qt.Key.Key_Backtab, SHIFT)
    driver.type("Guess")
    driver.press_key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    assert {flow.target for flow in scenario.flows.values() if flow.source == "sure"} == {
        "end",
        "look",
        canvas.workspace.selection.ids[0],
    }


@pytest.mark.parametrize(("sign", "kind"), [("!", "pain_point"), ("+", "opportunity"), ("?", "note")])
def test_sign_keys_add_annotations(canvas, driver, sign, kind):
    driver.click(*driver.node_centre("ask"))
    driver.type(sign)
    driver.type("Too long")
    driver.press_key(Qt.Key.Key_Return)
    (note,) = canvas.workspace.scenario.annotations.values()
    assert (note.kind, note.text, note.targets) == (kind, "Too long", ("ask",))


def placeholder_text() -> str:
    """Return the placeholder text of the empty field with focus."""
    field = focus_widget()
    assert isinstance(field, QPlainTextEdit)
    return field.placeholderText()


def test_placeholder_says_what_the_text_becomes(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    for sign, kind in (("!", "Pain point"), ("?", "Note")):
        driver.type(sign)
        assert placeholder_text() == kind
        driver.press_key(Qt.Key.Key_Escape)
    canvas.start_renaming("f2")
    assert placeholder_text() == "Flow"


def test_slash_sets_the_value_class(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.type("/")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_W)
    assert canvas.workspace.scenario.nodes["ask"].value == "waste"


@pytest.mark.parametrize(("typed", "channel"), [("e-m", "email"), ("Pigeon post", "Pigeon post")])
def test_at_sign_sets_the_channel_with_completion(canvas, driver, typed, channel):
    driver.click(*driver.node_centre("answer"))
    driver.type("@")
    driver.type(typed)
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes["answer"].channel == channel
    assert canvas.hasFocus() or canvas.viewport().hasFocus(), "Enter must not start editing the name too"
    assert not canvas.viewport().findChildren(QPlainTextEdit)


def test_equals_sign_labels_the_incoming_exit(canvas, driver):
    hints = list[str]()
    canvas.hint_changed.connect(hints.append)
    driver.click(*driver.node_centre("ask"))
    assert "=" not in hints[-1], "no decision leads to the step"
    driver.click(*driver.node_centre("end"))
    assert "= label" in hints[-1]
    driver.type("=")
    driver.type("all right")
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.flows["f4"].label == "all right"
    assert canvas.workspace.selection.ids == ("end",)
    assert canvas.workspace.scenario.nodes["end"].name == "Done"


def test_decision_exits_can_be_labelled_while_they_are_created(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    for key, modifiers, name, label in (
        (Qt.Key.Key_Tab, NO_MODIFIER, "Known?", ""),
        (Qt.Key.Key_Backtab, SHIFT, "Search", "rarely"),
    ):
        driver.press_key(key, modifiers)
        driver.type(name)
        driver.press_key(Qt.Key.Key_Return)
        if label:
            driver.type("=")
            driver.type(label)
            driver.press_key(Qt.Key.Key_Tab)
    driver.type("Read")
    driver.press_key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    names = {node.name: key for key, node in scenario.nodes.items()}
    (exit_to_search,) = (flow for flow in scenario.flows.values() if flow.target == names["Search"])
    assert exit_to_search.label == "rarely"
    assert any(flow.source == names["Search"] and flow.target == names["Read"] for flow in scenario.flows.values())


def test_arrow_keys_follow_flows(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.press_key(Qt.Key.Key_Right)
    assert selected_name(canvas) == "Answer"
    driver.press_key(Qt.Key.Key_Left)
    assert selected_name(canvas) == "Ask"
    driver.press_key(Qt.Key.Key_Down)
    assert canvas.drawing.placement.nodes[canvas.workspace.selection.ids[0]].y > canvas.drawing.placement.nodes["ask"].y


def test_captured_steps_are_in_a_row_and_widen_their_phase(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    width = canvas.drawing.placement.phases["one"].length
    x_before = canvas.drawing.placement.nodes["look"].x
    for name in ("First", "Second", "Third", "Fourth"):
        driver.press_key(Qt.Key.Key_Tab)
        driver.type(name)
    driver.press_key(Qt.Key.Key_Return)
    added = [
        key
        for key, node in canvas.workspace.scenario.nodes.items()
        if node.name in {"First", "Second", "Third", "Fourth"}
    ]
    boxes = [canvas.drawing.placement.nodes[key] for key in added]
    assert len(boxes) == 4
    assert [box.x for box in boxes] == sorted({box.x for box in boxes})
    assert len({box.y + box.height / 2 for box in boxes}) == 1
    growth = canvas.drawing.placement.phases["one"].length - width
    assert growth > 0
    assert canvas.drawing.placement.nodes["look"].x == pytest.approx(x_before + growth, abs=0.1)


def test_typing_on_a_node_replaces_its_name(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    driver.type("Say it")
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes["answer"].name == "Say it"
    canvas.workspace.session.undo()
    assert canvas.workspace.scenario.nodes["answer"].name == "Answer"


def test_escape_restores_the_replaced_name(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    driver.type("x")
    driver.press_key(Qt.Key.Key_Escape)
    assert canvas.workspace.scenario.nodes["answer"].name == "Answer"


def test_hint_lists_the_keys_for_the_selected_node(canvas, driver):
    hints = list[str]()
    canvas.hint_changed.connect(hints.append)
    driver.click(*driver.node_centre("ask"))
    assert "Tab: next step" in hints[-1]
    assert "Alt+↓: move to Front" in hints[-1]
    driver.press_key(Qt.Key.Key_Down, ALT)
    assert "Alt+↓: move to Back" in hints[-1]
    driver.click(*driver.node_centre("sure"))
    assert "@" not in hints[-1], "a decision has no channel"
    driver.press_key(Qt.Key.Key_Escape)
    assert "Tab" not in hints[-1]


def test_empty_model_shows_how_to_begin(window):
    assert "Tab: first step" in window.status_bar.hint_label.text()


def test_first_step_is_in_the_middle_of_its_lane_like_later_steps(window):
    canvas, driver = window.canvas, CanvasDriver(window.canvas)
    canvas.setFocus()
    heights = {key: band.length for key, band in canvas.drawing.placement.lanes.items()}
    for name in ("First", "Second"):
        driver.press_key(Qt.Key.Key_Tab)
        driver.type(name)
        driver.press_key(Qt.Key.Key_Return)
    driver.press_key(Qt.Key.Key_Down, ALT)
    placement, scenario = canvas.drawing.placement, canvas.workspace.scenario
    bands = [placement.lanes[node.lane] for node in scenario.nodes.values()]
    offsets = [box.y + box.height / 2 - band.start for box, band in zip(placement.nodes.values(), bands, strict=True)]
    assert bands[0] != bands[1]
    assert offsets == [band.length / 2 for band in bands]
    assert {key: band.length for key, band in placement.lanes.items()} == heights
