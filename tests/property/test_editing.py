"""Any sequence of commands keeps the invariants, and undoing all of it restores the original document object."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cpm_desktop.editing.change_set import NO_CHANGES, changes_between
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.session import Session
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import decode, encode
from tests.editing.sample_process import process
from tests.property.random_commands import BAND_COMMANDS, FLOW_COMMANDS, NODE_COMMANDS, OTHER_COMMANDS
from tests.strategies import documents

OPTIONAL_GESTURES = st.sampled_from([None, None, "drag"])
ROUNDING = 0.02
"""Every number of a layout is rounded to hundredths."""


class EditingMachine(RuleBasedStateMachine):
    """A user who performs any command on any document and undoes and redoes in between."""

    opened_document: Document
    session: Session

    @initialize(document=documents())
    def open(self, document):
        """Start with any document."""
        self.start_session(document)

    def start_session(self, document):
        """Open `document` in a session."""
        self.opened_document, self.bytes = document, encode(document)
        self.session = Session(document)
        self.history = [document]
        """All documents from the opened one to the last that redo can reach."""
        self.history_index = 0
        self.gesture = None

    @rule(data=st.data(), gesture=OPTIONAL_GESTURES)
    def change_nodes(self, data, gesture):
        """Add, move, edit or delete nodes."""
        self.perform(data, NODE_COMMANDS, gesture)

    @rule(data=st.data(), gesture=OPTIONAL_GESTURES)
    def change_flows(self, data, gesture):
        """Add, edit or bend flows."""
        self.perform(data, FLOW_COMMANDS, gesture)

    @rule(data=st.data(), gesture=OPTIONAL_GESTURES)
    def change_bands(self, data, gesture):
        """Change lanes and phases."""
        self.perform(data, BAND_COMMANDS, gesture)

    @rule(data=st.data(), gesture=OPTIONAL_GESTURES)
    def change_other(self, data, gesture):
        """Change annotations and measures, the whole layout, and scenarios."""
        self.perform(data, OTHER_COMMANDS, gesture)

    def perform(self, data, makers, gesture):
        """Perform one of `makers`' commands, perhaps as part of a gesture."""
        before, undo_name = self.session.document, self.session.undo_name
        scenario = data.draw(st.sampled_from(list(before.scenarios.values())))
        maker = data.draw(st.sampled_from(makers))
        try:
            change = self.session.perform(maker.__name__, maker(data.draw, before, scenario), gesture)
        except CommandRejected:
            change = NO_CHANGES
        if change:
            self.record(self.session.document, gesture)
        else:
            assert self.session.document is before
            assert self.session.undo_name == undo_name

    def record(self, document, gesture):
        """Update the expected history: a gesture is one entry, and none if it ends where it began."""
        if gesture is None or gesture != self.gesture:
            self.history_index, self.gesture = self.history_index + 1, gesture
        elif document == self.history[self.history_index - 1]:
            self.history_index, self.gesture = self.history_index - 1, None
            del self.history[self.history_index + 1 :]
            return
        self.history[self.history_index :] = [document]

    @rule()
    def undo(self):
        """Undo one command."""
        self.session.undo()
        self.history_index, self.gesture = max(0, self.history_index - 1), None

    @rule()
    def redo(self):
        """Redo one command."""
        self.session.redo()
        self.history_index, self.gesture = min(len(self.history) - 1, self.history_index + 1), None

    @rule()
    def save(self):
        """Save; a gesture ends at a save."""
        self.session.mark_saved()
        self.gesture = None
        assert not self.session.is_modified

    @invariant()
    def document_matches_the_history(self):
        """Check that undo and redo move along the expected documents."""
        assert self.session.document is self.history[self.history_index]
        assert self.session.can_undo == (self.history_index > 0)
        assert self.session.can_redo == (self.history_index < len(self.history) - 1)

    @invariant()
    def no_invariant_is_broken(self):
        """Check all invariants."""
        assert list(violations(self.session.document)) == []

    def teardown(self):
        """Undo everything, then redo everything."""
        last = self.history[-1]
        written = encode(last)
        assert decode(written) == last
        while self.session.can_undo:
            before = self.session.document
            assert self.session.undo() == changes_between(before, self.session.document)
        assert self.session.document is self.opened_document
        assert self.session.document_to_save is self.opened_document
        assert encode(self.session.document_to_save) == self.bytes
        while self.session.can_redo:
            self.session.redo()
        assert self.session.document is last
        assert encode(self.session.document) == written


class BoundedEditingMachine(EditingMachine):
    """Start with a well-drawn process; its nodes must then stay inside their lane and phase."""

    @initialize()
    def open(self):
        """Start with a well-drawn process."""
        self.start_session(process())

    @invariant()
    def lanes_and_phases_hold_their_nodes(self):
        """Check that no node leaves its lane or phase."""
        for scenario in self.session.document.scenarios.values():
            assert nodes_outside_bands(scenario) == []


def nodes_outside_bands(scenario: Scenario) -> list[str]:
    """Return the placed nodes that leave their lane or phase."""
    bands, spans = lane_spans(scenario), phase_spans(scenario)
    found = []
    for key, box in scenario.layout.nodes.items():
        node = scenario.nodes[key]
        left, right = (spans[node.phase].start, spans[node.phase].end) if node.phase else (0.0, box.x + box.width)
        inside_phase = left - ROUNDING <= box.x and box.x + box.width <= right + ROUNDING
        inside_lane = box.y >= 0 and box.y + box.height <= bands[node.lane].length + ROUNDING
        if not (inside_lane and inside_phase):
            found.append(key)
    return found


MACHINE_SETTINGS = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("machine", [EditingMachine, BoundedEditingMachine])
def test_any_sequence_of_commands_keeps_the_invariants(machine):
    case = machine.TestCase
    case.settings = MACHINE_SETTINGS
    case().runTest()
