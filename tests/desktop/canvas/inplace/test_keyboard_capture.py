"""Workshop speed: a process captured by keys alone, about one keystroke a letter and two an element."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.invariants import violations
from tests.desktop.canvas.canvas_driver import NO_KEY, Hands, focus

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


class Facilitator(Hands):
    """Somebody who only has a keyboard, and counts."""

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.strokes = self.letters = 0

    def type(self, text: str) -> None:
        """Type, one stroke a letter."""
        super().type(text)
        self.strokes += len(text)
        self.letters += len(text)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press one key, one stroke."""
        super().key(key, held)
        self.strokes += 1

    def sign(self, sign: str) -> None:
        """Press one sign, one stroke."""
        super().type(sign)
        self.strokes += 1

    def step(self, name: str, lane: int = 0) -> None:
        """Add the next step, `lane` lanes further down (or up, where negative), and name it."""
        self.key(Qt.Key.Key_Tab)
        self.type(name)
        for _step in range(abs(lane)):
            self.key(Qt.Key.Key_Down if lane > 0 else Qt.Key.Key_Up, ALT)

    def alternative(self, name: str) -> None:
        """Add what happens instead."""
        self.key(Qt.Key.Key_Backtab, SHIFT)
        self.type(name)

    def pain(self, text: str) -> None:
        """Say what hurts at the step that was just named."""
        self.key(Qt.Key.Key_Return)
        self.sign("!")
        self.type(text)
        self.key(Qt.Key.Key_Return)


def selected_name(canvas) -> str:
    (selected,) = canvas.workspace.selection
    return canvas.workspace.scenario.nodes[selected].name


def test_a_workshop_by_keys_alone(window):
    """Fifteen steps in three lanes, two decisions, three pain points: the model, and what it cost."""
    canvas = window.canvas
    canvas.setFocus()
    person = Facilitator(canvas)
    person.step("Search a loan")
    person.step("Read the conditions")
    person.pain("Nobody understands them")
    person.step("Fill in the form")
    person.pain("Asks for the same twice")
    person.step("Send it")
    person.step("Check the form", lane=1)
    person.step("Complete?")
    person.step("Enter the data", lane=1)
    person.step("Ask the register")
    person.pain("Takes three days")
    person.step("Compute the score")
    person.step("Good enough?")
    person.step("Write the contract")
    person.alternative("Write the refusal")
    person.step("Send the refusal", lane=-1)
    person.step("Read the refusal", lane=-1)
    for _back in range(3):
        person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_Right)
    assert selected_name(canvas) == "Write the contract"
    person.step("Sign the contract", lane=-1)
    person.step("Welcome the customer")
    person.step("Use the loan", lane=-1)

    scenario = canvas.workspace.scenario
    assert captured(scenario) == {
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
        "Nobody understands them": "Read the conditions",
        "Asks for the same twice": "Fill in the form",
        "Takes three days": "Ask the register",
    }
    assert list(violations(canvas.workspace.document)) == []
    elements = len(scenario.nodes) + len(scenario.annotations)
    assert person.strokes - person.letters <= 2 * elements


def captured(scenario: Scenario) -> dict[str, list[str]]:
    """Return the names in each lane, in reading order."""
    return {lane: [node.name for node in scenario.nodes.values() if node.lane == lane] for lane in scenario.lanes}


def test_tab_adds_the_next_step_and_one_undo_takes_it_back(canvas, hands):
    before = canvas.workspace.document
    hands.click(*hands.middle("ask"))
    hands.key(Qt.Key.Key_Tab)
    hands.type("Wait")
    hands.key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection
    scenario = canvas.workspace.scenario
    assert (scenario.nodes[added].name, scenario.nodes[added].lane) == ("Wait", "C")
    assert any((flow.source, flow.target) == ("ask", added) for flow in scenario.flows.values())
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_tab_on_a_step_that_leads_on_puts_the_forgotten_one_between(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.key(Qt.Key.Key_Tab)
    hands.type("Wait")
    hands.key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection
    flows = {(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()}
    assert {("ask", added), (added, "answer")} <= flows
    assert ("ask", "answer") not in flows


def test_a_question_becomes_a_decision(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.key(Qt.Key.Key_Tab)
    hands.type("Clear?")
    hands.key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes[canvas.workspace.selection[0]].kind == "decision"


@pytest.mark.parametrize(("key", "lane"), [(Qt.Key.Key_Down, "F"), (Qt.Key.Key_Up, "C")])
def test_alt_and_an_arrow_change_the_lane(canvas, hands, key, lane):
    hands.click(*hands.middle("ask"))
    hands.key(key, ALT)
    assert canvas.workspace.scenario.nodes["ask"].lane == lane


def test_shift_tab_gives_an_alternative_with_a_decision_before_both(canvas, hands):
    hands.click(*hands.middle("answer"))
    hands.key(Qt.Key.Key_Backtab, SHIFT)
    hands.type("Hang up")
    hands.key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    (added,) = canvas.workspace.selection
    (entry,) = [flow for flow in scenario.flows.values() if flow.target == added]
    assert scenario.nodes[entry.source].kind == "decision"
    exits = {flow.target for flow in scenario.flows.values() if flow.source == entry.source}
    assert exits == {"answer", added}
    assert any((flow.source, flow.target) == ("ask", entry.source) for flow in scenario.flows.values())


def test_shift_tab_on_an_exit_of_a_decision_adds_another_exit(canvas, hands):
    hands.click(*hands.middle("look"))
    hands.key(Qt.Key.Key_Backtab, SHIFT)
    hands.type("Guess")
    hands.key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    assert {flow.target for flow in scenario.flows.values() if flow.source == "sure"} == {
        "end",
        "look",
        canvas.workspace.selection[0],
    }


@pytest.mark.parametrize(("sign", "kind"), [("!", "pain_point"), ("+", "opportunity"), ("?", "note")])
def test_signs_annotate(canvas, hands, sign, kind):
    hands.click(*hands.middle("ask"))
    hands.type(sign)
    hands.type("Too long")
    hands.key(Qt.Key.Key_Return)
    (note,) = canvas.workspace.scenario.annotations.values()
    assert (note.kind, note.text, note.targets) == (kind, "Too long", ("ask",))


def placeholder() -> str:
    """Return what the empty field that has the focus says."""
    field = focus()
    assert isinstance(field, QPlainTextEdit)
    return field.placeholderText()


def test_an_empty_field_says_what_its_words_become(canvas, hands):
    hands.click(*hands.middle("ask"))
    for sign, kind in (("!", "Pain point"), ("?", "Note")):
        hands.type(sign)
        assert placeholder() == kind
        hands.key(Qt.Key.Key_Escape)
    canvas.start_renaming("f2")
    assert placeholder() == "Flow"


def test_slash_asks_for_the_value_class(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.type("/")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_W)
    assert canvas.workspace.scenario.nodes["ask"].value == "waste"


@pytest.mark.parametrize(("typed", "channel"), [("e-m", "email"), ("Pigeon post", "Pigeon post")])
def test_at_asks_for_the_channel_and_completes_it(canvas, hands, typed, channel):
    hands.click(*hands.middle("answer"))
    hands.type("@")
    hands.type(typed)
    hands.key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes["answer"].channel == channel
    assert canvas.hasFocus() or canvas.viewport().hasFocus(), "Enter must not begin to write the name too"
    assert not canvas.viewport().findChildren(QPlainTextEdit)


def test_the_equals_sign_labels_the_exit_that_leads_here(canvas, hands):
    hints = list[str]()
    canvas.hint_changed.connect(hints.append)
    hands.click(*hands.middle("ask"))
    assert "=" not in hints[-1], "no decision leads here"
    hands.click(*hands.middle("end"))
    assert "= label" in hints[-1]
    hands.type("=")
    hands.type("all right")
    hands.key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.flows["f4"].label == "all right"
    assert canvas.workspace.selection == ("end",)
    assert canvas.workspace.scenario.nodes["end"].name == "Done"


def test_the_exits_of_a_decision_are_labelled_as_fast_as_they_are_made(canvas, hands):
    hands.click(*hands.middle("answer"))
    for key, held, name, label in (
        (Qt.Key.Key_Tab, NO_KEY, "Known?", ""),
        (Qt.Key.Key_Backtab, SHIFT, "Search", "rarely"),
    ):
        hands.key(key, held)
        hands.type(name)
        hands.key(Qt.Key.Key_Return)
        if label:
            hands.type("=")
            hands.type(label)
            hands.key(Qt.Key.Key_Tab)
    hands.type("Read")
    hands.key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    names = {node.name: key for key, node in scenario.nodes.items()}
    (exit_to_search,) = (flow for flow in scenario.flows.values() if flow.target == names["Search"])
    assert exit_to_search.label == "rarely"
    assert any(flow.source == names["Search"] and flow.target == names["Read"] for flow in scenario.flows.values())


def test_arrows_walk_along_the_flow(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.key(Qt.Key.Key_Right)
    assert selected_name(canvas) == "Answer"
    hands.key(Qt.Key.Key_Left)
    assert selected_name(canvas) == "Ask"
    hands.key(Qt.Key.Key_Down)
    assert canvas.drawing.placement.nodes[canvas.workspace.selection[0]].y > canvas.drawing.placement.nodes["ask"].y


def test_captured_steps_stand_in_a_row_and_their_phase_grows(canvas, hands):
    hands.click(*hands.middle("ask"))
    width = canvas.drawing.placement.phases["one"].length
    look = canvas.drawing.placement.nodes["look"].x
    for name in ("First", "Second", "Third", "Fourth"):
        hands.key(Qt.Key.Key_Tab)
        hands.type(name)
    hands.key(Qt.Key.Key_Return)
    added = [
        key
        for key, node in canvas.workspace.scenario.nodes.items()
        if node.name in {"First", "Second", "Third", "Fourth"}
    ]
    boxes = [canvas.drawing.placement.nodes[key] for key in added]
    assert len(boxes) == 4
    assert [box.x for box in boxes] == sorted({box.x for box in boxes})
    assert len({box.y + box.height / 2 for box in boxes}) == 1
    grown = canvas.drawing.placement.phases["one"].length - width
    assert grown > 0
    assert canvas.drawing.placement.nodes["look"].x == pytest.approx(look + grown, abs=0.1)


def test_a_letter_typed_on_a_node_begins_its_name_anew(canvas, hands):
    hands.click(*hands.middle("answer"))
    hands.type("Say it")
    hands.key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes["answer"].name == "Say it"
    canvas.workspace.session.undo()
    assert canvas.workspace.scenario.nodes["answer"].name == "Answer"


def test_escape_keeps_the_name_that_a_letter_would_have_replaced(canvas, hands):
    hands.click(*hands.middle("answer"))
    hands.type("x")
    hands.key(Qt.Key.Key_Escape)
    assert canvas.workspace.scenario.nodes["answer"].name == "Answer"


def test_the_hint_says_which_keys_do_what_at_the_selected_node(canvas, hands):
    hints = list[str]()
    canvas.hint_changed.connect(hints.append)
    hands.click(*hands.middle("ask"))
    assert "Tab: next step" in hints[-1]
    assert "Alt+↓: to Front" in hints[-1]
    hands.key(Qt.Key.Key_Down, ALT)
    assert "Alt+↓: to Back" in hints[-1]
    hands.click(*hands.middle("sure"))
    assert "@" not in hints[-1], "a decision has no channel"
    hands.key(Qt.Key.Key_Escape)
    assert "Tab" not in hints[-1]


def test_an_empty_model_says_how_to_begin(window):
    assert "Tab: first step" in window.status_bar.hint_label.text()
