"""After any sequence of commands, no node covers another that it did not cover before."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from cpm_desktop.desktop.app.window_factory import create_session
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.storage.files import load_document
from tests.editing.sample_process import process
from tests.property.node_overlaps import overlaps
from tests.property.random_commands import BAND_COMMANDS, FLOW_COMMANDS, NODE_COMMANDS, OTHER_COMMANDS

DOCUMENTS = {"small": process, "ordering": lambda: load_document(template_path("ordering"))}


class RoomMachine(RuleBasedStateMachine):
    """A user who performs any command on a process without overlaps."""

    @initialize(kind=st.sampled_from(sorted(DOCUMENTS)))
    def open(self, kind: str) -> None:
        """Open a process."""
        self.session = create_session(DOCUMENTS[kind]())

    @rule(data=st.data(), makers=st.sampled_from([NODE_COMMANDS, FLOW_COMMANDS, BAND_COMMANDS, OTHER_COMMANDS]))
    def perform(self, data: st.DataObject, makers) -> None:
        """Perform one command; it may be rejected."""
        before = self.session.document
        scenario = data.draw(st.sampled_from(list(before.scenarios.values())))
        maker = data.draw(st.sampled_from(makers))
        try:
            self.session.perform(maker.__name__, maker(data.draw, before, scenario))
        except CommandRejected:
            return
        for shown in self.session.document.scenarios.values():
            assert overlaps(shown) == set(), maker.__name__

    @rule()
    def undo(self) -> None:
        """Undo the last command."""
        self.session.undo()


def test_no_command_leaves_a_node_upon_another():
    case = RoomMachine.TestCase
    case.settings = settings(
        max_examples=40,
        stateful_step_count=25,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    case().runTest()
